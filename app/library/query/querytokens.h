// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/query/queryfields.h"

#include <QList>

namespace florilegium {

/// A piece of a query's text. Words and values are read, but not judged.
struct QueryToken
{
    enum class Kind : quint8 { Term, And, Or, Not, Minus, Open, Close };

    Kind kind = Kind::Term;
    TextRange where; ///< with field, colon, quotation marks
    std::optional<QueryField> field;
    QString unknownField; ///< what looks like a field and is none; its words belong to the text
    TextRange value; ///< behind the colon, with quotation marks
    QString text; ///< without quotation marks, white space simplified
    bool quoted = false;
    bool closed = true; ///< the closing quotation mark is there
    bool prefix = false; ///< an asterisk behind it
};

/// Takes a text apart, with everything in it but white space and dashes that stand alone. Linear.
[[nodiscard]] QList<QueryToken> queryTokens(QStringView text);

[[nodiscard]] bool isQuotationMark(QChar c);
/// Whether there is anything in a text that a search could find.
[[nodiscard]] bool hasWords(QStringView text);

} // namespace florilegium
