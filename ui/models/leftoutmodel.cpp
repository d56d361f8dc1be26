// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/leftoutmodel.h"

#include "session/pagerules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct LeftOutWords
{
    Q_DECLARE_TR_FUNCTIONS(LeftOutWords)
};

constexpr qsizetype mostWords = 300; // characters that are shown of a piece

void addWords(LeftOutRow &row, const QString &text)
{
    if (!row.words.isEmpty())
        row.words += u' ';
    row.words += text.first(std::min(text.size(), mostWords)).simplified();
    row.words.truncate(mostWords);
}

QList<LeftOutRow> choices(LeftOutRow::Kind kind, const QStringList &marks)
{
    QList<LeftOutRow> rows;
    for (const QString &mark : marks)
        rows.append({.kind = kind, .mark = mark, .words = readableName(mark), .heading = {}});
    return rows;
}

/// An element of a page, by what it is for to a reader.
QString elementName(const QString &tag)
{
    // clang-format off
    static const QHash<QString, const char *> names{
        {u"article"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Article")},
        {u"aside"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Side piece")},
        {u"blockquote"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Quotation")},
        {u"details"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Details")},
        {u"dl"_s, QT_TRANSLATE_NOOP("LeftOutWords", "List")},
        {u"figure"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Picture")},
        {u"footer"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Foot")},
        {u"form"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Form")},
        {u"h1"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"h2"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"h3"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"h4"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"h5"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"h6"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Heading")},
        {u"header"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Head")},
        {u"li"_s, QT_TRANSLATE_NOOP("LeftOutWords", "List item")},
        {u"main"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Main part")},
        {u"nav"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Navigation")},
        {u"ol"_s, QT_TRANSLATE_NOOP("LeftOutWords", "List")},
        {u"p"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Paragraph")},
        {u"pre"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Code")},
        {u"section"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Section")},
        {u"table"_s, QT_TRANSLATE_NOOP("LeftOutWords", "Table")},
        {u"ul"_s, QT_TRANSLATE_NOOP("LeftOutWords", "List")},
    };
    // clang-format on
    return LeftOutWords::tr(names.value(tag, QT_TRANSLATE_NOOP("LeftOutWords", "Piece")));
}

/// The names that the page gives an element, as words: "#promo.news-box" is "promo, news box".
QString givenNames(const QString &step)
{
    static const QRegularExpression marks(u"[#.]"_s);
    QStringList names = step.split(marks).mid(1);
    for (QString &name : names)
        name.replace(u'-', u' ').replace(u'_', u' ');
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

QString readableName(const QString &mark)
{
    if (mark.startsWith("text="_L1))
        return LeftOutWords::tr("Piece known by its words");
    static const QRegularExpression marks(u"[#.]"_s);
    const QStringList steps = structureOf(mark).split(u'>');
    const QString element = elementName(steps.back().section(marks, 0, 0));
    if (const QString names = givenNames(steps.back()); !names.isEmpty())
        return LeftOutWords::tr("%1 “%2”", "an element of a page; the names that the page gives it")
            .arg(element, names);
    for (qsizetype around = steps.size() - 2; around >= 0; --around) {
        if (const QString names = givenNames(steps[around]); !names.isEmpty())
            return LeftOutWords::tr("%1 within “%2”", "an element of a page; the names of the one around it")
                .arg(element, names);
    }
    return element;
}

QString label(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Boilerplate: return LeftOutWords::tr("Around the article");
    case LeftOutReason::Navigation: return LeftOutWords::tr("Navigation");
    case LeftOutReason::Advertisement: return LeftOutWords::tr("Advertisement");
    case LeftOutReason::Related: return LeftOutWords::tr("Other articles");
    case LeftOutReason::Comments: return LeftOutWords::tr("Comments");
    case LeftOutReason::Hidden: return LeftOutWords::tr("Hidden");
    case LeftOutReason::Duplicate: return LeftOutWords::tr("Said twice");
    case LeftOutReason::Metadata: return LeftOutWords::tr("About the article");
    case LeftOutReason::Script: return LeftOutWords::tr("Not text");
    case LeftOutReason::OverLimit: return LeftOutWords::tr("Too much");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<LeftOutRow> leftOutRows(const Document &document)
{
    QList<LeftOutRow> rows;
    for (const LeftOut &piece : document.leftOut()) {
        if (piece.text.isEmpty())
            continue;
        const QString mark = markOf(piece);
        if (rows.isEmpty() || rows.back().mark != mark || rows.back().at != piece.offset) {
            const QStringList path = document.headingPath(piece.offset);
            rows.append({.mark = mark,
                         .reason = piece.reason,
                         .words = {},
                         .heading = path.isEmpty() ? QString() : path.back(),
                         .at = piece.offset});
        }
        addWords(rows.back(), piece.text);
    }
    return rows;
}

LeftOutModel::LeftOutModel(Session &session, QObject *parent)
    : RowModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](const Change &change) {
        if (m_article && std::ranges::contains(change.records, Table::Settings, &Record::table))
            ask();
    });
}

void LeftOutModel::setArticle(const OpenArticlePtr &article)
{
    m_article = article;
    m_loaded = false;
    m_site = article ? siteOf(article->article) : QString();
    ++m_question;
    if (article)
        ask();
    else
        showRows({});
}

void LeftOutModel::ask()
{
    const quint64 question = ++m_question;
    const auto take = [this, question](const Result<QStringList> &siteMarks) {
        if (question != m_question)
            return;
        showRows(choices(LeftOutRow::Kind::Kept, m_article->options.kept)
                 + choices(LeftOutRow::Kind::SiteRule, siteMarks.value_or(QStringList()))
                 + leftOutRows(*m_article->document));
        m_loaded = true;
        Q_EMIT loaded();
    };
    if (m_site.isEmpty())
        take(QStringList());
    else
        m_session.siteRules(m_site).then(this, take);
}

void LeftOutModel::showRows(const QList<LeftOutRow> &rows)
{
    replaceRows(m_rows, rows, [](const LeftOutRow &left, const LeftOutRow &right) {
        return left.kind == right.kind && left.mark == right.mark && left.words == right.words;
    });
}

int LeftOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LeftOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeftOutRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.words;
    case Qt::AccessibleTextRole:
        return LeftOutWords::tr("%1: “%2”", "what a piece is; its words")
            .arg(data(index, HeadRole).toString(), row.words);
    case KindRole: return int(row.kind);
    case HeadRole:
        switch (row.kind) {
        case LeftOutRow::Kind::Kept: return LeftOutWords::tr("Brought back");
        case LeftOutRow::Kind::SiteRule: return LeftOutWords::tr("Always on %1", "a site").arg(m_site);
        case LeftOutRow::Kind::Piece: return label(row.reason);
        }
        Q_UNREACHABLE_RETURN({});
    case PlaceRole:
        if (row.kind != LeftOutRow::Kind::Piece)
            return QString();
        return row.heading.isEmpty() ? QString() : LeftOutWords::tr("under “%1”", "a heading").arg(row.heading);
    default: return {};
    }
}

} // namespace florilegium
