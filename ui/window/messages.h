// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

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
///
/// A window may have several speakers, one for each pane: each has one offer and one quiet offer, and withdraws its
/// own. Of several the newest is shown first. Window's thread.
class Messages : public QWidget
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Note, Problem, Offer };
    /// Who offers something: an address that tells it from others, never looked behind.
    using Speaker = const void *;

    explicit Messages(QWidget *parent = nullptr);

    /// A note or a problem.
    void show(Kind kind, const QString &sentence, const QList<MessageAction> &actions = {});
    void note(const QString &sentence) { show(Kind::Note, sentence); }
    void problem(const QString &sentence) { show(Kind::Problem, sentence); }
    /// An offer; a new one takes the place of the one before.
    void offer(Speaker speaker, const QString &sentence, const QList<MessageAction> &actions);
    /// A quiet offer; a new one takes the place of the one before. `dismissed` is called when the reader closes it.
    void offerQuietly(Speaker speaker, const QString &sentence, const QList<MessageAction> &actions,
                      std::function<void()> dismissed);
    /// What is shown goes, and an offer that waited behind it comes back.
    void close();
    /// Closes a note; a problem stays until the reader has seen it.
    void dropNote();
    /// This one has nothing to offer any more, quietly or not.
    void withdrawOffers(Speaker speaker);
    void withdrawQuietOffer(Speaker speaker);
    /// Nobody looks here any more: what is said from now on is said there, offers excepted. Borrowed; it may go first.
    void passTo(Messages *heir);
    /// What is shown; empty when nothing is.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    /// Something went wrong that the reader is to see.
    void problemShown();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer
    {
        Speaker speaker = nullptr;
        bool isQuiet = false;
        QString sentence;
        QList<MessageAction> actions;
        std::function<void()> dismissed; ///< of a quiet one
    };
    void put(const Offer &offer);
    void withdraw(Speaker speaker, bool quietOnly);
    [[nodiscard]] qsizetype waiting() const;
    [[nodiscard]] bool isOfferShown() const;
    void dismiss();
    void showWaiting();
    void pass(Kind kind, const QString &sentence, const QList<MessageAction> &actions);
    void display(Kind kind, const QString &sentence, const QList<MessageAction> &actions);
    void replaceButtons(const QList<MessageAction> &actions);

    QHBoxLayout *m_buttonRow;
    QLabel *m_label;
    QList<QToolButton *> m_buttons;
    QToolButton *m_close;
    QTimer *m_timer;
    QList<Offer> m_offers; ///< the newest last
    QPointer<Messages> m_heir;
    QString m_passed; ///< what was said there last
    Kind m_kind = Kind::Note;
};

} // namespace florilegium
