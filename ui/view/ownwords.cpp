// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/ownwords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 4 * 1024 * 1024; // bytes: some hundred thousand words
constexpr int longestWait = 3000; // ms for another window that is writing

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QFile::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    if (file.size() > longestFile)
        return failure(ErrorCode::TooLarge, path);
    return file.readAll();
}

QSet<QString> wordsIn(const QByteArray &bytes)
{
    QSet<QString> words;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (const QString word = line.trimmed(); !word.isEmpty())
            words.insert(word);
    }
    return words;
}

} // namespace

QSet<QString> readOwnWords(const QString &path)
{
    return wordsIn(bytesOf(path).value_or(QByteArray()));
}

Result<QSet<QString>> addOwnWord(const QString &path, const QString &word)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(longestWait))
        return failure(ErrorCode::WriteFailure, path);
    Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QSet<QString> words = wordsIn(*bytes);
    if (words.contains(word))
        return words;
    if (!bytes->isEmpty() && !bytes->endsWith('\n'))
        bytes->append('\n');
    bytes->append(word.toUtf8());
    bytes->append('\n');
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::WriteFailure, path + u": "_s + file.errorString());
    words.insert(word);
    return words;
}

} // namespace florilegium
