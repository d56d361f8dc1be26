// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actions.h"

#include <QCoreApplication>
#include <QWidget>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString translated(const ActionRow &row)
{
    return QCoreApplication::translate("Actions", row.text);
}

QList<QKeySequence> keysOf(const ActionRow &row)
{
    if (QByteArrayView(row.keys).isEmpty())
        return {}; // Qt makes a list of one empty sequence of it
    return QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText);
}

bool isOfPage(Scope scope)
{
    return scope == Scope::Page || scope == Scope::Desk || scope == Scope::Claims;
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
}

QAction *Actions::make(const ActionRow &row)
{
    auto *action = new QAction(translated(row), this);
    action->setIconText(plainText(row.id));
    action->setObjectName(QString::number(int(row.id)));
    action->setShortcuts(keysOf(row));
    action->setShortcutContext(row.scope == Scope::Window       ? Qt::WindowShortcut
                                   : row.scope == Scope::Themes ? Qt::WidgetWithChildrenShortcut
                                                                : Qt::WidgetShortcut);
    action->setCheckable(row.checkable);
    action->setEnabled(row.need == Need::Nothing || m_present.testFlag(row.need));
    action->setMenuRole(row.id == ActionId::Quit        ? QAction::QuitRole
                            : row.id == ActionId::About ? QAction::AboutRole
                                                        : QAction::NoRole);
    action->setToolTip(describedAction(row.id));
    if (row.icon != Icon::None && m_ink.isValid())
        action->setIcon(lineIcon(row.icon, m_ink));
    connect(action, &QAction::triggered, this, [this, id = row.id](bool checked) { Q_EMIT triggered(id, checked); });
    return action;
}

QAction *Actions::action(ActionId id)
{
    QAction *&action = m_actions[std::size_t(id)];
    if (!action)
        action = make(actionRow(id));
    return action;
}

QList<QAction *> Actions::run(ActionId first, int count)
{
    QList<QAction *> actions;
    for (int step = 0; step < count; ++step)
        actions.append(action(following(first, step)));
    return actions;
}

void Actions::install(QWidget *window, QWidget *page)
{
    for (const ActionRow &row : actionTable()) {
        QAction *made = action(row.id); // those of other scopes wait for what they act on
        if (row.scope == Scope::Window)
            window->addAction(made);
    }
    installOnPage(page);
}

void Actions::installOnPage(QWidget *page)
{
    for (const ActionRow &row : actionTable()) {
        if (isOfPage(row.scope))
            page->addAction(action(row.id));
    }
}

void Actions::installOnList(QWidget *list)
{
    for (const ActionRow &row : actionTable()) {
        if (row.scope == Scope::Page && (row.need == Need::Markable || row.need == Need::Passage))
            list->addAction(action(row.id));
    }
}

void Actions::installIn(Scope scope, QWidget *where)
{
    for (const ActionRow &row : actionTable()) {
        if (row.scope == scope)
            where->addAction(action(row.id));
    }
}

void Actions::setPresent(Needs present)
{
    m_present = present;
    for (const ActionRow &row : actionTable()) {
        if (QAction *made = m_actions[std::size_t(row.id)])
            made->setEnabled(row.need == Need::Nothing || present.testFlag(row.need));
    }
}

void Actions::setInk(const QColor &ink)
{
    m_ink = ink;
    for (const ActionRow &row : actionTable()) {
        QAction *made = m_actions[std::size_t(row.id)];
        if (made && row.icon != Icon::None)
            made->setIcon(lineIcon(row.icon, ink));
    }
}

QString plainText(ActionId id)
{
    QString text = translated(actionRow(id));
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString shownKey(ActionId id)
{
    const QList<QKeySequence> keys = keysOf(actionRow(id));
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

QString describedAction(ActionId id)
{
    const QString key = shownKey(id);
    return key.isEmpty() ? plainText(id) : plainText(id) + u" ("_s + key + u')';
}

} // namespace florilegium
