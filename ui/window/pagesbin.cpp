// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the bin, and the page of possible duplicates.

#include "window/pages.h"

#include "panels/articlepage.h"
#include "panels/binpage.h"
#include "panels/duplicatepage.h"
#include "panels/highlightpage.h"
#include "session/session.h"
#include "window/actions.h"
#include "window/covers.h"

#include <QListView>

namespace florilegium {

std::function<QPixmap(const ArticleId &)> Pages::coverOf()
{
    return [covers = m_covers](const ArticleId &id) { return covers->coverOf(id); };
}

BinPage *Pages::bin()
{
    if (!m_bin) {
        m_bin = new BinPage(m_session.library(), this);
        add(m_bin);
        connect(m_bin, &BinPage::binPartWanted, this, &Pages::showBinPart);
        connect(m_bin, &BinPage::failed, this, &Pages::failed);
        connect(m_bin, &BinPage::restoreWanted, this, [this](const DeletedThings &things) {
            const Change change = restoreThings(things);
            m_session.perform(change);
            Q_EMIT restored(change.name, int(change.records.size()));
        });
    }
    return m_bin;
}

DuplicatePage *Pages::duplicates()
{
    if (!m_duplicates) {
        m_duplicates = new DuplicatePage(m_session.library(), this);
        add(m_duplicates);
        m_duplicates->setKeys(shownKey(ActionId::MergeDuplicates), shownKey(ActionId::NotDuplicates));
        m_duplicates->setCovers(coverOf());
        connect(m_covers, &Covers::made, m_duplicates->view()->viewport(), qOverload<>(&QWidget::update));
        connect(m_duplicates, &DuplicatePage::opened, this, &Pages::articleChosen);
        connect(m_duplicates, &DuplicatePage::failed, this, &Pages::failed);
    }
    return m_duplicates;
}

DuplicatePage *Pages::shownDuplicates() const
{
    return m_duplicates && currentWidget() == m_duplicates ? m_duplicates : nullptr;
}

void Pages::showBinPart(BinPart part)
{
    switch (part) {
    case BinPart::Articles: Q_EMIT placeWanted({.kind = Place::Kind::Bin}); return;
    case BinPart::Highlights: Q_EMIT placeWanted({.kind = Place::Kind::BinHighlights}); return;
    case BinPart::Others: Q_EMIT placeWanted({.kind = Place::Kind::BinOthers}); return;
    }
}

bool Pages::showsBin() const
{
    return (m_articles && currentWidget() == m_articles && m_articles->isBin())
        || (m_highlights && currentWidget() == m_highlights && m_highlights->filter().deleted)
        || (m_bin && currentWidget() == m_bin);
}

QStringList Pages::binSelection() const
{
    QStringList ids;
    if (!showsBin())
        return ids;
    if (currentWidget() == m_bin)
        return m_bin->selected();
    if (currentWidget() == m_articles) {
        for (const ArticleId &id : m_articles->selected())
            ids << id.text;
    } else {
        for (const HighlightId &id : m_highlights->selectedIds())
            ids << id.text;
    }
    return ids;
}

QPoint Pages::rowCorner() const
{
    const ListPage *page = current();
    const QModelIndex index = page ? page->rows()->currentIndex() : QModelIndex();
    if (index.isValid() && page->rows()->isVisible())
        return page->rows()->viewport()->mapToGlobal(page->rows()->visualRect(index).bottomLeft());
    return mapToGlobal(rect().center());
}

} // namespace florilegium
