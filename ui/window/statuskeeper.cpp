// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/statuskeeper.h"

#include "session/session.h"
#include "view/softtips.h"
#include "window/linking.h"
#include "window/navigation.h"
#include "window/readingpane.h"
#include "window/statusline.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isParagraph(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
    case BlockKind::Rule:
    case BlockKind::Figure:
    case BlockKind::Caption: return false;
    default: return true;
    }
}

} // namespace

StatusKeeper::StatusKeeper(Session &session, ReadingPane &pane, const Navigation &navigation, const Linking &linking,
                           StatusLine &line, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_linking(linking)
    , m_line(line)
{
    DocumentView *view = pane.view();
    connect(view, &DocumentView::documentChanged, this, [this] {
        countParagraphs();
        followHighlights();
        countMarks();
    });
    connect(view, &DocumentView::placeChanged, this, &StatusKeeper::update);
    connect(view, &DocumentView::visibleRangeChanged, this, &StatusKeeper::update);
    connect(view, &DocumentView::linkHovered, this, [this](const QString &target) {
        m_link = target;
        update();
    });
    connect(view, &DocumentView::softWordsPointed, this, &StatusKeeper::update);
    connect(&session, &Session::savedChanged, this, &StatusKeeper::update);
    connect(&session, &Session::openingChanged, this, &StatusKeeper::update);
    connect(&session.claims(), &ClaimSet::changed, this, &StatusKeeper::countMarks);
    connect(&session.claims(), &ClaimSet::reset, this, &StatusKeeper::countMarks);
    connect(&linking, &Linking::changed, this, &StatusKeeper::update);
    connect(&navigation, &Navigation::moved, this, &StatusKeeper::update);
    countParagraphs();
    followHighlights();
    countMarks();
}

void StatusKeeper::countParagraphs()
{
    m_paragraphs.clear();
    if (!m_pane.view()->document())
        return;
    for (const Block &block : m_pane.view()->document()->blocks()) {
        if (isParagraph(block))
            m_paragraphs.push_back(block.start);
    }
}

void StatusKeeper::followHighlights()
{
    for (const QMetaObject::Connection &followed : std::exchange(m_highlights, {}))
        disconnect(followed);
    if (const HighlightSet *set = m_pane.view()->highlights())
        m_highlights = {connect(set, &HighlightSet::changed, this, &StatusKeeper::countMarks),
                        connect(set, &HighlightSet::reset, this, &StatusKeeper::countMarks)};
}

void StatusKeeper::countMarks()
{
    ++m_countings;
    m_marks = marksText();
    update();
}

QString StatusKeeper::savedText() const
{
    if (m_session.isOpening())
        return tr("Opening…");
    if (m_session.library().isReadOnly())
        return tr("Read only");
    return m_session.unsaved() > 0 ? tr("Saving…") : tr("Saved");
}

QString StatusKeeper::marksText() const
{
    const HighlightSet *set = m_pane.view()->highlights();
    if (!set || set->all().isEmpty())
        return {};
    const auto isClaim = [this](const PlacedHighlight &placed) {
        return m_session.claims().statedBy(placed.highlight.id);
    };
    const int claims = int(std::ranges::count_if(set->all(), isClaim));
    const QString highlights = tr("%n highlight(s)", nullptr, int(set->all().size()));
    return claims > 0 ? highlights + u", "_s + tr("%n claim(s)", nullptr, claims) : highlights;
}

QString StatusKeeper::paragraphText() const
{
    if (m_paragraphs.empty())
        return {};
    const auto after = std::ranges::upper_bound(m_paragraphs, m_pane.view()->visibleRange().start);
    const auto number = std::max<std::ptrdiff_t>(1, after - m_paragraphs.begin());
    return tr("Paragraph %1 of %2").arg(number).arg(m_paragraphs.size());
}

void StatusKeeper::update()
{
    StatusTexts texts;
    texts.saved = savedText();
    if (m_navigation.isReading() && m_pane.article()) {
        texts.marks = m_marks;
        texts.paragraph = paragraphText();
        texts.progress = tr("%1 %", "how far in the article").arg(int(std::lround(m_pane.view()->progress() * 100)));
        texts.link = m_link;
        if (const auto &soft = m_pane.view()->pointedSoftWords(); soft && m_link.isEmpty())
            texts.link = softWordsLine(*m_pane.view(), *soft);
    }
    texts.held = m_linking.heldText();
    m_line.setTexts(texts);
}

} // namespace florilegium
