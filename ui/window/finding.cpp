// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/finding.h"

#include "panels/palettepopup.h"
#include "panels/searchpopup.h"
#include "window/actions.h"
#include "window/commands.h"
#include "window/searchfield.h"

#include <QApplication>
#include <QKeyEvent>

namespace florilegium {

namespace {

/// A place in the text that is no highlight.
bool isPassage(const SearchHit &hit)
{
    return hit.kind == HitKind::Text && hit.highlight.isNull();
}

} // namespace

Finding::Finding(Library &library, SearchField &field, Actions &actions, QWidget &window)
    : QObject(&window)
    , m_field(field)
    , m_actions(actions)
    , m_window(window)
    , m_paletteKey(actions.action(ActionId::Palette)->shortcut())
    , m_search(new SearchPopup(library, &field, &window))
    , m_palette(new PalettePopup(library, &field, &window))
{
    m_palette->model().setCommands(commandsOf(actions));
    connectSearch();
    connectPalette();
    setSearching(false);
    connect(qApp, &QApplication::focusChanged, this, &Finding::followFocus);
    qApp->installEventFilter(this);
}

/// Fields of text would take the palette's key for one of theirs (Ctrl+K: to the end of the line).
bool Finding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const QKeySequence key(static_cast<QKeyEvent *>(event)->keyCombination());
    if (key != m_paletteKey)
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

/// What is left for the field waits for the focus to come back: it is told when that goes elsewhere after all.
void Finding::followFocus(QWidget *before, QWidget *now)
{
    if (now == &m_field && before)
        m_before = before;
    const bool isLeft = before == &m_field && now && now != m_before && m_window.isAncestorOf(now);
    if (QWidget *waiting = isLeft ? m_before.data() : nullptr) {
        m_before.clear();
        QFocusEvent gone(QEvent::FocusOut, Qt::OtherFocusReason);
        QApplication::sendEvent(waiting, &gone);
    }
}

void Finding::connectSearch()
{
    connect(m_search, &SearchPopup::left, this, &Finding::goBack);
    connect(m_search, &SearchPopup::addressChosen, this, &Finding::addressWanted);
    connect(m_search, &SearchPopup::hitWantedBeside, this, [this](const SearchHit &hit) {
        if (isPassage(hit))
            Q_EMIT passageWantedBeside(hit.article, hit.snippet);
        else
            Q_EMIT besideWanted(hit.article, hit.highlight);
    });
    connect(m_search, &SearchPopup::hitChosen, this, [this](const SearchHit &hit) {
        if (hit.kind == HitKind::Claim)
            Q_EMIT claimWanted(hit.claim);
        else if (isPassage(hit))
            Q_EMIT passageWanted(hit.article, hit.snippet);
        else
            Q_EMIT articleWanted(hit.article, hit.highlight);
    });
}

void Finding::connectPalette()
{
    connect(m_palette, &PalettePopup::left, this, &Finding::goBack);
    connect(m_palette, &PalettePopup::addressChosen, this, &Finding::addressWanted);
    connect(m_palette, &PalettePopup::articleChosen, this,
            [this](const ArticleId &id) { Q_EMIT articleWanted(id, {}); });
    connect(m_palette, &PalettePopup::articleWantedBeside, this,
            [this](const ArticleId &id) { Q_EMIT besideWanted(id, {}); });
    connect(m_palette, &PalettePopup::themeChosen, this, &Finding::themeWanted);
    connect(m_palette, &PalettePopup::claimChosen, this, &Finding::claimWanted);
    connect(m_palette, &PalettePopup::recentChanged, this, &Finding::recentChanged);
    connect(m_palette, &PalettePopup::searchWanted, this, [this](const QString &text) {
        setSearching(true);
        m_field.setText(text);
        m_search->ask();
    });
}

void Finding::setLook(const Palette &look)
{
    m_search->setLook(look);
    m_palette->setLook(look);
}

void Finding::setSearching(bool searching)
{
    m_palette->setActive(!searching);
    m_search->setActive(searching);
    m_field.setSearching(searching);
}

void Finding::open(bool searching)
{
    setSearching(searching);
    FieldPopup *popup = searching ? static_cast<FieldPopup *>(m_search) : m_palette;
    if (m_field.hasFocus()) {
        popup->ask();
    } else {
        if (!searching)
            m_field.clear(); // what was searched for is no command
        m_field.setFocus(Qt::PopupFocusReason); // a note that is being written stays open
    }
    m_field.selectAll();
}

void Finding::openPalette()
{
    open(false);
}

void Finding::openSearch()
{
    open(true);
}

void Finding::goBack()
{
    setSearching(false);
    if (m_before && m_before->isVisible() && m_window.isAncestorOf(m_before))
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusWanted();
}

void Finding::setRecent(const QStringList &words)
{
    m_palette->model().setRecent(words);
}

const QStringList &Finding::recent() const
{
    return m_palette->model().recent();
}

void Finding::setByRelevance(bool byRelevance)
{
    m_search->setByRelevance(byRelevance);
    m_actions.action(ActionId::SearchByRelevance)->setChecked(byRelevance);
}

bool Finding::isByRelevance() const
{
    return m_search->results().isByRelevance();
}

void Finding::noteUse(const ArticleId &id)
{
    m_palette->model().names().noteUse(id);
}

} // namespace florilegium
