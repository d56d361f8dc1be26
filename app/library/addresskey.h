// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace florilegium {

/// What of a web address says which page it is of: the same for two that differ only in what hardly ever leads to
/// another page: http or https, "www.", case of the host, a slash at the end, the fragment (unless it begins with
/// "#!"), and fields of the query that tell where a reader came from. Empty for what is no address of a page: other
/// schemes, and the front page of a site, which many pages wrongly name as their canonical address. Pure.
[[nodiscard]] QString addressKey(const QString &address);

} // namespace florilegium
