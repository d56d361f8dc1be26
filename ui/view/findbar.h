// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/textrange.h"
#include "view/popupframe.h"

#include <QList>
#include <QPointer>

class QLabel;
class QLineEdit;
class QHBoxLayout;

namespace florilegium {

class FindBarButton;
class FindSession;
struct FindQuery;

/// Find in the article as one types: n of m, next (Enter, F3), previous (Shift+Enter, Shift+F3), Esc closes. Floats at
/// the upper end of the page, over the margin. The session is borrowed and outlives the bar.
class FindBar : public PopupFrame
{
    Q_OBJECT
public:
    FindBar(FindSession &session, QWidget *page);

    void setColours(const Palette &palette) override;
    /// Shows the bar and takes the focus; `words` (such as the selected ones) replace the last query unless empty.
    /// The first match will be at or after `from`. Closing gives the focus back to who had it.
    void open(const QString &words, qsizetype from);
    void closeBar();
    /// Where the search starts when the reader types on: the view's place.
    void setPlace(qsizetype from) { m_from = from; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A search begins, also where the bar was open already.
    void opened();
    /// The reader is led to this match.
    void matchReached(florilegium::TextRange match);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addParts(QHBoxLayout *row);
    void searchNow();
    void step(bool back);
    void showCount();
    void reach();
    void settle();
    [[nodiscard]] QString countText() const;

    FindSession &m_session;
    QLineEdit *m_field;
    QLabel *m_count;
    FindBarButton *m_case;
    FindBarButton *m_words;
    QList<FindBarButton *> m_steps;
    QPointer<QWidget> m_focusBefore;
    qsizetype m_from = 0;
};

} // namespace florilegium
