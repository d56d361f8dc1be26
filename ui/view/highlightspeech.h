// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace florilegium {

class DocumentView;
class HighlightSet;
class PassageChildren;

/// Tells assistive technology of the highlights of a page: one announcement when the caret or the reader's choice
/// comes to one, one when it leaves it, one when one was made; and which children came and went. View and children are
/// borrowed and outlive it.
class HighlightSpeech : public QObject
{
    Q_OBJECT
public:
    HighlightSpeech(DocumentView &view, PassageChildren &children);

private:
    void takeHighlights();
    void startAnew();
    void followSet(const QList<HighlightId> &ids);
    void followReader();
    void came(const QList<HighlightId> &ids);
    void say(const QString &words);
    void attributesChanged();

    DocumentView &m_view;
    PassageChildren &m_children;
    QPointer<HighlightSet> m_set;
    qsizetype m_count = 0; ///< of the set, when it was last followed
    QList<HighlightId> m_inside; ///< whose start was announced and whose end was not
    HighlightId m_made; ///< just now: its start needs no words of its own
};

} // namespace florilegium
