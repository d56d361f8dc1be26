// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/highlightfilters.h"

#include "library/query/queryparser.h"
#include "models/words.h"
#include "panels/filterbutton.h"
#include "view/statussymbol.h"

#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 180; // pixels, of the article in its button

void addThemes(QList<FilterButton::Choice> &choices, const ThemeSet &themes, const ThemeId &parent, int depth)
{
    for (const Theme &theme : themes.children(parent)) {
        choices.append({QString(depth * 4, u' ') + theme.name, theme.id.text});
        addThemes(choices, themes, theme.id, depth + 1);
    }
}

/// Days as a query has them.
QList<FilterButton::Choice> times()
{
    const QDate today = QDate::currentDate();
    const auto added = [](const QString &when) { return QVariant(u"added:"_s + when); };
    return {{HighlightFilters::tr("Today"), added(today.toString(Qt::ISODate))},
            {HighlightFilters::tr("In the last 7 days"), added(today.addDays(-6).toString(Qt::ISODate) + u".."_s)},
            {HighlightFilters::tr("This month"), added(today.toString(u"yyyy-MM"))},
            {HighlightFilters::tr("This year"), added(today.toString(u"yyyy"))},
            {HighlightFilters::tr("Before this year"), added(u".."_s + QString::number(today.year() - 1))}};
}

QList<FilterButton::Choice> things()
{
    return {{HighlightFilters::tr("With a note"), u"has:note"_s},
            {HighlightFilters::tr("Without a note"), u"-has:note"_s},
            {HighlightFilters::tr("With a theme"), u"has:theme"_s},
            {HighlightFilters::tr("Without a theme"), u"-has:theme"_s},
            {HighlightFilters::tr("Bearing on a claim"), u"has:claim"_s},
            {HighlightFilters::tr("Bearing on no claim"), u"-has:claim"_s},
            {HighlightFilters::tr("Orphans"), u"has:orphan"_s}};
}

} // namespace

HighlightFilters::HighlightFilters(const ThemeSet &themes, QWidget *parent)
    : FlowRow(parent)
    , m_themes(themes)
{
    makeThings();
    makeTimes();
    addStretch();
    makeView();
    for (FilterButton *button : {m_theme, m_colour, m_status, m_has, m_when})
        connect(button, &FilterButton::chosen, this, &HighlightFilters::changed);
}

void HighlightFilters::makeThings()
{
    const auto themeChoices = [this] {
        QList<FilterButton::Choice> choices;
        addThemes(choices, m_themes, {}, 0);
        return choices;
    };
    const auto colourChoices = [this] {
        QList<FilterButton::Choice> choices;
        for (const Colour &colour : m_themes.colours())
            choices.append({label(colour), colour.key});
        return choices;
    };
    const auto statusChoices = [] {
        QList<FilterButton::Choice> choices;
        for (const Status status : allStatuses)
            choices.append({statusName(status), int(status)});
        return choices;
    };
    m_theme = new FilterButton(tr("All themes"), themeChoices, this);
    m_colour = new FilterButton(tr("All colours"), colourChoices, this);
    m_status = new FilterButton(tr("Any status"), statusChoices, this);
    m_has = new FilterButton(tr("With or without"), &things, this);
    for (FilterButton *button : {m_theme, m_colour, m_status, m_has})
        add(button);
    connect(&m_themes, &ThemeSet::coloursChanged, m_colour, [this] { m_colour->setValue(m_colour->value()); });
}

void HighlightFilters::makeTimes()
{
    m_when = new FilterButton(tr("At any time"), &times, this);
    add(m_when);
    m_articleButton = new QToolButton(this);
    m_articleButton->setAutoRaise(true);
    m_articleButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_articleButton->setFocusPolicy(Qt::TabFocus);
    m_articleButton->setAccessibleName(tr("All articles"));
    m_articleButton->hide();
    add(m_articleButton);
    connect(m_articleButton, &QToolButton::clicked, this, [this] {
        setArticle({}, {});
        Q_EMIT changed();
    });
}

void HighlightFilters::makeView()
{
    const auto groupings = [] {
        return QList<FilterButton::Choice>{{tr("By article"), int(HighlightGrouping::Article)},
                                           {tr("By theme"), int(HighlightGrouping::Theme)},
                                           {tr("By colour"), int(HighlightGrouping::Colour)},
                                           {tr("By month"), int(HighlightGrouping::Month)},
                                           {tr("By claim"), int(HighlightGrouping::Claim)}};
    };
    const auto extents = [] {
        return QList<FilterButton::Choice>{{tr("Sentence"), int(ContextExtent::Sentence)},
                                           {tr("Paragraph"), int(ContextExtent::Paragraph)}};
    };
    m_grouping = new FilterButton(tr("Newest first"), groupings, this);
    m_grouping->setSpoken(tr("Order: %1"));
    m_extent = new FilterButton(tr("Quotation"), extents, this);
    m_extent->setSpoken(tr("Shown: %1"));
    for (FilterButton *button : {m_grouping, m_extent}) {
        add(button);
        connect(button, &FilterButton::chosen, this, [this] {
            m_view = {.grouping = HighlightGrouping(m_grouping->value().toInt()),
                      .extent = ContextExtent(m_extent->value().toInt())};
            Q_EMIT viewChanged();
        });
    }
}

HighlightFilter HighlightFilters::filter() const
{
    std::vector<Query> parts;
    for (const FilterButton *button : {m_has, m_when})
        parts.push_back(parseQuery(button->value().toString()).query);
    const QVariant status = m_status->value();
    return {.article = m_article,
            .theme = ThemeId::parse(m_theme->value().toString()).value_or(ThemeId{}),
            .colour = m_colour->value().toString(),
            .status = status.isValid() ? std::optional(Status(status.toInt())) : std::nullopt,
            .query = joined(Query::Kind::And, std::move(parts)),
            .grouping = m_view.grouping};
}

bool HighlightFilters::isNarrowed() const
{
    HighlightFilter without = filter();
    without.theme = {};
    without.grouping = HighlightGrouping::None;
    return without != HighlightFilter();
}

void HighlightFilters::setTheme(const ThemeId &theme)
{
    m_theme->setValue(theme.isNull() ? QVariant() : QVariant(theme.text));
}

void HighlightFilters::clear(const ThemeId &theme)
{
    for (FilterButton *button : {m_colour, m_status, m_has, m_when})
        button->setValue({});
    setTheme(theme);
    setArticle({}, {});
}

void HighlightFilters::setArticle(const ArticleId &article, const QString &title)
{
    m_article = article;
    const QString shown = m_articleButton->fontMetrics().elidedText(title, Qt::ElideRight, longestTitle);
    m_articleButton->setText(
        tr("“%1” ✕", "title of the article that the list is narrowed to; to be removed").arg(shown));
    m_articleButton->setAccessibleName(tr("Only of “%1”: show others too").arg(title));
    m_articleButton->setToolTip(m_articleButton->accessibleName());
    m_articleButton->setVisible(!article.isNull());
}

void HighlightFilters::setView(const HighlightView &view)
{
    m_view = view;
    m_grouping->setValue(view.grouping == HighlightGrouping::None ? QVariant() : QVariant(int(view.grouping)));
    m_extent->setValue(view.extent == ContextExtent::Quote ? QVariant() : QVariant(int(view.extent)));
}

} // namespace florilegium
