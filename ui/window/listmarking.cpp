// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/listmarking.h"

#include "annotate/bulkedits.h"
#include "annotate/edits.h"
#include "exchange/passagelist.h"
#include "models/words.h"
#include "panels/askpopup.h"
#include "panels/claimpicker.h"
#include "panels/highlightpage.h"
#include "view/themepicker.h"
#include "window/actions.h"
#include "window/errortext.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QMenu>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    return utc.addMSecs(-utc.time().msec());
}

/// How far `id` lies behind `first` in the table, if it is one of the `count` from there.
std::optional<int> stepFrom(ActionId first, int count, ActionId id)
{
    const int step = int(id) - int(first);
    return step >= 0 && step < count ? std::optional(step) : std::nullopt;
}

Claim claimOf(const Highlight &highlight, Status status, const QString &by = {})
{
    return {.id = ClaimId::make(),
            .statement = quoteOf(highlight).simplified(),
            .status = status,
            .changedBy = by,
            .created = now(),
            .modified = now()};
}

} // namespace

ListMarking::ListMarking(Session &session, ReadingPane &pane, const Navigation &navigation, Actions &actions,
                         Messages &messages, QWidget &room, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_actions(actions)
    , m_messages(messages)
    , m_room(room)
    , m_bulk(session)
{
}

void ListMarking::setPages(Pages *pages)
{
    m_pages = pages;
    connect(pages, &Pages::highlightsMade, this, &ListMarking::equip);
    connect(pages, &Pages::highlightsRestoring, this, &ListMarking::restore);
}

/// The list has the keys of marking, a menu with what can be done, and buttons below it.
void ListMarking::equip(HighlightPage *page)
{
    m_actions.installOnList(page->rows());
    QMenu *menu = makeRowMenu(m_actions, page);
    page->rows()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(page->rows(), &QWidget::customContextMenuRequested, menu,
            [menu, page](const QPoint &at) { menu->popup(page->rows()->viewport()->mapToGlobal(at)); });
    QList<QAction *> actions;
    for (const ActionId id : {ActionId::Theme, ActionId::Note, ActionId::Claim, ActionId::EvidenceOf, ActionId::Delete})
        actions << m_actions.action(id);
    page->setActions(actions, makeColourMenu(m_actions, page), m_actions.action(ActionId::Restore));
}

void ListMarking::setLook(const Palette &look)
{
    m_look = look;
    for (PopupFrame *popup : std::initializer_list<PopupFrame *>{m_themePicker, m_claimPicker, m_note}) {
        if (popup)
            popup->setColours(look);
    }
}

HighlightPage *ListMarking::page() const
{
    return m_pages && !m_navigation.isReading() ? m_pages->shownHighlights() : nullptr;
}

PassageChoice ListMarking::chosen() const
{
    if (m_navigation.isReading()) {
        const auto current = m_pane.article() ? m_pane.view()->currentHighlight() : std::nullopt;
        return {.ids = current ? QList{*current} : QList<HighlightId>(), .all = {}};
    }
    const HighlightPage *list = page();
    return list && !list->isBin() ? list->choice() : PassageChoice();
}

Needs ListMarking::present() const
{
    const HighlightPage *list = page();
    const bool selected = list && !list->isBin() && list->hasSelection();
    const bool reading = m_navigation.isReading() && m_pane.article();
    Needs present;
    present.setFlag(Need::HighlightList, list);
    present.setFlag(Need::Markable, reading || selected);
    present.setFlag(Need::ClaimOrHighlight, selected);
    present.setFlag(Need::Passage, reading ? m_pane.view()->currentHighlight().has_value() : selected);
    return present;
}

bool ListMarking::act(ActionId id)
{
    if (markOne(id))
        return true;
    return page() && (changeView(id) || mark(id));
}

bool ListMarking::changeView(ActionId id)
{
    HighlightView view = page()->highlightView();
    const auto grouping = stepFrom(ActionId::ListByNothing, 6, id);
    const auto extent = stepFrom(ActionId::ContextQuote, 3, id);
    if (grouping)
        view.grouping = HighlightGrouping(*grouping);
    else if (extent)
        view.extent = ContextExtent(*extent);
    else if (id == ActionId::OnlyArticle)
        page()->toggleArticle();
    else if (id == ActionId::ExportList)
        askAndExport();
    else
        return false;
    m_pages->setHighlightView(view);
    showChecks();
    return true;
}

/// A press alone decides nothing: what is so is checked.
void ListMarking::showChecks()
{
    if (!m_pages)
        return;
    const HighlightView &view = m_pages->highlightView();
    for (int step = 0; step < 6; ++step)
        m_actions.action(following(ActionId::ListByNothing, step))->setChecked(int(view.grouping) == step);
    for (int step = 0; step < 3; ++step)
        m_actions.action(following(ActionId::ContextQuote, step))->setChecked(int(view.extent) == step);
    const HighlightPage *list = page();
    m_actions.action(ActionId::OnlyArticle)->setChecked(list && !list->filter().article.isNull());
}

/// What the page has no way of its own for.
bool ListMarking::markOne(ActionId id)
{
    switch (id) {
    case ActionId::TakeTheme: askThemeToTake(); return true;
    case ActionId::EvidenceOf: askClaim(); return true;
    case ActionId::CopyLink: copyLinks(); return true;
    default: return false;
    }
}

bool ListMarking::mark(ActionId id)
{
    if (const auto index = stepFrom(ActionId::Colour1, 5, id)) {
        colour(*index);
    } else if (const auto digit = stepFrom(ActionId::Theme1, 9, id)) {
        themeByDigit(*digit + 1);
    } else if (const auto status = stepFrom(ActionId::StatusAsserted, int(allStatuses.size()), id)) {
        setStatuses(Status(*status));
    } else {
        switch (id) {
        case ActionId::Theme: askTheme(0); break;
        case ActionId::Note: askNote(); break;
        case ActionId::Claim: makeClaim(); break;
        case ActionId::Delete: remove(); break;
        case ActionId::CopyMarkdown: copyMarkdown(); break;
        default: return false;
        }
    }
    return true;
}

void ListMarking::perform(const PassageChoice &choice, const BulkMarking::Edit &edit, const Sentence &sentence,
                          BulkMarking::Where where)
{
    m_bulk.perform(
        choice, edit,
        [this, sentence](const Result<int> &count) {
            if (!count)
                report(count.error());
            else if (*count > 0)
                announce(sentence(*count));
            else
                m_messages.note(tr("There was nothing to change."));
        },
        where);
}

void ListMarking::read(const std::function<void(const QList<Highlight> &highlights)> &use)
{
    m_bulk.read(chosen(), [this, use](const Result<QList<Highlight>> &highlights) {
        if (!highlights)
            report(highlights.error());
        else if (!highlights->isEmpty())
            use(*highlights);
    });
}

void ListMarking::report(const Error &error)
{
    if (error.code == ErrorCode::TooLarge)
        m_messages.problem(tr("%1 highlights are too many to be changed at once. Narrow the list to %2 or fewer.")
                               .arg(QLocale().toString(error.detail.toInt()), QLocale().toString(BulkMarking::most)));
    else
        m_messages.problem(sentence(error, tr("the library")));
}

void ListMarking::announce(const QString &sentence)
{
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Undo"), [this] { m_session.undo(); }}});
}

void ListMarking::colour(int index)
{
    const QList<Colour> &colours = m_session.themes().colours();
    if (index >= colours.size())
        return;
    const Colour &colour = colours.at(index);
    perform(
        chosen(), [key = colour.key](const QList<Highlight> &highlights) { return setColour(highlights, key, now()); },
        [name = label(colour)](int count) { return tr("%n highlight(s) made “%1”.", nullptr, count).arg(name); });
}

void ListMarking::remove()
{
    perform(
        chosen(), [](const QList<Highlight> &highlights) { return deleteLiving(highlights, now()); },
        [](int count) { return doneSentence(u"delete"_s, count); });
}

void ListMarking::restore()
{
    HighlightPage *list = page();
    if (!list || !list->isBin())
        return;
    perform(
        list->choice(), [](const QList<Highlight> &highlights) { return restoreHighlights(highlights); },
        [](int count) { return doneSentence(u"restore"_s, count); });
}

void ListMarking::themeByDigit(int digit)
{
    if (const Theme *theme = m_session.themes().withShortcut(digit))
        toggleTheme(chosen(), theme->id);
    else
        askTheme(digit);
}

/// One claim that all of them state; those that state one already are left alone.
void ListMarking::makeClaim()
{
    perform(
        chosen(),
        [this](const QList<Highlight> &highlights) {
            QList<Highlight> bare = highlights;
            bare.removeIf(
                [this](const Highlight &highlight) { return m_session.claims().statedBy(highlight.id) != nullptr; });
            if (bare.isEmpty())
                return Change();
            QList<HighlightId> ids;
            for (const Highlight &highlight : std::as_const(bare))
                ids << highlight.id;
            return florilegium::makeClaim(claimOf(bare.front(), Status::Asserted), ids, now());
        },
        [](int count) { return tr("A claim that %n highlight(s) state.", nullptr, count - 1); },
        BulkMarking::Where::Window);
}

/// Of the claims that they state; one that states none gets a claim of its own.
void ListMarking::setStatuses(Status status)
{
    perform(
        chosen(),
        [this, status, by = m_reader()](const QList<Highlight> &highlights) {
            Change change{u"status"_s, {}};
            QSet<ClaimId> known; // several may state one
            for (const Highlight &each : highlights) {
                const Claim *claim = m_session.claims().statedBy(each.id);
                if (!claim)
                    change.records << florilegium::makeClaim(claimOf(each, status, by), each.id, now()).records;
                else if (!known.contains(claim->id))
                    change.records << setStatus(*claim, status, claim->attributedTo, now(), by).records;
                if (claim)
                    known.insert(claim->id);
            }
            return change.records.isEmpty() ? Change() : change;
        },
        [name = label(status)](int) { return tr("Their claims are “%1” now.").arg(name); }, BulkMarking::Where::Window);
}

void ListMarking::copyMarkdown()
{
    const PassageList list{.filter = {}, .extent = page()->highlightView().extent, .heading = {}, .only = {}};
    read([this, list](const QList<Highlight> &highlights) {
        PassageList some = list;
        for (const Highlight &highlight : highlights)
            some.only << highlight.id;
        m_session.library()
            .read([some](LibraryQueries &queries) { return passageListText(queries, some); })
            .then(this, [this, count = int(highlights.size())](const Result<QString> &text) {
                if (!text)
                    return report(text.error());
                QGuiApplication::clipboard()->setText(*text);
                m_messages.note(tr("%n highlight(s) are on the clipboard, as Markdown.", nullptr, count));
            });
    });
}

/// Of an article that is open too, perhaps before it is in the library.
void ListMarking::copyLinks()
{
    const auto copy = [this](const QList<Highlight> &highlights) {
        QStringList links;
        for (const Highlight &highlight : highlights)
            links << addressOf(highlight.article, highlight.id);
        QGuiApplication::clipboard()->setText(links.join(u'\n'));
        m_messages.note(tr("The link(s) to %n highlight(s) are on the clipboard.", nullptr, int(links.size())));
    };
    const auto current = m_navigation.isReading() ? m_pane.view()->currentHighlight() : std::nullopt;
    if (current && m_pane.article())
        copy({Highlight{.id = *current, .article = m_pane.article()->article.id}});
    else
        read(copy);
}

} // namespace florilegium
