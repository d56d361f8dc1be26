// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/distortion.h"

#include <QStringList>

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// The words of a passage, or its characters where it has no spaces.
struct Pieces
{
    explicit Pieces(const QString &passage)
        : between(passage.contains(u' ') ? u" "_s : QString())
        , words(passage.split(between, Qt::SkipEmptyParts))
    {
    }
    [[nodiscard]] QString joined() const { return words.join(between); }
    [[nodiscard]] bool isSpaced() const { return !between.isEmpty(); }

    QString between;
    QStringList words;
};

qsizetype below(QRandomGenerator &random, qsizetype bound)
{
    return qsizetype(random.bounded(quint32(bound)));
}

QString withTypo(QRandomGenerator &random, QString word)
{
    const qsizetype at = below(random, word.size() - 1);
    switch (random.bounded(4)) {
    case 0: word.remove(at, 1); break;
    case 1: word.insert(at, word[at]); break;
    case 2: std::swap(word[at], word[at + 1]); break;
    default: word[at] = QChar(u'a' + random.bounded(26)); break;
    }
    return word;
}

void addTypos(QRandomGenerator &random, Pieces &pieces)
{
    constexpr double share = 0.12; // of the words
    for (QString &word : pieces.words) {
        if (random.generateDouble() >= (pieces.isSpaced() ? share : share / 2))
            continue;
        if (!pieces.isSpaced())
            word = QChar(char16_t(0x4e00 + random.bounded(4000)));
        else if (word.size() > 3)
            word = withTypo(random, word);
    }
}

/// How many of them a cut takes.
qsizetype cutLength(QRandomGenerator &random, const Pieces &pieces)
{
    return pieces.words.size() * qsizetype(random.bounded(25, 41)) / 100;
}

void cutWithin(QRandomGenerator &random, Pieces &pieces)
{
    const qsizetype length = cutLength(random, pieces);
    const qsizetype at = 2 + below(random, pieces.words.size() - length - 3);
    pieces.words.remove(at, length);
    pieces.words.insert(at, u"[…]"_s);
}

void cutAtEnd(QRandomGenerator &random, Pieces &pieces)
{
    const qsizetype length = cutLength(random, pieces);
    pieces.words.remove(random.bounded(2) == 0 ? 0 : pieces.words.size() - length, length);
}

void reorder(QRandomGenerator &random, Pieces &pieces)
{
    const qsizetype third = pieces.words.size() / 3;
    const qsizetype first = third + below(random, 3) - 1;
    const qsizetype second = random.bounded(2) == 0 ? pieces.words.size() : 2 * third + below(random, 3) - 1;
    const auto begin = pieces.words.begin();
    std::rotate(begin, begin + first, begin + second); // the first clause behind the second
    if (random.bounded(2) == 0)
        std::rotate(begin, begin + second, pieces.words.end());
}

} // namespace

const char *nameOf(Distortion distortion)
{
    static constexpr std::array names{"none", "typos", "cut within", "cut at an end", "reordered", "several"};
    return names[std::size_t(distortion)];
}

QString distorted(QRandomGenerator &random, const QString &passage, Distortion distortion)
{
    Pieces pieces(passage);
    switch (distortion) {
    case Distortion::None: break;
    case Distortion::Typos: addTypos(random, pieces); break;
    case Distortion::CutWithin: cutWithin(random, pieces); break;
    case Distortion::CutAtEnd: cutAtEnd(random, pieces); break;
    case Distortion::Reordered: reorder(random, pieces); break;
    case Distortion::Several:
        random.bounded(2) == 0 ? reorder(random, pieces) : cutWithin(random, pieces);
        addTypos(random, pieces);
        break;
    }
    return pieces.joined();
}

} // namespace florilegium::testing
