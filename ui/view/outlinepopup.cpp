// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/outlinepopup.h"

#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

namespace florilegium {

namespace {

constexpr int widest = 520; // logical pixels, with the shadow
constexpr int tallest = 480;
constexpr int fromTop = 16;
constexpr int indexRole = Qt::UserRole;

QString wordsOf(const Document &document, const OutlineEntry &entry)
{
    return document.text(document.blocks()[std::size_t(entry.block)].range()).toString().simplified();
}

} // namespace

OutlinePopup::OutlinePopup(QWidget *parent)
    : FieldSheet(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Contents"));
    field()->setPlaceholderText(tr("Heading"));
    field()->setAccessibleName(tr("Words of the heading"));
    auto *headings = new QListView(this);
    headings->setModel(m_model);
    headings->setUniformItemSizes(true);
    headings->setTextElideMode(Qt::ElideRight);
    addList(headings, tr("Headings"));
    connect(field(), &QLineEdit::textChanged, this, &OutlinePopup::refill);
    connect(headings, &QListView::clicked, this, &OutlinePopup::choose);
}

void OutlinePopup::setColours(const Palette &palette)
{
    FieldSheet::setColours(palette);
    refill();
}

void OutlinePopup::open(const DocumentPtr &document, qsizetype current, const QRect &column)
{
    m_document = document;
    m_current = current;
    field()->clear();
    refill();
    const QRect page = parentWidget()->rect();
    const int wide = std::min(widest, page.width() + 2 * shadowMargin);
    const int rows = std::max(m_model->rowCount(), 3);
    const int needed = heightFor(rows, std::max(list()->sizeHintForRow(0), 1)) + 4;
    const int high = std::min({tallest, needed, page.height() - fromTop + shadowMargin});
    const int left = std::clamp(column.center().x() - wide / 2, -shadowMargin,
                                std::max(-shadowMargin, page.width() - wide + shadowMargin));
    openAt({left, fromTop - shadowMargin, wide, high});
    list()->scrollTo(list()->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void OutlinePopup::closing()
{
    m_document.reset();
}

void OutlinePopup::refill()
{
    m_model->clear();
    if (!m_document)
        return;
    const QString wanted = field()->text().simplified();
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
    list()->setCurrentIndex(chosen.isValid() ? chosen : m_model->index(0, 0));
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
    closeSheet();
    Q_EMIT headingChosen(heading);
}

void OutlinePopup::enter()
{
    choose(list()->currentIndex());
}

} // namespace florilegium
