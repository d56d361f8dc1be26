// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/conductor.h"

#include "session/session.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/articlenoting.h"
#include "window/collecting.h"
#include "window/errortext.h"
#include "window/gatherer.h"
#include "window/ledgering.h"
#include "window/listmarking.h"
#include "window/looking.h"
#include "window/messages.h"
#include "window/movingabout.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pagechoices.h"
#include "window/pages.h"
#include "window/pictureloading.h"
#include "window/readingpane.h"
#include "window/reviewing.h"
#include "window/seenelsewhere.h"
#include "window/shelving.h"
#include "window/theming.h"
#include "window/tidying.h"

#include <QCoreApplication>

namespace florilegium {

using namespace Qt::StringLiterals;

Conductor::Conductor(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.session, &Session::undoChanged, this, &Conductor::updateStates);
    connect(&parts.session.claims(), &ClaimSet::reset, this, &Conductor::updateStates);
    connect(&parts.session.claims(), &ClaimSet::changed, this, &Conductor::updateStates);
    connect(&parts.navigation, &Navigation::moved, this, &Conductor::updateStates);
    connect(&parts.reviewing, &Reviewing::currentChanged, this, &Conductor::updateStates);
    connect(&parts.choices, &PageChoices::currentChanged, this, &Conductor::updateStates);
    connect(&parts.elsewhere, &SeenElsewhere::currentChanged, this, &Conductor::updateStates);
    connect(&parts.pictures, &PictureLoading::changed, this, &Conductor::updateStates);
    connect(&parts.gatherer, &Gatherer::changed, this, &Conductor::updateStates);
    connect(&parts.ledgering, &Ledgering::presentChanged, this, &Conductor::updateStates);
    connect(&parts.theming, &Theming::currentChanged, this, &Conductor::updateStates);
    connect(parts.pane.view(), &DocumentView::currentHighlightChanged, this, &Conductor::updateStates);
    connect(parts.pane.view(), &DocumentView::caretModeChanged, this, &Conductor::updateStates);
    connect(&parts.session, &Session::opened, this, &Conductor::countVersions);
    connect(&parts.session, &Session::openingChanged, this, &Conductor::updateStates);
    connect(&parts.session.library(), &Library::articleAdded, this, &Conductor::countVersions);
    updateStates();
}

void Conductor::countVersions()
{
    if (!m_parts.pane.article())
        return;
    const ArticleId id = m_parts.pane.article()->article.id;
    m_parts.session.library()
        .read([id](LibraryQueries &queries) { return queries.versions(id); })
        .then(this, [this, id](const Result<QList<Version>> &versions) {
            m_severalVersions = versions && versions->size() > 1 ? id : ArticleId{};
            updateStates();
        });
}

void Conductor::setPages(Pages *pages)
{
    m_pages = pages;
    m_parts.shelving.setPages(pages);
    m_parts.tidying.setPages(pages);
    m_parts.listMarking.setPages(pages);
    connect(pages, &Pages::shelfViewChanged, this, &Conductor::updateStates);
    connect(pages, &Pages::currentRowChanged, this, &Conductor::updateStates);
    connect(pages, &Pages::highlightViewChanged, this, &Conductor::updateStates);
    connect(pages, &Pages::restored, this, [this](const QString &change, int count) {
        m_parts.messages.show(Messages::Kind::Note, doneSentence(change, count),
                              {{tr("Undo"), [this] { m_parts.session.undo(); }}});
    });
}

void Conductor::setActive(bool active)
{
    m_isActive = active;
    updateStates();
}

void Conductor::setSplit(bool split)
{
    m_isSplit = split;
    updateStates();
}

void Conductor::act(ActionId id)
{
    [[maybe_unused]] const bool done = m_parts.listMarking.act(id) || m_parts.ledgering.act(id)
        || m_parts.annotating.act(id) || m_parts.looking.act(id) || m_parts.reviewing.act(id) || m_parts.choices.act(id)
        || m_parts.pictures.act(id) || m_parts.shelving.act(id) || m_parts.collecting.act(id) || m_parts.theming.act(id)
        || m_parts.elsewhere.act(id) || m_parts.tidying.act(id) || m_parts.noting.act(id) || moveAbout(m_parts.pane, id)
        || add(id) || navigate(id) || edit(id) || article(id) || window(id);
    if (m_isActive) // a press alone decides nothing
        m_parts.actions.action(ActionId::WholePage)->setChecked(m_parts.choices.isWholePage());
    Q_ASSERT_X(done, "Conductor", qPrintable(plainText(id)));
}

bool Conductor::add(ActionId id)
{
    switch (id) {
    case ActionId::Open: m_parts.opener.askForFiles(); return true;
    case ActionId::AddFolder: m_parts.opener.askForFolder(); return true;
    case ActionId::Paste: m_parts.opener.paste(); return true;
    case ActionId::Stop: stop(); return true;
    case ActionId::AddingReport: m_parts.gatherer.showReport(); return true;
    default: return false;
    }
}

/// What takes its time: adding, else opening.
void Conductor::stop()
{
    if (m_parts.gatherer.isRunning())
        m_parts.gatherer.cancel();
    else
        m_parts.session.cancelOpening();
}

bool Conductor::navigate(ActionId id)
{
    Navigation &navigation = m_parts.navigation;
    switch (id) {
    case ActionId::Back: navigation.goBack(); return true;
    case ActionId::Forward: navigation.goForward(); return true;
    case ActionId::Articles: navigation.go({.kind = Place::Kind::Shelf, .state = ReadingState::Inbox}); return true;
    case ActionId::Highlights: navigation.go({.kind = Place::Kind::Highlights}); return true;
    case ActionId::Claims: navigation.go({.kind = Place::Kind::Claims}); return true;
    case ActionId::Bin: navigation.go({.kind = Place::Kind::Bin}); return true;
    case ActionId::OpenBeside:
        if (m_pages && !m_pages->openBeside())
            m_parts.messages.note(tr("Go to an article or a highlight, then press the key again."));
        return true;
    case ActionId::CompareVersions:
        if (m_parts.pane.article())
            navigation.go({.kind = Place::Kind::Comparison, .article = m_parts.pane.article()->article.id});
        return true;
    default: return false;
    }
}

bool Conductor::edit(ActionId id)
{
    switch (id) {
    case ActionId::Undo: m_parts.session.undo(); return true;
    case ActionId::Redo: m_parts.session.redo(); return true;
    case ActionId::Find: m_parts.pane.openFind(); return true;
    case ActionId::FindNext: m_parts.pane.findNext(); return true;
    case ActionId::FindPrevious: m_parts.pane.findPrevious(); return true;
    case ActionId::Restore:
        if (m_pages)
            m_pages->restoreSelected();
        return true;
    default: return false;
    }
}

bool Conductor::article(ActionId id)
{
    switch (id) {
    case ActionId::CloseArticle: m_parts.navigation.goToShelf(); return true;
    case ActionId::Export: Q_EMIT exportWanted(); return true;
    case ActionId::SavePdf: Q_EMIT pdfWanted(); return true;
    case ActionId::Print: Q_EMIT printWanted(); return true;
    case ActionId::CopyMarkdown: Q_EMIT copyMarkdownWanted(); return true;
    default: return false;
    }
}

bool Conductor::window(ActionId id)
{
    switch (id) {
    case ActionId::Palette: Q_EMIT paletteWanted(); return true;
    case ActionId::Search: Q_EMIT searchWanted(); return true;
    case ActionId::SearchByRelevance: Q_EMIT searchOrderToggled(); return true;
    case ActionId::Sidebar: Q_EMIT sidebarToggled(); return true;
    case ActionId::Colours: Q_EMIT coloursWanted(); return true;
    case ActionId::TypeAndLook: Q_EMIT typeWanted(); return true;
    case ActionId::FullScreen: Q_EMIT fullScreenToggled(); return true;
    case ActionId::SplitView: Q_EMIT splitWanted(); return true;
    case ActionId::OtherPane: Q_EMIT otherPaneWanted(); return true;
    case ActionId::Shortcuts: Q_EMIT keysWanted(); return true;
    case ActionId::About: Q_EMIT aboutWanted(); return true;
    case ActionId::NewWindow: Q_EMIT newWindowWanted(); return true;
    case ActionId::CloseWindow: Q_EMIT closeWanted(); return true;
    case ActionId::Quit: Q_EMIT quitWanted(); return true;
    default: return false;
    }
}

/// Of the article on the page.
Needs Conductor::presentOfPage() const
{
    Needs present;
    const bool reading = m_parts.navigation.isReading() && m_parts.pane.article();
    const auto current = m_parts.pane.view()->currentHighlight();
    present.setFlag(Need::Article, reading);
    present.setFlag(Need::Highlight, reading && current);
    present.setFlag(Need::OtherVersion, reading && m_parts.pane.article()->article.id == m_severalVersions);
    present.setFlag(Need::DeskRow, reading && !m_parts.reviewing.current().isNull());
    present.setFlag(Need::OlderVersion, reading && m_parts.pane.article()->olderVersion);
    present.setFlag(Need::SamePassage, reading && m_parts.elsewhere.current());
    present.setFlag(Need::ListRow, !m_parts.navigation.isReading() && m_pages && !m_pages->besidePlace().isNull());
    const LeftOutRow *row = reading ? m_parts.choices.current() : nullptr;
    present.setFlag(Need::Page, reading && m_parts.choices.hasPage());
    present.setFlag(Need::MissingPictures, reading && m_parts.pictures.hasMissing());
    present.setFlag(Need::LeftOutPiece, row && row->kind == LeftOutRow::Kind::Piece);
    present.setFlag(Need::LeftOutRow, row && row->kind != LeftOutRow::Kind::SiteRule);
    present.setFlag(Need::PageRule, row && row->kind != LeftOutRow::Kind::Piece);
    return present;
}

void Conductor::updateStates()
{
    if (!m_isActive)
        return;
    Needs present = presentOfPage() | m_parts.shelving.present() | m_parts.ledgering.present()
        | m_parts.tidying.present() | m_parts.listMarking.present() | m_parts.theming.present();
    m_parts.shelving.showChecks();
    m_parts.listMarking.showChecks();
    present.setFlag(Need::UndoStep, m_parts.session.canUndo());
    present.setFlag(Need::RedoStep, m_parts.session.canRedo());
    present.setFlag(Need::PlaceBefore, m_parts.navigation.history().canGoBack());
    present.setFlag(Need::PlaceAfter, m_parts.navigation.history().canGoForward());
    present.setFlag(Need::UnderWay, m_parts.gatherer.isRunning() || m_parts.session.isOpening());
    present.setFlag(Need::Report, m_parts.gatherer.hasReport());
    present.setFlag(Need::OtherPane, m_isSplit);
    m_parts.actions.setPresent(present);
    m_parts.actions.action(ActionId::CaretMode)->setChecked(m_parts.pane.view()->isCaretMode());
    m_parts.actions.action(ActionId::SplitView)->setChecked(m_isSplit);
    m_parts.actions.action(ActionId::WholePage)->setChecked(m_parts.choices.isWholePage());
    nameUndo();
}

void Conductor::nameUndo()
{
    const QString undo = m_parts.session.canUndo() ? tr("&Undo: %1").arg(changeName(m_parts.session.undoName()))
                                                   : tr("&Undo");
    const QString redo = m_parts.session.canRedo() ? tr("&Redo: %1").arg(changeName(m_parts.session.redoName()))
                                                   : tr("&Redo");
    m_parts.actions.action(ActionId::Undo)->setText(undo);
    m_parts.actions.action(ActionId::Redo)->setText(redo);
}

} // namespace florilegium
