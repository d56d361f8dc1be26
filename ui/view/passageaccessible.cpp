// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/passageaccessible.h"

#include "view/documentview.h"

#include <QWindow>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

/// What a web page would say in its place: Qt has no role for what is marked.
QString webRole(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Highlight: return u"mark"_s;
    case PassageKind::Note: return u"comment"_s;
    default: return {};
    }
}

} // namespace

PassageAccessible::PassageAccessible(DocumentView *view, Passage passage)
    : m_view(view)
    , m_passage(std::move(passage))
{
}

Passage PassageAccessible::passage() const
{
    Passage now = m_passage;
    const HighlightSet *highlights = m_view ? m_view->highlights() : nullptr;
    if (const PlacedHighlight *placed = highlights ? highlights->find(now.highlight) : nullptr)
        now.range = {placed->start(), placed->end()};
    return now;
}

bool PassageAccessible::isValid() const
{
    return m_view && m_view->document();
}

QWindow *PassageAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *PassageAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString PassageAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    switch (kind) {
    case QAccessible::Name: return wordsOf(passage(), *m_view->document(), m_view->highlights());
    case QAccessible::Description:
        return m_passage.kind == PassageKind::Highlight ? m_view->highlightWords(m_passage.highlight) : QString();
    case QAccessible::Value:
        return m_passage.link >= 0 ? m_view->document()->links()[std::size_t(m_passage.link)].target : QString();
    default: return {};
    }
}

QRect PassageAccessible::rect() const
{
    if (!isValid())
        return {};
    const TextRange range = passage().range;
    QRectF place;
    const QList<QRectF> lines = m_view->rectsOf(range);
    for (const QRectF &line : lines)
        place |= line;
    if (place.isNull()) // far away: by the estimate of heights
        place = QRectF(m_view->textColumn().left(), m_view->yOf(range.start), m_view->textColumn().width(), 1);
    return QRect(m_view->viewport()->mapToGlobal(place.topLeft()).toPoint(), place.size().toSize());
}

QAccessible::Role PassageAccessible::role() const
{
    switch (m_passage.kind) {
    case PassageKind::Heading: return QAccessible::Heading;
    case PassageKind::Link: return QAccessible::Link;
    case PassageKind::Highlight: return QAccessible::Section;
    case PassageKind::Note: return QAccessible::Note;
    }
    Q_UNREACHABLE_RETURN(QAccessible::NoRole);
}

QAccessible::State PassageAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.linked = m_passage.kind == PassageKind::Link;
    state.invisible = !m_view || !m_view->isVisible();
    state.offscreen = isValid() && !m_view->visibleRange().intersects(passage().range);
    return state;
}

void *PassageAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::AttributesInterface)
        return static_cast<QAccessibleAttributesInterface *>(this);
    return nullptr;
}

QStringList PassageAccessible::actionNames() const
{
    return {pressAction()};
}

void PassageAccessible::doAction(const QString &name)
{
    if (name != pressAction() || !isValid())
        return;
    const TextRange range = passage().range;
    m_view->setCaret(range.start);
    if (m_passage.kind == PassageKind::Link)
        m_view->followLinkAtCaret();
    else
        m_view->jumpTo(range);
}

QStringList PassageAccessible::keyBindingsForAction(const QString &) const
{
    return {};
}

QList<QAccessible::Attribute> PassageAccessible::attributeKeys() const
{
    if (m_passage.kind == PassageKind::Heading)
        return {QAccessible::Attribute::Level};
    return webRole(m_passage.kind).isEmpty() ? QList<QAccessible::Attribute>() : QList{QAccessible::Attribute::Custom};
}

QVariant PassageAccessible::attributeValue(QAccessible::Attribute key) const
{
    if (key == QAccessible::Attribute::Level && m_passage.kind == PassageKind::Heading)
        return m_passage.level;
    if (key == QAccessible::Attribute::Custom)
        return QVariant::fromValue(QHash<QString, QString>{{u"xml-roles"_s, webRole(m_passage.kind)}});
    return {};
}

} // namespace florilegium
