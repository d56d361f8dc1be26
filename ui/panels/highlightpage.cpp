// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/highlightpage.h"

#include "models/words.h"
#include "panels/emptystate.h"
#include "panels/filterbutton.h"
#include "panels/highlightdelegate.h"
#include "view/statussymbol.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace florilegium {

namespace {

constexpr int typingPause = 150; // ms

void addThemes(QList<FilterButton::Choice> &choices, const ThemeSet &themes, const ThemeId &parent, int depth)
{
    for (const Theme &theme : themes.children(parent)) {
        choices.append({QString(depth * 4, u' ') + theme.name, theme.id.text});
        addThemes(choices, themes, theme.id, depth + 1);
    }
}

} // namespace

HighlightPage::HighlightPage(Library &library, const ThemeSet &themes, QWidget *parent)
    : ListPage(new HighlightDelegate, parent)
    , m_themes(themes)
    , m_model(library, themes)
    , m_bin(new BinSwitch(BinPart::Highlights, this))
{
    setModel(&m_model);
    addTool(m_bin);
    connect(m_bin, &BinSwitch::chosen, this, &HighlightPage::binPartWanted);
    makeFilters();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(words(), &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HighlightPage::apply);
    connect(&m_model, &PagedModelBase::loaded, this, [this] { showRows(true); });
    connect(&m_model, &PagedModelBase::failed, this, &HighlightPage::failed);
    connect(view(), &QListView::activated, this, &HighlightPage::jump);
    connect(view(), &QListView::doubleClicked, this, &HighlightPage::jump);
    view()->installEventFilter(this);
}

void HighlightPage::makeFilters()
{
    m_theme = new FilterButton(
        tr("All themes"),
        [this] {
            QList<FilterButton::Choice> choices;
            addThemes(choices, m_themes, {}, 0);
            return choices;
        },
        this);
    m_colour = new FilterButton(
        tr("All colours"),
        [this] {
            QList<FilterButton::Choice> choices;
            for (const Colour &colour : m_themes.colours())
                choices.append({label(colour), colour.key});
            return choices;
        },
        this);
    m_status = new FilterButton(
        tr("Any status"),
        [] {
            QList<FilterButton::Choice> choices;
            for (const Status status : allStatuses)
                choices.append({statusName(status), int(status)});
            return choices;
        },
        this);
    for (FilterButton *button : {m_theme, m_colour, m_status}) {
        addTool(button);
        connect(button, &FilterButton::chosen, this, &HighlightPage::apply);
    }
}

void HighlightPage::showTheme(const ThemeId &theme)
{
    m_filter.deleted = false;
    m_theme->setValue(theme.isNull() ? QVariant() : QVariant(theme.text));
    apply();
}

void HighlightPage::showBin()
{
    m_theme->setValue({});
    m_colour->setValue({});
    m_status->setValue({});
    m_filter = {};
    m_filter.deleted = true;
    apply();
}

void HighlightPage::apply()
{
    m_filter.theme = ThemeId::parse(m_theme->value().toString()).value_or(ThemeId{});
    m_filter.colour = m_colour->value().toString();
    m_filter.status = m_status->value().isValid() ? std::optional(Status(m_status->value().toInt())) : std::nullopt;
    m_filter.query = typedQuery();
    const QString themeName = shownPath(m_themes, m_filter.theme);
    setHeading(m_filter.deleted ? tr("Deleted highlights") : themeName.isEmpty() ? tr("Highlights") : themeName);
    m_bin->setVisible(m_filter.deleted);
    setEmptyTexts();
    m_model.setFilter(m_filter);
}

void HighlightPage::setEmptyTexts()
{
    const bool narrowed = !m_filter.query.isEmpty() || !m_filter.colour.isEmpty() || m_filter.status;
    if (m_filter.deleted)
        empty()->setTexts(tr("No highlight was deleted."), tr("Deleted ones stay here for 30 days; R restores one."));
    else if (narrowed)
        empty()->setTexts(tr("No highlight passes this filter."), tr("Esc empties the words."));
    else if (!m_filter.theme.isNull())
        empty()->setTexts(tr("Passages about this theme."), tr("Select one in an article and press T."));
    else
        empty()->setTexts(tr("Passages that you have marked."), tr("Select one in an article and press H."));
}

void HighlightPage::jump(const QModelIndex &index)
{
    if (!index.isValid() || m_filter.deleted)
        return;
    const Highlight &highlight = m_model.row(index.row()).highlight;
    Q_EMIT jumpWanted(highlight.article, highlight.id);
}

QList<Highlight> HighlightPage::selected() const
{
    QList<Highlight> highlights;
    for (const QModelIndex &index : view()->selectionModel()->selectedIndexes())
        highlights.append(m_model.row(index.row()).highlight);
    return highlights;
}

bool HighlightPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == words() && key == Qt::Key_Escape && !words()->text().isEmpty()) {
            words()->clear();
            return true;
        }
        const bool chosen = watched == view() && !selected().isEmpty();
        if (chosen && key == Qt::Key_Delete && !m_filter.deleted) {
            Q_EMIT deleteWanted(selected());
            return true;
        }
        if (chosen && key == Qt::Key_R && m_filter.deleted) {
            Q_EMIT restoreWanted(selected());
            return true;
        }
    }
    return ListPage::eventFilter(watched, event);
}

} // namespace florilegium
