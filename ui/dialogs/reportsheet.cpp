// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reportsheet.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int fileWidth = 260;

} // namespace

ReportSheet::ReportSheet(const QList<ReportLine> &lines, QWidget *parent)
    : QDialog(parent)
    , m_model(lines)
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("What became of the files"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(windowTitle());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(ReportModel::File, fileWidth);
    if (!lines.isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    resize(820, 520);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const ArticleId article = m_model.line(index.row()).article;
        if (article.isNull())
            return;
        Q_EMIT articleChosen(article);
        close();
    });
}

} // namespace florilegium
