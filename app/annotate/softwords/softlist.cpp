// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softlist.h"

#include "annotate/words.h"

#include <QStringDecoder>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SoftKind, QLatin1StringView>, 3> kindWords{{
    {SoftKind::Hedge, QLatin1StringView("hedge")},
    {SoftKind::Attribution, QLatin1StringView("attribution")},
    {SoftKind::Quantity, QLatin1StringView("quantity")},
}};

/// A '#' at the beginning, or behind a space, begins a comment.
QStringView withoutComment(QStringView line)
{
    for (qsizetype at = line.indexOf(u'#'); at >= 0; at = line.indexOf(u'#', at + 1)) {
        if (at == 0 || line[at - 1].isSpace())
            return line.first(at);
    }
    return line;
}

class Reader
{
public:
    explicit Reader(SoftList &list)
        : m_list(list)
    {
    }

    void read(QStringView line)
    {
        ++m_line;
        if (line.size() > longestListLine)
            return fail(ListFault::TooLong);
        const QStringView said = withoutComment(line);
        const QStringView trimmed = said.trimmed();
        if (trimmed.isEmpty())
            return;
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']'))
            return begin(trimmed.sliced(1, trimmed.size() - 2).trimmed());
        if (m_section == Section::None)
            return fail(ListFault::NoSection, trimmed);
        if (m_section == Section::Unknown)
            return; // told once, by its head
        if (said.front().isSpace())
            return m_section == Section::Phrases ? condition(trimmed) : fail(ListFault::NoPhrase, trimmed);
        switch (m_section) {
        case Section::Sets: return set(m_list.sets, trimmed);
        case Section::Endings: return set(m_list.endings, trimmed);
        case Section::Names: return set(m_list.names, trimmed);
        case Section::Without:
            m_list.without << trimmed.toString().simplified();
            m_list.withoutLines << m_line;
            return;
        default: return phrases(trimmed);
        }
    }

private:
    enum class Section : quint8 { None, Unknown, Sets, Endings, Names, Without, Phrases };
    enum class Above : quint8 { Nothing, Phrase, Wrong }; // what a condition belongs to

    void fail(ListFault fault, QStringView detail = {})
    {
        if (m_list.issues.size() < mostListIssues)
            m_list.issues << ListIssue{m_list.file, m_line, fault, detail.left(60).toString()};
    }

    void begin(QStringView name)
    {
        m_above = Above::Nothing;
        m_section = Section::Phrases;
        m_kind = softKindFromWord(name);
        if (m_kind || name.compare("not soft"_L1, Qt::CaseInsensitive) == 0)
            return;
        constexpr std::array<std::pair<Section, QLatin1StringView>, 4> sections{{
            {Section::Sets, QLatin1StringView("sets")},
            {Section::Endings, QLatin1StringView("endings")},
            {Section::Names, QLatin1StringView("names")},
            {Section::Without, QLatin1StringView("without")},
        }};
        m_section = fromWord(sections, name).value_or(Section::Unknown);
        if (m_section != Section::Unknown)
            return;
        if (name.compare("replace"_L1, Qt::CaseInsensitive) == 0) {
            m_list.replaces = true;
            m_section = Section::None;
        } else {
            fail(ListFault::UnknownSection, name);
        }
    }

    void set(QMap<QString, SoftSet> &sets, QStringView line)
    {
        const qsizetype sign = line.indexOf(u'=');
        const bool adds = sign > 0 && line[sign - 1] == u'+';
        const QString name = line.first(std::max<qsizetype>(0, adds ? sign - 1 : sign)).trimmed().toString();
        if (name.isEmpty() || name.contains(u' '))
            return fail(ListFault::NoWords, line);
        const QStringList words = line.sliced(sign + 1).toString().split(u' ', Qt::SkipEmptyParts);
        SoftSet &known = sets[name];
        known.adds = adds && (known.adds || known.line == 0);
        known.line = m_line;
        known.words = adds ? known.words + words : words;
    }

    /// The parts between bars; empty after telling when one of them has no words.
    QStringList parts(QStringView line)
    {
        QStringList parts;
        for (const QStringView part : line.split(u'|')) {
            parts << part.toString().simplified();
            if (parts.back().isEmpty()) {
                fail(ListFault::NoPhrase, line);
                return {};
            }
        }
        return parts;
    }

    void phrases(QStringView line)
    {
        const QStringList found = parts(line);
        m_above = found.isEmpty() ? Above::Wrong : Above::Phrase;
        if (!found.isEmpty())
            m_list.entries << SoftEntry{.kind = m_kind, .phrases = found, .conditions = {}, .line = m_line};
    }

    void condition(QStringView line)
    {
        if (m_above == Above::Nothing)
            return fail(ListFault::NoPhrase, line);
        if (m_above == Above::Wrong)
            return;
        SoftEntry &entry = m_list.entries.back();
        const QString words = line.toString().simplified();
        if (words == "weak"_L1) {
            entry.weak = true;
            return;
        }
        constexpr std::array<std::pair<SoftWho, QLatin1StringView>, 3> sides{{
            {SoftWho::Before, QLatin1StringView("who before")},
            {SoftWho::After, QLatin1StringView("who after")},
            {SoftWho::Either, QLatin1StringView("who either")},
        }};
        if (const auto who = fromWord(sides, words)) {
            entry.who = *who;
            return;
        }
        context(entry, words);
    }

    void context(SoftEntry &entry, const QString &words)
    {
        for (const bool wanted : {true, false}) {
            for (const bool after : {true, false}) {
                const QString head = (wanted ? u"only "_s : u"not "_s) + (after ? u"after"_s : u"before"_s);
                if (!words.startsWith(head) || (words.size() > head.size() && words[head.size()] != u' '))
                    continue;
                const QStringList found = parts(QStringView(words).sliced(head.size()));
                // Without its condition a phrase would be found where it must not be.
                if (found.isEmpty())
                    return dropEntry();
                entry.conditions << SoftCondition{after, wanted, found, m_line};
                return;
            }
        }
        fail(ListFault::UnknownCondition, words);
        dropEntry();
    }

    void dropEntry()
    {
        m_list.entries.removeLast();
        m_above = Above::Wrong;
    }

    SoftList &m_list;
    int m_line = 0;
    Section m_section = Section::None;
    std::optional<SoftKind> m_kind;
    Above m_above = Above::Nothing;
};

} // namespace

QString toWord(SoftKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<SoftKind> softKindFromWord(QStringView word)
{
    return fromWord(kindWords, word);
}

SoftList parseSoftList(QByteArrayView bytes, const QString &file)
{
    SoftList list{.file = file};
    if (bytes.size() > longestList) {
        list.issues << ListIssue{file, 0, ListFault::TooLong, {}};
        return list;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        list.issues << ListIssue{file, 0, ListFault::NotText, {}};
        return list;
    }
    Reader reader(list);
    for (const QStringView line : QStringView(text).split(u'\n'))
        reader.read(line.endsWith(u'\r') ? line.chopped(1) : line);
    return list;
}

} // namespace florilegium
