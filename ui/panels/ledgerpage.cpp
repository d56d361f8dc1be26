// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/ledgerpage.h"

#include "models/words.h"
#include "panels/claimchoices.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/ledgertable.h"
#include "panels/rowdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms
constexpr int disputed = -1; // ground of a claim; a number from 0 is the confidence
constexpr int openQuestion = -2;

QList<FilterButton::Choice> groundChoices()
{
    QList<FilterButton::Choice> choices{{LedgerPage::tr("Evidence for and against"), disputed},
                                        {LedgerPage::tr("With an open question"), openQuestion}};
    for (const Confidence confidence : {Confidence::High, Confidence::Medium, Confidence::Low, Confidence::Unset})
        choices.append({LedgerPage::tr("Confidence: %1").arg(label(confidence)), int(confidence)});
    return choices;
}

} // namespace

LedgerPage::LedgerPage(Library &library, const ClaimSet &claims, QWidget *parent)
    : ListPage(new RowDelegate, parent)
    , m_model(library, claims)
    , m_table(new LedgerTable(m_model, library, this))
    , m_status(new FilterButton(tr("Any status"), statusChoices, this))
    , m_kind(new FilterButton(tr("Any kind"), kindChoices, this))
    , m_ground(new FilterButton(tr("Any ground"), groundChoices, this))
{
    setRows(m_table, QWIDGETSIZE_MAX);
    m_table->setLedgerView(m_view);
    addTool(m_status);
    addTool(m_kind);
    addTool(m_ground);
    empty()->setList(m_table);
    connect(m_status, &FilterButton::chosen, this, &LedgerPage::apply);
    connect(m_kind, &FilterButton::chosen, this, &LedgerPage::apply);
    connect(m_ground, &FilterButton::chosen, this, &LedgerPage::apply);
    takeQueries(library);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &LedgerPage::apply);
    connect(&m_model, &PagedTableBase::loaded, this, &LedgerPage::arrive);
    connect(&m_model, &PagedTableBase::failed, this, &LedgerPage::failed);
    connectTable();
}

void LedgerPage::connectTable()
{
    connect(m_table, &LedgerTable::sortWanted, this, &LedgerPage::sortBy);
    connect(m_table, &LedgerTable::choiceWanted, this, &LedgerPage::choose);
    connect(m_table, &LedgerTable::edited, this, &LedgerPage::edit);
    connect(m_table, &LedgerTable::openWanted, this,
            [this](const QModelIndex &index) { Q_EMIT openWanted(m_model.id(index)); });
    connect(m_table, &LedgerTable::deleteWanted, this, [this] {
        if (const QList<ClaimId> claims = selected(); !claims.isEmpty())
            Q_EMIT deleteWanted(claims);
    });
    connect(m_table, &ColumnTable::columnsChosen, this, [this] {
        m_view.columns = m_table->columns();
        Q_EMIT ledgerViewChanged(m_view);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_current = m_model.id(index);
    });
}

void LedgerPage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    m_table->setLook(look);
}

void LedgerPage::showStatus(std::optional<Status> status)
{
    m_status->setValue(status ? QVariant(int(*status)) : QVariant());
    apply();
}

LedgerFilter LedgerPage::wanted() const
{
    LedgerFilter filter;
    filter.query = typedQuery();
    if (m_status->value().isValid())
        filter.statuses = {Status(m_status->value().toInt())};
    if (m_kind->value().isValid())
        filter.kinds = {ClaimKind(m_kind->value().toInt())};
    if (m_ground->value().isValid()) {
        const int ground = m_ground->value().toInt();
        filter.disputed = ground == disputed;
        filter.openQuestions = ground == openQuestion;
        if (ground >= 0)
            filter.confidences = {Confidence(ground)};
    }
    filter.order = m_view.sort ? orderOf(*m_view.sort) : LedgerOrder::Created;
    filter.reversed = m_view.sort && m_view.reversed;
    return filter;
}

/// The same question is not asked again: whoever comes back finds the table as it was left.
void LedgerPage::apply()
{
    m_typing.stop();
    const LedgerFilter filter = wanted();
    if (m_applied && filter == m_model.filter())
        return;
    m_applied = true;
    setHeading(filter.statuses.isEmpty() ? tr("Claims")
                                         : tr("Claims: %1", "with this status").arg(label(filter.statuses.front())));
    m_model.setFilter(filter);
    setEmptyTexts();
    Q_EMIT headingChanged();
}

void LedgerPage::setEmptyTexts()
{
    if (!filter().query.isEmpty())
        empty()->setTexts(tr("No claim is found by these words."),
                          tr("Esc empties the filter; Ctrl+K searches everything."));
    else if (m_ground->value().isValid())
        empty()->setTexts(tr("No claim is like that."), tr("“Any ground” above shows all of them."));
    else
        empty()->setTexts(tr("Statements that somebody makes, and how sure of them you are."),
                          tr("Select a passage in an article and press C."));
}

/// Where the reader was, or at the first claim.
void LedgerPage::arrive()
{
    showRows(true);
    if (m_table->currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QModelIndex before = m_current.isNull() ? QModelIndex() : m_model.find(m_current);
    if (before.isValid() || m_table->hasFocus())
        m_table->setCurrentIndex(before.isValid() ? before : m_model.index(0, 0));
}

void LedgerPage::setLedgerView(const LedgerView &view)
{
    if (view == m_view)
        return;
    const bool sameOrder = view.sort == m_view.sort && view.reversed == m_view.reversed;
    m_view = view;
    m_table->setLedgerView(view);
    if (!sameOrder)
        apply();
}

void LedgerPage::sortBy(LedgerColumn column)
{
    LedgerView view = m_view;
    const bool again = view.sort == column;
    if (again && view.reversed)
        view.sort.reset();
    else
        view.sort = column;
    view.reversed = again && !view.reversed;
    setLedgerView(view);
    Q_EMIT ledgerViewChanged(view);
}

void LedgerPage::sortByCurrent()
{
    sortBy(LedgerColumn(std::max(m_table->currentIndex().column(), 0)));
}

void LedgerPage::openColumnMenu()
{
    m_table->openColumnMenu();
}

void LedgerPage::editStatement()
{
    const QModelIndex index = m_table->currentIndex().siblingAtColumn(int(LedgerColumn::Statement));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

QList<ClaimId> LedgerPage::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ClaimId> claims;
    for (const QModelIndex &row : std::as_const(rows))
        claims.append(m_model.id(row));
    const ClaimId current = m_model.id(m_table->currentIndex());
    if (claims.removeOne(current))
        claims.prepend(current);
    return claims;
}

QPoint LedgerPage::place() const
{
    return m_table->mapTo(this, m_table->below(m_table->currentIndex()));
}

void LedgerPage::choose(const QModelIndex &index)
{
    const Claim *claim = m_model.claim(index);
    const QList<ClaimId> claims = selected();
    if (!claim || claims.isEmpty())
        return;
    const auto column = LedgerColumn(index.column());
    if (column == LedgerColumn::Status) {
        Q_EMIT statusWanted(claims);
        return;
    }
    QMenu *menu = column == LedgerColumn::Kind
        ? makeKindMenu(
              claim->kind, [this, claims](ClaimKind kind) { Q_EMIT editWanted(claims, {.kind = kind}); }, this)
        : makeConfidenceMenu(
              claim->confidence,
              [this, claims](Confidence confidence) { Q_EMIT editWanted(claims, {.confidence = confidence}); }, this);
    menu->popup(m_table->mapToGlobal(m_table->below(index)));
}

void LedgerPage::edit(const QModelIndex &index, const QVariant &value)
{
    const ClaimId id = m_model.id(index);
    switch (LedgerColumn(index.column())) {
    case LedgerColumn::Statement: Q_EMIT editWanted({id}, {.statement = value.toString()}); return;
    case LedgerColumn::OpenQuestion: Q_EMIT editWanted({id}, {.openQuestion = value.toString()}); return;
    case LedgerColumn::AttributedTo: {
        const QList<ClaimId> claims = selected();
        Q_EMIT editWanted(claims.contains(id) ? claims : QList{id}, {.attributedTo = value.toStringList()});
        return;
    }
    default: return;
    }
}

bool LedgerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == words()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !words()->text().isEmpty()) {
        words()->clear();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
