// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codelanguages.h"

#include <KSyntaxHighlighting/Repository>

#include <algorithm>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;

namespace florilegium {

namespace {

struct Alias
{
    QStringView word;
    QStringView name;
};

// Words of fences that are neither a name nor an extension there.
constexpr Alias aliases[] = {
    {u"console", u"Bash"},
    {u"csharp", u"C#"},
    {u"docker", u"Dockerfile"},
    {u"fsharp", u"FSharp"},
    {u"golang", u"Go"},
    {u"jsonc", u"JSON"},
    {u"node", u"JavaScript"},
    {u"objc", u"Objective-C"},
    {u"objectivec", u"Objective-C"},
    {u"plaintext", u""},
    {u"powershell", u"PowerShell"},
    {u"shell", u"Bash"},
    {u"shell-session", u"Bash"},
    {u"sh", u"Bash"},
    {u"tex", u"LaTeX"},
    {u"text", u""},
    {u"txt", u""},
    {u"viml", u"VimScript"},
    {u"yml", u"YAML"},
};

QString firstWord(const QString &language)
{
    const QString trimmed = language.trimmed();
    const auto end = std::ranges::find_if(trimmed, [](QChar c) { return c == u',' || c == u'{' || c == u':'; });
    return trimmed.first(end - trimmed.begin()).trimmed();
}

} // namespace

Definition definitionOf(const KSyntaxHighlighting::Repository &repository, const QString &language)
{
    const QString word = firstWord(language);
    if (word.isEmpty() || word.size() > 64)
        return {};
    if (const Definition byName = repository.definitionForName(word); byName.isValid())
        return byName;
    const auto alias = std::ranges::find(aliases, word.toLower(), [](const Alias &a) { return a.word.toString(); });
    if (alias != std::end(aliases))
        return repository.definitionForName(alias->name.toString());
    if (const Definition byFile = repository.definitionForFileName(word); byFile.isValid())
        return byFile;
    return repository.definitionForFileName(u"x."_s + word.toLower());
}

} // namespace florilegium
