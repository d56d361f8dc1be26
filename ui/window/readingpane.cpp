// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/readingpane.h"

#include "panels/articlenotepanel.h"
#include "panels/pagepanel.h"
#include "session/session.h"
#include "view/enlargedpicture.h"
#include "view/findbar.h"
#include "view/fontwarming.h"
#include "view/hyphenators.h"
#include "view/imagestore.h"
#include "view/linkpreview.h"
#include "view/marginnotes.h"
#include "view/outlinepopup.h"
#include "view/overviewruler.h"
#include "view/selectionbar.h"
#include "view/softlens.h"
#include "view/softtips.h"
#include "view/spellfiles.h"
#include "view/spelling.h"
#include "view/themepicker.h"
#include "view/viewparts.h"
#include "window/actions.h"
#include "window/articlepictures.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int placePause = 1500; // ms without scrolling
constexpr int highestPanel = 300;

QString selectedWords(const DocumentView &view)
{
    const TextRange range = view.selection();
    constexpr qsizetype longest = 80;
    if (!view.document() || range.isEmpty() || range.length() > longest)
        return {};
    return view.document()->text(range).toString();
}

/// Whether `part` is the beginning of the document, as far as a reader would see.
bool beginsWith(const Document &document, const Document &part)
{
    constexpr qsizetype enough = 200; // characters: another text is another one by then
    const QStringView beginning = QStringView(part.text()).first(std::min(enough, part.text().size()));
    return document.text().size() >= part.text().size() && QStringView(document.text()).startsWith(beginning);
}

/// Whether the reader has begun to read: has gone on, or chosen words or a place, or is about to with the mouse.
bool isBegun(const DocumentView &view)
{
    return view.scrollTop() > 0 || view.caret() > 0 || !view.selection().isEmpty()
        || QGuiApplication::mouseButtons() != Qt::NoButton;
}

} // namespace

ReadingPane::ReadingPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_view(new DocumentView(this))
    , m_spelling(new Spelling(this))
    , m_softLens(new SoftLens(*m_view, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setHyphenators(new Hyphenators(this));
    new FontWarming(*m_view); // does nothing before a first frame, which may come before fill()
    m_savePlace.setSingleShot(true);
    m_savePlace.setInterval(placePause);
    connect(&m_savePlace, &QTimer::timeout, this, &ReadingPane::savePlace);
    connect(m_view, &DocumentView::placeChanged, &m_savePlace, qOverload<>(&QTimer::start));
    connect(m_view, &DocumentView::documentChanged, m_spelling, [this] {
        const DocumentPtr &document = m_view->document();
        m_spelling->setLanguages(
            noteLanguages(QLocale().bcp47Name(), document ? document->metadata().language : QString()));
    });
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::setArticle(const OpenArticlePtr &article)
{
    const DocumentPtr part = std::exchange(m_firstPart, nullptr);
    if (article == m_article && !part)
        return;
    savePlace();
    const OpenArticlePtr before = std::exchange(m_article, article); // its set is looked at until the next is shown
    const bool goesOn = article && part && isBegun(*m_view) && beginsWith(*article->document, *part);
    if (goesOn)
        m_view->replaceDocument(article->document, article->highlights.get());
    else
        m_view->setDocument(article ? article->document : DocumentPtr(), article ? article->highlights.get() : nullptr);
    if (article && article->place.when.isValid() && !goesOn)
        m_view->goToPlace(article->place);
    m_savePlace.stop();
    showPictures();
}

void ReadingPane::showFirstPart(const DocumentPtr &part)
{
    savePlace();
    const OpenArticlePtr before = std::exchange(m_article, nullptr);
    m_firstPart = part;
    m_view->setDocument(part, nullptr);
    showPictures();
}

PictureSources ReadingPane::pictureSources() const
{
    PictureSources sources;
    if (!m_article)
        return sources;
    const Article &article = m_article->article;
    const std::optional<Version> &older = m_article->olderVersion;
    const bool wasFile = older && !older->source.contains("://"_L1);
    const QString path = wasFile ? older->source : article.path;
    if (!path.isEmpty())
        sources.folder = QFileInfo(path).absolutePath();
    sources.kept = pictureFolder(m_session.library().path());
    // The parsers of pages resolve addresses: what they left relative lies beside the file.
    if (m_article->format != "html"_L1 && m_article->format != "mhtml"_L1)
        sources.page = article.url;
    return sources;
}

void ReadingPane::showPictures()
{
    if (!m_pictures)
        return;
    const PictureSources sources = pictureSources();
    m_pictures->setDocument(m_view->document(), sources);
    if (!m_article || !hasParts(*m_article->document))
        return;
    openedParts(m_session.library(), *m_article)
        .then(this, [this, article = m_article, sources](const std::shared_ptr<PartReader> &parts) {
            PictureSources all = sources;
            all.parts = parts;
            if (article == m_article)
                m_pictures->setDocument(m_view->document(), all);
        });
}

void ReadingPane::showPicture(const QString &address)
{
    if (m_pictures)
        m_pictures->lookAgain(address);
}

void ReadingPane::savePlace()
{
    m_savePlace.stop();
    if (m_article)
        m_session.savePlace(m_article, m_view->readingPlace());
}

void ReadingPane::setLook(const Palette &look)
{
    m_view->setLook(look);
    if (m_picker)
        m_picker->setColours(look);
    if (m_contents)
        m_contents->setColours(look);
    if (m_preview)
        m_preview->setColours(look);
}

template<typename Panel>
void ReadingPane::takePanel(Panel *panel)
{
    m_panels << panel;
    layout()->addWidget(panel);
    fitPanels();
    const auto align = [this, panel] {
        const QRect text = m_view->textColumn();
        panel->setColumn(text.left(), (m_view->isMarginFolded() ? text : m_view->marginColumn()).right());
    };
    connect(m_view, &DocumentView::layoutChanged, panel, align);
    align();
}

void ReadingPane::addPanel(PagePanel *panel)
{
    takePanel(panel);
}

void ReadingPane::addPanel(ArticleNotePanel *panel)
{
    takePanel(panel);
}

void ReadingPane::fitPanels()
{
    for (QWidget *panel : std::as_const(m_panels))
        panel->setFixedHeight(std::min(highestPanel, height() * 2 / 5));
}

void ReadingPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitPanels();
}

void ReadingPane::fill(Actions &actions)
{
    m_margin = new MarginNotes(*m_view, m_session.claims(), m_session.themes());
    m_margin->setSpelling(m_spelling);
    attachMargin(*m_view, *m_margin);
    m_ruler = new OverviewRuler(*m_view);
    attachRuler(*m_view, *m_ruler, m_find);
    m_findBar = new FindBar(m_find, m_view->viewport());
    attachFind(*m_view, m_find, *m_findBar);
    m_selectionBar = new SelectionBar(
        actions.run(ActionId::Colour1, 5),
        {actions.action(ActionId::Claim), actions.action(ActionId::Theme), actions.action(ActionId::Note)},
        m_view->viewport());
    attachSelectionBar(*m_view, *m_selectionBar);
    m_picker = new ThemePicker(m_session.themes(), m_view->viewport());
    m_picker->setColours(m_view->look());
    m_preview = new LinkPreview(*m_view);
    m_preview->setColours(m_view->look());
    new SoftTips(*m_view);
    m_pictures = new ImageStore(this);
    m_view->setPictures(m_pictures);
    attachEnlarging(*m_view, *m_pictures);
    showPictures();
    connect(m_findBar, &FindBar::closed, this, [this] { m_find.clear(); });
    connect(m_view, &DocumentView::visibleRangeChanged, this,
            [this] { m_findBar->setPlace(m_view->visibleRange().start); });
}

void ReadingPane::openContents()
{
    if (!m_article)
        return;
    if (!m_contents) {
        m_contents = new OutlinePopup(m_view->viewport());
        m_contents->setColours(m_view->look());
        connect(m_contents, &OutlinePopup::headingChosen, m_view, &DocumentView::goToHeading);
    }
    m_contents->open(m_view->document(), m_view->currentHeading(), m_view->textColumn());
}

void ReadingPane::openFind()
{
    if (m_findBar && m_article)
        m_findBar->open(selectedWords(*m_view), m_view->visibleRange().start);
}

void ReadingPane::findNext()
{
    m_find.matches().empty() ? openFind() : m_find.next(m_view->visibleRange().start);
}

void ReadingPane::findPrevious()
{
    m_find.matches().empty() ? openFind() : m_find.previous(m_view->visibleRange().start);
}

QPoint ReadingPane::passageCorner() const
{
    QList<QRectF> rects = m_view->rectsOf(m_view->selection());
    if (rects.isEmpty() && m_view->highlights()) {
        const auto id = m_view->currentHighlight();
        const PlacedHighlight *placed = id ? m_view->highlights()->find(*id) : nullptr;
        if (placed && !placed->isOrphan())
            rects = m_view->rectsOf(placed->ranges.back());
    }
    if (rects.isEmpty())
        return m_view->textColumn().center();
    return QPointF(rects.back().left(), rects.back().bottom() + 8).toPoint();
}

} // namespace florilegium
