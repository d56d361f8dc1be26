// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/palette.h"
#include "view/enlargement.h"

#include <QPointer>
#include <QWidget>

namespace florilegium {

class Document;
class DocumentView;
class ImageStore;

/// A picture of the article over the whole window, with its caption beneath. Wheel, plus and minus change its size, 0
/// goes back to the first one, dragging and arrow keys move it; Esc and a click beside it close it, and the text has
/// the focus again. It goes with its document.
class EnlargedPicture : public QWidget
{
    Q_OBJECT
public:
    /// Both are borrowed; it closes when one of them goes, and goes with the view.
    EnlargedPicture(DocumentView &view, ImageStore &pictures);

    /// Over the view's window. Nothing where the picture cannot be shown.
    void open(qint32 image);
    /// The text has the focus again, if it was here.
    void leave();
    [[nodiscard]] qint32 image() const { return m_image; }
    [[nodiscard]] const Enlargement &place() const { return m_place; }
    [[nodiscard]] const QString &caption() const { return m_caption; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setPlace(const Enlargement &place);
    void showHand(QPointF at);
    [[nodiscard]] QFont captionFont() const;
    [[nodiscard]] QRectF captionRect() const;
    [[nodiscard]] QRectF stage() const;
    void paintPicture(QPainter &painter, const Palette &look) const;
    void paintWords(QPainter &painter, const Palette &look) const;
    [[nodiscard]] DocumentView *view() const;

    QPointer<QWidget> m_page; ///< the view, as what is left of it while it goes
    QPointer<ImageStore> m_pictures;
    qint32 m_image = -1; ///< -1: closed
    QString m_caption;
    Enlargement m_place;
    QPointF m_pressed;
    QPointF m_grip; ///< where the pointer was last while dragging
    bool m_onPicture = false; ///< what the mouse was pressed on
};

/// The words beneath a picture: its caption, else what stands for it.
[[nodiscard]] QString captionOf(const Document &document, qint32 image);

/// Pictures that the reader chooses in the view are shown enlarged.
void attachEnlarging(DocumentView &view, ImageStore &pictures);

} // namespace florilegium
