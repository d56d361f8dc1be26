// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/scene.h"

#include "anchor/editdistance.h"

namespace florilegium {

namespace {

/// Longer passages are compared by their words' partners alone: the distance costs the square of the length.
constexpr qsizetype longestCompared = 8192;

} // namespace

double Scene::foreignShare(const Passage &passage, TextRange words) const
{
    qint64 all = 0;
    qint64 foreign = 0;
    for (qsizetype i = words.start; i < words.end; ++i) {
        all += now.letters(qint32(i));
        foreign += isForeign(passage, i) ? now.letters(qint32(i)) : 0;
    }
    return all > 0 ? double(foreign) / double(all) : 0.0;
}

double Scene::likeness(const Passage &passage, TextRange words) const
{
    const TextRange range = withPunctuation(passage, now, words);
    const QStringView there = now.text().sliced(range.start, range.length());
    if (there == passage.text)
        return 1.0;
    if (std::max(passage.text.size(), there.size()) <= longestCompared)
        return similarity(passage.text, there);
    qint64 all = 0;
    qint64 shared = 0;
    for (qsizetype i = words.start; i < words.end; ++i) {
        all += now.letters(qint32(i));
        const qint32 owner = alignment.oldOf[size_t(i)];
        shared += owner != Alignment::none && passage.words.contains(owner) ? now.letters(qint32(i)) : 0;
    }
    return double(shared) / double(std::max(all, passage.letters));
}

TextRange Scene::holeOf(const Passage &passage) const
{
    const auto inOrder = [this](qsizetype i) {
        return alignment.newOf[size_t(i)] != Alignment::none && !alignment.moved[size_t(i)];
    };
    qsizetype before = passage.words.start - 1;
    while (before >= 0 && !inOrder(before))
        --before;
    qsizetype behind = passage.words.end;
    while (behind < old.size() && !inOrder(behind))
        ++behind;
    const qsizetype from = before < 0 ? 0 : alignment.newOf[size_t(before)] + 1;
    const qsizetype to = behind < old.size() ? alignment.newOf[size_t(behind)] : now.size();
    return {from, std::max(from, to)};
}

} // namespace florilegium
