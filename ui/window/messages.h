// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace florilegium {

/// A thing to do about a message: the label of its button, and what it runs.
struct MessageAction
{
    QString text;
    std::function<void()> run;
};

/// The quiet bar over the status line where the window says what happened: one sentence, and what can be done about
/// it. Never modal. Plain words go by themselves after some seconds; what went wrong stays until it is closed. An offer
/// stays until it is acted on, closed or withdrawn, and comes back after other words were shown in its place. A quiet
/// offer is seen while there is nothing else to say.
class Messages : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Note, Problem, Offer };

    explicit Messages(QWidget *parent = nullptr);

    void show(Kind kind, const QString &sentence, const QList<MessageAction> &actions = {});
    void note(const QString &sentence) { show(Kind::Note, sentence); }
    void problem(const QString &sentence) { show(Kind::Problem, sentence); }
    /// An offer; a new one takes the place of the one before.
    void offer(const QString &sentence, const QList<MessageAction> &actions) { show(Kind::Offer, sentence, actions); }
    /// A quiet offer; a new one takes the place of the one before. `dismissed` is called when the reader closes it.
    void offerQuietly(const QString &sentence, const QList<MessageAction> &actions, std::function<void()> dismissed);
    /// What is shown goes, and an offer that waited behind it comes back.
    void close();
    /// Closes a note; a problem stays until the reader has seen it.
    void dropNote();
    /// There is nothing to offer any more, quietly or not.
    void withdrawOffer();
    void withdrawQuietOffer();
    /// What is shown; empty when nothing is.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer
    {
        QString sentence;
        QList<MessageAction> actions;
        std::function<void()> dismissed; ///< of a quiet one
    };
    [[nodiscard]] bool isQuietShown() const;
    void dismiss();
    void showWaiting();
    void display(Kind kind, const QString &sentence, const QList<MessageAction> &actions);
    void replaceButtons(const QList<MessageAction> &actions);

    QHBoxLayout *m_buttonRow;
    QLabel *m_label;
    QList<QToolButton *> m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
    std::optional<Offer> m_offer;
    std::optional<Offer> m_quiet;
    Kind m_kind = Kind::Note;
};

} // namespace florilegium
