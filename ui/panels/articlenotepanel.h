// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "text/id.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QTextDocument;
class QTextEdit;
class QToolButton;

namespace florilegium {

class MarkdownEditor;
class Spelling;

/// The note on an article as a whole, in a panel below it: shown as the text that its Markdown makes, edited as source.
/// Enter begins to edit, Esc ends it, and Esc again wants the panel closed. It changes nothing itself.
class ArticleNotePanel : public QWidget
{
    Q_OBJECT
public:
    explicit ArticleNotePanel(QWidget *parent = nullptr);
    ~ArticleNotePanel() override;

    void setLook(const Palette &look);
    /// Borrowed; once.
    void setSpelling(Spelling *spelling);
    /// The column of the page above, in the panel's coordinates.
    void setColumn(int left, int right);
    /// Another article's note; what was written of the one before is handed on.
    void showNote(const ArticleId &article, const QString &note);
    /// The note is this now, by undo or elsewhere.
    void updateNote(const QString &note);
    void edit();
    /// Hands on what was written, and shows it.
    void finish();
    [[nodiscard]] const ArticleId &article() const { return m_article; }
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] MarkdownEditor *editor() const { return m_editor; }
    /// Shows the note while it is not edited.
    [[nodiscard]] QTextEdit *text() const { return m_text; }

Q_SIGNALS:
    void noteChanged(const florilegium::ArticleId &article, const QString &note);
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void showText();
    void fitEditor();
    void placeColumn();

    Palette m_look;
    ArticleId m_article;
    QString m_note;
    QWidget *m_column;
    QLabel *m_title;
    QToolButton *m_edit;
    QToolButton *m_close;
    QTextEdit *m_text;
    std::unique_ptr<QTextDocument> m_document; ///< that m_text shows
    QScrollArea *m_scroll;
    MarkdownEditor *m_editor;
    QStackedLayout *m_stack;
    int m_left = 0;
    int m_right = 0;
};

} // namespace florilegium
