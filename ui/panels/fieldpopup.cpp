// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/fieldpopup.h"

#include "panels/rowdelegate.h"
#include "view/announce.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallest = 460; // logical pixels
constexpr int gap = 6; // below the field
constexpr int edge = 8; // of the window
constexpr int speakingPause = 500; // ms

} // namespace

FieldPopup::FieldPopup(QLineEdit *field, RowDelegate *delegate, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_fieldDescription(field->accessibleDescription())
    , m_said(new QLabel(this))
    , m_view(new QListView(this))
    , m_delegate(delegate)
{
    delegate->setParent(this);
    m_said->setObjectName(u"searchSaid"_s);
    m_said->setAccessibleName(tr("About what was typed"));
    m_said->setWordWrap(true);
    m_said->setContentsMargins(12, 6, 12, 6);
    m_said->hide();
    m_view->setItemDelegate(delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_said);
    column->addWidget(m_view);
    m_speaking.setSingleShot(true);
    m_speaking.setInterval(speakingPause);
    connect(&m_speaking, &QTimer::timeout, this, &FieldPopup::speakRows);
    connect(field, &QLineEdit::textEdited, this, [this] {
        if (m_isActive)
            edited();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    field->installEventFilter(this);
    hide();
}

void FieldPopup::setModel(QAbstractItemModel *model)
{
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(model);
}

void FieldPopup::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette roles = m_said->palette();
    roles.setColor(QPalette::WindowText, look.soft);
    m_said->setPalette(roles);
    update();
}

void FieldPopup::setActive(bool active)
{
    if (active == m_isActive)
        return;
    m_isActive = active;
    m_stepped = -1;
    if (!active) {
        forget();
        say({});
        hide();
    }
}

QString FieldPopup::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void FieldPopup::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence.isEmpty() ? m_fieldDescription : sentence);
}

QModelIndex FieldPopup::current() const
{
    return m_view->currentIndex();
}

void FieldPopup::showRows()
{
    const int rows = m_view->model()->rowCount();
    const bool any = m_isActive && (rows > 0 || !m_said->isHidden()) && m_field->hasFocus();
    if (any) {
        m_view->setVisible(rows > 0);
        place();
        m_view->setCurrentIndex(m_view->model()->index(choice(), 0));
        raise();
        m_speaking.start();
    }
    setVisible(any);
}

int FieldPopup::choice() const
{
    const int rows = m_view->model()->rowCount();
    if (m_stepped >= 0 && m_stepped < rows)
        return m_stepped;
    const int first = firstChoice();
    return first < rows ? first : -1;
}

void FieldPopup::place()
{
    const QRect above(m_field->mapTo(parentWidget(), QPoint()), m_field->size());
    const int top = above.top() + above.height() + gap;
    const int wide = std::min(widest(), parentWidget()->width() - 2 * edge);
    // It ends where the field does.
    const int left = isRightToLeft() ? above.left() : above.left() + above.width() - wide;
    int height = 12 + (m_said->isHidden() ? 0 : m_said->heightForWidth(wide - 12));
    for (int row = 0; row < m_view->model()->rowCount() && height < tallest; ++row)
        height += m_view->sizeHintForRow(row);
    setGeometry(std::clamp(left, edge, std::max(edge, parentWidget()->width() - edge - wide)), top, wide,
                std::min({height, tallest, parentWidget()->height() - top - edge}));
}

void FieldPopup::step(int by)
{
    const int rows = m_view->model()->rowCount();
    if (rows == 0)
        return;
    const int from = current().isValid() ? current().row() : (by > 0 ? -1 : rows);
    m_stepped = (from + by + rows) % rows;
    m_view->setCurrentIndex(m_view->model()->index(m_stepped, 0));
    m_speaking.stop();
    speak(current().data(Qt::AccessibleTextRole).toString());
}

void FieldPopup::speak(const QString &words)
{
    if (!words.isEmpty())
        announce(this, words);
}

void FieldPopup::speakRows()
{
    if (isHidden())
        return;
    const QString count = tr("%n row(s)", "of a list that is told to screen readers", m_view->model()->rowCount());
    const QString row = current().data(Qt::AccessibleTextRole).toString();
    speak(row.isEmpty() ? count : tr("%1: %2", "how many rows, the chosen one").arg(count, row));
}

void FieldPopup::finish()
{
    m_stepped = -1;
    m_speaking.stop();
    m_field->clear();
    forget();
    say({});
    hide();
    Q_EMIT left();
}

bool FieldPopup::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: return tab();
    case Qt::Key_Escape: escape(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    default: return false;
    }
}

/// Alt+Enter, which elsewhere in the window is an action's.
bool FieldPopup::besideKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isHidden() || !isEnter || !key->modifiers().testFlag(Qt::AltModifier))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        choose(current(), true);
    return true;
}

bool FieldPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || !m_isActive)
        return QWidget::eventFilter(watched, event);
    if (besideKey(event))
        return true;
    if (event->type() == QEvent::KeyPress && fieldKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn)
        reached();
    if (event->type() == QEvent::FocusOut) {
        const bool pressed = underMouse() && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
        if (!pressed)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

void FieldPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(m_look.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace florilegium
