// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace florilegium::testing {

/// The patterns of a language that is no one's ("qaa"): a word is broken before most consonants that a vowel follows,
/// "schuffahrt" as it is and "schiffahrt" only with another letter.
inline QByteArray simplePatterns()
{
    QByteArray patterns("UTF-8\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n");
    for (const char consonant : QByteArrayView("bcdgklmnprstvwz")) {
        for (const char vowel : QByteArrayView("aeiouy"))
            patterns += QByteArray("1") + consonant + vowel + '\n';
    }
    return patterns + "schuf1fahrt\nschif1fahrt/ff=f,5,2\n";
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// Puts the patterns where the program looks for those of the language "qaa".
inline void giveSimplePatterns()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    writeFile(folder + QStringLiteral("/hyphen/hyph_qaa.dic"), simplePatterns());
}

} // namespace florilegium::testing
