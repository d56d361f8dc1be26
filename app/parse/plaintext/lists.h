// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/plaintext/lines.h"

#include <optional>

namespace florilegium::plaintext {

/// What begins a list item.
struct Marker
{
    qint32 length = 0; ///< with the spaces behind it, UTF-16 units
    qint32 number = 0; ///< of an ordered item
    bool ordered = false;
};

/// The marker that `line` begins with, if any: a bullet or "12." or "3)" or "a)" and a space. Dashes longer than a
/// hyphen are left to dialogue.
[[nodiscard]] std::optional<Marker> markerOf(QStringView line);

/// Which lists are open, by indentation and last number.
class OpenLists
{
public:
    /// Whether an item with this marker continues or starts a list here (a number in the middle of prose does not).
    [[nodiscard]] bool accepts(const Marker &marker, qint32 indent) const;
    /// Enters an accepted item; the depth of its list, from 1.
    int enter(const Marker &marker, qint32 indent);
    /// Whether a paragraph with this indentation belongs to the last item.
    [[nodiscard]] bool holds(qint32 indent) const;
    [[nodiscard]] int depth() const { return int(m_lists.size()); }
    void close() { m_lists.clear(); }

private:
    struct List
    {
        qint32 indent = 0;
        qint32 number = 0;
        bool ordered = false;
    };
    std::vector<List> m_lists;
};

} // namespace florilegium::plaintext
