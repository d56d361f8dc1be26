// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpage.h"

#include "panels/claimcolumn.h"
#include "panels/claimhead.h"
#include "panels/claimmap.h"
#include "panels/emptystate.h"
#include "panels/talllist.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int edge = 24;
constexpr int mostHeading = 60; // characters of a statement as a heading

} // namespace

ClaimPage::ClaimPage(Library &library, const ClaimSet &claims, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_claims(claims)
    , m_linkedModel(claims)
    , m_scroll(new QScrollArea(this))
    , m_column(new ClaimColumn(library, nullptr))
    , m_gone(new EmptyState(this))
{
    auto *page = new QWidget; // as wide as the window, with the column in it
    m_column->setParent(page);
    m_scroll->setWidget(page);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Claim"));
    for (QWidget *clear : {m_scroll->viewport(), page, static_cast<QWidget *>(m_column)})
        clear->setAutoFillBackground(false);
    m_gone->setTexts(tr("This claim is in the bin."), tr("Ctrl+Z takes it out again."));
    m_gone->hide();
    m_column->passagesFor->setModel(&m_forModel);
    m_column->passagesAgainst->setModel(&m_againstModel);
    m_column->linked->setModel(&m_linkedModel);
    m_column->history->setModel(&m_historyModel);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_column->installEventFilter(this);
    m_scroll->installEventFilter(this);
    connectParts();
    connectPassages(*m_column->passagesFor, m_forModel);
    connectPassages(*m_column->passagesAgainst, m_againstModel);
    connectLinks();
}

ClaimPage::~ClaimPage() = default;

void ClaimPage::setLook(const Palette &look)
{
    m_look = look;
    m_column->setLook(look);
    m_gone->setLook(look);
    update();
}

void ClaimPage::setLeftInset(int pixels)
{
    m_leftInset = pixels;
    placeColumn();
}

void ClaimPage::showClaim(const ClaimId &id)
{
    if (id == m_claim)
        return;
    m_column->head->setClaim(nullptr); // what was typed for the one before is asked for
    m_claim = id;
    m_read = {};
    m_linkedModel.setClaim(id);
    take({});
    showClaims();
    m_scroll->verticalScrollBar()->setValue(0);
    read();
}

QString ClaimPage::heading() const
{
    const Claim *claim = m_claims.find(m_claim);
    if (!claim)
        return tr("Claim");
    return claim->statement.size() > mostHeading ? claim->statement.first(mostHeading).trimmed() + u'…'
                                                 : claim->statement;
}

void ClaimPage::takeFocus()
{
    if (m_forModel.rowCount() > 0)
        m_column->passagesFor->setFocus(Qt::OtherFocusReason);
    else if (m_againstModel.rowCount() > 0)
        m_column->passagesAgainst->setFocus(Qt::OtherFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

void ClaimPage::focusStatement()
{
    m_column->head->focusStatement();
}

QPoint ClaimPage::place() const
{
    const QWidget *button = m_column->head->status();
    return button->mapTo(this, button->rect().bottomLeft());
}

/// Passages are the claim's links, highlights and articles; the history is the claim's own.
void ClaimPage::follow(const Change &change)
{
    const auto concerns = [this](const Record &record) {
        const auto isShown = [&record](const ClaimPassage &passage) {
            return passage.highlight.id.text == record.id || passage.article.id.text == record.id;
        };
        switch (record.table) {
        case Table::Claims: return record.id == m_claim.text;
        case Table::Evidence:
            return evidenceFromRow(record.before).claim == m_claim || evidenceFromRow(record.after).claim == m_claim;
        case Table::Highlights:
        case Table::Articles: return std::ranges::any_of(m_read.passages, isShown) || record.before.isEmpty();
        default: return false;
        }
    };
    if (m_claim.isNull() || !std::ranges::any_of(change.records, concerns))
        return;
    if (isVisible())
        m_soon.start();
    else
        m_stale = true;
}

void ClaimPage::followClaims()
{
    if (isVisible())
        showClaims();
    else
        m_stale = true;
}

void ClaimPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false)) {
        showClaims();
        m_soon.start();
    }
}

Result<ClaimPage::Read> ClaimPage::readClaim(LibraryQueries &queries, const ClaimId &id)
{
    Read read;
    const Result<QList<ClaimPassage>> passages = claimPassages(queries, id, PassageContext::Sentence);
    if (!passages)
        return std::unexpected(passages.error());
    const Result<QList<StatusChange>> history = queries.history(id);
    if (!history)
        return std::unexpected(history.error());
    read.passages = *passages;
    read.history = *history;
    if (const Result<QList<LedgerRow>> rows = queries.ledgerRows({id}); rows && !rows->isEmpty())
        read.row = rows->front();
    return read;
}

void ClaimPage::read()
{
    if (m_claim.isNull())
        return;
    m_reading = true;
    const quint64 question = ++m_question;
    m_library.read([id = m_claim](LibraryQueries &queries) { return readClaim(queries, id); })
        .then(this, [this, question](const Result<Read> &read) {
            if (question != m_question)
                return;
            m_reading = false;
            if (read)
                take(*read);
            else
                Q_EMIT failed(read.error());
        });
}

void ClaimPage::take(const Read &read)
{
    const QWidget *focused = window()->focusWidget(); // a menu may be open above it
    const auto isBare = [focused](const TallList *list) { return list == focused && list->model()->rowCount() == 0; };
    const bool hadFocus = focused == m_scroll;
    m_read = read;
    QList<ClaimPassage> sides[2];
    for (const ClaimPassage &passage : read.passages)
        sides[isAgainst(passage.evidence.relation)].append(passage);
    m_forModel.setPassages(sides[0]);
    m_againstModel.setPassages(sides[1]);
    showHistory(read.history);
    showSectionHeads();
    // The keyboard goes on where something is left to be worked on.
    if ((hadFocus && !read.passages.isEmpty()) || isBare(m_column->passagesFor) || isBare(m_column->passagesAgainst))
        takeFocus();
}

void ClaimPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        QWidget::keyPressEvent(event);
}

bool ClaimPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_column && event->type() == QEvent::LayoutRequest)
        placeColumn();
    else if (watched == m_scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    else if (event->type() == QEvent::FocusIn)
        reachPassages(watched);
    return QWidget::eventFilter(watched, event);
}

void ClaimPage::placeColumn()
{
    const int wide = m_scroll->viewport()->width();
    const int column = std::max(80, std::min(int(ClaimColumn::widest), wide - 2 * edge));
    const int left = std::clamp((width() + m_leftInset - column) / 2 - m_leftInset, edge,
                                std::max(edge, wide - edge - column));
    m_column->resize(column, m_column->height());
    const int height = std::max(m_column->layout()->hasHeightForWidth() ? m_column->layout()->heightForWidth(column)
                                                                        : m_column->sizeHint().height(),
                                1);
    m_column->setGeometry(left, 0, column, height);
    m_scroll->widget()->resize(wide, height);
}

void ClaimPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.page);
    if (m_scroll->hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(m_look.accent, 1));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void ClaimPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_scroll->setGeometry(rect());
    m_gone->setGeometry(rect());
    placeColumn();
}

} // namespace florilegium
