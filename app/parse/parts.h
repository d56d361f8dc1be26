// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/source.h"
#include "text/error.h"

#include <memory>

namespace florilegium {

// Pictures that lie in the article's own file (EPUB, DOCX, ODT, MHTML, e-mail) are named "part:NAME" in
// ImageRef::source.

/// "part:" and the name, percent-encoded.
[[nodiscard]] QString addressOfPart(const QString &name);
[[nodiscard]] bool isPartAddress(QStringView address);
/// The name again; empty for what is no address of a part.
[[nodiscard]] QString nameOfPart(const QString &address);

/// Reads the parts of one file. One thread at a time.
class PartReader
{
public:
    virtual ~PartReader() = default;
    /// Bytes of what `address` names; at most 64 MiB. Errors: NotFound, TooLarge, Encrypted, Damaged.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &address) = 0;
};

/// Opens a file for reading its parts, its format found by content. Errors: Unsupported (it has none) and those of its
/// parser.
[[nodiscard]] Result<std::unique_ptr<PartReader>> openParts(const Source &source);

} // namespace florilegium
