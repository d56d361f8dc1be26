// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/outlinepopup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int widest = 520; // logical pixels, with the shadow
constexpr int tallest = 480;
constexpr int fromTop = 16;
constexpr int pageOfRows = 10;
constexpr int indexRole = Qt::UserRole;

QString wordsOf(const Document &document, const OutlineEntry &entry)
{
    return document.text(document.blocks()[std::size_t(entry.block)].range()).toString().simplified();
}

} // namespace

OutlinePopup::OutlinePopup(QWidget *parent)
    : PopupFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Contents"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 6);
    column->setSpacing(6);
    m_field->setFrame(false);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setPlaceholderText(tr("Heading"));
    m_field->setAccessibleName(tr("Words of the heading"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Headings"));
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &OutlinePopup::refill);
    connect(m_list, &QListView::clicked, this, &OutlinePopup::choose);
    m_field->installEventFilter(this);
    hide();
}

void OutlinePopup::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    refill();
}

void OutlinePopup::open(const DocumentPtr &document, qsizetype current, const QRect &column)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_document = document;
    m_current = current;
    m_field->clear();
    refill();
    const QRect page = parentWidget()->rect();
    const int wide = std::min(widest, page.width() + 2 * shadowMargin);
    const int rows = std::max(m_model->rowCount(), 3);
    const int needed = layout()->minimumSize().height() - m_list->minimumSizeHint().height() + 4
        + rows * std::max(m_list->sizeHintForRow(0), 1) + 2 * shadowMargin;
    const int high = std::min({tallest, needed, page.height() - fromTop + shadowMargin});
    const int left = std::clamp(column.center().x() - wide / 2, -shadowMargin,
                                std::max(-shadowMargin, page.width() - wide + shadowMargin));
    setGeometry(left, fromTop - shadowMargin, wide, high);
    show();
    raise();
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_field->setFocus(Qt::PopupFocusReason);
}

void OutlinePopup::closePopup()
{
    if (isHidden())
        return;
    hide();
    m_document.reset();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void OutlinePopup::refill()
{
    m_model->clear();
    if (!m_document)
        return;
    const QString wanted = m_field->text().simplified();
    const std::span<const OutlineEntry> outline = m_document->outline();
    QModelIndex chosen;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QString words = wordsOf(*m_document, outline[i]);
        if (!wanted.isEmpty() && !words.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(QString(3 * (outline[i].level - 1), QChar::Nbsp) + words);
        item->setData(qlonglong(i), indexRole);
        item->setData(words, Qt::AccessibleTextRole);
        if (qsizetype(i) == m_current) {
            QFont strong = font();
            strong.setWeight(QFont::DemiBold);
            item->setFont(strong);
        }
        m_model->appendRow(item);
        if (qsizetype(i) <= m_current)
            chosen = item->index();
    }
    m_list->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, 0));
}

QList<qsizetype> OutlinePopup::listed() const
{
    QList<qsizetype> indices;
    for (int row = 0; row < m_model->rowCount(); ++row)
        indices << qsizetype(m_model->item(row)->data(indexRole).toLongLong());
    return indices;
}

void OutlinePopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto heading = qsizetype(index.data(indexRole).toLongLong());
    closePopup();
    Q_EMIT headingChosen(heading);
}

bool OutlinePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters and Esc are typed here, not commands of the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        closePopup();
    return PopupFrame::eventFilter(watched, event);
}

bool OutlinePopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closePopup(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(pageOfRows); return true;
    case Qt::Key_PageUp: moveBy(-pageOfRows); return true;
    default: return false;
    }
}

void OutlinePopup::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

} // namespace florilegium
