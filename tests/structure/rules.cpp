// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/rules.h"

#include "structure/layers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace florilegium::structure {

using namespace Qt::StringLiterals;

namespace {

/// A pattern that no line of certain files may match. Written so that the pattern does not match itself.
struct ForbiddenLine
{
    QStringView files; ///< pattern of the paths it holds for
    QStringView line;
    QStringView what;
};

constexpr std::array forbiddenLines{
    ForbiddenLine{uR"(\.(cpp|h)$)", uR"(\b(SIGNAL|SLOT)[ ]?[(])", u"connects by strings; use pointers to members"},
    ForbiddenLine{uR"(\.(cpp|h|cmake|sh|sql|py|in)$|CMakeLists\.txt$|packaging/dev$)", uR"(\b(TO[D]O|FIX[M]E)\b)",
                  u"leaves work for later; file an issue instead"},
    ForbiddenLine{u".", uR"((^|[^\w./}-])/(wor[k]|roo[t])/)", u"names a path of one machine"},
    ForbiddenLine{u"^(app|ui|packaging)/", uR"((^|[^\w./}-])/hom[e]/)", u"names a path of one machine"},
};

bool needsHead(const QString &path)
{
    static const QRegularExpression pattern(
        uR"((\.(cpp|h|cmake|sh|sql|py)|CMakeLists\.txt|packages\.txt|packaging/dev)$)"_s);
    return pattern.match(path).hasMatch();
}

/// The exception for a path, if there is one.
const LongFile *exceptionFor(const QString &path)
{
    const auto found = std::ranges::find(longFiles(), QStringView(path), &LongFile::path);
    return found == longFiles().end() ? nullptr : &*found;
}

bool isPublicHeader(const QString &path)
{
    return path.endsWith(".h"_L1) && (path.startsWith("app/"_L1) || path.startsWith("ui/"_L1));
}

} // namespace

QList<Finding> checkLengths(const QList<SourceFile> &files)
{
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (!isCpp(file.path))
            continue;
        const qsizetype lines = file.text.count(u'\n');
        const LongFile *exception = exceptionFor(file.path);
        const qsizetype allowed = exception ? exception->lines : mostLines;
        if (lines > allowed)
            findings.append({file.path, 0, u"has %1 lines; at most %2 are allowed"_s.arg(lines).arg(allowed)});
        else if (exception && lines <= mostLines)
            findings.append({file.path, 0, u"is short enough now; take it from the exceptions"_s});
    }
    return findings;
}

QList<Finding> checkHeads(const QList<SourceFile> &files)
{
    static const QRegularExpression head(
        uR"(\A(#!.*\n)?(//|#|--) SPDX-FileCopyrightText: .+\n(//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n)"_s);
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (needsHead(file.path) && !head.match(file.text).hasMatch())
            findings.append({file.path, 1, u"does not begin with the two SPDX lines"_s});
    }
    return findings;
}

QList<Finding> checkLines(const QList<SourceFile> &files)
{
    QList<Finding> findings;
    for (const ForbiddenLine &rule : forbiddenLines) {
        const QRegularExpression paths(rule.files.toString());
        const QRegularExpression pattern(rule.line.toString(), QRegularExpression::MultilineOption);
        for (const SourceFile &file : files) {
            if (!paths.match(file.path).hasMatch())
                continue;
            for (const auto &match : pattern.globalMatch(file.text)) {
                const qsizetype line = QStringView(file.text).first(match.capturedStart()).count(u'\n') + 1;
                findings.append({file.path, line, rule.what.toString()});
            }
        }
    }
    return findings;
}

QList<Finding> checkHeaders(const QList<SourceFile> &files)
{
    static const QRegularExpression comment(uR"(//(?! SPDX-)[/!<]* ?\w)"_s);
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (file.path.endsWith(".h"_L1) && !once.match(file.text).hasMatch())
            findings.append({file.path, 0, u"has no '#pragma once'"_s});
        if (isPublicHeader(file.path) && !comment.match(file.text).hasMatch())
            findings.append({file.path, 0, u"explains nothing: a header says what the signatures cannot"_s});
    }
    return findings;
}

} // namespace florilegium::structure
