// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/keysheet.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace florilegium {

namespace {

QLabel *makeLabel(const QString &text, QWidget *parent, bool strong, bool quiet)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    label->setFont(font);
    if (quiet) {
        QPalette roles = label->palette();
        roles.setColor(QPalette::WindowText, roles.color(QPalette::PlaceholderText));
        label->setPalette(roles);
    }
    return label;
}

} // namespace

KeySheet::KeySheet(const QList<KeyLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sheet = new QWidget;
    auto *grid = new QGridLayout(sheet);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const KeyLine &line : lines) {
        if (line.keys.isEmpty()) {
            grid->setRowMinimumHeight(row, row > 0 ? 12 : 0);
            ++row;
            grid->addWidget(makeLabel(line.text, sheet, true, false), row++, 0, 1, 2);
        } else {
            grid->addWidget(makeLabel(line.text, sheet, false, false), row, 0);
            grid->addWidget(makeLabel(line.keys, sheet, false, true), row++, 1);
        }
    }
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    resize(460, 560);
}

} // namespace florilegium
