// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/enlargedpicture.h"

#include "view/documentview.h"
#include "view/imagestore.h"

#include <QApplication>
#include <QFocusEvent>
#include <QStyleHints>
#include <QWheelEvent>

#include <array>
#include <cmath>

namespace florilegium {

namespace {

constexpr double zoomStep = 1.25; // of a key or a notch of the wheel
constexpr double moveStep = 80; // of an arrow key, logical pixels

struct MoveKey
{
    int key;
    QPointF by;
};
// To the side that is to be seen: the picture goes the other way.
constexpr std::array<MoveKey, 4> moveKeys{{
    {Qt::Key_Left, {moveStep, 0}},
    {Qt::Key_Right, {-moveStep, 0}},
    {Qt::Key_Up, {0, moveStep}},
    {Qt::Key_Down, {0, -moveStep}},
}};

bool isOwnKey(int key)
{
    constexpr std::array<int, 7> keys{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Plus,
                                      Qt::Key_Equal,  Qt::Key_Minus,  Qt::Key_0};
    return std::ranges::find(keys, key) != keys.end()
        || std::ranges::find(moveKeys, key, &MoveKey::key) != moveKeys.end();
}

} // namespace

EnlargedPicture::EnlargedPicture(DocumentView &view, ImageStore &pictures)
    : QWidget(&view)
    , m_page(&view)
    , m_pictures(&pictures)
{
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Enlarged picture"));
    connect(&view, &DocumentView::documentChanged, this, &EnlargedPicture::leave);
    connect(&view, &DocumentView::lookChanged, this, qOverload<>(&QWidget::update));
    connect(&pictures, &Pictures::changed, this, qOverload<>(&QWidget::update));
    connect(&view, &QObject::destroyed, this, [this] { // once it was opened it is a child of the window, which stays
        leave();
        deleteLater();
    });
    connect(&pictures, &QObject::destroyed, this, &EnlargedPicture::leave);
    view.installEventFilter(this);
}

void EnlargedPicture::open(qint32 image)
{
    const QSize size = m_pictures ? m_pictures->sizeOf(image) : QSize();
    const DocumentPtr document = view() ? view()->document() : nullptr;
    if (size.isEmpty() || !document || std::size_t(image) >= document->images().size())
        return;
    QWidget *window = m_page->window();
    if (parentWidget() != window) {
        setParent(window);
        window->installEventFilter(this);
    }
    const QString &words = document->images()[std::size_t(image)].alternative;
    m_image = image;
    m_caption = captionOf(*document, image);
    const QString name = words.isEmpty() ? m_caption : words.simplified();
    setAccessibleName(name.isEmpty() ? tr("Enlarged picture") : name);
    setAccessibleDescription(m_caption == name ? QString() : m_caption);
    setGeometry(window->rect());
    setPlace(fitted(size, stage()));
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

DocumentView *EnlargedPicture::view() const
{
    return qobject_cast<DocumentView *>(m_page);
}

void EnlargedPicture::leave()
{
    if (m_image < 0)
        return;
    const bool hadFocus = hasFocus();
    m_image = -1;
    if (m_pictures)
        m_pictures->letEnlargedGo();
    hide();
    if (hadFocus && m_page)
        m_page->setFocus(Qt::OtherFocusReason);
}

void EnlargedPicture::setPlace(const Enlargement &place)
{
    m_place = place;
    showHand(mapFromGlobal(QCursor::pos()));
    update();
}

void EnlargedPicture::showHand(QPointF at)
{
    const bool canMove = !m_place.stage.contains(m_place.rect().adjusted(1, 1, -1, -1));
    const bool onPicture = m_place.rect().contains(at);
    setCursor(!canMove || !onPicture                              ? Qt::ArrowCursor
                  : QApplication::mouseButtons() & Qt::LeftButton ? Qt::ClosedHandCursor
                                                                  : Qt::OpenHandCursor);
}

// Events -------------------------------------------------------------------------------------------------------------

bool EnlargedPicture::event(QEvent *event)
{
    // Before the window's shortcuts: the text's size is not meant.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool EnlargedPicture::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_image >= 0)
        setGeometry(parentWidget()->rect());
    else if (watched == m_page && event->type() == QEvent::Hide)
        leave();
    return QWidget::eventFilter(watched, event);
}

/// Nothing else can be reached while it covers the window.
bool EnlargedPicture::focusNextPrevChild(bool)
{
    return true;
}

void EnlargedPicture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        leave();
}

void EnlargedPicture::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle = m_place.stage.center();
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: return leave();
    case Qt::Key_Plus:
    case Qt::Key_Equal: return setPlace(zoomed(m_place, zoomStep, middle));
    case Qt::Key_Minus: return setPlace(zoomed(m_place, 1 / zoomStep, middle));
    case Qt::Key_0: return setPlace(fitted(m_place.natural, m_place.stage));
    default: break;
    }
    const auto move = std::ranges::find(moveKeys, event->key(), &MoveKey::key);
    if (move == moveKeys.end())
        return event->ignore();
    setPlace(moved(m_place, move->by));
}

void EnlargedPicture::wheelEvent(QWheelEvent *event)
{
    event->accept();
    setPlace(zoomed(m_place, std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position()));
}

void EnlargedPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_grip = event->position();
    m_onPicture = m_place.rect().contains(event->position());
    showHand(event->position());
}

void EnlargedPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && m_onPicture)
        setPlace(moved(m_place, event->position() - std::exchange(m_grip, event->position())));
    showHand(event->position());
}

void EnlargedPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = (event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (clicked && !m_onPicture)
        return leave();
    showHand(event->position());
}

void EnlargedPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_image >= 0 && !m_place.natural.isEmpty())
        setPlace(onStage(m_place, stage()));
}

} // namespace florilegium
