// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/bin.h"
#include "window/actiontable.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace florilegium {

class Messages;
class Navigation;
class Pages;
class Session;
struct MergedArticles;

/// What keeps the library in order, on one side of the window: the bin is emptied, or erased for good, once the reader
/// has said so; articles that are the same are found, merged or told apart. Parts are borrowed.
class Tidying : public QObject
{
    Q_OBJECT
public:
    Tidying(Session &session, Navigation &navigation, Messages &messages, QObject *parent);
    ~Tidying() override;

    void setPages(Pages *pages);
    /// False when the action is none of these.
    bool act(ActionId id);
    /// What there is of Need::BinRow and Need::Duplicate.
    [[nodiscard]] Needs present() const;
    /// The menu that asks whether it is meant, while it is open; else null.
    [[nodiscard]] QMenu *question() const;

private:
    struct Choice
    {
        QString text;
        BinChoice what;
        Emptying how;
    };

    void askToErase();
    void askToEmpty();
    void ask(const QString &question, const QList<Choice> &choices, const QString &keep);
    void empty(const BinChoice &what, Emptying how);
    void sayEmptied(const Emptied &emptied, Emptying how);
    void merge();
    void sayMerged(const MergedArticles &merged);
    void tellApart();

    Session &m_session;
    Navigation &m_navigation;
    Messages &m_messages;
    Pages *m_pages = nullptr;
    QPointer<QMenu> m_question; ///< of the pages
};

} // namespace florilegium
