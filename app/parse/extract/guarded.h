// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/extract/needles.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace florilegium::extract {

/// Dear patterns behind a list of words: a text without any of these is not looked at more closely. Whatever a pattern
/// matches has to hold one of the words; tests make texts of the patterns and try. Immutable: any thread.
class Guarded
{
public:
    /// `sign` does as well as a word; a null character: none.
    Guarded(std::initializer_list<QStringView> words, QChar sign, const QStringList &patterns,
            QRegularExpression::PatternOptions options = QRegularExpression::CaseInsensitiveOption);

    /// Whether one of the words is there. About a nanosecond for each UTF-16 unit.
    [[nodiscard]] bool mayMatch(QStringView text) const;
    /// Whether one of the patterns matches.
    [[nodiscard]] bool match(const QString &text) const;
    [[nodiscard]] const std::vector<QRegularExpression> &patterns() const { return m_patterns; }

private:
    Needles m_words;
    QChar m_sign;
    std::vector<QRegularExpression> m_patterns;
};

} // namespace florilegium::extract
