// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/languagefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// What of a language tag names dictionaries.
struct Tag
{
    QString language; ///< "de"; empty: none that could have a dictionary
    QString script; ///< "Latn", or empty
    QString region; ///< "AT", or empty
};

bool isLetters(QStringView text, qsizetype least, qsizetype most)
{
    // Tags come from documents: nothing else may get into a file's name.
    return text.size() >= least && text.size() <= most
        && std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

Tag parsed(QString language)
{
    Tag tag;
    const QStringList parts = language.replace(u'_', u'-').split(u'-');
    if (!isLetters(parts.front(), 2, 3))
        return tag;
    tag.language = parts.front().toLower();
    if (tag.language == "no"_L1)
        tag.language = u"nb"_s;
    for (const QString &part : parts.sliced(1)) {
        if (part.size() == 1) // what follows is an extension
            break;
        if (tag.script.isEmpty() && isLetters(part, 4, 4))
            tag.script = part.first(1).toUpper() + part.sliced(1).toLower();
        else if (tag.region.isEmpty() && isLetters(part, 2, 2))
            tag.region = part.toUpper();
    }
    return tag;
}

QString usualRegion(const Tag &tag)
{
    if (tag.language != "en"_L1)
        return tag.language.toUpper();
    const bool american = tag.region.isEmpty() || tag.region == "US"_L1 || tag.region == "CA"_L1
        || tag.region == "PH"_L1;
    return american ? u"US"_s : u"GB"_s;
}

QString anyOf(const QStringList &folders, const QString &pattern)
{
    for (const QString &folder : folders) {
        const QStringList found = QDir(folder).entryList({pattern}, QDir::Files, QDir::Name);
        if (!found.isEmpty())
            return QFileInfo(QDir(folder).filePath(found.front())).canonicalFilePath();
    }
    return {};
}

} // namespace

QString languageFile(const QString &language, const QStringList &folders, const QString &before, const QString &after)
{
    const Tag tag = parsed(language);
    if (tag.language.isEmpty())
        return {};
    QStringList names;
    if (!tag.script.isEmpty())
        names << tag.language + u'_' + tag.script + u'_' + tag.region << tag.language + u'_' + tag.script;
    if (!tag.region.isEmpty())
        names << tag.language + u'_' + tag.region;
    names << tag.language + u'_' + usualRegion(tag) << tag.language << tag.language + u"_*"_s;
    for (const QString &name : std::as_const(names)) {
        if (const QString found = anyOf(folders, before + name + after); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace florilegium
