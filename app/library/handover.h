// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QCborMap>

namespace florilegium {

// While a window holds the library, the command line hands its writes to that window through a local socket in a folder
// of the reader's own. One request is one write of the Library interface, as a CBOR map behind its length (32 bits,
// little-endian); the answer comes in the same form when the write is durable. Reads go to the file itself.

inline constexpr quint32 maxHandoverSize = 1u << 30; ///< bytes of one message; more ends the connection

/// Path of the socket of the library at this path. The folder is $XDG_RUNTIME_DIR, or one of mode 0700 in the
/// temporary folder; the name is made from the library's real path.
[[nodiscard]] QString handoverSocket(const QString &libraryPath);

[[nodiscard]] QByteArray toMessage(const QCborMap &map);
/// Takes the first whole message off the front of `buffer`; nothing while it is incomplete, Damaged for what is none.
[[nodiscard]] Result<std::optional<QCborMap>> takeMessage(QByteArray &buffer);

[[nodiscard]] QCborMap applyRequest(const Change &change);
[[nodiscard]] QCborMap addVersionRequest(const Article &article, const NewVersion &version);
[[nodiscard]] QCborMap exportStatesRequest(const QString &target, const QList<ExportState> &states);
[[nodiscard]] QCborMap settingRequest(const QString &key, const QString &value);

/// Does what a request asks for; the future's map is the answer. Malformed requests are answered with an error.
/// On the thread of the library.
[[nodiscard]] QFuture<QCborMap> answer(Library &library, const QCborMap &request);

// What an answer says.
[[nodiscard]] Result<void> doneFrom(const QCborMap &answer);
[[nodiscard]] Result<AddedVersion> addedFrom(const QCborMap &answer);

} // namespace florilegium
