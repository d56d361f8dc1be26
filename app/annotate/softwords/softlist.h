// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softkinds.h"

#include <QByteArrayView>
#include <QList>
#include <QMap>
#include <QStringList>

namespace florilegium {

/// What is wrong with a line of a list.
enum class ListFault : quint8 {
    Unreadable, ///< the file cannot be read
    NotText, ///< it is no UTF-8; nothing of it is used
    TooLong, ///< the file, or the line, is longer than any list
    TooMany, ///< phrases, words of one place, or places of one phrase
    NoSection, ///< something stands before the first [section]
    UnknownSection,
    UnknownCondition, ///< an indented line that is none
    NoPhrase, ///< a condition without a phrase above it, or nothing behind its colon or between two bars
    NoWords, ///< no "name = words"
    BadElement, ///< a word with characters that words have not, or an unknown <…>
    BadBeginning, ///< a phrase that begins with a gap, a pattern or something that may be missing
    UnknownSet, ///< an @name that is nowhere
    UnknownEnding, ///< a +name that is nowhere
    UnknownPhrase, ///< in [without], but not in the list
};

struct ListIssue
{
    QString file; ///< name or path, as it was given
    int line = 0; ///< from 1; 0: the file
    ListFault fault = ListFault::NotText;
    QString detail; ///< the words that are wrong; may be empty
    bool operator==(const ListIssue &) const = default;
};

/// A line of conditions: at least one of the phrases must stand (must not stand) there.
struct SoftCondition
{
    bool after = false; ///< the place is right behind these words; else right before them
    bool wanted = false;
    QStringList phrases;
    int line = 0;
    bool operator==(const SoftCondition &) const = default;
};

/// A line of phrases with what is indented below it.
struct SoftEntry
{
    std::optional<SoftKind> kind; ///< absent: these words are not soft
    QStringList phrases;
    QList<SoftCondition> conditions;
    SoftWho who = SoftWho::Nowhere;
    bool weak = false;
    int line = 0;
    bool operator==(const SoftEntry &) const = default;
};

/// "name = words", or "name += words".
struct SoftSet
{
    QStringList words;
    bool adds = false;
    int line = 0;
    bool operator==(const SoftSet &) const = default;
};

/// A list as it was read, before anything in it is looked up.
struct SoftList
{
    QString file;
    bool replaces = false; ///< nothing of the lists before it is used
    QMap<QString, SoftSet> sets; ///< @name
    QMap<QString, SoftSet> endings; ///< +name
    QMap<QString, SoftSet> names; ///< what names of sources are read by
    QStringList without; ///< phrases of the lists before it that are dropped
    QList<int> withoutLines;
    QList<SoftEntry> entries;
    QList<ListIssue> issues;
};

inline constexpr qsizetype longestList = 1 << 20; ///< bytes
inline constexpr qsizetype longestListLine = 8000; ///< characters
inline constexpr qsizetype mostListIssues = 100; ///< of a file; the others are not told

/// Reads a list; the format is told at the head of resources/softwords/en.txt. Lines that are wrong are left out and
/// told. Linear; any thread.
[[nodiscard]] SoftList parseSoftList(QByteArrayView bytes, const QString &file);

} // namespace florilegium
