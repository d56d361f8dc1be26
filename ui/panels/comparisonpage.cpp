// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonpage.h"

#include "panels/comparedhighlightdelegate.h"
#include "panels/comparisonviews.h"
#include "panels/emptystate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int edge = 24;
constexpr int patience = 150; // ms
constexpr int mostRows = 4; // of highlights, before they scroll
constexpr double mostOfHeight = 0.25; // of the page, for the list of highlights

} // namespace

ComparisonPage::ComparisonPage(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_delegate(new ComparedHighlightDelegate(this))
    , m_head(new ComparisonHead(this))
    , m_listHead(new QLabel(this))
    , m_list(new QListView(this))
    , m_views(new ComparisonViews(this))
    , m_state(new EmptyState(this))
{
    setAccessibleName(heading());
    setFocusProxy(m_views->newView());
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Highlights whose words changed"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    placeParts();
    connectParts();
}

ComparisonPage::~ComparisonPage()
{
    m_stop.request_stop();
}

void ComparisonPage::placeParts()
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(edge, 20, edge, 0);
    above->setSpacing(6);
    above->addWidget(m_head);
    above->addWidget(m_listHead);
    above->addWidget(m_list);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(13); // the hairline stands within
    column->addLayout(above);
    column->addLayout(m_stack, 1);
    m_listHead->hide();
    m_list->hide();
}

void ComparisonPage::connectParts()
{
    connect(m_head, &ComparisonHead::versionsChosen, this,
            [this](VersionId older, VersionId newer) { Q_EMIT versionsChosen(m_article, older, newer); });
    connect(m_head, &ComparisonHead::inlineChosen, this, [this](bool isInline) {
        m_views->setInline(isInline);
        setFocusProxy(m_views->mainView());
    });
    connect(m_head, &ComparisonHead::nextWanted, this, &ComparisonPage::goToNextChange);
    connect(m_head, &ComparisonHead::previousWanted, this, &ComparisonPage::goToPreviousChange);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { m_views->goTo(m_model.row(index.row())); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { m_views->goTo(m_model.row(index.row())); });
    connect(&m_patience, &QTimer::timeout, this,
            [this] { showState(tr("The two versions are being compared."), tr("Esc goes back to the article.")); });
    m_list->installEventFilter(this);
}

void ComparisonPage::showVersions(const ArticleId &article, VersionId older, VersionId newer)
{
    m_article = article;
    const int generation = ++m_generation;
    m_library.read([article](LibraryQueries &queries) { return versionTexts(queries, article); })
        .then(this, [this, generation, older, newer](const Result<QList<VersionText>> &versions) {
            if (generation != m_generation)
                return;
            if (versions)
                choose(*versions, older, newer);
            else
                Q_EMIT failed(versions.error());
        });
}

void ComparisonPage::choose(const QList<VersionText> &versions, VersionId older, VersionId newer)
{
    m_versions = versions;
    if (versions.size() < 2) {
        showComparison(nullptr);
        showState(tr("This article has one version."),
                  tr("When it is opened again after a change, the other one is kept too."));
        return;
    }
    const auto find = [&](VersionId id, qsizetype otherwise) {
        for (qsizetype index = 0; index < versions.size(); ++index) {
            if (versions[index].version.id == id)
                return index;
        }
        return otherwise;
    };
    // Newest first: whichever the reader names first, the older one stands on the left.
    const auto [first, second] = std::minmax({find(newer, 0), find(older, 1)});
    const VersionText &now = versions[first];
    const VersionText &old = versions[second];
    m_head->setVersions(versions, old.version.id, now.version.id);
    if (old.text != m_olderText || now.text != m_newerText || !m_comparison)
        startComparing(old.text, now.text);
}

void ComparisonPage::startComparing(TextId older, TextId newer)
{
    m_stop.request_stop();
    m_stop = {};
    m_olderText = older;
    m_newerText = newer;
    showComparison(nullptr);
    m_patience.start();
    const int generation = m_generation;
    compareVersions(m_library, m_article, older, newer, m_stop.get_token())
        .then(this, [this, generation](const Result<ComparisonPtr> &result) {
            if (generation != m_generation)
                return;
            m_patience.stop();
            if (result)
                showComparison(*result);
            else
                Q_EMIT failed(result.error());
        });
}

void ComparisonPage::showComparison(const ComparisonPtr &comparison)
{
    m_patience.stop();
    m_comparison = comparison;
    m_change = -1;
    m_model.setComparison(comparison);
    m_views->setComparison(comparison);
    const int rows = m_model.rowCount();
    m_listHead->setText(tr("%n highlight(s) with other words now", nullptr, rows));
    m_listHead->setVisible(rows > 0);
    m_list->setVisible(rows > 0);
    m_head->setCount(comparison ? std::optional(comparison->changes.size()) : std::nullopt, -1);
    sizeList();
    m_stack->setCurrentWidget(m_views);
    if (!comparison)
        return;
    if (comparison->changes.isEmpty())
        showState(tr("These two versions have the same words."), tr("Choose other ones above, or press Esc."));
    // The highlights come first, also for the keys, where the reader waited for them.
    if (rows > 0 && m_views->mainView()->hasFocus()) {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT compared();
}

void ComparisonPage::showState(const QString &what, const QString &how)
{
    m_state->setTexts(what, how);
    m_stack->setCurrentWidget(m_state);
}

void ComparisonPage::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    m_views->setLook(look);
    m_state->setLook(look);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    m_listHead->setPalette(quiet);
    update();
}

void ComparisonPage::setTypeChoice(const TypeChoice &choice)
{
    m_views->setTypeChoice(choice);
}

void ComparisonPage::setHyphenators(Hyphenators *hyphenators)
{
    m_views->setHyphenators(hyphenators);
}

QString ComparisonPage::heading() const
{
    return tr("Versions compared");
}

void ComparisonPage::setInline(bool isInline)
{
    m_head->setInline(isInline); // comes back as inlineChosen()
}

void ComparisonPage::goToNextChange()
{
    if (!m_comparison || m_comparison->changes.isEmpty())
        return;
    const bool goesOn = m_change >= 0 && m_views->isSeen(m_comparison->changes[m_change]);
    const qsizetype next = goesOn ? m_change + 1 : m_views->changeAfterPlace();
    goToChange(next < 0 || next >= m_comparison->changes.size() ? 0 : next);
}

void ComparisonPage::goToPreviousChange()
{
    if (!m_comparison || m_comparison->changes.isEmpty())
        return;
    const bool goesOn = m_change >= 0 && m_views->isSeen(m_comparison->changes[m_change]);
    const qsizetype previous = goesOn ? m_change - 1 : m_views->changeBeforePlace();
    goToChange(previous < 0 ? m_comparison->changes.size() - 1 : previous);
}

void ComparisonPage::goToChange(qsizetype change)
{
    m_change = change;
    m_views->goTo(m_comparison->changes[change]);
    m_head->setCount(m_comparison->changes.size(), change);
}

bool ComparisonPage::actOn(const QKeyEvent &event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_N:
    case Qt::Key_Period: goToNextChange(); return true;
    case Qt::Key_P:
    case Qt::Key_Comma: goToPreviousChange(); return true;
    case Qt::Key_Escape: Q_EMIT closeWanted(m_article); return true;
    default: return false;
    }
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    if (!actOn(*event))
        QWidget::keyPressEvent(event);
}

bool ComparisonPage::eventFilter(QObject *watched, QEvent *event)
{
    // A list would take letters for a search in its rows.
    if (event->type() == QEvent::KeyPress && actOn(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void ComparisonPage::sizeList()
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    const int wanted = rows * (rows > 0 ? m_list->sizeHintForRow(0) : 0);
    m_list->setFixedHeight(std::min(wanted, int(height() * mostOfHeight)));
}

void ComparisonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeList();
}

void ComparisonPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.page);
    painter.fillRect(QRect(0, m_stack->geometry().top() - 1, width(), 1), m_look.line);
}

} // namespace florilegium
