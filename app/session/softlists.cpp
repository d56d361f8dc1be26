// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/softlists.h"

#include "annotate/softwords/builtinlists.h"
#include "annotate/softwords/languageguess.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// "de" of "de-AT". A document's word for its language becomes part of a path: it is letters or nothing.
QString primarySubtag(const QString &language)
{
    constexpr qsizetype longest = 8;
    const qsizetype end = language.indexOf(QRegularExpression(u"[-_]"_s));
    const QString subtag = language.left(end < 0 ? language.size() : end).toLower();
    const bool isLetters = std::ranges::all_of(subtag, [](QChar one) { return one >= u'a' && one <= u'z'; });
    return isLetters && subtag.size() >= 2 && subtag.size() <= longest ? subtag : QString();
}

/// Absent where there is no such file. Only plain files are opened: a pipe would never end.
std::optional<SoftList> ownList(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    QFile file(path);
    if (!info.isFile() || !file.open(QFile::ReadOnly))
        return SoftList{.file = path, .issues = {ListIssue{path, 0, ListFault::Unreadable, {}}}};
    return parseSoftList(file.read(longestList + 1), path);
}

} // namespace

QString softLanguageOf(const Document &document)
{
    const QString said = document.metadata().language;
    return said.isEmpty() ? guessLanguage(document.text()) : primarySubtag(said);
}

LoadedSoftWords loadSoftWords(const QString &language, const QString &folder)
{
    const QString subtag = primarySubtag(language);
    if (subtag.isEmpty())
        return {};
    QList<SoftList> lists;
    if (const QByteArrayView builtIn = builtInSoftList(subtag); !builtIn.isEmpty())
        lists << parseSoftList(builtIn, subtag + ".txt"_L1);
    if (!folder.isEmpty()) {
        if (auto own = ownList(folder + u'/' + subtag + ".txt"_L1))
            lists << std::move(*own);
    }
    CompiledSoftWords compiled = compileSoftWords(lists);
    return {subtag, compiled.words, compiled.issues};
}

} // namespace florilegium
