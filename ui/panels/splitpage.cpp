// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/splitpage.h"

#include "panels/emptystate.h"
#include "panels/splitdelegate.h"
#include "session/session.h"
#include "session/themepaths.h"
#include "view/announce.h"
#include "view/themepicker.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

SplitPage::SplitPage(Session &session, QWidget *parent)
    : ListPage(new SplitDelegate(
                   [this](const QModelIndex &index) { return dealtTo(m_model.row(index.row()).highlight.id); }),
               parent)
    , m_session(session)
    , m_model(session.library(), session.themes())
    , m_said(new QLabel(this))
    , m_apply(new QToolButton(this))
    , m_picker(new ThemePicker(m_after, this))
{
    setModel(&m_model);
    words()->hide(); // all of them are dealt with
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::RichText);
    m_said->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_apply->setAutoRaise(true);
    m_apply->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    addTool(m_apply);
    addAbove(m_said);
    empty()->setTexts(tr("No passage has this very theme."), tr("Those of the themes below it stay where they are."));
    connect(m_said, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "new"_L1)
            openPicker();
        else
            deal(m_targets.value(link.toInt()));
    });
    connect(m_apply, &QToolButton::clicked, this, &SplitPage::apply);
    connect(m_picker, &ThemePicker::themeChosen, this, &SplitPage::addTarget);
    connect(m_picker, &ThemePicker::newThemeChosen, this, &SplitPage::addNewTarget);
    connect(&m_model, &PagedModelBase::loaded, this, [this] {
        showRows(true);
        if (!view()->currentIndex().isValid())
            view()->setCurrentIndex(m_model.index(0));
        say();
    });
    connect(&m_model, &PagedModelBase::failed, this, &SplitPage::failed);
    connect(&session.themes(), &ThemeSet::themesChanged, this, &SplitPage::refresh);
    connect(&session.themes(), &ThemeSet::reset, this, &SplitPage::refresh);
    connect(view(), &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT jumpWanted(m_model.row(index.row()).highlight.article, m_model.row(index.row()).highlight.id);
    });
    view()->installEventFilter(this);
}

void SplitPage::setLook(const Palette &look)
{
    ListPage::setLook(look);
    m_picker->setColours(look);
    QPalette quiet = m_said->palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    quiet.setColor(QPalette::Link, look.text);
    m_said->setPalette(quiet);
    say();
}

void SplitPage::showTheme(const ThemeId &theme)
{
    if (theme != m_theme) {
        keepDealing();
        m_theme = theme;
        begin();
    }
    refresh();
}

void SplitPage::keepDealing()
{
    if (!m_theme.isNull() && !(m_dealt.isEmpty() && m_made.isEmpty()))
        m_waiting.insert(m_theme, {.made = m_made, .targets = m_targets, .dealt = m_dealt});
}

/// With what was decided before, else with the themes below it, and nothing dealt.
void SplitPage::begin()
{
    const bool isNew = !m_waiting.contains(m_theme);
    const Dealing dealing = m_waiting.take(m_theme);
    m_made = dealing.made;
    m_targets = dealing.targets;
    m_dealt = dealing.dealt;
    for (const Theme &child : m_session.themes().children(m_theme)) {
        if (isNew && m_targets.size() < mostTargets)
            m_targets << child.id;
    }
    m_model.setFilter({.theme = m_theme, .themeAlone = true, .grouping = HighlightGrouping::Article});
}

void SplitPage::refresh()
{
    if (m_theme.isNull())
        return;
    if (!m_session.themes().find(m_theme)) {
        if (isVisible())
            Q_EMIT gone();
        return;
    }
    m_after.load(m_session.themes().all(), m_session.themes().colours());
    m_after.apply(m_made);
    m_targets.removeIf([this](const ThemeId &id) { return !m_after.find(id); });
    m_dealt.removeIf([this](const auto &entry) { return !m_targets.contains(entry.value()); });
    setHeading(tr("Deal out “%1”", "name of a theme").arg(shownPath(m_session.themes(), m_theme)));
    say();
}

QStringList SplitPage::targets() const
{
    QStringList paths;
    for (const ThemeId &id : m_targets)
        paths << m_after.path(id);
    return paths;
}

QString SplitPage::dealtTo(const HighlightId &id) const
{
    const Theme *theme = m_after.find(m_dealt.value(id));
    return theme ? theme->name : QString();
}

/// The keys and what they stand for, and how many are dealt.
void SplitPage::say()
{
    QStringList keys;
    for (qsizetype at = 0; at < m_targets.size(); ++at) {
        keys << u"<a href=\"%1\" style=\"text-decoration:none\"><b>%2</b> %3</a>"_s.arg(at).arg(at + 1).arg(
            shownPath(m_after, m_targets.at(at)).toHtmlEscaped());
    }
    if (m_targets.size() < mostTargets)
        keys << u"<a href=\"new\" style=\"text-decoration:none\"><b>N</b> %1</a>"_s.arg(tr("another theme…"));
    keys << u"<b>0</b> "_s + tr("stays");
    m_said->setText(keys.join(u" &nbsp; "_s));
    m_apply->setText(tr("&Deal out %n passage(s)", nullptr, int(m_dealt.size())));
    m_apply->setEnabled(!m_dealt.isEmpty());
    view()->viewport()->update();
}

void SplitPage::openPicker()
{
    if (m_targets.size() < mostTargets)
        m_picker->openForNew(m_after.path(m_theme), mapFromGlobal(m_said->mapToGlobal(m_said->rect().bottomLeft())));
}

void SplitPage::addTarget(const ThemeId &theme)
{
    if (theme != m_theme && !m_targets.contains(theme) && m_targets.size() < mostTargets)
        m_targets << theme;
    say();
}

void SplitPage::addNewTarget(const QString &path)
{
    const ThemePath made = themePath(m_after, path);
    m_after.apply(made.change);
    m_made.name = made.change.name;
    m_made.records << made.change.records;
    addTarget(made.id);
}

/// Null: it stays. Goes on to the next.
void SplitPage::deal(const ThemeId &target)
{
    const QModelIndex index = view()->currentIndex();
    if (!index.isValid())
        return;
    const HighlightId id = m_model.row(index.row()).highlight.id;
    if (target.isNull())
        m_dealt.remove(id);
    else
        m_dealt.insert(id, target);
    const QString to = dealtTo(id);
    announce(view(), to.isEmpty() ? tr("stays") : tr("goes to %1").arg(to));
    step(1);
    say();
}

BesidePlace SplitPage::besidePlace() const
{
    const QModelIndex index = chosenRow();
    if (!index.isValid())
        return {};
    const Highlight &highlight = m_model.row(index.row()).highlight;
    return {.article = highlight.article, .highlight = highlight.id};
}

void SplitPage::step(int rows)
{
    const int row = view()->currentIndex().row() + rows;
    if (row >= 0 && row < m_model.rowCount())
        view()->setCurrentIndex(m_model.index(row));
}

void SplitPage::apply()
{
    if (m_dealt.isEmpty())
        return;
    const auto isDealt = [this](const Record &record) {
        return std::ranges::any_of(m_dealt,
                                   [&](const ThemeId &id) { return m_after.subtree(ThemeId{record.id}).contains(id); });
    };
    Change made{.name = m_made.name, .records = {}};
    std::ranges::copy_if(m_made.records, std::back_inserter(made.records), isDealt); // not those that nothing went to
    m_apply->setEnabled(false);
    m_session.splitTheme(m_theme, m_dealt, made).then(this, [this, theme = m_theme](const Result<int> &count) {
        if (!count) {
            Q_EMIT failed(count.error());
            say();
            return;
        }
        m_waiting.remove(theme);
        if (m_theme == theme)
            m_theme = {}; // shown anew when it is split again
        Q_EMIT split(theme, *count);
    });
}

bool SplitPage::press(const QKeyEvent &key)
{
    if (key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (const qsizetype digit = key.key() - Qt::Key_0; digit >= 0 && digit <= mostTargets) {
        if (digit <= m_targets.size())
            deal(digit == 0 ? ThemeId{} : m_targets.at(digit - 1));
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Space: step(1); return true;
    case Qt::Key_Backspace: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (view()->currentIndex().isValid()) {
            const Highlight &highlight = m_model.row(view()->currentIndex().row()).highlight;
            Q_EMIT jumpWanted(highlight.article, highlight.id);
        }
        return true;
    default: return false;
    }
}

bool SplitPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == view() && press(*static_cast<QKeyEvent *>(event)))
        return true;
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
