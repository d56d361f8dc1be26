// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/linking.h"

#include "models/words.h"
#include "panels/claimchoices.h"
#include "session/claiming.h"
#include "window/messages.h"

#include <QMenu>

namespace florilegium {

namespace {

constexpr int mostWords = 60; // characters of what is held

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= mostWords)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', mostWords);
    return line.first(space > 0 ? space : qsizetype(mostWords)) + u'…';
}

} // namespace

Linking::Linking(Session &session, Messages &messages, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
}

QString Linking::heldText() const
{
    if (m_held.isNull())
        return {};
    return tr("A link begins at “%1”: Shift+L links it to something else, Esc drops it", "words of a passage or claim")
        .arg(shortened(m_held.words));
}

void Linking::hold(const LinkEnd &end)
{
    if (end.isNull() || end == m_held)
        return;
    m_held = end;
    m_messages.dropNote();
    Q_EMIT changed();
}

void Linking::drop()
{
    if (m_held.isNull())
        return;
    m_held = {};
    Q_EMIT changed();
}

bool Linking::isReady(const LinkEnd &end)
{
    if (m_held.isNull())
        m_messages.note(tr("Press L first, on a passage or a claim that this one is to be linked to."));
    return !m_held.isNull() && !end.isNull();
}

void Linking::ask(const LinkEnd &end, const QPoint &place)
{
    if (!isReady(end))
        return;
    const bool swapped = !m_held.highlight.isNull() && !end.claim.isNull(); // the passage bears on the claim
    const QString title = swapped ? tr("“%1”: what it is to this claim").arg(shortened(m_held.words))
                                  : tr("What this is to “%1”").arg(shortened(m_held.words));
    makeRelationMenu(
        title, std::nullopt, [this, end](Relation relation) { link(end, relation); }, &m_window)
        ->popup(place);
}

void Linking::link(const LinkEnd &end, Relation relation)
{
    if (!isReady(end))
        return;
    const auto linked = florilegium::link(m_session, m_held, end, relation);
    if (linked) {
        const Claim *claim = m_session.claims().find(linked->evidence.claim);
        m_messages.show(Messages::Kind::Note,
                        tr("Linked: %1 “%2”", "relation, statement of a claim")
                            .arg(linkWord(relation), shortened(claim ? claim->statement : m_held.words)),
                        {{tr("Undo"), [this] { m_session.undo(); }}});
        drop();
        return;
    }
    switch (linked.error()) {
    case LinkProblem::Itself: m_messages.note(tr("A link leads to something else.")); break;
    case LinkProblem::Known: m_messages.note(tr("These two are linked in this way already.")); break;
    case LinkProblem::Gone:
        m_messages.note(tr("What the link began at is in the bin."));
        drop();
        break;
    }
}

void Linking::continueFrom(const Linking &before)
{
    if (before.m_held == m_held)
        return;
    m_held = before.m_held;
    Q_EMIT changed();
}

} // namespace florilegium
