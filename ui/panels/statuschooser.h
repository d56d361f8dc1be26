// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/status.h"
#include "text/id.h"
#include "view/popupframe.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace florilegium {

/// What the reader says of a status.
struct StatusChoice
{
    Status status = Status::Asserted;
    QString reason; ///< why; may be empty
    QString by; ///< who changes it; may be empty
    bool operator==(const StatusChoice &) const = default;
};

/// Chooses a status and lets one say why: a letter chooses and leads to the reason, the arrow keys move, Enter takes
/// it, Esc and a click elsewhere close. Nothing has to be said.
class StatusChooser : public PopupFrame
{
    Q_OBJECT
public:
    explicit StatusChooser(QWidget *parent);

    void setColours(const Palette &palette) override;
    /// For these claims, which have this status now. The sheet's upper left corner is at `place` (parent's
    /// coordinates), moved so that all of it is inside. `by` is who changed one last.
    void openFor(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place);
    /// To say why the status is what it is: the field of the reason has the focus.
    void openForReason(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place);
    void closeChooser();
    [[nodiscard]] const QList<ClaimId> &claims() const { return m_claims; }

    /// The letter that stands for a status, as in its key.
    [[nodiscard]] static QChar letter(Status status);

Q_SIGNALS:
    void chosen(const QList<florilegium::ClaimId> &claims, const florilegium::StatusChoice &choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addParts();
    void fillList();
    void open(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place);
    void choose();
    bool handleKey(QObject *watched, int key);
    void stepFrom(const QObject *part, int step);
    bool chooseByLetter(int key);
    void moveBy(int rows);

    QLabel *m_title;
    QListWidget *m_list;
    QLineEdit *m_reason;
    QLineEdit *m_by;
    QList<ClaimId> m_claims;
    QPointer<QWidget> m_focusBefore;
};

} // namespace florilegium
