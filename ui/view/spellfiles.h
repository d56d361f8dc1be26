// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringList>

namespace florilegium {

/// Where dictionaries of spelling lie: the folder "hunspell" of the user's data and of the system's.
[[nodiscard]] QStringList spellingFolders();
/// The dictionary (NAME.dic, with NAME.aff beside it) for a language (BCP 47), the nearest region first; empty when
/// there is none.
[[nodiscard]] QString spellingFile(const QString &language, const QStringList &folders);
/// The package that has it on Debian and its relatives.
[[nodiscard]] QString spellingPackage(const QString &language);
/// The script that a language is written in.
[[nodiscard]] QChar::Script scriptOf(const QString &language);
/// What notes on an article are written in: the reader's language and the article's. One without a region adds nothing
/// to the same language with one.
[[nodiscard]] QStringList noteLanguages(const QString &reader, const QString &article);

} // namespace florilegium
