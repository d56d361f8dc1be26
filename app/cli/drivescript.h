// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QList>
#include <QStringList>

namespace florilegium::cli {

/// One action of a script: "mark $1 \"words of the passage\" evidence".
struct ScriptLine
{
    int number = 0; ///< of the action, from 1; empty lines and comments are not counted
    QString action;
    QStringList words; ///< what follows; quotation marks hold words together, \" and \\ and \n are escapes within
};

/// Takes a script apart. '#' at the start of a line is a comment. Errors: InvalidArgument with the line's number.
[[nodiscard]] Result<QList<ScriptLine>> parseScript(const QString &script);

/// Puts what earlier actions made in the place of "$N". Errors: InvalidArgument for an action without a result.
[[nodiscard]] Result<QStringList> resolved(const QStringList &words, const QStringList &results);

} // namespace florilegium::cli
