// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace florilegium::structure {

using namespace Qt::StringLiterals;

QString Finding::toString() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(path).arg(line).arg(what) : u"%1: %2"_s.arg(path, what);
}

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s);
    QList<Include> result;
    qsizetype number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (const auto match = pattern.matchView(line); match.hasMatch())
            result.append({match.captured(2), match.captured(1) == u"\"", number});
    }
    return result;
}

bool isCpp(QStringView path)
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

namespace {

bool isOurs(const QString &path)
{
    static const QRegularExpression pattern(
        uR"((\.(cpp|h|in|cmake|sh|sql|py|md|json|qrc|xml|desktop)|CMakeLists\.txt|packages\.txt|packaging/dev)$)"_s);
    return pattern.match(path).hasMatch() && !path.contains("/data/"_L1);
}

} // namespace

QList<SourceFile> readTree(const QString &root)
{
    QStringList paths = QDir(root).entryList(QDir::Files);
    const QStringList folders{u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s, u"packaging"_s};
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(QDir(root).relativeFilePath(files.next()));
    }
    paths.removeIf([](const QString &path) { return !isOurs(path); });
    paths.sort();
    QList<SourceFile> result;
    for (const QString &path : std::as_const(paths)) {
        QFile file(root + u'/' + path);
        if (file.open(QFile::ReadOnly))
            result.append({path, QString::fromUtf8(file.readAll())});
    }
    return result;
}

} // namespace florilegium::structure
