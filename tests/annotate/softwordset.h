// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softoffer.h"

#include <map>

namespace florilegium::testing {

/// A sentence of the labelled set (data/softwords.*.txt).
struct LabelledSentence
{
    QString language;
    int line = 0; ///< in its file
    bool heldOut = false; ///< every third: the lists are not tuned on it
    QString text;
    QList<SoftSpan> labels; ///< ranges and kinds
    ClaimStart start;
};

/// All of them; asserts that the files are there and well formed.
[[nodiscard]] QList<LabelledSentence> labelledSentences();
/// The built-in words of a language; asserts that its list has no issue.
[[nodiscard]] SoftWords builtInWords(const QString &language);
/// A document of one paragraph.
[[nodiscard]] DocumentPtr paragraph(const QString &text);

/// What was found right (it shares a character with a label of its kind), what of it was wrong, what was missed.
struct Tally
{
    int right = 0;
    int wrong = 0;
    int found = 0; ///< labels
    int missed = 0;
    [[nodiscard]] double precision() const { return right + wrong == 0 ? 1 : double(right) / double(right + wrong); }
    [[nodiscard]] double recall() const { return found + missed == 0 ? 1 : double(found) / double(found + missed); }
    Tally &operator+=(const Tally &other);
};

struct Measured
{
    std::map<SoftKind, Tally> kinds;
    Tally all;
    int sentences = 0;
    int rightStatus = 0; ///< the offered status is the labelled one
    int names = 0; ///< sentences whose source is named
    int rightNames = 0;
    QStringList mistakes; ///< one line each, for people
};

using WordsOfLanguages = std::map<QString, SoftWords>;
[[nodiscard]] WordsOfLanguages builtInWords();

/// Holds the sentences of a language (empty: of all) against the words; `heldOut`: only those that are, only those that
/// are not, or (absent) both.
[[nodiscard]] Measured measure(const QList<LabelledSentence> &sentences, const WordsOfLanguages &words,
                               const QString &language, std::optional<bool> heldOut);

} // namespace florilegium::testing
