// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpanel.h"

#include "annotate/edits.h"
#include "panels/claimdelegate.h"
#include "panels/filterbutton.h"
#include "session/session.h"
#include "view/statussymbol.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementHeight = 64;

QList<FilterButton::Choice> statusChoices()
{
    QList<FilterButton::Choice> choices;
    for (const Status status : allStatuses)
        choices.append({statusName(status), int(status)});
    return choices;
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = name.simplified(); !trimmed.isEmpty())
            names.append(trimmed);
    }
    return names;
}

} // namespace

ClaimPanel::ClaimPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_evidence(session.library(), session.claims())
    , m_delegate(new EvidenceDelegate(this))
    , m_statement(new QPlainTextEdit(this))
    , m_status(new FilterButton(statusName(Status::Asserted), statusChoices, this))
    , m_who(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Claim"));
    makeRows();
    connect(m_status, &FilterButton::chosen, this, &ClaimPanel::keepStatus);
    connect(m_who, &QLineEdit::editingFinished, this, &ClaimPanel::keepStatus);
    connect(m_list, &QListView::activated, this, &ClaimPanel::jump);
    connect(m_list, &QListView::doubleClicked, this, &ClaimPanel::jump);
    connect(&session.claims(), &ClaimSet::changed, this, [this](const QList<ClaimId> &changed) {
        if (changed.contains(m_claim))
            showClaim();
    });
    connect(&session.claims(), &ClaimSet::reset, this, &ClaimPanel::showClaim);
    m_statement->installEventFilter(this);
    m_who->installEventFilter(this);
    m_list->installEventFilter(this);
}

ClaimPanel::~ClaimPanel() = default;

void ClaimPanel::makeRows()
{
    m_statement->setAccessibleName(tr("Statement, in your words"));
    m_statement->setPlaceholderText(tr("The claim, in your words"));
    m_statement->setFixedHeight(statementHeight);
    m_statement->setTabChangesFocus(true);
    m_statement->setFrameShape(QFrame::NoFrame);
    m_statement->setFont(quoteFont(16));
    m_who->setAccessibleName(tr("Attributed to"));
    m_who->setPlaceholderText(tr("Attributed to whom? Part several names with a semicolon."));
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(&m_evidence);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_status);
    row->addWidget(m_who, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_statement);
    column->addLayout(row);
    column->addWidget(m_list, 1);
}

void ClaimPanel::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    update();
}

void ClaimPanel::setClaim(const ClaimId &id)
{
    if (id == m_claim)
        return;
    keepStatement();
    keepStatus();
    m_claim = id;
    m_evidence.setClaim(id);
    showClaim();
}

void ClaimPanel::focusStatement()
{
    m_statement->setFocus(Qt::OtherFocusReason);
    m_statement->selectAll();
}

void ClaimPanel::showClaim()
{
    const Claim *claim = m_session.claims().find(m_claim);
    setEnabled(claim);
    if (!m_statement->hasFocus() || !claim)
        m_statement->setPlainText(claim ? claim->statement : QString());
    m_status->setValue(claim && claim->status != Status::Asserted ? QVariant(int(claim->status)) : QVariant());
    if (!m_who->hasFocus() || !claim)
        m_who->setText(claim ? claim->attributedTo.join(u"; "_s) : QString());
}

void ClaimPanel::keepStatement()
{
    const Claim *claim = m_session.claims().find(m_claim);
    const QString statement = m_statement->toPlainText().simplified();
    if (claim && !statement.isEmpty() && statement != claim->statement)
        m_session.perform(setStatement(*claim, statement, QDateTime::currentDateTimeUtc()));
}

void ClaimPanel::keepStatus()
{
    const Claim *claim = m_session.claims().find(m_claim);
    if (!claim)
        return;
    const Status status = Status(m_status->value().toInt());
    const QStringList who = namesIn(m_who->text());
    if (status != claim->status || who != claim->attributedTo)
        m_session.perform(setStatus(*claim, status, who, QDateTime::currentDateTimeUtc()));
}

void ClaimPanel::jump(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Highlight &highlight = m_evidence.highlight(index.row());
    if (!highlight.id.isNull())
        Q_EMIT jumpWanted(highlight.article, highlight.id);
}

void ClaimPanel::removeEvidence(const QModelIndex &index)
{
    if (index.isValid())
        m_session.perform(florilegium::removeEvidence(m_evidence.evidence(index.row())));
}

bool ClaimPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && watched == m_statement)
        keepStatement();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        keepStatement();
        Q_EMIT closeWanted();
        return true;
    }
    if (watched == m_statement && key->key() == Qt::Key_Return && !(key->modifiers() & Qt::ShiftModifier)) {
        keepStatement();
        m_who->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeEvidence(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ClaimPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(m_look.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace florilegium
