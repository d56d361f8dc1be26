// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QSet>
#include <QStringList>

#include <utility>

namespace florilegium::testing {

/// What is told to assistive technology while this lives. One at a time.
class Listener
{
public:
    Listener()
    {
        QAccessible::setActive(true);
        s_announced.clear();
        s_created.clear();
        s_destroyed.clear();
        m_before = QAccessible::installUpdateHandler(hear);
    }
    ~Listener()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(Listener)

    [[nodiscard]] static QStringList announced() { return std::exchange(s_announced, {}); }
    [[nodiscard]] static QStringList created() { return std::exchange(s_created, {}); }
    [[nodiscard]] static qsizetype destroyed() { return std::exchange(s_destroyed, {}).size(); }

private:
    static void hear(QAccessibleEvent *event)
    {
        if (event->type() == QAccessible::Announcement)
            s_announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
        else if (event->type() == QAccessible::ObjectCreated)
            s_created << event->accessibleInterface()->text(QAccessible::Name);
        else if (event->type() == QAccessible::ObjectDestroyed && !event->object())
            s_destroyed.insert(event->uniqueId());
    }

    static inline QStringList s_announced;
    static inline QStringList s_created;
    static inline QSet<QAccessible::Id> s_destroyed;
    QAccessible::UpdateHandler m_before;
};

} // namespace florilegium::testing
