// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/matchespage.h"

#include "models/highlightlistmodel.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/passagematchdelegate.h"
#include "session/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace florilegium {

namespace {

constexpr int typingPause = 250; // ms; all texts are read

} // namespace

MatchesPage::MatchesPage(Session &session, QWidget *parent)
    : ListPage(new PassageMatchDelegate, parent)
    , m_session(session)
    , m_search(session.library())
    , m_case(new QToolButton(this))
    , m_mark(new QToolButton(this))
    , m_said(new QLabel(this))
{
    setModel(&m_model);
    makeTools();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, this, &MatchesPage::typed);
    connect(&m_typing, &QTimer::timeout, this, &MatchesPage::search);
    connect(&m_search, &PatternSearch::found, this, [this](const QList<PassageMatch> &matches) {
        m_model.append(matches);
        say();
    });
    connect(&m_search, &PatternSearch::finished, this, [this] {
        m_isComplete = true;
        say();
    });
    connect(&m_search, &PatternSearch::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::InvalidArgument)
            showEmpty(error.detail);
        else
            Q_EMIT failed(error);
    });
    connect(&m_model, &PassageMatchModel::tickedChanged, this, &MatchesPage::say);
    connect(&session.themes(), &ThemeSet::themesChanged, this, &MatchesPage::refresh);
    connect(&session.themes(), &ThemeSet::reset, this, &MatchesPage::refresh);
    connect(view(), &QListView::activated, this, &MatchesPage::open);
    connect(view(), &QListView::doubleClicked, this, &MatchesPage::open);
    showEmpty({});
}

void MatchesPage::makeTools()
{
    words()->setPlaceholderText(tr("Words to look for"));
    words()->setAccessibleName(tr("Words or regular expression to look for"));
    m_kind = new FilterButton(
        tr("Whole words"), [] { return QList<FilterButton::Choice>{{tr("Regular expression"), true}}; }, this);
    m_case->setText(tr("Aa", "button: upper and lower case count"));
    m_case->setToolTip(tr("Upper and lower case count"));
    m_case->setAccessibleName(m_case->toolTip());
    m_case->setCheckable(true);
    m_case->setAutoRaise(true);
    m_mark->setAutoRaise(true);
    m_mark->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_kind, m_case, m_mark})
        addTool(tool);
    addAbove(m_said);
    connect(m_kind, &FilterButton::chosen, this, &MatchesPage::search);
    connect(m_case, &QToolButton::toggled, this, &MatchesPage::search);
    connect(m_mark, &QToolButton::clicked, this, &MatchesPage::mark);
}

void MatchesPage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    QPalette quiet = m_said->palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    m_said->setPalette(quiet);
}

PassagePattern MatchesPage::pattern() const
{
    return {.text = words()->text(), .isExpression = m_kind->value().isValid(), .matchCase = m_case->isChecked()};
}

void MatchesPage::showTheme(const ThemeId &theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        m_search.stop();
        m_isComplete = false;
        m_model.clear();
        words()->setText(m_session.themes().find(theme) ? m_session.themes().find(theme)->name : QString());
        words()->selectAll();
        search();
    }
    refresh();
}

void MatchesPage::refresh()
{
    if (m_theme.isNull())
        return;
    if (!m_session.themes().find(m_theme)) {
        m_search.stop();
        if (isVisible())
            Q_EMIT gone();
        return;
    }
    setHeading(tr("Matches for “%1”", "name of a theme").arg(shownPath(m_session.themes(), m_theme)));
}

/// What is listed are matches of other words, until the typing pauses.
void MatchesPage::typed()
{
    m_search.stop();
    m_isComplete = false;
    m_typing.start();
    say();
}

void MatchesPage::search()
{
    m_typing.stop();
    m_search.stop();
    m_isComplete = false;
    m_model.clear();
    showEmpty({});
    if (!words()->text().trimmed().isEmpty() && !m_theme.isNull())
        m_search.start(pattern(), m_session.themes().subtree(m_theme));
    say();
}

/// What stands in place of the list: what to do, what is wrong with the expression, or that nothing was found.
void MatchesPage::showEmpty(const QString &fault)
{
    if (!fault.isEmpty())
        empty()->setTexts(tr("This is no regular expression."), fault);
    else if (words()->text().trimmed().isEmpty())
        empty()->setTexts(tr("All matches become passages of the theme."), tr("Type what to look for."));
    else
        empty()->setTexts(tr("Nowhere in the library."), tr("Whole words are found, in whatever case."));
    say();
}

QWidget *MatchesPage::firstFocus() const
{
    return m_model.rowCount() == 0 ? words() : ListPage::firstFocus();
}

BesidePlace MatchesPage::besidePlace() const
{
    const QModelIndex index = chosenRow();
    if (!index.isValid())
        return {};
    const PassageMatch &match = m_model.match(index.row());
    return {.article = match.article, .highlight = match.marked, .range = match.range};
}

QString MatchesPage::said() const
{
    return m_said->text();
}

void MatchesPage::say()
{
    m_mark->setEnabled(m_isComplete && !m_isMarking && m_model.tickedCount() > 0);
    m_mark->setText(tr("&Mark %n passage(s)", nullptr, m_model.tickedCount()));
    showRows(!m_search.isRunning() && !m_typing.isActive());
    const QString matches = tr("%n match(es)", nullptr, m_model.rowCount());
    const QString articles = tr("in %n article(s)", "after “5 matches”", m_model.articleCount());
    const auto [done, all] = m_search.progress();
    if (m_typing.isActive() && !words()->text().trimmed().isEmpty())
        m_said->setText(tr("looking…"));
    else if (m_model.rowCount() == 0 && !m_search.isRunning())
        m_said->setText(QString());
    else if (m_search.isRunning())
        m_said->setText(tr("%1 %2 · looking, %3 %", "5 matches in 2 articles")
                            .arg(matches, articles)
                            .arg(all > 0 ? done * 100 / all : 0));
    else if (m_model.rowCount() >= PatternSearch::most)
        m_said->setText(tr("%1 %2 · the search ends here", "5 matches in 2 articles").arg(matches, articles));
    else
        m_said->setText(
            tr("%1 %2 · Space takes one out, Shift+Space all", "5 matches in 2 articles").arg(matches, articles));
}

void MatchesPage::tickSelected()
{
    m_model.toggle(view()->selectionModel()->selectedIndexes());
}

void MatchesPage::tickAll()
{
    QModelIndexList all;
    for (int row = 0; row < m_model.rowCount(); ++row)
        all << m_model.index(row);
    m_model.toggle(all);
}

void MatchesPage::mark()
{
    const QList<PassageMatch> ticked = m_model.ticked();
    if (ticked.isEmpty() || !m_isComplete || m_isMarking) // what is not looked at, or is on its way, is not marked
        return;
    m_isMarking = true;
    say();
    m_session.markAll(ticked, m_theme).then(this, [this, theme = m_theme](const Result<int> &count) {
        m_isMarking = false;
        if (!count) {
            Q_EMIT failed(count.error());
            say();
            return;
        }
        m_model.clear();
        words()->clear();
        Q_EMIT marked(theme, *count);
    });
}

void MatchesPage::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT placeWanted(m_model.match(index.row()).article, m_model.match(index.row()).range.start);
}

bool MatchesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == words()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !words()->text().isEmpty()) {
        words()->clear();
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
