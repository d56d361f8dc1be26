// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/guarded.h"

#include <algorithm>

namespace florilegium::extract {

Guarded::Guarded(std::initializer_list<QStringView> words, QChar sign, const QStringList &patterns,
                 QRegularExpression::PatternOptions options)
    : m_words(words)
    , m_sign(sign)
{
    for (const QString &pattern : patterns)
        m_patterns.emplace_back(pattern, options);
}

bool Guarded::mayMatch(QStringView text) const
{
    return m_words.occurIn(text) || (!m_sign.isNull() && text.contains(m_sign));
}

bool Guarded::match(const QString &text) const
{
    return mayMatch(text) && std::ranges::any_of(m_patterns, [&](const QRegularExpression &pattern) {
               return pattern.match(text).hasMatch();
           });
}

} // namespace florilegium::extract
