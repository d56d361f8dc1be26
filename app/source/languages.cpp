// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/languages.h"

#include <QByteArray>

#include <algorithm>
#include <iterator>

namespace florilegium {

namespace {

struct Language
{
    QStringView name;
    QStringView patterns; ///< separated by spaces, most with one '*' at an end
};

constexpr Language languages[] = {
#include "source/languagetable.inc"
};

struct Interpreter
{
    QByteArrayView program; ///< without version numbers
    QStringView language;
};

constexpr Interpreter interpreters[] = {
    // clang-format off
    {"sh", u"Bash"}, {"bash", u"Bash"}, {"dash", u"Bash"}, {"ksh", u"Bash"}, {"zsh", u"Zsh"}, {"fish", u"Fish"},
    {"csh", u"Tcsh"}, {"tcsh", u"Tcsh"}, {"python", u"Python"}, {"pypy", u"Python"}, {"perl", u"Perl"},
    {"ruby", u"Ruby"}, {"node", u"JavaScript"}, {"nodejs", u"JavaScript"}, {"deno", u"TypeScript"},
    {"php", u"PHP/PHP"}, {"lua", u"Lua"}, {"luajit", u"Lua"}, {"awk", u"AWK"}, {"gawk", u"AWK"}, {"mawk", u"AWK"},
    {"sed", u"sed"}, {"tclsh", u"Tcl/Tk"}, {"wish", u"Tcl/Tk"}, {"expect", u"Tcl/Tk"}, {"Rscript", u"R Script"},
    {"julia", u"Julia"}, {"runhaskell", u"Haskell"}, {"runghc", u"Haskell"}, {"scala", u"Scala"},
    {"groovy", u"Groovy"}, {"make", u"Makefile"}, {"guile", u"Scheme"}, {"racket", u"Scheme"}, {"escript", u"Erlang"},
    {"elixir", u"Elixir"}, {"ocaml", u"Objective Caml"}, {"swift", u"Swift"}, {"dart", u"Dart"}, {"pwsh", u"PowerShell"},
    // clang-format on
};

/// How well a pattern fits: the number of its letters that do, 0 when it does not.
qsizetype fit(QStringView pattern, QStringView name, Qt::CaseSensitivity sensitivity)
{
    if (pattern.startsWith(u'*')) {
        const QStringView rest = pattern.sliced(1);
        return name.size() > rest.size() && name.endsWith(rest, sensitivity) ? rest.size() : 0;
    }
    if (pattern.endsWith(u'*')) {
        const QStringView rest = pattern.chopped(1);
        return name.startsWith(rest, sensitivity) ? rest.size() : 0;
    }
    return name.compare(pattern, sensitivity) == 0 ? pattern.size() + 1 : 0;
}

QStringView bestFit(QStringView name, Qt::CaseSensitivity sensitivity)
{
    QStringView best;
    qsizetype bestFit = 0;
    for (const Language &language : languages) {
        for (const QStringView pattern : language.patterns.tokenize(u' ')) {
            const qsizetype found = fit(pattern, name, sensitivity);
            if (found > bestFit) {
                best = language.name;
                bestFit = found;
            }
        }
    }
    return best;
}

} // namespace

QStringView languageOfName(QStringView fileName)
{
    const QStringView exact = bestFit(fileName, Qt::CaseSensitive); // *.C is C++, *.c is not
    return exact.isEmpty() ? bestFit(fileName, Qt::CaseInsensitive) : exact;
}

QStringView languageOfFirstLine(QByteArrayView bytes)
{
    if (!bytes.startsWith("#!"))
        return {};
    const qsizetype end = std::max<qsizetype>(bytes.first(std::min<qsizetype>(bytes.size(), 256)).indexOf('\n'), 2);
    for (const QByteArray &word : bytes.sliced(2, end - 2).toByteArray().simplified().split(' ')) {
        QByteArray program = word.mid(word.lastIndexOf('/') + 1);
        if (program == "env" || program.startsWith('-') || program.contains('='))
            continue;
        while (!program.isEmpty() && (std::isdigit(uchar(program.back())) || program.back() == '.'))
            program.chop(1);
        const auto found = std::ranges::find(interpreters, QByteArrayView(program), &Interpreter::program);
        return found == std::end(interpreters) ? QStringView() : found->language;
    }
    return {};
}

} // namespace florilegium
