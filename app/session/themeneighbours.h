// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themedpassages.h"
#include "library/library.h"

#include <QObject>

namespace florilegium {

/// Counts the themes that stand in the same paragraph as a theme's passages, or near them, over all living articles: a
/// slice of time after the other on the thread of long reads. The newest question wins. Lives on the window's thread;
/// borrows the library.
class ThemeNeighbours : public QObject
{
    Q_OBJECT
public:
    explicit ThemeNeighbours(Library &library, QObject *parent = nullptr);

    /// `subtree`: the theme first, then all below it.
    void count(const QList<ThemeId> &subtree, Nearness nearness);
    void stop();

Q_SIGNALS:
    /// The most frequent first, at most ThemeReport::mostTogether.
    void counted(const QList<std::pair<florilegium::ThemeId, int>> &together);
    void failed(const florilegium::Error &error);

private:
    void readNext(qsizetype from);
    void announce();

    Library &m_library;
    QSet<ThemeId> m_subtree;
    Nearness m_nearness = Nearness::Paragraph;
    QList<ArticleId> m_articles;
    QHash<ThemeId, int> m_counts;
    quint64 m_question = 0;
};

} // namespace florilegium
