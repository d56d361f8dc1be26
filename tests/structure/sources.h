// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace florilegium::structure {

/// One file of ours, by its path from the top of the source tree.
struct SourceFile
{
    QString path;
    QString text;
};

/// An `#include` line: quoted for ours ("anchor/place.h"), in angle brackets for everyone else's.
struct Include
{
    QString target;
    bool quoted = false;
    qsizetype line = 1; ///< from 1
};

/// What goes against a rule, at a line (0: the file as a whole).
struct Finding
{
    QString path;
    qsizetype line = 0;
    QString what;

    [[nodiscard]] QString toString() const;
};

[[nodiscard]] QList<Include> includesOf(const QString &text);
[[nodiscard]] bool isCpp(QStringView path);

/// Every text file of ours below `root`: app, ui, resources, translations, tests, packaging and what lies at the top.
/// Test data (a folder named data) is left out: it is there to be wrong.
[[nodiscard]] QList<SourceFile> readTree(const QString &root);

} // namespace florilegium::structure
