// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/articlepage.h"

#include "models/words.h"
#include "panels/articledelegate.h"
#include "panels/emptystate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms

} // namespace

ArticlePage::ArticlePage(Library &library, QWidget *parent)
    : ListPage(new ArticleDelegate, parent)
    , m_model(library)
    , m_otherBin(new QToolButton(this))
{
    setModel(&m_model);
    m_otherBin->setText(tr("Deleted highlights"));
    m_otherBin->setAccessibleName(m_otherBin->text());
    m_otherBin->setAutoRaise(true);
    m_otherBin->setFocusPolicy(Qt::TabFocus);
    addTool(m_otherBin);
    connect(m_otherBin, &QToolButton::clicked, this, &ArticlePage::otherBinWanted);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] {
        m_filter.query = typedQuery();
        apply();
    });
    connect(&m_model, &PagedModelBase::loaded, this, [this] { showRows(true); });
    connect(&m_model, &PagedModelBase::failed, this, &ArticlePage::failed);
    connect(view(), &QListView::activated, this, &ArticlePage::open);
    connect(view(), &QListView::doubleClicked, this, &ArticlePage::open);
    view()->installEventFilter(this);
}

void ArticlePage::showState(std::optional<ReadingState> state)
{
    m_filter = {.state = state, .query = typedQuery()};
    setHeading(state ? label(*state) : tr("Articles"));
    apply();
}

void ArticlePage::showBin()
{
    m_filter = {.query = typedQuery(), .deleted = true};
    setHeading(tr("Bin"));
    apply();
}

void ArticlePage::apply()
{
    m_otherBin->setVisible(m_filter.deleted);
    setEmptyTexts();
    m_model.setFilter(m_filter);
}

void ArticlePage::setEmptyTexts()
{
    if (!m_filter.query.isEmpty())
        empty()->setTexts(tr("Nothing here has these words."),
                          tr("Esc empties the filter; Ctrl+K searches everything."));
    else if (m_filter.deleted)
        empty()->setTexts(tr("The bin is empty."),
                          tr("What you delete stays here for 30 days, and Ctrl+Z takes it back."));
    else if (m_filter.state == ReadingState::Done)
        empty()->setTexts(tr("Articles that you have finished."),
                          tr("Press Ctrl+D on an article that you are done with."));
    else if (m_filter.state == ReadingState::Reading)
        empty()->setTexts(tr("Articles that you are in the middle of."), tr("Open one and mark it as in progress."));
    else
        empty()->setTexts(tr("Articles that wait to be read."), tr("Press Ctrl+O to open one, or drop a file here."));
}

void ArticlePage::open(const QModelIndex &index)
{
    if (index.isValid() && !isBin())
        Q_EMIT opened(m_model.id(index));
}

QList<Article> ArticlePage::selected() const
{
    QList<Article> articles;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes())
        articles.append(m_model.row(index.row()).article);
    return articles;
}

bool ArticlePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == words() && key == Qt::Key_Escape && !words()->text().isEmpty()) {
            words()->clear();
            return true;
        }
        if (watched == view() && key == Qt::Key_Delete && !isBin() && !selected().isEmpty()) {
            Q_EMIT deleteWanted(selected());
            return true;
        }
        if (watched == view() && key == Qt::Key_R && isBin() && !selected().isEmpty()) {
            Q_EMIT restoreWanted(selected());
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
