// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before a theme is made, moved, merged or deleted, and what becomes of its passages.

#include "window/theming.h"

#include "annotate/themeedits.h"
#include "models/sidebarmodel.h"
#include "panels/sidebar.h"
#include "session/session.h"
#include "session/themepaths.h"
#include "view/themepicker.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"

#include <QMenu>

namespace florilegium {

QPoint Theming::pickerPlace() const
{
    return m_window.mapFromGlobal(m_sidebar->placeBelow(m_current));
}

void Theming::ask(Asked asked, const QString &title)
{
    m_asked = asked;
    m_askedFor = m_current;
    m_picker->openFor(title, pickerPlace());
}

void Theming::answer(const ThemeId &theme)
{
    switch (m_asked) {
    case Asked::New: open(theme); return; // it is there
    case Asked::Move: moveTo(m_askedFor, {theme, m_session.themes().children(theme).size()}); return;
    case Asked::Merge: merge(m_askedFor, theme); return;
    case Asked::Heir: remove(m_askedFor, theme); return;
    }
}

void Theming::answerNew(const QString &path)
{
    if (m_asked == Asked::New) {
        const ThemeId id = m_session.themeAt(path);
        say(tr("The theme “%1” is there now.").arg(nameOf(id)));
        m_sidebar->showTheme(id);
        return;
    }
    if (m_asked != Asked::Move) {
        m_messages.note(tr("Choose a theme that is there already."));
        return;
    }
    // Made and moved below it in one step.
    ThemeSet after;
    after.load(m_session.themes().all(), m_session.themes().colours());
    const ThemePath made = themePath(after, path);
    after.apply(made.change);
    const Change moved = moveTheme(after, m_askedFor, made.id, 0);
    if (moved.isEmpty()) {
        m_messages.note(tr("A theme cannot stand below itself."));
        return;
    }
    m_session.perform({moved.name, made.change.records + moved.records});
    say(tr("“%1” was moved below “%2”.").arg(nameOf(m_askedFor), nameOf(made.id)));
}

void Theming::merge(const ThemeId &from, const ThemeId &into)
{
    const QString name = nameOf(from);
    if (themesMerged(m_session.themes(), from, into).isEmpty()) {
        m_messages.note(tr("These two cannot be merged."));
        return;
    }
    m_session.mergeThemes(from, into).then(this, [this, name, into](const Result<int> &passages) {
        if (!passages) {
            m_messages.problem(sentence(passages.error(), tr("the library")));
            return;
        }
        say(tr("“%1” was merged into “%2”: %n passage(s).", nullptr, *passages).arg(name, nameOf(into)));
        m_sidebar->showTheme(into);
    });
}

/// Where there are passages, what becomes of them is asked in a menu, so that keys answer it.
void Theming::askAndDelete()
{
    const Theme *theme = m_session.themes().find(m_current);
    if (!theme)
        return;
    const int passages = m_model->counts().themes.value(theme->id);
    if (passages == 0) {
        remove(theme->id, {});
        return;
    }
    m_heirMenu->clear();
    QAction *question = m_heirMenu->addAction(
        tr("“%1” has %n passage(s). Delete it, and…", nullptr, passages).arg(theme->name));
    question->setEnabled(false);
    if (const Theme *above = m_session.themes().find(theme->parent))
        m_heirMenu->addAction(tr("give them to “%1”").arg(above->name), this,
                              [this, id = theme->id, heir = above->id] { remove(id, heir); });
    m_heirMenu->addAction(tr("give them to another theme…"), this,
                          [this, name = theme->name] { ask(Asked::Heir, tr("Passages of “%1” go to").arg(name)); });
    m_heirMenu->addAction(tr("leave them without it"), this, [this, id = theme->id] { remove(id, {}); });
    m_heirMenu->setAccessibleName(tr("What becomes of the passages"));
    m_heirMenu->popup(m_sidebar->placeBelow(theme->id));
    m_heirMenu->setActiveAction(m_heirMenu->actions().value(1));
}

void Theming::remove(const ThemeId &id, const ThemeId &heir)
{
    const QString name = nameOf(id);
    if (m_session.themes().subtree(id).contains(heir)) {
        m_messages.note(tr("Choose a theme that stays."));
        return;
    }
    m_session.deleteTheme(id, heir).then(this, [this, name, heir](const Result<int> &passages) {
        if (!passages)
            m_messages.problem(sentence(passages.error(), tr("the library")));
        else if (heir.isNull())
            say(tr("The theme “%1” was deleted.").arg(name));
        else
            say(tr("The theme “%1” was deleted; “%2” has its %n passage(s).", nullptr, *passages)
                    .arg(name, nameOf(heir)));
    });
}

} // namespace florilegium
