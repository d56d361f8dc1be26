// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/themepage.h"

#include "annotate/themeedits.h"
#include "models/words.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/highlightdelegate.h"
#include "panels/themehead.h"
#include "session/session.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms
constexpr int lowest = 600; // of a page with charts

HighlightDelegate *groupedDelegate()
{
    auto *delegate = new HighlightDelegate;
    delegate->setNamesArticle(false);
    return delegate;
}

} // namespace

ThemePage::ThemePage(Session &session, QWidget *parent)
    : ListPage(groupedDelegate(), parent)
    , m_session(session)
    , m_model(session.library(), session.themes())
    , m_neighbours(session.library())
    , m_head(new ThemeHead(session.themes(), this))
    , m_delegate(static_cast<HighlightDelegate *>(view()->itemDelegate()))
{
    setModel(&m_model);
    addAbove(m_head);
    makeColourButton();
    makeGroupingButton();
    takeQueries(session.library());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ThemePage::apply);
    connect(&m_soon, &QTimer::timeout, this, &ThemePage::followCommit);
    connect(&m_model, &PagedModelBase::loaded, this, [this] { showRows(true); });
    connect(&m_model, &PagedModelBase::failed, this, &ThemePage::failed);
    connect(&session.library(), &Library::committed, &m_soon, qOverload<>(&QTimer::start));
    connect(&session.themes(), &ThemeSet::themesChanged, this, &ThemePage::refresh);
    connect(&session.themes(), &ThemeSet::reset, this, &ThemePage::refresh);
    connect(m_head, &ThemeHead::themeChosen, this, &ThemePage::themeChosen);
    connect(m_head, &ThemeHead::nearnessChosen, this, &ThemePage::readReport);
    connect(m_head, &ThemeHead::othersWanted, this, [this] { Q_EMIT othersWanted(theme()); });
    connect(m_head, &ThemeHead::shortcutChosen, this,
            [this](int digit) { m_session.perform(keyTheme(m_session.themes(), theme(), digit)); });
    connect(&m_neighbours, &ThemeNeighbours::counted, m_head, &ThemeHead::setTogether);
    connect(&m_neighbours, &ThemeNeighbours::failed, this, &ThemePage::failed);
    connect(m_head, &ThemeHead::left, view(), qOverload<>(&QWidget::setFocus));
    connect(m_head, &ThemeHead::definitionTyped, this, [this](const ThemeId &theme, const QString &text) {
        m_session.perform(defineTheme(m_session.themes(), theme, text));
    });
    connect(view(), &QListView::activated, this, &ThemePage::jump);
    connect(view(), &QListView::doubleClicked, this, &ThemePage::jump);
}

void ThemePage::makeColourButton()
{
    m_colour = new FilterButton(
        tr("Colour as above it"),
        [this] {
            QList<FilterButton::Choice> choices;
            for (const Colour &colour : m_session.themes().colours())
                choices.append({label(colour), colour.key});
            return choices;
        },
        this);
    addTool(m_colour);
    connect(m_colour, &FilterButton::chosen, this,
            [this] { m_session.perform(colourTheme(m_session.themes(), theme(), m_colour->value().toString())); });
}

void ThemePage::makeGroupingButton()
{
    m_grouping = new FilterButton(
        tr("By article"), [] { return QList<FilterButton::Choice>{{tr("By claim"), int(HighlightGrouping::Claim)}}; },
        this);
    m_grouping->setSpoken(tr("Passages: %1", "by article or by claim"));
    m_filter.grouping = HighlightGrouping::Article;
    addTool(m_grouping);
    connect(m_grouping, &FilterButton::chosen, this, [this] {
        m_filter.grouping = m_grouping->value().isValid() ? HighlightGrouping::Claim : HighlightGrouping::Article;
        m_delegate->setNamesArticle(m_filter.grouping != HighlightGrouping::Article);
        apply();
    });
}

void ThemePage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    m_head->setLook(look);
}

void ThemePage::showTheme(const ThemeId &theme)
{
    if (theme == m_filter.theme)
        return;
    m_head->setTheme(theme);
    m_filter.theme = theme;
    words()->clear();
    m_typing.stop();
    refresh();
    apply();
    readReport();
}

void ThemePage::refresh()
{
    const Theme *shown = m_session.themes().find(theme());
    if (!shown) {
        if (!theme().isNull() && isVisible())
            Q_EMIT gone();
        return;
    }
    setHeading(shownPath(m_session.themes(), theme()));
    m_colour->setValue(shown->colour.isEmpty() ? QVariant() : QVariant(shown->colour));
    m_head->refresh();
}

void ThemePage::apply()
{
    m_filter.query = typedQuery();
    if (m_filter.query.isEmpty())
        empty()->setTexts(tr("Passages about this theme."), tr("Select one in an article and press T."));
    else
        empty()->setTexts(tr("No passage passes this filter."), tr("Esc empties the words."));
    m_model.setFilter(m_filter);
}

/// All passages are counted: not for who does not see it.
void ThemePage::followCommit()
{
    if (isVisible())
        readReport();
    else
        m_isOld = true;
}

void ThemePage::showEvent(QShowEvent *event)
{
    ListPage::showEvent(event);
    if (m_isOld)
        readReport();
}

void ThemePage::readReport()
{
    m_isOld = false;
    if (theme().isNull())
        return;
    readTogether();
    const quint64 question = ++m_question;
    m_session.library()
        .readLong([id = theme()](LibraryQueries &queries) { return queries.themeReport(id); })
        .then(this, [this, question](const Result<ThemeReport> &report) {
            if (question != m_question)
                return;
            if (report)
                m_head->setReport(*report);
            else
                Q_EMIT failed(report.error());
        });
}

/// What the report has not got.
void ThemePage::readTogether()
{
    m_neighbours.stop();
    if (m_head->nearness() != Nearness::Passage && m_session.themes().find(theme()))
        m_neighbours.count(m_session.themes().subtree(theme()), m_head->nearness());
}

void ThemePage::jump(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Highlight &highlight = m_model.row(index.row()).highlight;
    Q_EMIT jumpWanted(highlight.article, highlight.id);
}

BesidePlace ThemePage::besidePlace() const
{
    const QModelIndex index = chosenRow();
    if (!index.isValid())
        return {};
    const Highlight &highlight = m_model.row(index.row()).highlight;
    return {.article = highlight.article, .highlight = highlight.id};
}

void ThemePage::addModelPassage()
{
    const QModelIndex index = view()->selectionModel()->selectedIndexes().value(0);
    if (!index.isValid())
        return;
    const HighlightRow &row = m_model.row(index.row());
    m_session.perform(florilegium::addModelPassage(m_session.themes(), theme(), row.highlight, row.articleTitle));
}

void ThemePage::resizeEvent(QResizeEvent *event)
{
    ListPage::resizeEvent(event);
    m_head->setCompact(height() < lowest);
}

bool ThemePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == words()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !words()->text().isEmpty()) {
        words()->clear();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
