// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace florilegium::markdown {

/// Ids of headings as GitHub makes them, so that links within a text find their place: lower case, spaces as hyphens,
/// punctuation gone, a number behind repeated ones.
class Slugs
{
public:
    [[nodiscard]] QString make(QStringView heading);

private:
    QHash<QString, int> m_used;
};

} // namespace florilegium::markdown
