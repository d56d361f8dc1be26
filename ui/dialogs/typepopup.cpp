// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/typepopup.h"

#include <QButtonGroup>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPainter>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int popupWidth = 320;

/// Families that text can be read in; the first entry of the list is the standard.
QStringList readableFamilies()
{
    QStringList families;
    for (const QString &family : QFontDatabase::families(QFontDatabase::Latin)) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            families.append(family);
    }
    return families;
}

} // namespace

TypePopup::TypePopup(const std::optional<Look> &look, const TypeChoice &type, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_type(type)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Type and look"));
    setFixedWidth(popupWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    addLooks(look);
    addFont();
    m_size = addSlider(tr("Size"), 24, 64, int(std::lround(type.size * 2)));
    m_leading = addSlider(tr("Line height"), 120, 220, int(std::lround(type.leading * 100)));
    m_measure = addSlider(tr("Width of the column"), 45, 95, type.measure);
}

void TypePopup::addLooks(const std::optional<Look> &look)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &text, const std::optional<Look> &value) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(value == look);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button, 1);
        connect(button, &QToolButton::clicked, this, [this, value] { Q_EMIT lookChosen(value); });
    };
    add(tr("System", "look"), std::nullopt);
    add(tr("Light", "look"), Look::Light);
    add(tr("Sepia", "look"), Look::Sepia);
    add(tr("Dark", "look"), Look::Dark);
    add(tr("Contrast", "look"), Look::HighContrast);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void TypePopup::addFont()
{
    m_font = new QComboBox(this);
    m_font->setAccessibleName(tr("Font"));
    m_font->view()->setAccessibleName(m_font->accessibleName());
    m_font->addItem(tr("Standard serif"), QString());
    for (const QString &family : readableFamilies())
        m_font->addItem(family, family);
    m_font->setCurrentIndex(std::max(0, m_font->findData(m_type.family)));
    layout()->addWidget(m_font);
    connect(m_font, &QComboBox::currentIndexChanged, this, &TypePopup::changed);
}

QSlider *TypePopup::addSlider(const QString &name, int from, int to, int value)
{
    auto *label = new QLabel(name, this);
    auto *slider = new QSlider(Qt::Horizontal, this);
    label->setBuddy(slider);
    slider->setAccessibleName(name);
    slider->setRange(from, to);
    slider->setValue(value);
    layout()->addWidget(label);
    layout()->addWidget(slider);
    connect(slider, &QSlider::valueChanged, this, &TypePopup::changed);
    return slider;
}

void TypePopup::changed()
{
    m_type.family = m_font->currentData().toString();
    m_type.size = m_size->value() / 2.0;
    m_type.leading = m_leading->value() / 100.0;
    m_type.measure = m_measure->value();
    Q_EMIT typeChosen(m_type);
}

void TypePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace florilegium
