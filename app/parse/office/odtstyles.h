// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/block.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace florilegium::office {

/// The styles of an ODT that mean something for its text.
struct OdtStyles
{
    struct Style
    {
        QString parent;
        quint16 marks = StyleNone; ///< SpanStyle, of text
        QString shown; ///< name as people see it, lower case
    };

    QHash<QString, Style> styles; ///< by name
    QSet<QString> numbered; ///< "STYLE LEVEL" of lists, level from 1

    void read(const QByteArray &xml);
    /// Marks of a style and those that it is based on.
    [[nodiscard]] quint16 marksOf(const QString &name) const;
    /// Whether a style or one that it is based on has this name (with spaces as _20_ or as they are).
    [[nodiscard]] bool isA(const QString &name, QLatin1StringView wanted) const;
};

} // namespace florilegium::office
