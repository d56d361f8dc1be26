// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/phrases.h"

#include "parse/extract/phrasetables.h"

#include <QHash>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <vector>

namespace florilegium::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxHeadingWords = 9;
constexpr int maxLineWords = 25;

struct Entry
{
    QStringView text;
    Phrase phrase;
};

std::vector<Entry> entriesOf(std::span<const PhraseTable> tables)
{
    std::vector<Entry> entries;
    for (const PhraseTable &table : tables)
        for (const QStringView text : table.texts.tokenize(u'|'))
            entries.push_back({text, table.phrase});
    return entries;
}

QHash<QStringView, Phrase> hashOf(std::span<const PhraseTable> tables)
{
    QHash<QStringView, Phrase> hash;
    for (const Entry &entry : entriesOf(tables))
        hash.insert(entry.text, entry.phrase);
    return hash;
}

/// The longest heading that the line is or begins with; one of a single word must be the whole line.
Phrase headingOf(QStringView text)
{
    static const QHash<QStringView, Phrase> headings = hashOf(headingPhrases());
    if (const auto whole = headings.constFind(text); whole != headings.constEnd())
        return *whole;
    for (qsizetype at = text.size(); at-- > 0;) {
        if (text[at].isLetterOrNumber())
            continue;
        const QStringView start = text.first(at);
        if (const auto found = headings.constFind(start); found != headings.constEnd() && start.contains(u' '))
            return *found;
    }
    return Phrase::None;
}

/// Beginnings of lines, by their first character; the earlier in the table goes before.
class Starts
{
public:
    Starts()
        : m_entries(entriesOf(startPhrases()))
    {
        for (size_t i = 0; i < m_entries.size(); ++i)
            m_byFirst[m_entries[i].text.front()].push_back(i);
    }

    /// Of the line, with or without the punctuation around it.
    [[nodiscard]] Phrase of(QStringView line, QStringView text) const
    {
        const size_t found = std::min(find(line), find(text));
        return found < m_entries.size() ? m_entries[found].phrase : Phrase::None;
    }

private:
    [[nodiscard]] size_t find(QStringView line) const
    {
        if (const auto places = m_byFirst.constFind(line.front()); places != m_byFirst.constEnd())
            for (const size_t i : *places)
                if (line.startsWith(m_entries[i].text))
                    return i;
        return m_entries.size();
    }

    std::vector<Entry> m_entries;
    QHash<QChar, std::vector<size_t>> m_byFirst;
};

/// "3 comments", "Image 1 of 5", "5 min read": lines with a number in them.
Phrase numbered(QStringView line, int words)
{
    if (words > 6 || !std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
        return Phrase::None;
    if (line.contains(u"min read") || line.contains(u"minute read") || line.contains(u"minutes read")
        || line.contains(u"min. read"))
        return Phrase::Byline;
    if (line.endsWith(u"comments") || line.endsWith(u"comment") || line.endsWith(u"kommentare"))
        return Phrase::CommentsHeading;
    if (line.endsWith(u" shares") || line.endsWith(u" share"))
        return Phrase::Share;
    if ((line.startsWith(u"image ") || line.startsWith(u"photo ") || line.startsWith(u"slide "))
        && line.contains(u" of "))
        return Phrase::Tool;
    return Phrase::None;
}

} // namespace

Phrase phraseOf(QStringView line, int words)
{
    if (words > maxLineWords)
        return Phrase::None;
    QString lower = line.toString().toLower();
    lower.replace(QChar(0x2019), u'\'');
    QStringView text = lower;
    while (!text.isEmpty() && !text.back().isLetterOrNumber() && text.back() != u'\u00a9')
        text.chop(1);
    while (!text.isEmpty() && !text.front().isLetterOrNumber() && text.front() != u'\u00a9')
        text = text.sliced(1);
    if (text.isEmpty())
        return Phrase::None;
    static const QHash<QStringView, Phrase> lines = hashOf(linePhrases());
    if (const auto whole = lines.constFind(text); whole != lines.constEnd())
        return *whole;
    constexpr int placeholderWords = 3;
    if (words <= placeholderWords && text.startsWith(u"loading")
        && (lower.endsWith(u"...") || lower.endsWith(u'\u2026')))
        return Phrase::Tool;
    static const QRegularExpression related(u"^related [a-z]+:"_s);
    if (text.startsWith(u"related ") && related.matchView(text).hasMatch())
        return Phrase::Related;
    static const Starts starts;
    if (const Phrase phrase = starts.of(lower, text); phrase != Phrase::None)
        return phrase;
    if (const Phrase phrase = words <= maxHeadingWords ? headingOf(text) : Phrase::None; phrase != Phrase::None)
        return phrase;
    return numbered(text, words);
}

} // namespace florilegium::extract
