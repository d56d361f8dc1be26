// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace florilegium {

enum class Format : quint8 {
    PlainText,
    Markdown,
    Html,
    SourceCode,
    Epub,
    Mhtml,
    Docx,
    Odt,
    Email,
    ReStructuredText,
    Org,
    AsciiDoc,
    Pdf, ///< known, so that it is refused with the right word
    OtherBinary,
};

/// Finds the format by content; the name only decides where content cannot (Markdown, source code, plain text).
/// Looks at the first 64 KiB and the last KiB. Pure.
[[nodiscard]] Format detectFormat(QByteArrayView bytes, const QString &name);

/// Stable word, such as "markdown": stored with texts and printed by `inspect`.
[[nodiscard]] QString toWord(Format format);

} // namespace florilegium
