// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/jsonld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::extract {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace {

constexpr int maxNesting = 12; // objects within objects that are looked into
constexpr qsizetype maxBlock = 4'000'000; // characters

/// JSON as it should have been written.
QString mended(QStringView written)
{
    QString json;
    json.reserve(written.size());
    bool inString = false;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const QChar c = written[i];
        if (inString) {
            if (c == u'\\' && i + 1 < written.size()) {
                json += c;
                json += written[++i];
                continue;
            }
            inString = c != u'"';
            json += c.unicode() < 0x20 ? QChar(u' ') : c;
            continue;
        }
        inString = c == u'"';
        if (c == u'}' || c == u']') {
            while (!json.isEmpty() && (json.back().isSpace() || json.back() == u','))
                json.chop(1);
        }
        json += c;
    }
    while (json.endsWith(u';') || (!json.isEmpty() && json.back().isSpace()))
        json.chop(1);
    return json;
}

QJsonValue parsed(const QString &text)
{
    QStringView json = QStringView(text).trimmed();
    if (json.startsWith(u"<!--") || json.startsWith(u"//") || json.startsWith(u"/*")) {
        const qsizetype start = json.indexOf(u'{');
        const qsizetype end = json.lastIndexOf(u'}');
        json = start >= 0 && end > start ? json.sliced(start, end - start + 1) : QStringView();
    }
    if (json.isEmpty() || json.size() > maxBlock)
        return {};
    QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isNull())
        document = QJsonDocument::fromJson(mended(json).toUtf8());
    return document.isArray() ? QJsonValue(document.array())
        : document.isObject() ? QJsonValue(document.object())
                              : QJsonValue();
}

QStringList typesOf(const QJsonObject &object)
{
    const QJsonValue type = object.value("@type"_L1);
    if (!type.isArray())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &each : type.toArray())
        types.append(each.toString());
    return types;
}

enum Rank { Other, Page, Thread, Article };

Rank rankOf(const QJsonObject &object)
{
    Rank rank = Other;
    for (const QString &type : typesOf(object)) {
        if (type == "DiscussionForumPosting"_L1 || type == "QAPage"_L1 || type == "Question"_L1)
            rank = std::max(rank, Thread);
        else if (type.endsWith("Article"_L1) || type.endsWith("Posting"_L1) || type == "Report"_L1
                 || type == "Recipe"_L1 || type == "Review"_L1)
            rank = Article;
        else if (type.endsWith("Page"_L1))
            rank = std::max(rank, Page);
    }
    return rank;
}

QString plain(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().first().toString().simplified() : value.toString().simplified();
}

/// Reads the objects of all blocks, best rank first come.
class Reader
{
public:
    void read(const QJsonValue &value, int depth);
    [[nodiscard]] LinkedData finish();

private:
    void take(const QJsonObject &object, Rank rank);
    void addNames(const QJsonValue &value, QStringList &names, int depth) const;

    std::vector<std::pair<Rank, QJsonObject>> m_objects;
    QHash<QString, QString> m_names; // "@id" to name
    bool m_isFaq = false; // its questions are the page's own, nobody answers them
    LinkedData m_data;
};

void Reader::read(const QJsonValue &value, int depth)
{
    if (depth > maxNesting)
        return;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            read(each, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    if (const QString id = object.value("@id"_L1).toString(), name = object.value("name"_L1).toString();
        !id.isEmpty() && !name.isEmpty())
        m_names.insert(id, name);
    m_isFaq = m_isFaq || typesOf(object).contains("FAQPage"_L1);
    if (const Rank rank = rankOf(object); rank != Other)
        m_objects.emplace_back(rank, object);
    for (const QLatin1StringView key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "hasPart"_L1, "author"_L1})
        if (const QJsonValue inner = object.value(key); inner.isObject() || (inner.isArray() && key != "hasPart"_L1))
            read(inner, depth + 1);
}

void Reader::addNames(const QJsonValue &value, QStringList &names, int depth) const
{
    if (depth > 3)
        return;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            addNames(each, names, depth + 1);
        return;
    }
    QString name = value.toString();
    if (value.isObject()) {
        name = plain(value.toObject().value("name"_L1));
        if (name.isEmpty())
            name = m_names.value(value.toObject().value("@id"_L1).toString());
    }
    name = name.simplified();
    if (!name.isEmpty() && !names.contains(name))
        names.append(name);
}

void fill(QString &field, const QJsonValue &value)
{
    if (field.isEmpty())
        field = plain(value);
}

void Reader::take(const QJsonObject &object, Rank rank)
{
    m_data.isArticle = m_data.isArticle || rank == Article;
    m_data.isThread = m_data.isThread || (rank == Thread && !m_isFaq);
    fill(m_data.headline, object.value("headline"_L1));
    if (rank == Thread || m_data.isArticle)
        fill(m_data.headline, object.value("name"_L1));
    fill(m_data.published, object.value("datePublished"_L1));
    fill(m_data.published, object.value("dateCreated"_L1));
    fill(m_data.modified, object.value("dateModified"_L1));
    fill(m_data.body, object.value("articleBody"_L1));
    if (rank == Thread)
        fill(m_data.body, object.value("text"_L1));
    fill(m_data.description, object.value("description"_L1));
    fill(m_data.language, object.value("inLanguage"_L1));
    fill(m_data.url, object.value("url"_L1));
    fill(m_data.site, object.value("publisher"_L1).toObject().value("name"_L1));
    if (m_data.authors.isEmpty())
        addNames(object.value("author"_L1), m_data.authors, 0);
    if (m_data.authors.isEmpty())
        addNames(object.value("creator"_L1), m_data.authors, 0);
}

LinkedData Reader::finish()
{
    std::ranges::stable_sort(m_objects, std::greater(), [](const auto &each) { return each.first; });
    for (const auto &[rank, object] : m_objects)
        take(object, rank);
    return m_data;
}

} // namespace

LinkedData linkedDataOf(const html::Tree &tree)
{
    Reader reader;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.tag() == Tag::script && node.attribute("type").contains("ld+json"))
            reader.read(parsed(html::textOf(node)), 0);
    }
    return reader.finish();
}

} // namespace florilegium::extract
