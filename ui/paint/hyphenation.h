// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace florilegium {

/// Where words of one language may be broken, by a dictionary of libhyphen. A value: copies share the dictionary, which
/// never changes once it is read, so that any thread may ask.
class Hyphenator
{
public:
    /// Breaks nothing.
    Hyphenator() = default;
    /// Reads a dictionary (hyph_*.dic): a few ms for most, some 60 ms and 14 MB for German, so on a worker. One that
    /// cannot be read breaks nothing.
    explicit Hyphenator(const QString &path);

    [[nodiscard]] bool isNull() const { return !m_dictionary; }
    /// Offsets of `text` before which a hyphen may be put: ascending UTF-16 units. Words of five letters or more are
    /// broken, with two before a hyphen and three after it at least. Left whole are: what looks like an address or a
    /// path, words with digits, with soft hyphens of their own, with capitals inside (names, abbreviations) or
    /// combining marks, and whatever is not Latin, Greek or Cyrillic. Some 0.3 µs a word.
    [[nodiscard]] std::vector<qint32> breaksIn(QStringView text) const;

    /// The same dictionary, or none on both sides.
    bool operator==(const Hyphenator &) const = default;

private:
    class Dictionary;
    std::shared_ptr<const Dictionary> m_dictionary;
};

/// The dictionary for a language (BCP 47) among those in `folders`, the nearest region first, by its canonical path;
/// empty when there is none.
[[nodiscard]] QString hyphenationFile(const QString &language, const QStringList &folders);
/// Where dictionaries lie: the folder "hyphen" of the user's data and of the system's (/usr/share/hyphen).
[[nodiscard]] QStringList hyphenationFolders();

/// The breaks in a passage of a document, from its start: as breaksIn(), but none in links and code, nor where the look
/// of the letters changes.
[[nodiscard]] std::vector<qint32> hyphenPlaces(const Document &document, TextRange range, const Hyphenator &hyphenator);

} // namespace florilegium
