// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Type, zoom and hyphens of the document view.

#include "view/documentviewparts.h"

namespace florilegium {

void DocumentView::setTypeChoice(const TypeChoice &choice)
{
    if (choice == m_choice)
        return;
    const bool zoomed = choice.zoom != m_choice.zoom;
    m_choice = choice;
    rebuildTypography();
    Q_EMIT typeChoiceChanged(m_choice);
    if (zoomed)
        Q_EMIT zoomChanged(choice.zoom);
}

const Typography &DocumentView::typography() const
{
    return m_parts->page.typography();
}

void DocumentView::zoomIn()
{
    TypeChoice choice = m_choice;
    choice.zoom = zoomedIn(choice.zoom);
    setTypeChoice(choice);
}

void DocumentView::zoomOut()
{
    TypeChoice choice = m_choice;
    choice.zoom = zoomedOut(choice.zoom);
    setTypeChoice(choice);
}

void DocumentView::resetZoom()
{
    TypeChoice choice = m_choice;
    choice.zoom = 1.0;
    setTypeChoice(choice);
}

void DocumentView::setHyphenators(Hyphenators *hyphenators)
{
    if (m_parts->hyphenators)
        m_parts->hyphenators->disconnect(this);
    m_parts->hyphenators = hyphenators;
    if (hyphenators)
        connect(hyphenators, &Hyphenators::loaded, this, &DocumentView::takeHyphenator);
    takeHyphenator();
}

Hyphenators *DocumentView::hyphenators() const
{
    return m_parts->hyphenators;
}

void DocumentView::rebuildTypography()
{
    const QString language = document() ? document()->metadata().language : QString();
    m_parts->page.setTypography(Typography(m_choice, language, devicePixelRatioF()), hyphenatorFor(language));
    placeColumns();
    relaid();
}

/// Null in ragged text, and until the dictionary has been read.
Hyphenator DocumentView::hyphenatorFor(const QString &language) const
{
    return m_choice.justified && m_parts->hyphenators ? m_parts->hyphenators->of(language) : Hyphenator();
}

void DocumentView::takeHyphenator()
{
    const Typography shown = typography();
    const Hyphenator hyphenator = hyphenatorFor(shown.language());
    if (hyphenator == m_parts->page.hyphenator())
        return;
    m_parts->page.setTypography(shown, hyphenator);
    relaid();
}

} // namespace florilegium
