// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimedits.h"
#include "library/library.h"
#include "paint/palette.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace florilegium {

class PeopleField;
class StatementEditor;

/// What a claim says of itself: status, kind and confidence as buttons, the statement, whom it is attributed to, and
/// what is open; all of it is edited where it stands. Asks for changes and makes none. The library, for the completion
/// of names, is borrowed.
class ClaimHead : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimHead(Library &library, QWidget *parent = nullptr);

    void setLook(const Palette &look);
    /// Size of the statement's letters, logical pixels.
    void setStatementPixels(int pixels);
    /// Null: nothing. A field that is being written in keeps what is in it.
    void setClaim(const Claim *claim);
    /// What was typed and not asked for yet is asked for now.
    void keep();
    void focusStatement();
    [[nodiscard]] StatementEditor *statement() const { return m_statement; }
    [[nodiscard]] PeopleField *people() const { return m_people; }
    [[nodiscard]] StatementEditor *question() const { return m_question; }
    [[nodiscard]] QToolButton *status() const { return m_status; }

Q_SIGNALS:
    void edited(const florilegium::ClaimId &claim, const florilegium::ClaimEdit &edit);
    /// The reader is to choose another one.
    void statusWanted();
    /// Esc was pressed in a field, or Enter in the last one.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeFields();
    void layOut();
    void connectFields();
    void showButtons();
    void fitHeights();
    void openKinds();
    void openConfidences();

    Palette m_look;
    Claim m_claim; ///< as shown; null id: none
    QToolButton *m_status;
    QToolButton *m_kind;
    QToolButton *m_confidence;
    StatementEditor *m_statement;
    PeopleField *m_people;
    StatementEditor *m_question;
    QLabel *m_peopleLabel;
    QLabel *m_questionLabel;
};

} // namespace florilegium
