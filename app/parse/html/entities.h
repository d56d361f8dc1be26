// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace florilegium::html {

/// Characters of HTML's named and numeric references ("&amp;", "&#8212;"), found once each through the HTML parser.
class Entities
{
public:
    /// What `reference` (with '&' and ';') stands for, or itself when it stands for nothing.
    [[nodiscard]] QString decode(const QByteArray &reference);
    /// All references of a text.
    [[nodiscard]] QString decodeAll(QStringView text);

private:
    QHash<QByteArray, QString> m_known;
};

} // namespace florilegium::html
