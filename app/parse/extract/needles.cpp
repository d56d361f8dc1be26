// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/needles.h"

#include <algorithm>

namespace florilegium::extract {

namespace {

constexpr qsizetype startLength = 3;

/// The key of the three characters that end with this one. Five bits of each: the same for both cases of a letter.
quint32 nextKey(quint32 key, QChar c)
{
    return ((key << 5) | (c.unicode() & 0x1f)) & 0x7fff;
}

} // namespace

Needles::Needles(std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        Q_ASSERT(word.size() >= startLength);
        quint32 key = 0;
        for (const QChar c : word.first(startLength))
            key = nextKey(key, c);
        m_needles.push_back({key, word});
        m_starts.set(key);
    }
}

bool Needles::occurIn(QStringView text) const
{
    quint32 key = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        key = nextKey(key, text[i]);
        if (!m_starts[key] || i + 1 < startLength)
            continue;
        const QStringView rest = text.sliced(i + 1 - startLength);
        if (std::ranges::any_of(m_needles, [&](const Needle &each) {
                return each.start == key && rest.startsWith(each.word, Qt::CaseInsensitive);
            }))
            return true;
    }
    return false;
}

} // namespace florilegium::extract
