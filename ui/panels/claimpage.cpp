// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpage.h"

#include "annotate/edits.h"
#include "panels/claimdelegate.h"
#include "panels/claimpanel.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "session/session.h"
#include "view/statussymbol.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

namespace {

constexpr int panelHeight = 250;

QList<FilterButton::Choice> statusChoices()
{
    QList<FilterButton::Choice> choices;
    for (const Status status : allStatuses)
        choices.append({statusName(status), int(status)});
    return choices;
}

} // namespace

ClaimPage::ClaimPage(Session &session, QWidget *parent)
    : ListPage(new ClaimDelegate, parent)
    , m_session(session)
    , m_model(session.claims())
    , m_status(new FilterButton(tr("Any status"), statusChoices, this))
    , m_panel(new ClaimPanel(session, this))
{
    setModel(&m_model);
    addTool(m_status);
    m_panel->setFixedHeight(panelHeight);
    m_panel->hide();
    addBelow(m_panel);
    view()->setSelectionMode(QListView::SingleSelection);
    view()->installEventFilter(this);
    connect(m_status, &FilterButton::chosen, this, &ClaimPage::apply);
    connect(words(), &QLineEdit::textChanged, this, &ClaimPage::apply);
    connect(this, &ListPage::currentChanged, this, &ClaimPage::showCurrent);
    connect(view(), &QListView::activated, m_panel, &ClaimPanel::focusStatement);
    connect(m_panel, &ClaimPanel::jumpWanted, this, &ClaimPage::jumpWanted);
    connect(m_panel, &ClaimPanel::closeWanted, view(), qOverload<>(&QWidget::setFocus));
    const auto rowsChanged = [this] { showRows(true); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, rowsChanged);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, rowsChanged);
    showStatus({});
}

void ClaimPage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    m_panel->setLook(look);
}

void ClaimPage::showStatus(std::optional<Status> status)
{
    m_status->setValue(status ? QVariant(int(*status)) : QVariant());
    apply();
}

void ClaimPage::apply()
{
    const QVariant value = m_status->value();
    const auto status = value.isValid() ? std::optional(Status(value.toInt())) : std::nullopt;
    m_model.setFilter(status, words()->text());
    setHeading(status ? tr("Claims: %1", "with this status").arg(statusName(*status)) : tr("Claims"));
    empty()->setTexts(tr("Statements that somebody makes, and how sure of them you are."),
                      tr("Select a passage in an article and press C."));
    showRows(true);
}

void ClaimPage::showClaim(const ClaimId &id)
{
    words()->clear();
    showStatus({});
    view()->setCurrentIndex(m_model.indexOf(id));
}

void ClaimPage::showCurrent()
{
    const ClaimId id = m_model.id(view()->selectionModel()->selectedIndexes().value(0));
    m_panel->setClaim(id);
    m_panel->setVisible(!id.isNull());
}

void ClaimPage::deleteCurrent()
{
    if (const Claim *claim = m_session.claims().find(m_model.id(view()->currentIndex())))
        m_session.perform(deleteClaim(*claim, QDateTime::currentDateTimeUtc()));
}

bool ClaimPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == view()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        deleteCurrent();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
