// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "session/comparing.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace florilegium {

class VersionChooser;

/// The head of a comparison: which versions, side by side or inline, how many changes, and the way through them.
class ComparisonHead : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonHead(QWidget *parent = nullptr);

    void setVersions(const QList<VersionText> &versions, VersionId older, VersionId newer);
    /// `current` counts from 0, -1 for none; no count: nothing is compared yet.
    void setCount(std::optional<qsizetype> changes, qsizetype current);
    void setInline(bool isInline);

Q_SIGNALS:
    /// One of the two was chosen anew.
    void versionsChosen(qint64 older, qint64 newer);
    void inlineChosen(bool isInline);
    void previousWanted();
    void nextWanted();

private:
    [[nodiscard]] QToolButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);
    void addSwitch(QHBoxLayout *row);

    VersionChooser *m_older;
    VersionChooser *m_newer;
    QLabel *m_count;
    QToolButton *m_sideBySide = nullptr;
    QToolButton *m_inline = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    VersionId m_olderId = 0;
    VersionId m_newerId = 0;
};

} // namespace florilegium
