// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reanchorcases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<qsizetype> offsetOf(const QJsonValue &value)
{
    const qint64 offset = value.toInteger(-1);
    return offset < 0 ? std::nullopt : std::optional<qsizetype>(offset);
}

Result<ReanchorCase> readCase(const QByteArray &line, qsizetype number, const QDir &folder)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString id = object["id"_L1].toString();
    const auto start = offsetOf(object["start"_L1]);
    const auto end = offsetOf(object["end"_L1]);
    const QString old = object["old"_L1].toString();
    const QString now = object["new"_L1].toString();
    if (id.isEmpty() || old.isEmpty() || now.isEmpty() || !start || !end || *start >= *end)
        return failure(ErrorCode::Damaged, u"line %1, id \"%2\""_s.arg(number).arg(id));
    return ReanchorCase{.id = id,
                        .oldPath = folder.absoluteFilePath(old),
                        .newPath = folder.absoluteFilePath(now),
                        .codePoints = {*start, *end},
                        .line = number};
}

} // namespace

Result<QList<ReanchorCase>> readReanchorCases(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    const QDir folder = QFileInfo(path).absoluteDir();
    QList<ReanchorCase> cases;
    for (qsizetype number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        if (line.isEmpty())
            continue;
        Result<ReanchorCase> read = readCase(line, number, folder);
        if (!read)
            return std::unexpected(read.error());
        cases.append(std::move(*read));
    }
    return cases;
}

} // namespace florilegium::cli
