// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/keptpictures.h"

#include "source/fetcher.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 8192; // characters

/// Without reading on: a data: address may be megabytes long.
bool hasScheme(QStringView source)
{
    const auto end = std::ranges::find_if(source,
                                          [](QChar c) { return c == u':' || c == u'/' || c == u'?' || c == u'#'; });
    return end != source.end() && *end == u':';
}

bool isDrawing(const QUrl &url)
{
    return url.path().endsWith(".svg"_L1, Qt::CaseInsensitive) || url.path().endsWith(".svgz"_L1, Qt::CaseInsensitive);
}

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir(info.absolutePath()).mkdir(info.fileName(), own) && !QFileInfo(folder).isDir())
        return failure(ErrorCode::WriteFailure, folder);
    return {};
}

} // namespace

QString pictureFolder(const QString &library)
{
    return library + ".pictures"_L1;
}

std::optional<QString> pictureAddress(const QString &source, const QString &page)
{
    const bool isWhole = isFetchable(source);
    if (source.size() > longestAddress || (!isWhole && (!isFetchable(page) || hasScheme(source))))
        return std::nullopt;
    const QUrl url(source, QUrl::TolerantMode);
    if (!url.isValid() || (!isWhole && url.path().isEmpty()))
        return std::nullopt;
    const QUrl full = isWhole ? url : QUrl(page, QUrl::TolerantMode).resolved(url);
    if (full.host().isEmpty() || isDrawing(full))
        return std::nullopt;
    return full.toString(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::FullyEncoded);
}

QString keptPicturePath(const QString &folder, const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256);
    return folder + u'/' + QLatin1StringView(hash.toHex());
}

Result<void> keepPicture(const QString &folder, const QString &address, const QByteArray &bytes)
{
    if (auto made = makeFolder(folder); !made)
        return made;
    const QString path = keptPicturePath(folder, address);
    const QFileInfo present(path);
    if (present.isSymLink() || (present.exists() && !present.isFile()))
        return failure(ErrorCode::WriteFailure, path);
    QSaveFile file(path); // syncs before it renames
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::WriteFailure, path + u": "_s + file.errorString());
    return {};
}

} // namespace florilegium
