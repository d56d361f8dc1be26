// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QByteArray>

namespace florilegium {

/// What a reader would read aloud, in UTF-8: one block a line, without captions, pictures and what was left out.
[[nodiscard]] QByteArray documentToText(const Document &document);

} // namespace florilegium
