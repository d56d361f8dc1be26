// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/askpopup.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int sheetWidth = 440;
constexpr int headHeight = 74; // title and field with what lies around them
constexpr int roomAbove = 64;
constexpr int longestAnswer = 4000;

} // namespace

AskPopup::AskPopup(QWidget *parent)
    : FieldSheet(parent)
    , m_title(new QLabel(this))
{
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setFont(labelFont(font()));
    column()->insertWidget(0, m_title);
    field()->setMaxLength(longestAnswer);
}

void AskPopup::setColours(const Palette &palette)
{
    FieldSheet::setColours(palette);
    QPalette quiet = fieldPalette(palette);
    field()->setPalette(quiet);
    quiet.setColor(QPalette::WindowText, palette.soft);
    m_title->setPalette(quiet);
}

void AskPopup::openFor(const QString &title, const QRect &room)
{
    m_title->setText(title);
    field()->setAccessibleName(title);
    setAccessibleName(title);
    field()->clear();
    const QSize wanted = QSize(sheetWidth, headHeight + heightBelow()).grownBy(margins());
    const QSize size = wanted.boundedTo(parentWidget()->size());
    openAt(QRect({room.center().x() - size.width() / 2, room.top() + roomAbove - shadowMargin}, size));
}

void AskPopup::enter()
{
    const QString text = field()->text().trimmed();
    closeSheet();
    if (!text.isEmpty())
        Q_EMIT answered(text);
}

} // namespace florilegium
