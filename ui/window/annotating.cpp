// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/annotating.h"

#include "annotate/edits.h"
#include "annotate/themeedits.h"
#include "models/words.h"
#include "session/session.h"
#include "session/themepaths.h"
#include "view/highlightedges.h"
#include "view/marginnotes.h"
#include "view/selectionbar.h"
#include "view/softlens.h"
#include "view/themepicker.h"
#include "window/actions.h"
#include "window/messages.h"
#include "window/readingpane.h"
#include "window/softtexts.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array standardColours{"claim"_L1, "evidence"_L1, "question"_L1, "contradiction"_L1, "definition"_L1};

/// How far `id` lies behind `first` in the table, if it is one of the `count` from there.
std::optional<int> stepFrom(ActionId first, int count, ActionId id)
{
    const int step = int(id) - int(first);
    return step >= 0 && step < count ? std::optional(step) : std::nullopt;
}

} // namespace

Annotating::Annotating(Session &session, ReadingPane &pane, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_messages(messages)
    , m_colour(u"claim"_s)
{
}

void Annotating::nameColours(Actions &actions)
{
    const auto name = [&themes = m_session.themes(), &actions] {
        const QList<Colour> &colours = themes.colours();
        for (int step = 0; step < int(standardColours.size()); ++step) {
            const Colour standard{.key = standardColours[std::size_t(step)]};
            const Colour colour = colours.value(step, standard);
            QAction *action = actions.action(following(ActionId::Colour1, step));
            action->setData(colour.key);
            action->setText(label(colour));
            action->setIconText(label(colour));
        }
    };
    name(); // the library's are not read yet
    connect(&m_session.themes(), &ThemeSet::reset, &actions, name);
    connect(&m_session.themes(), &ThemeSet::coloursChanged, &actions, name);
}

void Annotating::attach()
{
    connect(m_pane.picker(), &ThemePicker::themeChosen, this, [this](const ThemeId &id, int digit) {
        giveTheme({id, digit > 0 ? keyTheme(m_session.themes(), id, digit) : Change()});
    });
    connect(m_pane.picker(), &ThemePicker::newThemeChosen, this,
            [this](const QString &path, int digit) { giveTheme(themePath(m_session.themes(), path, digit)); });
    connect(m_pane.picker(), &ThemePicker::closed, this, [this] { m_pane.view()->setFocus(Qt::OtherFocusReason); });
    connect(m_pane.view(), &DocumentView::highlightResized, this,
            [this](const HighlightId &id, const QList<TextRange> &ranges) {
                if (m_pane.article())
                    m_session.setRanges(m_pane.article(), id, ranges);
            });
    connect(m_pane.view(), &DocumentView::currentHighlightChanged, this, [this] {
        if (const auto current = m_pane.view()->currentHighlight())
            m_lastCurrent = *current;
    });
    connect(m_pane.margin(), &MarginNotes::noteChanged, this, [this](const HighlightId &id, const QString &note) {
        if (m_pane.article())
            m_session.setNote(m_pane.article(), id, note);
    });
}

bool Annotating::act(ActionId id)
{
    if (const auto colour = stepFrom(ActionId::Colour1, 5, id))
        setColourAt(*colour);
    else if (const auto digit = stepFrom(ActionId::Theme1, 9, id))
        themeByDigit(*digit + 1);
    else if (!actOnCaret(id)) {
        switch (id) {
        case ActionId::Highlight: mark(m_colour); break;
        case ActionId::AddToHighlight: addToHighlight(); break;
        case ActionId::Claim: makeClaim(); break;
        case ActionId::Theme: openPicker(); break;
        case ActionId::Note: editNote(); break;
        case ActionId::Delete: remove(); break;
        default: return false;
        }
    }
    return true;
}

bool Annotating::actOnCaret(ActionId id)
{
    DocumentView *view = m_pane.view();
    switch (id) {
    case ActionId::CaretMode: view->setCaretMode(!view->isCaretMode()); return true;
    case ActionId::NextSentence: view->selectNextSentence(); return true;
    case ActionId::PreviousSentence: view->selectPreviousSentence(); return true;
    case ActionId::NextHighlight: view->goToNextHighlight(); return true;
    case ActionId::PreviousHighlight: view->goToPreviousHighlight(); return true;
    case ActionId::Copy: view->copy(); return true;
    case ActionId::SelectAll: view->selectAll(); return true;
    default: return false;
    }
}

QList<TextRange> Annotating::passage() const
{
    const TextRange selected = m_pane.view()->selection();
    return selected.isEmpty() ? QList<TextRange>() : QList<TextRange>{selected};
}

HighlightId Annotating::mark(const QString &colour)
{
    const QList<TextRange> ranges = passage();
    if (!m_pane.article() || ranges.isEmpty()) {
        m_messages.note(tr("Select some words first, with the mouse or with S, then press the key again."));
        return {};
    }
    m_colour = colour;
    const HighlightId id = m_session.highlight(m_pane.article(), ranges, colour);
    m_pane.view()->clearSelection();
    m_pane.view()->setCurrentHighlight(id);
    return id;
}

void Annotating::addToHighlight()
{
    const QList<TextRange> ranges = passage();
    const HighlightId id = m_pane.view()->currentHighlight().value_or(m_lastCurrent);
    const PlacedHighlight *placed = m_pane.article() ? m_pane.article()->highlights->find(id) : nullptr;
    if (ranges.isEmpty() || !placed || placed->isOrphan()) {
        m_messages.note(tr("Go to a highlight, select more words, then press the key again."));
        return;
    }
    m_session.setRanges(m_pane.article(), id, joinedRanges(placed->ranges + ranges));
    m_pane.view()->clearSelection();
    m_pane.view()->setCurrentHighlight(id);
}

HighlightId Annotating::target(bool make)
{
    if (!passage().isEmpty())
        return make ? mark(m_colour) : HighlightId{};
    if (const auto current = m_pane.view()->currentHighlight())
        return *current;
    return make ? mark(m_colour) : HighlightId{};
}

void Annotating::setColourAt(int index)
{
    const QList<Colour> &colours = m_session.themes().colours();
    if (index >= colours.size() || !m_pane.article())
        return;
    const QString key = colours.at(index).key;
    const auto current = m_pane.view()->currentHighlight();
    if (passage().isEmpty() && current) {
        m_colour = key;
        m_session.setColour(m_pane.article(), *current, key);
    } else {
        mark(key);
    }
}

void Annotating::makeClaim()
{
    if (!m_pane.article())
        return;
    const OpenArticlePtr article = m_pane.article();
    if (const QList<TextRange> ranges = passage(); !ranges.isEmpty()) {
        const auto offer = m_pane.softLens().offer(*article->document, ranges);
        const HighlightId id = m_session.claimPassage(article, ranges, offer ? offer->start : ClaimStart());
        m_pane.view()->clearSelection();
        m_pane.view()->setCurrentHighlight(id);
        if (offer)
            tellStart(id, *offer);
        return;
    }
    const auto current = m_pane.view()->currentHighlight();
    const Claim *known = current ? m_session.claims().statedBy(*current) : nullptr;
    if (known)
        Q_EMIT claimWanted(known->id);
    else
        claimHere();
}

/// Soft words gave the claim its status: what, why, and the way to another one.
void Annotating::tellStart(const HighlightId &statedBy, const SoftOffer &offer)
{
    const Claim *claim = m_session.claims().statedBy(statedBy);
    if (!claim)
        return;
    const auto assertIt = [this, id = claim->id] {
        if (const Claim *known = m_session.claims().find(id))
            m_session.perform(setStatus(*known, Status::Asserted, {}, QDateTime::currentDateTimeUtc(), m_reader()));
    };
    const auto editIt = [this, id = claim->id] { Q_EMIT claimWanted(id); };
    m_messages.show(Messages::Kind::Note, startSentence(offer),
                    {{tr("Make it asserted"), assertIt}, {tr("Edit the claim"), editIt}});
}

void Annotating::openPicker()
{
    const QPoint corner = m_pane.passageCorner();
    m_pickedFor = target(true);
    if (m_pickedFor.isNull())
        return;
    const PlacedHighlight *placed = m_pane.article()->highlights->find(m_pickedFor);
    m_pane.selectionBar()->dismiss();
    m_pane.picker()->openForThemes(placed ? placed->highlight.themes : QList<ThemeId>(), corner);
}

void Annotating::themeByDigit(int digit)
{
    const QPoint corner = m_pane.passageCorner();
    const HighlightId id = target(true);
    if (id.isNull())
        return;
    if (const Theme *theme = m_session.themes().withShortcut(digit)) {
        m_session.toggleTheme(m_pane.article(), id, theme->id);
        return;
    }
    m_pickedFor = id;
    m_pane.picker()->openForDigit(digit, corner);
}

/// What makes the theme, gives it its key and gives it to the passage is one step.
void Annotating::giveTheme(const ThemePath &theme)
{
    const PlacedHighlight *placed = m_pane.article() ? m_pane.article()->highlights->find(m_pickedFor) : nullptr;
    if (!placed || theme.id.isNull()) {
        m_session.perform(theme.change);
        return;
    }
    const Highlight &highlight = placed->highlight;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Change given = highlight.themes.contains(theme.id) ? removeTheme(highlight, theme.id, now)
                                                             : addTheme(highlight, theme.id, now);
    m_session.perform({given.name, theme.change.records + given.records});
}

void Annotating::editNote()
{
    if (const HighlightId id = target(true); !id.isNull())
        m_pane.margin()->editNote(id);
}

void Annotating::remove()
{
    const auto current = m_pane.view()->currentHighlight();
    if (!current || !m_pane.article() || !m_pane.article()->highlights->find(*current))
        return; // nothing would be done, and what Undo takes back would be another step
    m_session.deleteHighlights(m_pane.article(), {*current});
    m_pane.view()->setCurrentHighlight(std::nullopt);
    m_messages.show(Messages::Kind::Note, tr("The highlight is in the bin."),
                    {{tr("Undo"), [this] { m_session.undo(); }}});
}

ClaimId Annotating::claimHere()
{
    const OpenArticlePtr article = m_pane.article();
    const HighlightId id = target(true);
    if (id.isNull())
        return {};
    if (const Claim *known = m_session.claims().statedBy(id))
        return known->id;
    const PlacedHighlight *placed = article->highlights->find(id);
    const auto offer = placed ? m_pane.softLens().offer(*article->document, placed->ranges) : std::nullopt;
    const ClaimId claim = m_session.makeClaim(article, id, offer ? offer->start : ClaimStart());
    if (offer)
        tellStart(id, *offer);
    return claim;
}

void Annotating::continueFrom(const Annotating &before)
{
    m_colour = before.m_colour;
}

} // namespace florilegium
