// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QTimer;
class QToolButton;

namespace florilegium {

/// The quiet bar over the status line where the window says what happened: one sentence, at most one thing to do about
/// it. Never modal. Plain words go by themselves after some seconds; what went wrong stays until it is closed.
class Messages : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Note, Problem };

    explicit Messages(QWidget *parent = nullptr);

    /// `action` is the label of the one button, empty for none.
    void show(Kind kind, const QString &sentence, const QString &action = {}, std::function<void()> run = {});
    void note(const QString &sentence) { show(Kind::Note, sentence); }
    void problem(const QString &sentence) { show(Kind::Problem, sentence); }
    void close();
    /// Closes a note; a problem stays until the reader has seen it.
    void dropNote();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
    QToolButton *m_action;
    QToolButton *m_close;
    QTimer *m_timer;
    std::function<void()> m_run;
    Kind m_kind = Kind::Note;
};

} // namespace florilegium
