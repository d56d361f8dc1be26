// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softnames.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Kind = SoftToken::Kind;

constexpr int longestName = 14; // tokens
constexpr int longestPlainName = 5; // words, of a name in small letters that no article begins
constexpr int longestQuotedName = 5;

/// Tokens [start, end).
struct Stretch
{
    int start = 0;
    int end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
};

class NameReader
{
public:
    explicit NameReader(const SoftLine &line)
        : m_line(line)
    {
    }

    // What stands behind the token `at` and begins with it.
    [[nodiscard]] QString after(int at) const
    {
        bool isGenitive = false;
        while (isThere(at) && (is(at, Kind::Quote) || m_line.has(at, ArticleRole))) {
            isGenitive = m_line.has(at, GenitiveRole);
            if (is(at, Kind::Quote) && !quotedFrom(at).isEmpty())
                return said(quotedFrom(at));
            ++at;
        }
        Stretch stretch{at, at};
        while (isThere(stretch.end) && m_line.at(stretch.end).isWord() && !m_line.has(stretch.end, EndRole)
               && stretch.end - at < longestName)
            ++stretch.end;
        if (stretch.isEmpty() || m_line.has(at, PronounRole))
            return {};
        for (int from = stretch.start; from < stretch.end; ++from) {
            if (isCapital(from))
                return named(runFrom(from, stretch.end), isGenitive);
        }
        return plain(stretch);
    }

    // What ends with the token `at`.
    [[nodiscard]] QString before(int at) const
    {
        while (isThere(at) && m_line.has(at, BetweenRole))
            --at;
        if (!isThere(at))
            return {};
        if (is(at, Kind::Quote))
            return said(quotedTo(at));
        if (is(at, Kind::Comma))
            return explained(at);
        return subject(at);
    }

    [[nodiscard]] QString either(int first, int last) const
    {
        int before = first - 1;
        while (isThere(before) && m_line.has(before, BetweenRole))
            --before;
        const bool startsClause = !isThere(before) || is(before, Kind::Stop) || isSpeechEnd(before);
        if (startsClause)
            return after(last);
        if (is(before, Kind::Comma)) {
            const QString name = isExplained(before) ? explained(before) : QString();
            return name.isEmpty() ? after(last) : name;
        }
        if (m_line.has(clauseStart(before), OpenerRole)) {
            const QString name = after(last);
            return name.isEmpty() ? subject(before) : name;
        }
        if (m_line.has(before, PronounRole))
            return {};
        const QString name = this->before(before);
        return name.isEmpty() && !isNobody(before) ? after(last) : name;
    }

private:
    [[nodiscard]] bool isThere(int at) const { return at >= 0 && at < m_line.size(); }
    [[nodiscard]] bool is(int at, Kind kind) const { return m_line.at(at).kind == kind; }
    [[nodiscard]] bool isNobody(int at) const { return m_line.has(at, NobodyRole); }

    /// A word that is written with a capital for its own sake.
    [[nodiscard]] bool isCapital(int at) const
    {
        constexpr quint16 small = ArticleRole | JoinerRole | PronounRole | BetweenRole | OpenerRole | EndRole
            | PlaceRole;
        const SoftToken &token = m_line.at(at);
        return token.kind == Kind::Word && token.has(SoftToken::Capital)
            && !(token.has(SoftToken::Starts) && m_line.has(at, small));
    }

    /// The end of what somebody says: a quotation mark with a comma or the end of a sentence on its inside or outside.
    [[nodiscard]] bool isSpeechEnd(int at) const
    {
        if (is(at, Kind::Quote))
            return isThere(at - 1) && (is(at - 1, Kind::Comma) || is(at - 1, Kind::Stop) || is(at - 1, Kind::Dash));
        return is(at, Kind::Comma) && isThere(at - 1) && is(at - 1, Kind::Quote) && quotedTo(at - 1).isEmpty();
    }

    /// What stands between the quotation mark at `at` and the one before (behind) it, if it can be a name.
    [[nodiscard]] Stretch quotedTo(int at) const
    {
        int start = at;
        while (isThere(start - 1) && m_line.at(start - 1).isWord() && at - start < longestQuotedName)
            --start;
        return isThere(start - 1) && is(start - 1, Kind::Quote) && start < at && isCapital(start) ? Stretch{start, at}
                                                                                                  : Stretch{};
    }
    [[nodiscard]] Stretch quotedFrom(int at) const
    {
        int end = at + 1;
        while (isThere(end) && m_line.at(end).isWord() && end - at <= longestQuotedName)
            ++end;
        return isThere(end) && is(end, Kind::Quote) && end > at + 1 && isCapital(at + 1) ? Stretch{at + 1, end}
                                                                                         : Stretch{};
    }

    /// Capitals and what joins them, from a capital on.
    [[nodiscard]] Stretch runFrom(int start, int end) const
    {
        int last = start;
        for (int at = start + 1; at < end && at - last <= 3; ++at) {
            if (isCapital(at))
                last = at;
            else if (!joins(at))
                break;
        }
        return {start, last + 1};
    }
    [[nodiscard]] Stretch runTo(int last) const
    {
        int start = last;
        for (int at = last - 1; isThere(at) && start - at <= 3; --at) {
            if (isCapital(at))
                start = at;
            else if (!joins(at))
                break;
        }
        return {start, last + 1};
    }
    [[nodiscard]] bool joins(int at) const { return m_line.has(at, JoinerRole); }

    /// The first token of the clause that `at` stands in.
    [[nodiscard]] int clauseStart(int at) const
    {
        while (isThere(at - 1) && m_line.at(at - 1).isWord())
            --at;
        return at;
    }

    /// A subject that ends with the word `at`.
    [[nodiscard]] QString subject(int at) const
    {
        if (!isThere(at) || !m_line.at(at).isWord() || m_line.has(at, PronounRole))
            return {};
        if (!isCapital(at))
            return plain(head(at));
        const Stretch run = runTo(at);
        const int place = run.start - 1; // "the court in Karlsruhe"
        if (isThere(place - 1) && m_line.has(place, PlaceRole) && m_line.at(place - 1).isWord())
            return isCapital(place - 1) ? named({runTo(place - 1).start, run.end}, false)
                                        : plain({head(place - 1).start, run.end});
        const bool isGenitive = isThere(place) && m_line.has(place, GenitiveRole);
        return named(run, isGenitive);
    }

    /// "…, the foreign minister, said": the part before this comma explains the one before it, or is explained by it.
    [[nodiscard]] QString explained(int comma) const
    {
        const QString inner = capitalsIn(partBefore(comma));
        const int outer = partBefore(comma).start - 1;
        if (!inner.isEmpty() || !isThere(outer) || !is(outer, Kind::Comma))
            return inner;
        return subject(outer - 1);
    }

    /// Between two commas, both near, with somebody before them.
    [[nodiscard]] bool isExplained(int comma) const
    {
        const Stretch inner = partBefore(comma);
        if (inner.isEmpty() || !isThere(inner.start - 1) || !is(inner.start - 1, Kind::Comma))
            return false;
        const Stretch outer = partBefore(inner.start - 1);
        return !outer.isEmpty() && outer.end - outer.start <= longestName / 2;
    }

    [[nodiscard]] Stretch partBefore(int comma) const
    {
        int start = comma;
        while (isThere(start - 1) && m_line.at(start - 1).isWord() && comma - start < longestName)
            --start;
        return {start, comma};
    }

    [[nodiscard]] QString capitalsIn(Stretch stretch) const
    {
        for (int at = stretch.start; at < stretch.end; ++at) {
            if (isCapital(at))
                return named(runFrom(at, stretch.end), false);
        }
        return {};
    }

    /// The words of a name in small letters that ends with `at`: back to its article, and on over what joins.
    [[nodiscard]] Stretch head(int at) const
    {
        Stretch found{at, at + 1};
        for (int words = 0; isThere(found.start - 1) && words < longestName; ++words) {
            const int next = found.start - 1;
            if (m_line.has(next, ArticleRole)) {
                const bool goesOn = isThere(next - 2) && (m_line.has(next - 1, JoinerRole | PlaceRole))
                    && !m_line.at(next - 1).has(SoftToken::Starts);
                if (!goesOn)
                    return found;
                found.start = next - 1;
            } else if (!m_line.at(next).isWord() || m_line.has(next, EndRole)
                       || (m_line.has(next, PlaceRole) && m_line.at(next).has(SoftToken::Starts))) {
                break;
            } else {
                found.start = next;
            }
        }
        return found.end - found.start > longestPlainName ? Stretch{} : found;
    }

    [[nodiscard]] QString plain(Stretch stretch) const
    {
        for (int at = stretch.start; at < stretch.end; ++at) {
            if (isNobody(at))
                return {};
        }
        return said(stretch);
    }

    [[nodiscard]] QString named(Stretch run, bool isGenitive) const
    {
        if (isNobody(run.start))
            return {};
        return isGenitive ? withoutGenitive(run) : said(run);
    }

    [[nodiscard]] QString said(Stretch stretch) const
    {
        if (stretch.isEmpty())
            return {};
        QString words = m_line.words(stretch.start, stretch.end).toString().simplified();
        words.remove(QChar(QChar::SoftHyphen));
        for (const QStringView ending : {u"'s", u"\u2019s"}) {
            if (words.endsWith(ending))
                words.chop(ending.size());
        }
        return words;
    }

    /// "des Statistischen Bundesamtes": endings of the words before the first that joins.
    [[nodiscard]] QString withoutGenitive(Stretch run) const
    {
        QStringList words;
        bool cuts = true;
        for (int at = run.start; at < run.end; ++at) {
            cuts &= !m_line.has(at, JoinerRole);
            QString word = said({at, at + 1});
            const auto ending = std::ranges::find_if(m_line.rules.genitiveEndings, [&](const QString &one) {
                return word.size() > one.size() + 2 && word.endsWith(one);
            });
            if (cuts && ending != m_line.rules.genitiveEndings.end() && !word.endsWith("ss"_L1))
                word.chop(ending->size());
            words << word;
        }
        return words.join(u' ');
    }

    const SoftLine &m_line;
};

} // namespace

QString sourceName(const SoftLine &line, SoftWho who, int first, int last)
{
    const NameReader reader(line);
    switch (who) {
    case SoftWho::Nowhere: return {};
    case SoftWho::Before: return reader.before(first - 1);
    case SoftWho::After: return reader.after(last);
    case SoftWho::Either: return reader.either(first, last);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace florilegium
