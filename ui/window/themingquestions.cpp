// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before a theme is made, changed, moved, merged or deleted, and what becomes of its passages.

#include "window/theming.h"

#include "annotate/themeedits.h"
#include "models/sidebarmodel.h"
#include "models/words.h"
#include "panels/sidebar.h"
#include "session/session.h"
#include "session/themepaths.h"
#include "view/themepicker.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"

#include <QMenu>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// As it is to be read in a menu: the reader's own "&" underlines nothing.
QString withoutMnemonic(QString words)
{
    return words.replace(u'&', u"&&"_s);
}

} // namespace

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

/// In a menu, so that keys answer it; what is so already is checked.
void Theming::choose(const QString &question, const QList<Choice> &choices)
{
    m_choiceMenu->clear();
    m_choiceMenu->setAccessibleName(question);
    m_choiceMenu->addAction(withoutMnemonic(question))->setEnabled(false);
    QAction *now = nullptr;
    for (const Choice &choice : choices) {
        QAction *action = m_choiceMenu->addAction(choice.text, this, [this, choice] {
            const Change change = choice.change();
            if (change.isEmpty())
                return;
            m_session.perform(change);
            say(choice.said);
        });
        action->setCheckable(true);
        action->setChecked(choice.isSo);
        if (choice.isSo || !now)
            now = action;
    }
    m_choiceMenu->popup(m_sidebar->placeBelow(m_current));
    m_choiceMenu->setActiveAction(now); // Enter alone does no harm
}

void Theming::askColour()
{
    const Theme *theme = m_session.themes().find(m_current);
    if (!theme)
        return;
    const auto choice = [this, theme](const QString &text, const QString &key, const QString &said) {
        return Choice{.text = text,
                      .isSo = theme->colour == key,
                      .change = [this, id = theme->id, key] { return colourTheme(m_session.themes(), id, key); },
                      .said = said};
    };
    QList<Choice> choices{
        choice(tr("As the theme above it"), {}, tr("“%1” has the colour of the theme above it now.").arg(theme->name))};
    for (const Colour &colour : m_session.themes().colours())
        choices << choice(withoutMnemonic(label(colour)), colour.key,
                          tr("“%1” has the colour “%2” now.").arg(theme->name, label(colour)));
    choose(tr("Colour of “%1”", "name of a theme").arg(theme->name), choices);
}

void Theming::askKey()
{
    const Theme *theme = m_session.themes().find(m_current);
    if (!theme)
        return;
    const auto choice = [this, theme](const QString &text, int digit, const QString &said) {
        return Choice{.text = text,
                      .isSo = theme->shortcut == digit,
                      .change = [this, id = theme->id, digit] { return keyTheme(m_session.themes(), id, digit); },
                      .said = said};
    };
    QList<Choice> choices{choice(tr("N&o key"), 0, tr("“%1” has no key now.").arg(theme->name))};
    for (int digit = 1; digit <= 9; ++digit) {
        const QList<Theme> all = m_session.themes().all();
        const auto owner = std::ranges::find(all, digit, &Theme::shortcut);
        const QString text = owner == all.end() || owner->id == theme->id
            ? tr("Key &%1").arg(digit)
            : tr("Key &%1, now of “%2”", "a digit and the theme that would lose it")
                  .arg(digit)
                  .arg(withoutMnemonic(owner->name));
        choices << choice(text, digit, tr("Key %1 gives “%2” now.").arg(digit).arg(theme->name));
    }
    choose(tr("Key of “%1”", "name of a theme").arg(theme->name), choices);
}

void Theming::merge(const ThemeId &from, const ThemeId &into)
{
    const QString name = nameOf(from);
    if (mergeThemes(m_session.themes(), from, into, QDateTime::currentDateTimeUtc()).isEmpty()) {
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
        tr("“%1” has %n passage(s). Delete it, and…", nullptr, passages).arg(withoutMnemonic(theme->name)));
    question->setEnabled(false);
    if (const Theme *above = m_session.themes().find(theme->parent))
        m_heirMenu->addAction(tr("give them to “%1”").arg(withoutMnemonic(above->name)), this,
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
