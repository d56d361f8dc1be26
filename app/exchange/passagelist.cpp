// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/passagelist.h"

#include "annotate/themeset.h"
#include "exchange/escaping.h"

#include <QDate>
#include <QSaveFile>

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

/// Writes pages of a list, with a heading wherever a group begins.
class ListWriter
{
public:
    ListWriter(LibraryQueries &queries, const PassageList &list)
        : m_queries(queries)
        , m_list(list)
    {
    }

    /// Calls `write` with each piece of text.
    template<typename Write>
    Result<int> run(Write write)
    {
        if (auto begun = begin(); !begun)
            return std::unexpected(begun.error());
        int written = 0;
        for (int from = 0;; from += pageSize) {
            const auto page = read(from);
            if (!page)
                return std::unexpected(page.error());
            QList<Highlight> highlights;
            for (const GroupedHighlight &entry : *page)
                highlights << entry.row.highlight;
            const auto around = readSurroundings(m_queries, highlights, m_list.extent);
            for (const GroupedHighlight &entry : *page)
                write(headOf(entry.group) + passageMarkdown(entry.row, wordsOf(entry.row.highlight, around)));
            written += int(page->size());
            const bool isLast = m_list.only.isEmpty() ? page->size() < pageSize : from + pageSize >= m_list.only.size();
            if (isLast)
                return written;
        }
    }

private:
    Result<void> begin()
    {
        const auto themes = m_queries.themes();
        const auto colours = m_queries.colours();
        if (!themes || !colours)
            return std::unexpected(themes ? colours.error() : themes.error());
        m_themes.load(*themes, *colours);
        if (isGrouped()) {
            auto groups = m_queries.highlightGroups(m_list.filter);
            if (!groups)
                return std::unexpected(groups.error());
            m_groups = *std::move(groups);
        }
        return {};
    }

    [[nodiscard]] bool isGrouped() const
    {
        return m_list.only.isEmpty() && m_list.filter.grouping != HighlightGrouping::None;
    }

    Result<QList<GroupedHighlight>> read(int from)
    {
        if (isGrouped())
            return groupedHighlights(m_queries, m_list.filter, m_groups, from, pageSize);
        const auto rows = m_list.only.isEmpty() ? m_queries.highlights(m_list.filter, from, pageSize)
                                                : m_queries.highlightRows(m_list.only.mid(from, pageSize));
        if (!rows)
            return std::unexpected(rows.error());
        QList<GroupedHighlight> page;
        for (const HighlightRow &row : *rows)
            page.append({.row = row, .group = {}});
        return page;
    }

    [[nodiscard]] QString labelOf(const QString &key) const
    {
        const Colour *colour = m_themes.colour(key);
        return colour && !colour->label.isEmpty() ? colour->label : key;
    }

    QString headOf(const HighlightGroup &group)
    {
        if (!isGrouped() || m_lastGroup == group.key)
            return {};
        m_lastGroup = group.key;
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
            if (m_themes.find(theme))
                words.themes << m_themes.path(theme);
        }
        words.themes.sort();
        return words;
    }

    LibraryQueries &m_queries;
    const PassageList &m_list;
    ThemeSet m_themes;
    QList<HighlightGroup> m_groups;
    std::optional<QString> m_lastGroup;
};

} // namespace

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

Result<int> writePassageList(LibraryQueries &queries, const PassageList &list, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailure, path);
    file.write((u"# "_s + escapedInline(list.heading.simplified()) + u'\n').toUtf8());
    const auto count = ListWriter(queries, list).run([&](const QString &text) {
        file.write((u'\n' + text + u'\n').toUtf8());
    });
    if (!count)
        return count; // the file of before stays
    if (!file.commit())
        return failure(ErrorCode::WriteFailure, path);
    return count;
}

Result<QString> passageListText(LibraryQueries &queries, const PassageList &list)
{
    QStringList texts;
    const auto count = ListWriter(queries, list).run([&](const QString &text) { texts << text; });
    if (!count)
        return std::unexpected(count.error());
    return texts.join(u"\n\n"_s) + u'\n';
}

} // namespace florilegium
