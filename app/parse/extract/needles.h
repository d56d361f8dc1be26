// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <bitset>
#include <initializer_list>
#include <vector>

namespace florilegium::extract {

/// Words without one of which a dear pattern cannot match: all of them are looked for in one pass over a text, at about
/// a nanosecond for each of its UTF-16 units, whatever the number of words. Immutable: any thread.
class Needles
{
public:
    /// Literals in lower case, of three ASCII characters and more; their characters are borrowed. 4 KB and a sort.
    explicit Needles(std::initializer_list<QStringView> words);

    /// Whether one of them occurs, in whatever case: that of ASCII, and of the two others that Unicode folds to it (ſ,
    /// K).
    [[nodiscard]] bool occurIn(QStringView text) const;

private:
    struct Needle
    {
        quint32 start; ///< key of its first three characters
        QStringView word;
    };
    static constexpr quint32 keys = 1 << 15;

    std::vector<Needle> m_needles;
    std::bitset<keys> m_starts;
};

} // namespace florilegium::extract
