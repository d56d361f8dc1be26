// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/reportmodel.h"

#include <QFont>

namespace florilegium {

ReportModel::ReportModel(QList<ReportLine> lines, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lines(std::move(lines))
{
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == File ? line.file.section(u'/', -1) : line.what;
    case Qt::ToolTipRole: return index.column() == File ? line.file : line.what;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(line.isProblem && index.column() == File ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default: return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : tr("What became of it");
}

} // namespace florilegium
