// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"

#include <QWidget>

#include <array>

class QToolButton;

namespace florilegium {

/// What the status line says. Empty texts leave no gap.
struct StatusTexts
{
    QString saved;
    QString marks;
    QString paragraph;
    QString progress;
    QString held; ///< what a link was begun at, before the left texts
    QString link; ///< what is under the pointer (an address, soft words), in place of the left texts
    bool operator==(const StatusTexts &) const = default;
};

/// What may be done in the background. The first of those that are is shown.
enum class BackgroundTask : quint8 { LoadingPictures, Adding };

/// The line at the window's foot: saved, marks, paragraph, progress.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setLook(const Palette &look);
    void setTexts(const StatusTexts &texts);
    [[nodiscard]] const StatusTexts &texts() const { return m_texts; }
    /// What is being done in the background, in words, with a button that stops it; empty: nothing.
    void setTask(BackgroundTask kind, const QString &words);
    /// The words that are shown.
    [[nodiscard]] const QString &task() const { return m_tasks[std::size_t(shownTask())]; }
    /// Nothing but the empty line is painted before this, so that the article comes first.
    void fill();

Q_SIGNALS:
    void stopWanted(florilegium::BackgroundTask task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] BackgroundTask shownTask() const
    {
        return m_tasks.front().isEmpty() ? BackgroundTask::Adding : BackgroundTask::LoadingPictures;
    }
    void nameAll();
    void makeStop();
    void placeStop();

    Palette m_look;
    StatusTexts m_texts;
    std::array<QString, 2> m_tasks; ///< by BackgroundTask
    QToolButton *m_stop = nullptr; ///< made with the first task
    bool m_filled = false;
};

} // namespace florilegium
