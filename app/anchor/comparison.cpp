// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/comparison.h"

#include "anchor/alignment.h"

namespace florilegium {

namespace {

enum class Link : quint8 { None, InOrder, Moved };

/// A word, or the punctuation between two words, without white space at its ends.
struct Piece
{
    TextRange range; ///< in the source
    qint32 partner = -1; ///< piece of the other text
    Link link = Link::None;
};

/// The pieces of a text. Punctuation number n stands before word number n.
struct Pieces
{
    explicit Pieces(const WordMap &map)
        : source(map.source())
    {
        qsizetype at = 0;
        for (qint32 word = 0; word < map.size(); ++word) {
            TextRange range = map.normalised().toSource(map.rangeOf({word, word + 1}));
            range.start = std::max(range.start, at); // of one character that stands for two words the second is empty
            addPunctuation({at, range.start});
            ofWord.push_back(qint32(all.size()));
            all.push_back({.range = range});
            at = range.end;
        }
        addPunctuation({at, source.size()});
    }

    [[nodiscard]] QStringView text(qint32 piece) const
    {
        const TextRange range = all[size_t(piece)].range;
        return source.sliced(range.start, range.length());
    }

    QStringView source;
    std::vector<Piece> all;
    std::vector<qint32> ofWord; ///< for each word its piece
    std::vector<qint32> punctuation; ///< before each word and at the end: its piece or -1

private:
    void addPunctuation(TextRange range)
    {
        while (range.start < range.end && source[range.start].isSpace())
            ++range.start;
        while (range.start < range.end && source[range.end - 1].isSpace())
            --range.end;
        punctuation.push_back(range.isEmpty() ? -1 : qint32(all.size()));
        if (!range.isEmpty())
            all.push_back({.range = range});
    }
};

/// Punctuation without the white space within it.
QString bare(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result.append(c);
    }
    return result;
}

class Comparer
{
public:
    Comparer(const WordMap &old, const WordMap &now, const Alignment &alignment)
        : m_old(old)
        , m_now(now)
        , m_alignment(alignment)
    {
    }

    QList<ComparedRun> run()
    {
        linkWords();
        linkPunctuation();
        flushRemoved();
        for (m_newAt = 0; m_newAt < qint32(m_now.all.size()); ++m_newAt) {
            const Piece &piece = m_now.all[size_t(m_newAt)];
            if (piece.link == Link::InOrder) {
                Q_ASSERT(piece.partner == m_oldAt);
                addPair(ComparedRun::Kind::Equal, piece);
                m_oldAt = piece.partner + 1;
                flushRemoved();
            } else if (piece.link == Link::Moved) {
                addPair(ComparedRun::Kind::Moved, piece);
            } else {
                addInserted(piece);
            }
        }
        return m_runs;
    }

private:
    void link(qint32 old, qint32 now, Link link)
    {
        m_old.all[size_t(old)].partner = now;
        m_old.all[size_t(old)].link = link;
        m_now.all[size_t(now)].partner = old;
        m_now.all[size_t(now)].link = link;
    }

    void linkWords()
    {
        for (size_t word = 0; word < m_alignment.newOf.size(); ++word) {
            const qint32 partner = m_alignment.newOf[word];
            if (partner == Alignment::none)
                continue;
            const qint32 old = m_old.ofWord[word];
            const qint32 now = m_now.ofWord[size_t(partner)];
            if (m_alignment.moved[word])
                link(old, now, Link::Moved);
            else if (m_old.text(old) == m_now.text(now))
                link(old, now, Link::InOrder);
        }
    }

    /// Punctuation beside a linked word goes with it, if it is the same on both sides; the word before it has
    /// precedence.
    void linkPunctuation()
    {
        for (size_t word = 0; word < m_alignment.newOf.size(); ++word) {
            const qint32 partner = m_alignment.newOf[word];
            if (partner == Alignment::none)
                continue;
            const Link kind = m_alignment.moved[word] ? Link::Moved : Link::InOrder;
            linkMarks(word, size_t(partner), kind);
            linkMarks(word + 1, size_t(partner) + 1, kind);
        }
    }

    void linkMarks(size_t oldWord, size_t newWord, Link kind)
    {
        const qint32 old = m_old.punctuation[oldWord];
        const qint32 now = m_now.punctuation[newWord];
        if (old < 0 || now < 0 || m_old.all[size_t(old)].link != Link::None
            || m_now.all[size_t(now)].link != Link::None)
            return;
        if (bare(m_old.text(old)) == bare(m_now.text(now)))
            link(old, now, kind);
    }

    void addPair(ComparedRun::Kind kind, const Piece &piece)
    {
        const TextRange old = m_old.all[size_t(piece.partner)].range;
        const bool continues = !m_runs.isEmpty() && m_runs.last().kind == kind && m_lastOld + 1 == piece.partner
            && m_lastNew + 1 == m_newAt;
        if (continues) {
            m_runs.last().old.end = old.end;
            m_runs.last().now.end = piece.range.end;
        } else {
            m_runs.append({kind, old, piece.range});
        }
        m_lastOld = piece.partner;
        m_lastNew = m_newAt;
        m_newEnd = piece.range.end;
        if (kind == ComparedRun::Kind::Equal)
            m_oldEnd = old.end;
    }

    void addInserted(const Piece &piece)
    {
        if (!m_runs.isEmpty() && m_runs.last().kind == ComparedRun::Kind::Inserted)
            m_runs.last().now.end = piece.range.end;
        else
            m_runs.append({ComparedRun::Kind::Inserted, {m_oldEnd, m_oldEnd}, piece.range});
        m_newEnd = piece.range.end;
    }

    /// What the old text has up to its next piece that is in order.
    void flushRemoved()
    {
        bool continues = false;
        for (; m_oldAt < qint32(m_old.all.size()); ++m_oldAt) {
            const Piece &piece = m_old.all[size_t(m_oldAt)];
            if (piece.link == Link::InOrder)
                break;
            if (piece.link == Link::Moved) {
                continues = false;
                continue;
            }
            if (continues)
                m_runs.last().old.end = piece.range.end;
            else
                m_runs.append({ComparedRun::Kind::Removed, piece.range, {m_newEnd, m_newEnd}});
            continues = true;
            m_oldEnd = piece.range.end;
        }
    }

    Pieces m_old;
    Pieces m_now;
    const Alignment &m_alignment;
    QList<ComparedRun> m_runs;
    qint32 m_oldAt = 0; // the next old piece in order
    qint32 m_newAt = 0;
    qint32 m_lastOld = -1; // of the last pair
    qint32 m_lastNew = -1;
    qsizetype m_oldEnd = 0; // how far the text has been told
    qsizetype m_newEnd = 0;
};

} // namespace

Result<QList<ComparedRun>> compareTexts(QStringView oldText, QStringView newText, const std::stop_token &stop)
{
    Vocabulary vocabulary;
    const WordMap old(oldText, vocabulary);
    const WordMap now(newText, vocabulary);
    const Alignment alignment = align(old, now, stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    return Comparer(old, now, alignment).run();
}

} // namespace florilegium
