// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellfiles.h"

#include "paint/languagefile.h"

#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString baseOf(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

} // namespace

QStringList spellingFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                     QStandardPaths::LocateDirectory);
}

QString spellingFile(const QString &language, const QStringList &folders)
{
    const QString words = languageFile(language, folders, {}, u".dic"_s);
    const QString affixes = words.chopped(std::min<qsizetype>(4, words.size())) + u".aff"_s;
    return QFileInfo(affixes).isReadable() ? words : QString();
}

QString spellingPackage(const QString &language)
{
    const QLocale locale(language);
    const QString base = baseOf(language);
    const QString territory = QLocale::territoryToCode(locale.territory()).toLower();
    // These have a package for each region, the others one.
    if (base == "en"_L1 || base == "de"_L1 || base == "pt"_L1)
        return u"hunspell-"_s + base + u'-' + territory;
    return u"hunspell-"_s + base;
}

QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::CyrillicScript: return QChar::Script_Cyrillic;
    case QLocale::GreekScript: return QChar::Script_Greek;
    case QLocale::HebrewScript: return QChar::Script_Hebrew;
    case QLocale::ArabicScript: return QChar::Script_Arabic;
    case QLocale::ArmenianScript: return QChar::Script_Armenian;
    case QLocale::GeorgianScript: return QChar::Script_Georgian;
    case QLocale::DevanagariScript: return QChar::Script_Devanagari;
    case QLocale::KoreanScript: return QChar::Script_Hangul;
    default: return QChar::Script_Latin;
    }
}

QStringList noteLanguages(const QString &reader, const QString &article)
{
    QStringList languages;
    for (QString language : {reader, article}) {
        language.replace(u'_', u'-');
        const QString base = baseOf(language);
        const bool isNew = std::ranges::none_of(languages, [&](const QString &known) {
            return known.compare(language, Qt::CaseInsensitive) == 0 || (base == baseOf(known) && base == language);
        });
        if (!base.isEmpty() && base != "c"_L1 && isNew)
            languages.append(language);
    }
    return languages;
}

} // namespace florilegium
