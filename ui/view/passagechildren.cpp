// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/passagechildren.h"

#include "view/documentview.h"
#include "view/passageaccessible.h"

namespace florilegium {

namespace {

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
    const auto rank = [](const Passage &passage) {
        return passage.kind == PassageKind::Link ? 0 : passage.kind == PassageKind::Highlight ? 1 : 2;
    };
    const std::vector<Passage> &passages = listed();
    qsizetype best = -1;
    for (qsizetype i = 0; std::size_t(i) < passages.size() && passages[std::size_t(i)].range.start <= offset; ++i) {
        const Passage &passage = passages[std::size_t(i)];
        if (!passage.range.contains(offset) || passage.kind == PassageKind::Note)
            continue;
        if (best < 0 || rank(passage) <= rank(passages[std::size_t(best)]))
            best = i;
    }
    return best < 0 ? nullptr : at(best);
}

QAccessibleInterface *PassageChildren::ofHighlight(const HighlightId &id)
{
    const PlacedHighlight *placed = m_view->highlights() ? m_view->highlights()->find(id) : nullptr;
    if (!placed)
        return nullptr;
    const qsizetype index = indexOfPassage(
        listed(), {.kind = PassageKind::Highlight, .range = {placed->start(), placed->end()}, .highlight = id});
    return index < 0 ? nullptr : at(index);
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
