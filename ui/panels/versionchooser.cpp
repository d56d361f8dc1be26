// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/versionchooser.h"

#include "models/words.h"

#include <QMenu>

namespace florilegium {

using namespace Qt::StringLiterals;

VersionChooser::VersionChooser(const QString &caption, QWidget *parent)
    : QToolButton(parent)
    , m_caption(caption)
{
    setAutoRaise(true);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(caption);
    setMenu(new QMenu(this));
}

void VersionChooser::setVersions(const QList<VersionText> &versions, VersionId current)
{
    menu()->clear();
    for (const VersionText &entry : versions) {
        const VersionId id = entry.version.id;
        QAction *action = menu()->addAction(label(entry.version));
        action->setCheckable(true);
        action->setChecked(id == current);
        action->setToolTip(entry.version.source);
        connect(action, &QAction::triggered, this, [this, id, current] {
            if (id != current)
                Q_EMIT chosen(id);
        });
        if (id == current) {
            setText(action->text() + u" ▾"_s);
            setAccessibleName(tr("%1: %2").arg(m_caption, action->text()));
            setToolTip(accessibleName());
        }
    }
}

} // namespace florilegium
