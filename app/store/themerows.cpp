// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rows.h"

namespace florilegium {

using namespace Qt::StringLiterals;

Result<void> writeTheme(Connection &connection, const Theme &theme)
{
    Statement statement(connection,
                        u"INSERT INTO themes (id, parent, name, colour, definition, shortcut, position, deleted) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET parent = excluded.parent, "
                        "name = excluded.name, colour = excluded.colour, definition = excluded.definition, "
                        "shortcut = excluded.shortcut, position = excluded.position, deleted = excluded.deleted"_s);
    statement.bind(theme.id.text)
        .bindOrNull(theme.parent.text)
        .bind(theme.name)
        .bind(theme.colour)
        .bind(theme.definition);
    statement.bind(qint64(theme.shortcut)).bind(qint64(theme.position)).bind(theme.deleted);
    return statement.run();
}

Theme themeAt(const Statement &statement)
{
    return {.id = {statement.text(0)},
            .parent = {statement.text(1)},
            .name = statement.text(2),
            .colour = statement.text(3),
            .definition = statement.text(4),
            .shortcut = int(statement.number(5)),
            .position = int(statement.number(6)),
            .deleted = statement.time(7)};
}

Result<void> writeColour(Connection &connection, const Colour &colour)
{
    return Statement(connection,
                     u"INSERT INTO colours (key, label, position, shade, pattern) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET label = excluded.label, position = excluded.position, "
                     "shade = excluded.shade, pattern = excluded.pattern"_s)
        .bind(colour.key)
        .bind(colour.label)
        .bind(qint64(colour.position))
        .bind(colour.shade)
        .bind(colour.pattern)
        .run();
}

} // namespace florilegium
