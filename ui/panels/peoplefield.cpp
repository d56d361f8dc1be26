// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/peoplefield.h"

#include "models/ledgercolumns.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 60; // ms

} // namespace

PeopleField::PeopleField(Library &library, QWidget *parent)
    : QLineEdit(parent)
    , m_library(library)
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setAccessibleName(tr("Attributed to"));
    setPlaceholderText(tr("Who says so? Part names with ;"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the library has chosen already
    m_completer->setWidget(this); // not the line's own: one name of several is completed
    m_completer->popup()->setAccessibleName(tr("Persons and institutions"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &PeopleField::look);
    connect(this, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &PeopleField::complete);
}

QStringList PeopleField::people() const
{
    return peopleFromText(text());
}

void PeopleField::setPeople(const QStringList &names)
{
    setText(peopleText(names));
}

bool PeopleField::isOffering() const
{
    return m_completer->popup()->isVisible();
}

std::pair<qsizetype, qsizetype> PeopleField::nameHere() const
{
    const QString all = text();
    const qsizetype before = cursorPosition() > 0 ? all.lastIndexOf(u';', cursorPosition() - 1) : -1;
    qsizetype start = before + 1;
    while (start < cursorPosition() && all.at(start).isSpace())
        ++start;
    const qsizetype after = all.indexOf(u';', cursorPosition());
    return {start, after < 0 ? all.size() : after};
}

void PeopleField::look()
{
    const auto [start, end] = nameHere();
    const QString beginning = text().mid(start, cursorPosition() - start);
    const quint64 question = ++m_question;
    if (beginning.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_library.read([beginning](LibraryQueries &queries) { return queries.people(beginning, mostOffered); })
        .then(this, [this, question](const Result<QList<PersonRow>> &people) {
            if (question == m_question && people && hasFocus())
                offer(*people);
        });
}

void PeopleField::offer(const QList<PersonRow> &people)
{
    QStringList names;
    for (const PersonRow &person : people)
        names << person.name;
    const auto [start, end] = nameHere();
    names.removeAll(text().mid(start, end - start).trimmed()); // nothing is left to complete
    m_names->setStringList(names);
    if (names.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex({}); // Enter takes what was typed until one is gone to
    }
    Q_EMIT offered(names);
}

void PeopleField::complete(const QString &name)
{
    const auto [start, end] = nameHere();
    const QString rest = text().mid(end);
    setText(text().first(start) + name + rest);
    setModified(true); // by the reader, who chose
    setCursorPosition(int(start + name.size()));
}

/// While names are offered, keys that choose among them are the list's.
void PeopleField::keyPressEvent(QKeyEvent *event)
{
    if (isOffering()) {
        switch (event->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape: event->ignore(); return;
        default: break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void PeopleField::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        ++m_question;
    QLineEdit::focusOutEvent(event);
}

} // namespace florilegium
