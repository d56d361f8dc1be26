// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/searchpopup.h"

#include "panels/searchdelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms
constexpr int popupWidth = 520; // logical pixels
constexpr int tallest = 460;

} // namespace

std::optional<QUrl> typedAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool fetched = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && fetched && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

SearchPopup::SearchPopup(Library &library, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_results(library)
    , m_view(new QListView(this))
    , m_delegate(new SearchDelegate(this))
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("What was found"));
    m_rows.addSourceModel(&m_results);
    m_rows.addSourceModel(&m_commands);
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_view);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(field, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SearchPopup::search);
    connect(&m_results, &SearchResultsModel::found, this, &SearchPopup::showFound);
    connect(m_view, &QListView::clicked, this, &SearchPopup::choose);
    field->installEventFilter(this);
    hide();
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    update();
}

void SearchPopup::search()
{
    m_commands.search(m_field->text().simplified());
    m_results.search(m_field->text());
}

void SearchPopup::showFound()
{
    const bool any = m_rows.rowCount() > 0 && m_field->hasFocus();
    if (any) {
        place();
        m_view->setCurrentIndex(m_rows.index(0, 0));
        raise();
    }
    setVisible(any);
}

void SearchPopup::place()
{
    int height = 12;
    for (int row = 0; row < m_rows.rowCount() && height < tallest; ++row)
        height += m_view->sizeHintForRow(row);
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(m_field->width(), m_field->height() + 6));
    const int wide = std::min(popupWidth, parentWidget()->width() - 16);
    setGeometry(std::max(8, below.x() - wide), below.y(), wide,
                std::min({height, tallest, parentWidget()->height() - below.y() - 8}));
}

void SearchPopup::step(int by)
{
    const int rows = m_rows.rowCount();
    if (rows > 0)
        m_view->setCurrentIndex(m_rows.index((m_view->currentIndex().row() + by + rows) % rows, 0));
}

void SearchPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QModelIndex source = m_rows.mapToSource(index);
    if (source.model() == &m_commands) {
        QAction *action = m_commands.action(source.row());
        finish();
        action->trigger();
        return;
    }
    const SearchHit hit = m_results.hit(source.row());
    finish();
    Q_EMIT hitChosen(hit);
}

void SearchPopup::finish()
{
    m_typing.stop();
    hide();
    m_field->clear();
    Q_EMIT left();
}

bool SearchPopup::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Escape: finish(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto address = typedAddress(m_field->text())) {
            finish();
            Q_EMIT addressChosen(*address);
        } else if (m_typing.isActive()) {
            m_typing.stop();
            search();
        } else {
            choose(m_view->currentIndex());
        }
        return true;
    default: return false;
    }
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && fieldKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    return QWidget::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(m_look.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace florilegium
