// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/filterpopup.h"

#include "panels/searchdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int popupWidth = 400; // logical pixels

/// A key that asks for what may stand here, whatever is typed.
bool asks(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    return (key.key() == Qt::Key_Space && held == Qt::ControlModifier)
        || (key.key() == Qt::Key_Down && held == Qt::AltModifier);
}

} // namespace

FilterPopup::FilterPopup(Library &library, QLineEdit *field, QWidget *parent)
    : FieldPopup(field, new SearchDelegate, parent)
    , m_completer(library, *field)
{
    setObjectName(u"filterPopup"_s);
    setAccessibleName(tr("Fields and values"));
    setModel(&m_completer.model());
    connect(&m_completer, &QueryCompleter::namesChanged, this, [this] {
        if (!m_letters)
            return;
        m_completer.complete(*m_letters);
        showOffer();
    });
}

void FilterPopup::setWrong(const QString &sentence)
{
    m_wrong = sentence;
    setFieldDescription(sentence);
    if (isHidden())
        say({});
    else
        showOffer();
}

/// Without rows the page's own sentence is seen.
void FilterPopup::showOffer()
{
    say(completions().isEmpty() ? QString() : m_wrong);
    showRows();
}

void FilterPopup::offer(qsizetype letters)
{
    m_letters = letters;
    forgetStep();
    m_completer.complete(letters);
    showOffer();
}

/// Letters narrow what was asked for.
void FilterPopup::edited()
{
    const bool goesOn = m_letters && !isHidden() && !field()->text().isEmpty();
    offer(goesOn ? *m_letters : QueryCompleter::lettersForFields);
}

void FilterPopup::enter()
{
    choose(current(), false);
}

void FilterPopup::choose(const QModelIndex &index, bool)
{
    if (!index.isValid())
        return;
    m_completer.take(index.row());
    offer(QueryCompleter::lettersForFields);
}

/// A value for what is begun; a field only may be wanted.
int FilterPopup::firstChoice() const
{
    return m_completer.model().offersValues() ? 0 : m_completer.model().rowCount();
}

bool FilterPopup::tab()
{
    choose(current().isValid() ? current() : m_completer.model().index(0), false);
    return true;
}

void FilterPopup::escape()
{
    forgetStep();
    forget();
    hide();
}

/// Names may have come since; whoever only comes by is offered nothing.
void FilterPopup::reached()
{
    m_letters.reset();
    m_completer.readNames();
}

void FilterPopup::forget()
{
    m_letters.reset();
    m_completer.clear();
}

int FilterPopup::widest() const
{
    return popupWidth;
}

bool FilterPopup::isOurs(const QKeyEvent &key) const
{
    if (isHidden() || key.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Tab:
    case Qt::Key_Escape: return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: return current().isValid();
    default: return false;
    }
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != field() || !isKey)
        return FieldPopup::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool isAsked = asks(key);
    if (!isAsked && !isOurs(key))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (!isAsked)
        return FieldPopup::eventFilter(watched, event);
    offer(0);
    return !isHidden(); // else nothing may stand here
}

} // namespace florilegium
