// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints the table of file name patterns of KSyntaxHighlighting's languages, for app/source.

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QCoreApplication>
#include <QMap>

#include <cstdio>

namespace {

/// Prose that our own parsers read, whatever a highlighter could do with it.
bool isProse(const QString &pattern)
{
    static const QStringList endings{
        QStringLiteral("*.md"),      QStringLiteral("*.mmd"),  QStringLiteral("*.markdown"),
        QStringLiteral("*.md.html"), QStringLiteral("*.html"), QStringLiteral("*.htm"),
        QStringLiteral("*.shtml"),   QStringLiteral("*.shtm"), QStringLiteral("*.rst"),
        QStringLiteral("*.org"),     QStringLiteral("*.adoc"), QStringLiteral("*.asciidoc"),
        QStringLiteral("*.textile"), QStringLiteral("*.txt"),  QStringLiteral("*.eml")};
    return endings.contains(pattern, Qt::CaseInsensitive);
}

/// "bin.*" and the like claim far too much for a reader's files; "Makefile.*" does not.
bool claimsTooMuch(const QString &pattern)
{
    return pattern.endsWith(QLatin1String(".*")) && !pattern.front().isUpper();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    KSyntaxHighlighting::Repository repository;
    QMap<QString, QStringList> patternsOf;
    for (const auto &definition : repository.definitions()) {
        for (const QString &pattern : definition.extensions()) {
            QString sample = pattern;
            sample.replace(QLatin1Char('*'), QLatin1Char('x'));
            const QString winner = repository.definitionForFileName(sample).name();
            if (!isProse(pattern) && !claimsTooMuch(pattern) && !winner.isEmpty()
                && !patternsOf[winner].contains(pattern))
                patternsOf[winner].append(pattern);
        }
    }
    std::puts("// SPDX-FileCopyrightText: 2026 The Florilegium developers");
    std::puts("// SPDX-License-Identifier: GPL-3.0-or-later");
    std::puts("// Written by packaging/languages/regenerate; do not edit.");
    for (auto it = patternsOf.cbegin(); it != patternsOf.cend(); ++it)
        if (!it->isEmpty())
            std::printf("{u\"%s\", u\"%s\"},\n", qPrintable(it.key()), qPrintable(it->join(QLatin1Char(' '))));
    return 0;
}
