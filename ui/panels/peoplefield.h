// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace florilegium {

/// Persons and institutions, parted by semicolons, of which each completes from those whom claims of the library are
/// attributed to. The library is borrowed.
class PeopleField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int mostOffered = 12;

    explicit PeopleField(Library &library, QWidget *parent = nullptr);

    /// Each once, without spare white space.
    [[nodiscard]] QStringList people() const;
    void setPeople(const QStringList &names);
    /// Names are offered, and the list of them is open.
    [[nodiscard]] bool isOffering() const;

Q_SIGNALS:
    /// The names to choose from have come.
    void offered(const QStringList &names);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// The name at the cursor: where it begins in the text and where it ends.
    [[nodiscard]] std::pair<qsizetype, qsizetype> nameHere() const;
    void look();
    void offer(const QList<PersonRow> &people);
    void complete(const QString &name);

    Library &m_library;
    QStringListModel *m_names;
    QCompleter *m_completer;
    QTimer m_typing;
    quint64 m_question = 0; ///< answers to older questions are dropped
};

} // namespace florilegium
