// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/id.h"

#include <QAbstractTableModel>

namespace florilegium {

/// What became of one file, in words.
struct ReportLine
{
    QString file; ///< path
    QString what; ///< a sentence
    ArticleId article; ///< that it became; null: none
    bool isProblem = false;
};

/// The lines of a report: file, and what became of it. A value that is shown; changes no data.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { File, What, ColumnCount };

    explicit ReportModel(QList<ReportLine> lines, QObject *parent = nullptr);

    [[nodiscard]] const ReportLine &line(int row) const { return m_lines.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReportLine> m_lines;
};

} // namespace florilegium
