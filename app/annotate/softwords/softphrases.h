// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softlist.h"
#include "annotate/softwords/softrules.h"

#include <expected>

namespace florilegium {

using SoftSets = QMap<QString, SoftSet>;

/// What went wrong in a phrase, on its way to the issue that tells of it.
struct WrongPhrase
{
    ListFault fault;
    QString detail;
};

/// Compiles phrases against the sets and endings of all lists, whose words it numbers. Borrows all three.
class PhraseCompiler
{
public:
    PhraseCompiler(const SoftSets &sets, const SoftSets &endings, SoftVocabulary &vocabulary)
        : m_sets(sets)
        , m_endings(endings)
        , m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] std::expected<SoftPattern, WrongPhrase> phrase(const QString &text) const;

private:
    [[nodiscard]] std::expected<SoftElement, WrongPhrase> element(const QString &place) const;
    [[nodiscard]] std::optional<WrongPhrase> addForms(SoftElement &element, const QString &word, bool mayBeSet) const;
    [[nodiscard]] std::optional<WrongPhrase> addForm(SoftElement &element, const QString &word) const;

    const SoftSets &m_sets;
    const SoftSets &m_endings;
    SoftVocabulary &m_vocabulary;
};

/// Whether a phrase may begin so: with certain words or a number.
[[nodiscard]] bool canBegin(const SoftPattern &phrase);

} // namespace florilegium
