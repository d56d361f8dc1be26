// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpanel.h"

#include "panels/claimhead.h"
#include "panels/evidencedelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementPixels = 16;

} // namespace

ClaimPanel::ClaimPanel(Library &library, const ClaimSet &claims, QWidget *parent)
    : QWidget(parent)
    , m_claims(claims)
    , m_evidence(library, claims)
    , m_delegate(new EvidenceDelegate(this))
    , m_head(new ClaimHead(library, this))
    , m_list(new QListView(this))
    , m_close(new QToolButton(this))
{
    setAccessibleName(tr("Claim"));
    m_head->setStatementPixels(statementPixels);
    m_list->setAccessibleName(tr("Evidence"));
    m_list->setModel(&m_evidence);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_close->setAutoRaise(true);
    m_close->setText(u"×"_s);
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setAccessibleName(tr("Close the claim (Esc)"));
    m_close->setToolTip(m_close->accessibleName());
    layOut();
    if (QWidget *view = parent ? parent->parentWidget() : nullptr)
        view->installEventFilter(this);
    connect(m_close, &QToolButton::clicked, this, &ClaimPanel::closeWanted);
    connect(m_head, &ClaimHead::edited, this,
            [this](const ClaimId &claim, const ClaimEdit &edit) { Q_EMIT editWanted({claim}, edit); });
    connect(m_head, &ClaimHead::statusWanted, this, [this] { Q_EMIT statusWanted({m_claim}); });
    connect(m_head, &ClaimHead::left, this, &ClaimPanel::closeWanted);
    connect(m_list, &QListView::activated, this, &ClaimPanel::jump);
    connect(m_list, &QListView::doubleClicked, this, &ClaimPanel::jump);
    connect(&claims, &ClaimSet::changed, this, [this](const QList<ClaimId> &changed) {
        if (changed.contains(m_claim))
            showClaim();
    });
    connect(&claims, &ClaimSet::reset, this, &ClaimPanel::showClaim);
}

ClaimPanel::~ClaimPanel() = default;

void ClaimPanel::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_head, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
}

void ClaimPanel::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_head->setLook(look);
    update();
}

void ClaimPanel::setClaim(const ClaimId &id)
{
    if (id == m_claim)
        return;
    m_head->setClaim(nullptr);
    m_claim = id;
    m_evidence.setClaim(id);
    showClaim();
}

void ClaimPanel::showClaim()
{
    m_head->setClaim(m_claims.find(m_claim));
}

void ClaimPanel::focusStatement()
{
    m_head->focusStatement();
}

QPoint ClaimPanel::place() const
{
    const QWidget *button = m_head->status();
    return button->mapTo(this, button->rect().bottomLeft());
}

void ClaimPanel::jump(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Highlight &highlight = m_evidence.highlight(index.row());
    const Evidence &evidence = m_evidence.evidence(index.row());
    if (!highlight.id.isNull())
        Q_EMIT jumpWanted(highlight.article, highlight.id);
    else if (!evidence.other.isNull())
        Q_EMIT openWanted(evidence.other);
}

bool ClaimPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) { // in the list, or in the text
        Q_EMIT closeWanted();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete && m_list->currentIndex().isValid()) {
        Q_EMIT unlinkWanted(m_evidence.evidence(m_list->currentIndex().row()));
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
