// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/contents.h"

#include "parse/archive/archive.h"
#include "parse/xml/xmlreader.h"

#include <QUrl>

namespace florilegium::epub {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maxEntries = 20'000;
constexpr qsizetype maxLabel = 500; // characters

ContentsEntry entryOf(const QString &address, const QString &from, const QString &label, int depth)
{
    const qsizetype hash = address.indexOf(u'#');
    const QString id = hash < 0 ? QString() : QUrl::fromPercentEncoding(address.sliced(hash + 1).toUtf8());
    return {entryAddressed(hash < 0 ? address : address.first(hash), from), id, label.simplified().left(maxLabel),
            depth};
}

void add(std::vector<ContentsEntry> &entries, ContentsEntry entry)
{
    if (!entry.file.isEmpty() && !entry.label.isEmpty() && entries.size() < maxEntries)
        entries.push_back(std::move(entry));
}

} // namespace

std::vector<ContentsEntry> readNavigation(const QByteArray &xhtml, const QString &file)
{
    std::vector<ContentsEntry> entries;
    XmlReader reader(xhtml);
    int navDepth = 0; // elements open since the <nav> of the contents, 0 outside
    int lists = 0;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::EndElement && navDepth > 0) {
            --navDepth;
            lists -= reader.name() == "ol"_L1;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        const bool begins = navDepth == 0 && reader.name() == "nav"_L1
            && reader.attribute(u"type").split(u' ').contains("toc"_L1);
        if (!begins && navDepth == 0)
            continue;
        lists += reader.name() == "ol"_L1;
        if (reader.name() == "a"_L1) {
            const QString address = reader.attribute(u"href");
            add(entries, entryOf(address, file, reader.textWithin(), std::max(lists, 1)));
        } else {
            ++navDepth;
        }
    }
    return entries;
}

std::vector<ContentsEntry> readNcx(const QByteArray &ncx, const QString &file)
{
    std::vector<ContentsEntry> entries;
    XmlReader reader(ncx);
    int depth = 0;
    QString label;
    bool inMap = false;
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        const QStringView name = reader.name();
        if (token == QXmlStreamReader::EndElement) {
            depth -= name == "navPoint"_L1;
            inMap = inMap && name != "navMap"_L1;
        }
        if (token != QXmlStreamReader::StartElement)
            continue;
        inMap = inMap || name == "navMap"_L1;
        if (name == "navPoint"_L1) {
            ++depth;
            label.clear();
        } else if (inMap && name == "text"_L1) {
            label = reader.textWithin();
        } else if (inMap && name == "content"_L1) {
            add(entries, entryOf(reader.attribute(u"src"), file, label, std::max(depth, 1)));
        }
    }
    return entries;
}

} // namespace florilegium::epub
