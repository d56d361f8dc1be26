// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonviews.h"

#include <QHBoxLayout>

namespace florilegium {

namespace {

constexpr double readingShare = 1.0 / 3; // of the viewport above the line that both sides are kept level at

ChangeKind changeKind(ComparedRun::Kind kind)
{
    switch (kind) {
    case ComparedRun::Kind::Removed: return ChangeKind::Removed;
    case ComparedRun::Kind::Moved: return ChangeKind::Moved;
    case ComparedRun::Kind::Inserted:
    case ComparedRun::Kind::Equal: return ChangeKind::Inserted;
    }
    Q_UNREACHABLE_RETURN(ChangeKind::Inserted);
}

enum class Shown : quint8 { Old, New, Both };

std::vector<ChangeBand> bandsOf(const Comparison &comparison, Shown shown)
{
    using Kind = ComparedRun::Kind;
    std::vector<ChangeBand> bands;
    for (qsizetype run = 0; run < comparison.runs.size(); ++run) {
        const ComparedRun &entry = comparison.runs[run];
        const bool isThere = shown == Shown::Old ? entry.kind != Kind::Inserted
            : shown == Shown::New                ? entry.kind != Kind::Removed
                                                 : true;
        if (entry.kind == Kind::Equal || !isThere)
            continue;
        const TextRange range = shown == Shown::Old ? entry.old
            : shown == Shown::New                   ? entry.now
                                                    : comparison.both.ofRun[run];
        bands.push_back({range, changeKind(entry.kind)});
    }
    std::ranges::sort(bands, {}, &ChangeBand::range); // what moved comes where it stands now
    return bands;
}

/// The inline place of a highlight's range in one text.
TextRange inlineRange(const Comparison &comparison, Side side, TextRange range)
{
    const qsizetype start = inlinePlace(comparison, side, range.start);
    if (range.isEmpty())
        return {start, start};
    return {start, std::max(start, inlinePlace(comparison, side, range.end - 1) + 1)};
}

} // namespace

ComparisonViews::ComparisonViews(QWidget *parent)
    : QStackedWidget(parent)
    , m_pair(new QWidget(this))
    , m_old(addView(m_pair, tr("Older version")))
    , m_new(addView(m_pair, tr("Newer version")))
    , m_both(addView(this, tr("Both versions in one text")))
{
    auto *row = new QHBoxLayout(m_pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1); // the hairline is what shines through
    row->addWidget(m_old, 1);
    row->addWidget(m_new, 1);
    addWidget(m_pair);
    addWidget(m_both);
    connect(m_old, &DocumentView::viewportMoved, this, [this] { follow(Side::Old); });
    connect(m_new, &DocumentView::viewportMoved, this, [this] { follow(Side::New); });
    connect(m_new, &DocumentView::layoutChanged, this, [this] { follow(Side::New); });
}

DocumentView *ComparisonViews::addView(QWidget *parent, const QString &name)
{
    auto *view = new DocumentView(parent);
    view->setAccessibleName(name);
    return view;
}

void ComparisonViews::setComparison(ComparisonPtr comparison)
{
    m_comparison = std::move(comparison);
    m_following = true;
    if (m_comparison) {
        show(*m_comparison);
    } else {
        for (DocumentView *view : {m_old, m_new, m_both})
            view->setDocument(nullptr, nullptr);
    }
    m_following = false;
}

void ComparisonViews::show(const Comparison &comparison)
{
    m_places = AlignedPlaces(comparison.runs, comparison.old->text().size(), comparison.now->text().size());
    m_old->setDocument(comparison.old, nullptr);
    m_new->setDocument(comparison.now, nullptr);
    m_both->setDocument(comparison.both.document, nullptr);
    m_old->setChanges(bandsOf(comparison, Shown::Old));
    m_new->setChanges(bandsOf(comparison, Shown::New));
    m_both->setChanges(bandsOf(comparison, Shown::Both));
}

void ComparisonViews::setInline(bool isInline)
{
    if (isInline == this->isInline())
        return;
    const DocumentView *from = mainView();
    const qsizetype offset = from->document() ? from->visibleRange().start : 0;
    const bool hadFocus = from->hasFocus() || m_old->hasFocus();
    setCurrentIndex(isInline ? 1 : 0);
    if (m_comparison && offset > 0) {
        const qsizetype there = isInline ? inlinePlace(*m_comparison, Side::New, offset)
                                         : newPlace(*m_comparison, offset);
        putAt(*mainView(), there, 0);
    }
    if (hadFocus)
        mainView()->setFocus(Qt::OtherFocusReason);
}

void ComparisonViews::setLook(const Palette &look)
{
    QPalette palette;
    palette.setColor(QPalette::Window, look.line);
    m_pair->setPalette(palette);
    m_pair->setAutoFillBackground(true);
    for (DocumentView *view : {m_old, m_new, m_both})
        view->setLook(look);
}

void ComparisonViews::setTypeChoice(const TypeChoice &choice)
{
    for (DocumentView *view : {m_old, m_new, m_both})
        view->setTypeChoice(choice);
}

void ComparisonViews::setHyphenators(Hyphenators *hyphenators)
{
    for (DocumentView *view : {m_old, m_new, m_both})
        view->setHyphenators(hyphenators);
}

void ComparisonViews::putAt(DocumentView &view, qsizetype offset, double y)
{
    view.scrollToDocumentY(view.documentY(offset) - y);
    // What was far away was an estimate; now that it is laid out its place is known.
    view.scrollByPixels(view.yOf(offset) - y);
}

void ComparisonViews::follow(Side moved)
{
    if (m_following || !m_comparison || isInline())
        return;
    m_following = true;
    DocumentView &leader = moved == Side::Old ? *m_old : *m_new;
    DocumentView &follower = moved == Side::Old ? *m_new : *m_old;
    const double level = leader.viewport()->height() * readingShare;
    const double y = leader.scrollTop() + level;
    const qsizetype offset = leader.offsetAtDocumentY(y);
    const qsizetype block = leader.document()->blockAt(offset);
    const TextRange whole = block < 0 ? TextRange{} : leader.document()->blocks()[std::size_t(block)].range();
    const TextRange here = m_places.at(moved, offset).here.intersected(whole);
    const qsizetype from = m_places.across(moved, here.start);
    const double top = leader.documentY(here.start);
    const double height = leader.documentY(here.end) - top;
    const double share = height > 0 ? std::clamp((y - top) / height, 0.0, 1.0) : 0;
    const double distance = follower.documentY(m_places.across(moved, here.end)) - follower.documentY(from);
    // Between two blocks, and above the first one, both move alike.
    const double over = y < top ? y - top : std::max(y - top - std::max(height, 0.0), 0.0);
    putAt(follower, from, level - share * distance - over);
    m_following = false;
}

void ComparisonViews::goToPair(TextRange old, TextRange now)
{
    m_following = true;
    m_new->goToRange(now, true);
    putAt(*m_old, old.start, m_new->yOf(now.start));
    m_old->goToRange(old, true);
    m_following = false;
}

void ComparisonViews::goTo(const ComparedChange &change)
{
    if (isInline())
        m_both->goToRange(change.both, true);
    else
        goToPair(change.old, change.now);
}

void ComparisonViews::goTo(const ComparedHighlight &highlight)
{
    const TextRange now = highlight.now.isEmpty() ? TextRange{highlight.at, highlight.at} : highlight.now.front();
    if (!isInline())
        return goToPair(highlight.old.front(), now);
    const bool isOrphan = highlight.now.isEmpty();
    m_both->goToRange(
        inlineRange(*m_comparison, isOrphan ? Side::Old : Side::New, isOrphan ? highlight.old.front() : now), true);
}

bool ComparisonViews::isSeen(const ComparedChange &change) const
{
    const TextRange seen = mainView()->visibleRange();
    const TextRange range = rangeOf(change);
    return range.start <= seen.end && range.end >= seen.start;
}

qsizetype ComparisonViews::changeAfterPlace() const
{
    const QList<ComparedChange> &changes = m_comparison->changes;
    const qsizetype from = mainView()->visibleRange().start;
    const auto found = std::ranges::find_if(changes, [&](const ComparedChange &c) { return rangeOf(c).start >= from; });
    return found == changes.end() ? -1 : std::distance(changes.begin(), found);
}

qsizetype ComparisonViews::changeBeforePlace() const
{
    const QList<ComparedChange> &changes = m_comparison->changes;
    const qsizetype from = mainView()->visibleRange().start;
    const auto found = std::ranges::find_if(changes, [&](const ComparedChange &c) { return rangeOf(c).end >= from; });
    return std::distance(changes.begin(), found) - 1;
}

} // namespace florilegium
