// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/metadata.h"

#include <QByteArray>

namespace florilegium::office {

/// What an office document says of itself (docProps/core.xml of a DOCX, meta.xml of an ODT). Pure.
[[nodiscard]] Metadata readProperties(const QByteArray &xml);

} // namespace florilegium::office
