// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace florilegium {

/// Text of bytes, and how it was got.
struct Decoded
{
    QString text; ///< without a byte order mark; bytes that say nothing are U+FFFD
    QString encoding; ///< name as registered by IANA, such as "UTF-8"
    bool replaced = false; ///< at least one byte said nothing
};

/// Finds the encoding and decodes. In this order: byte order mark; zero bytes of UTF-16 and UTF-32; UTF-8 that is
/// well-formed and not plain ASCII; the encoding declared by the transport or in the text (`declared`, may be empty or
/// unknown); ASCII; UTF-8 with few faults; a guess by uchardet; Windows-1252. Linear. Pure, any thread.
[[nodiscard]] Decoded decode(QByteArrayView bytes, const QString &declared = {});

/// The same text as UTF-8. What is well-formed UTF-8 already is not decoded: its bytes are shared.
[[nodiscard]] QByteArray decodedUtf8(const QByteArray &bytes, const QString &declared = {});

/// What decode() would decode as UTF-8, without the byte order mark: pieces of it that end with a line can be decoded
/// one by one. Nothing for other encodings. Linear.
[[nodiscard]] std::optional<QByteArrayView> utf8Content(QByteArrayView bytes, const QString &declared = {});

/// An encoding named in the first lines by an editor's line ("coding: latin-1", "charset=…" of XML and HTML's meta),
/// else empty. Looks at the first KiB. Pure.
[[nodiscard]] QString declaredEncoding(QByteArrayView bytes);

/// UTF-8 that was taken for Latin-1 and encoded once more ("â€™" for an apostrophe), put right: when no character is
/// beyond U+00FF, some are beyond ASCII, and as bytes they are well-formed UTF-8. Else as it was. Linear, mostly short.
[[nodiscard]] QByteArray encodedOnce(const QByteArray &utf8);

} // namespace florilegium
