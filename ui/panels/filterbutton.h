// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>
#include <QVariant>

#include <functional>

namespace florilegium {

/// A quiet button that narrows a list by one of some choices; "all" is always the first.
class FilterButton : public QToolButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString text;
        QVariant value;
    };
    /// Asked for the choices each time the menu opens.
    using Choices = std::function<QList<Choice>()>;

    FilterButton(const QString &all, Choices choices, QWidget *parent = nullptr);

    /// Invalid for all.
    [[nodiscard]] const QVariant &value() const { return m_value; }
    void setValue(const QVariant &value);
    /// How it is told to screen readers, with %1 for what is chosen; "Filter: %1" by itself.
    void setSpoken(const QString &pattern);

Q_SIGNALS:
    /// The reader chose; not emitted by setValue().
    void chosen();

private:
    void fillMenu();
    void showValue();

    QString m_all;
    QString m_spoken;
    Choices m_choices;
    QVariant m_value;
};

} // namespace florilegium
