// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace florilegium {

/// How much of the page is lit while the rest is dimmed.
enum class FocusMode : quint8 { Off, Paragraph, Sentence };

} // namespace florilegium
