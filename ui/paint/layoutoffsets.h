// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <span>
#include <vector>

namespace florilegium {

/// A passage and the copy of it that is laid out, in which soft hyphens (U+00AD) stand: which offset of the one is
/// which of the other. Both count UTF-16 units from the passage's start. Without hyphens the two are the same, and
/// asking costs a comparison; else O(log n). Monotone both ways. A value.
class LayoutOffsets
{
public:
    LayoutOffsets() = default;
    /// `places`: offsets of the passage before which one soft hyphen each is put; ascending, each once, none below 0.
    explicit LayoutOffsets(std::vector<qint32> places);

    /// Of the passage before which hyphens stand.
    [[nodiscard]] std::span<const qint32> places() const { return m_places; }
    /// The copy that is laid out.
    [[nodiscard]] QString hyphenated(const QString &passage) const;

    /// Where the character at `offset` stands in the copy, behind the hyphen that may stand before it.
    [[nodiscard]] qsizetype toLayout(qsizetype offset) const
    {
        return m_places.empty() ? offset : offset + hyphensUpTo(offset);
    }
    /// The same place before that hyphen: where the characters before `offset` end.
    [[nodiscard]] qsizetype toLayoutBefore(qsizetype offset) const
    {
        return m_places.empty() ? offset : offset + hyphensBelow(offset);
    }
    /// The place in the passage; before and behind a hyphen it is the same.
    [[nodiscard]] qsizetype fromLayout(qsizetype offset) const
    {
        return m_places.empty() ? offset : offset - hyphensBeforeLayout(offset);
    }

private:
    [[nodiscard]] qsizetype hyphensUpTo(qsizetype offset) const;
    [[nodiscard]] qsizetype hyphensBelow(qsizetype offset) const;
    [[nodiscard]] qsizetype hyphensBeforeLayout(qsizetype offset) const;

    std::vector<qint32> m_places;
};

} // namespace florilegium
