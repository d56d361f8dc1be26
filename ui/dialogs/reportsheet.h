// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/reportmodel.h"

#include <QDialog>

class QTableView;

namespace florilegium {

/// What became of the files that were added, what was refused first. Enter opens the article of a line.
class ReportSheet : public QDialog
{
    Q_OBJECT
public:
    explicit ReportSheet(const QList<ReportLine> &lines, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void articleChosen(const florilegium::ArticleId &article);

private:
    ReportModel m_model;
    QTableView *m_table;
};

} // namespace florilegium
