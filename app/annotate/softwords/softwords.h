// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softkinds.h"

#include <QList>
#include <QStringView>

#include <memory>

namespace florilegium {

struct SoftRules;

/// The soft words of a language, compiled from its lists (softcompiler.h). A value, cheap to copy; any thread.
class SoftWords
{
public:
    /// Knows none.
    SoftWords() = default;
    explicit SoftWords(std::shared_ptr<const SoftRules> rules)
        : m_rules(std::move(rules))
    {
    }

    [[nodiscard]] bool isEmpty() const { return !m_rules; }
    /// Those that share a character with `within`, ascending and not overlapping. Lines and sentences of `text` end
    /// what belongs together; only a few hundred characters around `within` are looked at. Linear in its length: some
    /// 10 ns a character.
    [[nodiscard]] QList<SoftSpan> find(QStringView text, TextRange within) const;
    /// Who is named as the source of an attribution that find() found, as it stands in the text without its article;
    /// empty when nobody is, or nobody in particular.
    [[nodiscard]] QString whoOf(QStringView text, const SoftSpan &attribution) const;

    /// Whether both are of the same making.
    bool operator==(const SoftWords &) const = default;

private:
    std::shared_ptr<const SoftRules> m_rules;
};

} // namespace florilegium
