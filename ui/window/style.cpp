// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/style.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOption>
#include <QWidget>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int interfacePixels = 13;
constexpr int scrollBarExtent = 12;
constexpr int shortestSlider = 32;

QColor over(const QColor &top, const QColor &below)
{
    const auto mix = [&top](int upper, int lower) {
        return int(std::lround(upper * double(top.alphaF()) + lower * (1.0 - double(top.alphaF()))));
    };
    return QColor(mix(top.red(), below.red()), mix(top.green(), below.green()), mix(top.blue(), below.blue()));
}

void fillRounded(QPainter &painter, const QRectF &rect, double radius, const QBrush &fill, const QPen &pen = Qt::NoPen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void drawButtonPanel(const QStyleOption &option, QPainter &painter, bool framed)
{
    const bool active = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const QPen pen = framed ? QPen(option.palette.color(QPalette::Mid), 1) : QPen(Qt::NoPen);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (active || hovered)
        fillRounded(painter, rect, 5, option.palette.color(QPalette::Midlight), pen);
    else if (framed)
        fillRounded(painter, rect, 5, option.palette.color(QPalette::Base), pen);
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    QColor ink = option.palette.color(QPalette::WindowText);
    ink.setAlphaF(option.state & QStyle::State_MouseOver ? 0.30F : 0.16F);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF thumb = QRectF(slider).adjusted(upright ? 3 : 2, upright ? 2 : 3, upright ? -3 : -2,
                                                 upright ? -2 : -3);
    if (option.maximum > option.minimum)
        fillRounded(painter, thumb, 3, ink);
}

} // namespace

QPalette systemRoles(const Palette &look)
{
    QPalette roles(look.text, look.bar, look.page, look.line, look.line, look.text, look.page);
    const auto set = [&roles](QPalette::ColorRole role, const QColor &colour) { roles.setColor(role, colour); };
    set(QPalette::Window, look.bar);
    set(QPalette::Button, look.bar);
    set(QPalette::ButtonText, look.text);
    set(QPalette::Base, look.page);
    set(QPalette::AlternateBase, look.side);
    set(QPalette::PlaceholderText, look.soft);
    set(QPalette::Light, look.page);
    set(QPalette::Midlight, look.selectedRow);
    set(QPalette::Mid, look.line);
    set(QPalette::Dark, look.faint);
    set(QPalette::Highlight, over(look.selection, look.page));
    set(QPalette::HighlightedText, look.text);
    set(QPalette::Link, look.accent);
    set(QPalette::Accent, look.accent);
    set(QPalette::ToolTipBase, look.page);
    set(QPalette::ToolTipText, look.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        roles.setColor(QPalette::Disabled, role, look.faint);
    return roles;
}

QFont interfaceFont()
{
    QFont font = QGuiApplication::font();
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(interfacePixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Look systemLook()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Look::Dark : Look::Light;
}

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (element) {
    case PE_PanelButtonTool: drawButtonPanel(*option, *painter, false); return;
    case PE_PanelButtonCommand: drawButtonPanel(*option, *painter, true); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit: {
        const bool focused = option->state & State_HasFocus;
        const QColor edge = option->palette.color(focused ? QPalette::Accent : QPalette::Mid);
        fillRounded(*painter, rect, 6, option->palette.color(QPalette::Base), QPen(edge, 1));
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_Frame: { // of an editor that lies over rows
        painter->setPen(option->palette.color(option->state & State_HasFocus ? QPalette::Accent : QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_FrameFocusRect:
        fillRounded(*painter, rect, 5, Qt::NoBrush, QPen(option->palette.color(QPalette::Accent), 1));
        return;
    case PE_FrameMenu: {
        painter->setPen(option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    }
    case PE_PanelMenu: painter->fillRect(option->rect, option->palette.color(QPalette::Base)); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button) {
        QStyleOptionToolButton plain = *button; // no arrow in the corner for its menu
        plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    } else if (control == CC_ScrollBar && slider)
        drawScrollBar(*slider, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 wanted = range > 0 ? qint64(length) * bar->pageStep / (range + bar->pageStep) : length;
    const int thumb = std::min(length, std::max(int(wanted), shortestSlider));
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                           bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return upright ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return piece(at, thumb);
    case SC_ScrollBarSubPage: return piece(0, at);
    case SC_ScrollBarAddPage: return piece(at + thumb, length - at - thumb);
    default: return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuVMargin: return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut: return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace florilegium
