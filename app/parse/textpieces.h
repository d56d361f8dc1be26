// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace florilegium {

/// Bytes decoded piece by piece, with plain newlines, so that the whole text is never in memory beside the document
/// that is made of it. Each piece ends with a line. UTF-8 comes in pieces of about 64 KiB behind a larger first
/// one; other encodings, whose lines cannot be told before they are decoded, come as one.
class TextPieces
{
public:
    /// The first is large enough to tell the shape of a text by: this many UTF-16 units or all there are.
    static constexpr qsizetype firstUnits = 256 * 1024;

    /// The bytes are borrowed.
    TextPieces(QByteArrayView bytes, const QString &declared);

    [[nodiscard]] QString next();
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    QString m_declared;
    bool m_isUtf8 = false;
    qsizetype m_pieceBytes;
};

} // namespace florilegium
