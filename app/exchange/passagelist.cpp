// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/passagelist.h"

#include "annotate/themeset.h"
#include "exchange/escaping.h"

#include <QSaveFile>
#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 200;

QString quoted(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << (line.isEmpty() ? u">"_s : u"> "_s + line);
    return lines.join(u'\n');
}

QString quotation(const HighlightRow &row, const Surroundings &around)
{
    const QString quote = quoteOf(row.highlight);
    if (around.before.isEmpty() && around.after.isEmpty()) {
        QStringList lines;
        for (const QString &line : quote.split(u'\n'))
            lines << escapedLine(line);
        return quoted(lines.join(u"\n\n"_s));
    }
    const QString before = around.before.trimmed();
    const QString space = around.before.endsWith(u' ') ? u" "_s : QString();
    return quoted(escapedLine(before) + space + u"**"_s + escapedInline(quote.simplified()) + u"**"_s
                  + escapedInline(around.after));
}

} // namespace

/// The pages of a list, with a heading wherever a group begins.
class PassagePages
{
public:
    explicit PassagePages(const PassageList &list)
        : m_list(list)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_isBegun && m_next >= m_entries.size(); }

    /// The passages of the next page.
    Result<QStringList> next(LibraryQueries &queries)
    {
        if (auto begun = begin(queries); !begun)
            return std::unexpected(begun.error());
        const QList<Entry> page = m_entries.mid(m_next, pageSize);
        m_next += page.size();
        const auto rows = rowsOf(queries, page);
        if (!rows)
            return std::unexpected(rows.error());
        QList<Highlight> highlights;
        for (const HighlightRow &row : *rows)
            highlights << row.highlight;
        const auto around = readSurroundings(queries, highlights, m_list.extent);
        QStringList passages;
        for (const Entry &entry : page) {
            if (const auto row = rows->constFind(entry.id); row != rows->cend())
                passages << QString(headOf(entry) + passageMarkdown(*row, wordsOf(row->highlight, around)));
        }
        return passages;
    }

private:
    struct Entry
    {
        HighlightId id;
        qsizetype group = -1;
    };

    Result<void> begin(LibraryQueries &queries)
    {
        if (m_isBegun)
            return {};
        m_isBegun = true;
        const auto themes = queries.themes();
        const auto colours = queries.colours();
        if (!themes || !colours)
            return std::unexpected(themes ? colours.error() : themes.error());
        ThemeSet set;
        set.load(*themes, *colours);
        for (const Theme &theme : set.all())
            m_themePaths.insert(theme.id, set.path(theme.id));
        for (const Colour &colour : *colours)
            m_colourLabels.insert(colour.key, colour.label.isEmpty() ? colour.key : colour.label);
        return readEntries(queries);
    }

    /// Which passages there are, all at once: a page by its offset would have the store sort all of them again.
    Result<void> readEntries(LibraryQueries &queries)
    {
        for (const HighlightId &id : m_list.only)
            m_entries.append({.id = id});
        if (!m_list.only.isEmpty())
            return {};
        HighlightFilter filter = m_list.filter;
        if (filter.grouping == HighlightGrouping::None)
            return addEntries(queries, filter, -1);
        auto groups = queries.highlightGroups(filter);
        if (!groups)
            return std::unexpected(groups.error());
        m_groups = *std::move(groups);
        for (qsizetype group = 0; group < m_groups.size(); ++group) {
            filter.group = m_groups[group].key;
            if (auto added = addEntries(queries, filter, group); !added)
                return added;
        }
        return {};
    }

    Result<void> addEntries(LibraryQueries &queries, const HighlightFilter &filter, qsizetype group)
    {
        return queries.highlightIds(filter, 0, -1).transform([&](const QList<HighlightId> &ids) {
            for (const HighlightId &id : ids)
                m_entries.append({.id = id, .group = group});
        });
    }

    static Result<QHash<HighlightId, HighlightRow>> rowsOf(LibraryQueries &queries, const QList<Entry> &page)
    {
        QList<HighlightId> ids;
        QSet<HighlightId> known; // one may stand in several groups
        for (const Entry &entry : page) {
            if (!known.contains(entry.id))
                ids << entry.id;
            known.insert(entry.id);
        }
        return queries.highlightRows(ids).transform([](const QList<HighlightRow> &rows) {
            QHash<HighlightId, HighlightRow> byId;
            for (const HighlightRow &row : rows)
                byId.insert(row.highlight.id, row);
            return byId;
        });
    }

    [[nodiscard]] QString labelOf(const QString &key) const { return m_colourLabels.value(key, key); }

    QString headOf(const Entry &entry)
    {
        if (entry.group < 0 || entry.group == m_lastGroup)
            return {};
        m_lastGroup = entry.group;
        const HighlightGroup &group = m_groups[entry.group];
        QString name = group.name;
        if (m_list.filter.grouping == HighlightGrouping::Colour)
            name = labelOf(group.key);
        else if (m_list.filter.grouping == HighlightGrouping::Theme)
            name.replace(u'/', u" › "_s);
        if (name.isEmpty())
            name = group.key.isEmpty() ? u"Others"_s : group.key;
        return u"## "_s + escapedInline(name.simplified()) + u"\n\n"_s;
    }

    [[nodiscard]] PassageWords wordsOf(const Highlight &highlight, const QHash<HighlightId, Surroundings> &around) const
    {
        PassageWords words{.around = around.value(highlight.id), .themes = {}, .colour = labelOf(highlight.colour)};
        for (const ThemeId &theme : highlight.themes) {
            if (const auto path = m_themePaths.constFind(theme); path != m_themePaths.cend())
                words.themes << *path;
        }
        words.themes.sort();
        return words;
    }

    const PassageList m_list;
    QHash<ThemeId, QString> m_themePaths;
    QHash<QString, QString> m_colourLabels; ///< by key
    QList<HighlightGroup> m_groups;
    QList<Entry> m_entries;
    qsizetype m_next = 0;
    qsizetype m_lastGroup = -1;
    bool m_isBegun = false;
};

QString addressOf(const ArticleId &article, const HighlightId &highlight)
{
    return u"florilegium://article/%1#%2"_s.arg(article.text, highlight.text);
}

QString passageMarkdown(const HighlightRow &row, const PassageWords &words)
{
    QStringList lines;
    lines << u"- source: %1 · [open](%2)"_s.arg(escapedInline(row.articleTitle.simplified()),
                                                addressOf(row.highlight.article, row.highlight.id));
    if (!words.themes.isEmpty()) {
        QStringList tags;
        for (const QString &path : words.themes)
            tags << themeTag(path);
        lines << u"- theme: "_s + tags.join(u' ');
    }
    lines << u"- colour: “%1”"_s.arg(escapedInline(words.colour));
    if (row.status)
        lines << u"- status: "_s + toWord(*row.status);
    QStringList parts{quotation(row, words.around), lines.join(u'\n')};
    const QString note = withoutMarkers(row.highlight.note).trimmed();
    if (!note.isEmpty())
        parts << note;
    return parts.join(u"\n\n"_s);
}

PassageListWriter::PassageListWriter(const PassageList &list, const QString &path)
    : m_path(path)
    , m_heading(list.heading)
    , m_pages(std::make_unique<PassagePages>(list))
{
}

PassageListWriter::~PassageListWriter() = default;

Result<std::optional<int>> PassageListWriter::writePage(LibraryQueries &queries)
{
    if (!m_file) {
        m_file = std::make_unique<QSaveFile>(m_path);
        if (!m_file->open(QIODevice::WriteOnly))
            return failure(ErrorCode::WriteFailure, m_path);
        m_file->write((u"# "_s + escapedInline(m_heading.simplified()) + u'\n').toUtf8());
    }
    const auto page = m_pages->next(queries);
    if (!page)
        return std::unexpected(page.error());
    for (const QString &passage : *page)
        m_file->write((u'\n' + passage + u'\n').toUtf8());
    m_written += int(page->size());
    if (!m_pages->isAtEnd())
        return std::nullopt;
    if (!m_file->commit())
        return failure(ErrorCode::WriteFailure, m_path);
    return m_written;
}

Result<QString> passageListText(LibraryQueries &queries, const PassageList &list)
{
    PassagePages pages(list);
    QStringList passages;
    while (!pages.isAtEnd()) {
        const auto page = pages.next(queries);
        if (!page)
            return std::unexpected(page.error());
        passages << *page;
    }
    return passages.join(u"\n\n"_s) + u'\n';
}

} // namespace florilegium
