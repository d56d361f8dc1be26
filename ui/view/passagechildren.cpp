// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/passagechildren.h"

#include "view/documentview.h"
#include "view/passageaccessible.h"

namespace florilegium {

namespace {

constexpr qsizetype manyChanges = 100; // from here on one new list costs less than each edit of it

/// Qt tells of objects that go, not of interfaces without one.
void remove(QAccessible::Id id)
{
    QAccessibleInterface *gone = QAccessible::accessibleInterface(id);
    if (gone && gone->isValid()) {
        QAccessibleEvent event(gone, QAccessible::ObjectDestroyed);
        QAccessible::updateAccessibility(&event);
    }
    QAccessible::deleteAccessibleInterface(id);
}

} // namespace

PassageChildren::PassageChildren(DocumentView *view)
    : m_view(view)
{
}

/// In silence: the page is no more when its interface goes, and is not to be asked.
PassageChildren::~PassageChildren()
{
    for (const auto &[key, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
}

const std::vector<Passage> &PassageChildren::listed()
{
    if (!m_listed) {
        m_passages = m_view->document() ? passagesOf(*m_view->document(), m_view->highlights())
                                        : std::vector<Passage>();
        m_starts.clear();
        for (const Passage &passage : m_passages) {
            if (passage.kind == PassageKind::Highlight)
                m_starts.insert(passage.highlight, passage.range.start);
        }
        m_listed = true;
    }
    return m_passages;
}

qsizetype PassageChildren::count()
{
    return qsizetype(listed().size());
}

QAccessibleInterface *PassageChildren::at(qsizetype index)
{
    const Passage &passage = listed()[std::size_t(index)];
    const auto [made, isNew] = m_made.try_emplace(passage.key());
    if (isNew)
        made->second = QAccessible::registerAccessibleInterface(new PassageAccessible(m_view, passage));
    return QAccessible::accessibleInterface(made->second);
}

qsizetype PassageChildren::indexOf(const QAccessibleInterface *child)
{
    const auto *passage = dynamic_cast<const PassageAccessible *>(child);
    return passage ? indexOfPassage(listed(), passage->passage()) : -1;
}

QAccessibleInterface *PassageChildren::holding(qsizetype offset)
{
    const DocumentPtr &document = m_view->document();
    if (!document)
        return nullptr;
    if (const std::optional<Passage> link = linkAt(*document, offset))
        return at(*link);
    const QList<HighlightId> marked = m_view->highlights() ? m_view->highlights()->at(offset) : QList<HighlightId>();
    if (!marked.isEmpty())
        return ofHighlight(marked.front());
    const std::optional<Passage> heading = headingAt(*document, offset);
    return heading ? at(*heading) : nullptr;
}

QAccessibleInterface *PassageChildren::at(const Passage &passage)
{
    const qsizetype index = indexOfPassage(listed(), passage);
    return index < 0 ? nullptr : at(index);
}

QAccessibleInterface *PassageChildren::ofHighlight(const HighlightId &id)
{
    const PlacedHighlight *placed = m_view->highlights() ? m_view->highlights()->find(id) : nullptr;
    if (!placed)
        return nullptr;
    return at({.kind = PassageKind::Highlight, .range = {placed->start(), placed->end()}, .highlight = id});
}

void PassageChildren::highlightsChanged(const QList<HighlightId> &ids)
{
    const HighlightSet *set = m_view->highlights();
    m_listed = m_listed && set && ids.size() < manyChanges;
    if (!m_listed)
        return;
    QSet<qsizetype> starts;
    for (const HighlightId &id : ids) {
        if (const auto before = m_starts.constFind(id); before != m_starts.cend()) {
            starts.insert(*before);
            m_starts.erase(before);
        }
        if (const PlacedHighlight *placed = set->find(id)) {
            starts.insert(placed->start());
            m_starts.insert(id, placed->start());
        }
    }
    for (const qsizetype start : std::as_const(starts))
        listAnew(m_passages, start, *set);
}

void PassageChildren::drop(const PassageKey &key)
{
    if (const auto made = m_made.extract(key))
        remove(made.mapped());
}

void PassageChildren::dropHighlight(const HighlightId &id)
{
    drop({PassageKind::Note, 0, id});
    drop({PassageKind::Highlight, 0, id});
}

void PassageChildren::dropAll()
{
    m_listed = false;
    for (const auto &[key, id] : std::exchange(m_made, {}))
        remove(id);
}

} // namespace florilegium
