// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/highlightspeech.h"

#include "view/announce.h"
#include "view/documentview.h"
#include "view/passagechildren.h"
#include "view/shortened.h"

#include <QAccessible>
#include <QSet>
#include <QTimer>

namespace florilegium {

namespace {

constexpr qsizetype mostWords = 200; // UTF-16 units of an announcement, which cannot be skipped through

} // namespace

HighlightSpeech::HighlightSpeech(DocumentView &view, PassageChildren &children)
    : m_view(view)
    , m_children(children)
{
    connect(&view, &DocumentView::documentChanged, this, [this] {
        takeHighlights();
        attributesChanged();
    });
    connect(&view, &DocumentView::caretMoved, this, &HighlightSpeech::followReader);
    connect(&view, &DocumentView::currentHighlightChanged, this, &HighlightSpeech::followReader);
    takeHighlights(); // in silence: who would hear of it is only being told that there is a page
}

void HighlightSpeech::takeHighlights()
{
    if (m_set)
        m_set->disconnect(this);
    m_set = m_view.highlights();
    if (m_set) {
        connect(m_set, &HighlightSet::changed, this, &HighlightSpeech::followSet);
        connect(m_set, &HighlightSet::reset, this, [this] {
            startAnew();
            attributesChanged();
        });
    }
    startAnew();
}

void HighlightSpeech::startAnew()
{
    m_children.dropAll();
    m_inside.clear();
    m_made = {};
    m_count = m_set ? m_set->all().size() : 0;
}

/// Whether any came is told by how many there are: a list of all that are known would cost more than the page itself
/// where there are very many.
void HighlightSpeech::followSet(const QList<HighlightId> &ids)
{
    m_children.highlightsChanged(ids);
    const QSet<HighlightId> touched(ids.begin(), ids.end());
    QList<HighlightId> there;
    for (const HighlightId &id : touched) {
        if (m_set->find(id)) {
            there << id;
            continue;
        }
        m_inside.removeAll(id);
        m_children.dropHighlight(id);
    }
    const qsizetype before = std::exchange(m_count, m_set->all().size());
    const qsizetype stayed = before - (touched.size() - there.size());
    if (m_count > stayed)
        came(there); // with those that were changed in the same step
    attributesChanged();
}

void HighlightSpeech::came(const QList<HighlightId> &ids)
{
    for (const HighlightId &id : ids) {
        if (QAccessibleInterface *child = m_children.ofHighlight(id)) {
            QAccessibleEvent created(child, QAccessible::ObjectCreated);
            QAccessible::updateAccessibility(&created);
        }
    }
    if (ids.size() != 1) // of many at once each would be too much
        return;
    m_made = ids.front();
    QTimer::singleShot(0, this, [this] { m_made = {}; });
    if (const QAccessibleInterface *child = m_children.ofHighlight(m_made))
        say(tr("Highlighted: %1", "spoken: a passage").arg(child->text(QAccessible::Name)));
}

/// What the caret stands in, and what the reader has come to by a key or a click.
void HighlightSpeech::followReader()
{
    QList<HighlightId> inside = m_set ? m_set->at(m_view.caret()) : QList<HighlightId>();
    const std::optional<HighlightId> current = m_view.currentHighlight();
    if (current && m_set && m_set->find(*current) && !inside.contains(*current))
        inside << *current;
    const QList<HighlightId> before = std::exchange(m_inside, inside);
    for (const HighlightId &id : before) {
        if (!inside.contains(id) && m_set && m_set->find(id)) // one that is gone has no end to come to
            say(tr("End of highlight"));
    }
    for (const HighlightId &id : std::as_const(inside)) {
        if (before.contains(id) || id == m_made)
            continue;
        const QString words = m_view.highlightWords(id);
        say(words.isEmpty() ? tr("Highlight") : tr("Highlight: %1", "spoken: what it means").arg(words));
    }
    if (inside.contains(m_made))
        m_made = {};
}

void HighlightSpeech::say(const QString &words)
{
    announce(&m_view, shortened(words, mostWords));
}

void HighlightSpeech::attributesChanged()
{
    QAccessibleEvent event(&m_view, QAccessible::TextAttributeChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace florilegium
