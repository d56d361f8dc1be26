// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softcompiler.h"
#include "document/document.h"

namespace florilegium {

/// The soft words of a language, as its lists are now.
struct LoadedSoftWords
{
    QString language; ///< primary subtag, such as "en"; empty: none is known
    SoftWords words; ///< empty where there is no list
    QList<ListIssue> issues; ///< what was left out of the reader's own list
};

/// The language that a document says it is in, by its primary subtag; else what its words tell (guessLanguage()).
/// Empty when neither says, and for names that are no language.
[[nodiscard]] QString softLanguageOf(const Document &document);
/// The built-in list of a language with the reader's own, "LANGUAGE.txt" in `folder` (empty: none). Reads a file and
/// takes some milliseconds: for workers.
[[nodiscard]] LoadedSoftWords loadSoftWords(const QString &language, const QString &folder);

} // namespace florilegium
