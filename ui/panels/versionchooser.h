// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/comparing.h"

#include <QToolButton>

namespace florilegium {

/// A quiet button that shows a version and opens a menu of all of them.
class VersionChooser : public QToolButton
{
    Q_OBJECT
public:
    /// `caption` says what the version is taken for: "Older".
    explicit VersionChooser(const QString &caption, QWidget *parent = nullptr);

    void setVersions(const QList<VersionText> &versions, VersionId current);

Q_SIGNALS:
    /// The reader chose another one.
    void chosen(qint64 version);

private:
    QString m_caption;
};

} // namespace florilegium
