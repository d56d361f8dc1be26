// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

namespace florilegium {

class Linking;
class Navigation;
class ReadingPane;
class Session;
class StatusLine;

/// Keeps the status line true: saved or not, how many marks the article has, where in it the reader
/// is, what a link was begun at.
class StatusKeeper : public QObject
{
    Q_OBJECT
public:
    StatusKeeper(Session &session, ReadingPane &pane, const Navigation &navigation, const Linking &linking,
                 StatusLine &line, QObject *parent);

    /// How often the marks of an article were counted so far.
    [[nodiscard]] int countings() const { return m_countings; }

private:
    void countParagraphs();
    void followHighlights();
    void countMarks();
    void update();
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString marksText() const;
    [[nodiscard]] QString paragraphText() const;

    Session &m_session;
    ReadingPane &m_pane;
    const Navigation &m_navigation;
    const Linking &m_linking;
    StatusLine &m_line;
    std::vector<qsizetype> m_paragraphs; ///< where each begins
    QList<QMetaObject::Connection> m_highlights;
    QString m_marks; ///< all marks are counted for it: not for each line that is scrolled
    int m_countings = 0;
    QString m_link;
};

} // namespace florilegium
