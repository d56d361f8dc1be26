// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/readingside.h"

#include "session/session.h"
#include "view/marginnotes.h"
#include "view/softlens.h"
#include "view/spelling.h"
#include "window/actions.h"
#include "window/annotating.h"
#include "window/articlenoting.h"
#include "window/collecting.h"
#include "window/conductor.h"
#include "window/errortext.h"
#include "window/exporting.h"
#include "window/gatherer.h"
#include "window/ledgering.h"
#include "window/linking.h"
#include "window/listmarking.h"
#include "window/looking.h"
#include "window/menus.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/opener.h"
#include "window/pagechoices.h"
#include "window/pages.h"
#include "window/pictureloading.h"
#include "window/printing.h"
#include "window/readingpane.h"
#include "window/reviewing.h"
#include "window/seenelsewhere.h"
#include "window/shelving.h"
#include "window/softtexts.h"
#include "window/theming.h"
#include "window/tidying.h"
#include "window/versionbars.h"

#include <QMenu>

namespace florilegium {

ReadingSide::ReadingSide(Session &session, const SideTools &tools, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_tools(tools)
    , m_stack(new QStackedWidget(&tools.window))
    , m_pane(new ReadingPane(session, m_stack))
    , m_looking(new Looking(*m_pane, this))
    , m_navigation(new Navigation(session, *m_pane, *m_stack, this))
    , m_annotating(new Annotating(session, *m_pane, tools.messages, this))
    , m_opener(new Opener(session, tools.messages, &tools.window))
    , m_reviewing(new Reviewing(session, *m_pane, *m_navigation, tools.messages, this))
    , m_choices(new PageChoices(session, *m_pane, *m_navigation, *m_reviewing, tools.messages, this))
    , m_elsewhere(new SeenElsewhere(session, *m_pane, *m_navigation, *m_reviewing, *m_choices, tools.messages, this))
    , m_pictures(new PictureLoading(session, *m_pane, *m_navigation, tools.messages, this))
    , m_shelving(new Shelving(session, *m_pane, *m_navigation, tools.actions, tools.messages, this))
    , m_collecting(new Collecting(session, *m_navigation, *m_shelving, tools.messages, *m_stack, this))
    , m_theming(new Theming(session, *m_navigation, tools.messages, tools.window, this))
    , m_linking(new Linking(session, tools.messages, tools.window, this))
    , m_ledgering(new Ledgering(
          {session, *m_pane, *m_navigation, *m_annotating, *m_linking, tools.messages, tools.window}, this))
    , m_tidying(new Tidying(session, *m_navigation, tools.messages, this))
    , m_noting(new ArticleNoting(session, *m_pane, *m_reviewing, *m_choices, *m_elsewhere, this))
    , m_listMarking(new ListMarking(session, *m_pane, *m_navigation, tools.actions, tools.messages, *m_stack, this))
    , m_conductor(new Conductor({session,      tools.actions,  *m_pane,     tools.messages, *m_annotating,
                                 *m_looking,   *m_navigation,  *m_opener,   *m_reviewing,   *m_choices,
                                 *m_pictures,  tools.gatherer, *m_shelving, *m_collecting,  *m_theming,
                                 *m_ledgering, *m_elsewhere,   *m_tidying,  *m_noting,      *m_listMarking},
                                this))
    , m_exporting(new Exporting(session, *m_pane, tools.messages, &tools.window))
    , m_printing(new Printing(session, *m_pane, tools.messages, &tools.window))
{
    for (QObject *part : std::initializer_list<QObject *>{m_opener, m_exporting, m_printing})
        part->setParent(this); // dialogs of theirs belong to the window
    new VersionBars(session, *m_pane, *m_navigation, *m_reviewing, *m_choices, *m_pictures, tools.messages, this);
    m_stack->addWidget(m_pane);
    const auto reader = [this] { return m_ledgering->reader(); };
    m_annotating->setReader(reader);
    m_listMarking->setReader(reader);
    const auto followColours = [this] { m_looking->setColours(m_session.themes().colours()); };
    connect(&session.themes(), &ThemeSet::reset, this, followColours);
    connect(&session.themes(), &ThemeSet::coloursChanged, this, followColours);
    m_looking->setColours(session.themes().colours());
    connect(m_opener, &Opener::gatherWanted, &tools.gatherer, &Gatherer::gather);
}

ReadingSide::~ReadingSide()
{
    delete m_stack;
}

void ReadingSide::fill(StatusLine &status, SidebarModel &model, Sidebar &sidebar, const Palette &look)
{
    m_pane->fill(m_tools.actions);
    m_annotating->attach();
    m_reviewing->attach(m_tools.actions);
    m_choices->attach(m_tools.actions);
    m_elsewhere->attach(m_tools.actions);
    m_pictures->attach(status);
    fillLists(look);
    m_theming->attach(m_tools.actions, model, sidebar, *m_pages);
    connectParts();
    connectMenu();
    setLook(look);
}

void ReadingSide::fillLists(const Palette &look)
{
    m_pages = new Pages(m_session, m_stack);
    m_pages->setLook(look);
    m_pages->setLeftInset(m_leftInset);
    m_pages->setActions(m_tools.actions);
    m_stack->addWidget(m_pages);
    connect(m_pages, &Pages::articleChosen, &m_session, &Session::openArticle);
    connect(m_pages, &Pages::jumpWanted, m_navigation, &Navigation::jump);
    connect(m_pages, &Pages::placeWanted, m_navigation, &Navigation::go);
    connect(m_pages, &Pages::failed, this,
            [this](const Error &error) { m_tools.messages.problem(sentence(error, tr("the library"))); });
    m_pages->setHyphenators(m_pane->view()->hyphenators());
    connect(m_pane->view(), &DocumentView::typeChoiceChanged, m_pages, &Pages::setTypeChoice);
    m_ledgering->attach(m_tools.actions, *m_pages);
    m_collecting->setPages(m_pages);
    m_conductor->setPages(m_pages);
    m_navigation->setPages(m_pages);
}

void ReadingSide::connectParts()
{
    connect(m_conductor, &Conductor::exportWanted, m_exporting, &Exporting::askAndExport);
    connect(m_conductor, &Conductor::pdfWanted, m_printing, &Printing::askAndSave);
    connect(m_conductor, &Conductor::printWanted, m_printing, &Printing::askAndPrint);
    connect(m_conductor, &Conductor::copyMarkdownWanted, m_exporting, &Exporting::copyHighlight);
    connect(m_ledgering, &Ledgering::jumpWanted, m_navigation, &Navigation::jump);
    connect(m_opener, &Opener::placeWanted, m_navigation, &Navigation::jump);
    connect(m_navigation, &Navigation::highlightMissed, this,
            [this] { m_tools.messages.note(tr("The highlight that was linked to is not there any more.")); });
    connect(m_pane->view(), &DocumentView::linkActivated, m_opener, &Opener::followLink);
    connect(m_pane->margin(), &MarginNotes::linkActivated, m_opener, &Opener::followLink);
    connect(m_pane->margin(), &MarginNotes::themeActivated, this,
            [this](const ThemeId &theme) { m_navigation->go({.kind = Place::Kind::Highlights, .theme = theme}); });
    connect(m_pane->margin(), &MarginNotes::orphanActivated, m_reviewing, &Reviewing::open);
    connect(&m_pane->spelling(), &Spelling::notKept, this,
            [this](const Error &error) { m_tools.messages.problem(sentence(error, tr("Your list of words"))); });
    connect(&m_pane->softLens(), &SoftLens::issuesFound, this,
            [this](const QList<ListIssue> &issues) { m_tools.messages.problem(sentence(issues)); });
    connect(&m_pane->softLens(), &SoftLens::listMissing, this,
            [this](const QString &language) { m_tools.messages.note(missingListSentence(language)); });
}

void ReadingSide::connectMenu()
{
    QMenu *passage = makePassageMenu(m_tools.actions, m_pane);
    const auto openMenu = [passage](const QPoint &place) { passage->popup(place); };
    connect(m_pane->view(), &DocumentView::contextMenuWanted, this, openMenu);
    connect(m_pane->margin(), &MarginNotes::contextMenuWanted, this,
            [this, openMenu](const HighlightId &id, const QPoint &place) {
                m_pane->view()->setCurrentHighlight(id);
                openMenu(place);
            });
}

void ReadingSide::setActive(bool active)
{
    m_navigation->setActive(active);
    active ? m_looking->attach(m_tools.actions) : m_looking->detach();
    m_conductor->setActive(active);
}

void ReadingSide::setLook(const Palette &look)
{
    m_ledgering->setLook(look);
    m_reviewing->setLook(look);
    m_choices->setLook(look);
    m_elsewhere->setLook(look);
    m_noting->setLook(look);
    m_collecting->setLook(look);
    m_theming->setLook(look);
    m_listMarking->setLook(look);
    if (m_pages)
        m_pages->setLook(look);
}

void ReadingSide::setLeftInset(int pixels)
{
    m_leftInset = pixels;
    m_pane->view()->setLeftInset(pixels);
    if (m_pages)
        m_pages->setLeftInset(pixels);
}

void ReadingSide::takeFocus()
{
    if (m_navigation->isReading())
        m_pane->view()->setFocus(Qt::OtherFocusReason);
    else
        m_pages->takeFocus();
}

void ReadingSide::settle()
{
    m_pane->savePlace();
    m_session.retire();
    m_pictures->stop();
    m_elsewhere->stop();
    m_tools.messages.withdrawOffers(&m_session);
    m_tools.messages.dropNote(); // what it says can be done is done by what goes
}

void ReadingSide::retire()
{
    settle();
    m_stack->hide();
    if (!m_printing->isRunning()) {
        delete this;
        return;
    }
    connect(m_printing, &Printing::finished, this, [this] {
        if (!m_printing->isRunning())
            deleteLater();
    });
}

} // namespace florilegium
