// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sidebarmodel.h"
#include "paint/shades.h"
#include "panels/sidebardelegate.h"
#include "panels/tests_panels.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int marks = 24; // pixels, before the name

/// A theme's row in the light, when the reader gave its colour a pattern.
QImage painted(MarkPattern pattern, bool isCollapsed)
{
    Palette look = paletteFor(Look::Light);
    look.follow(QList<Colour>{Colour{.key = u"claim"_s, .pattern = toWord(pattern)}});
    QStandardItemModel rows(1, 1);
    const QModelIndex index = rows.index(0, 0);
    rows.setData(index, u"Openness"_s, Qt::DisplayRole);
    rows.setData(index, int(SidebarKind::Theme), SidebarModel::KindRole);
    rows.setData(index, u"claim"_s, SidebarModel::ColourRole);
    rows.setData(index, isCollapsed, SidebarModel::CollapsedRole);
    SidebarDelegate delegate;
    delegate.setLook(look);
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 200, SidebarDelegate::rowHeight);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(look.side);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    painter.end();
    return image;
}

} // namespace

void SidebarRowsTest::patternsAreToldApart_data()
{
    QTest::addColumn<bool>("isCollapsed");
    QTest::newRow("open") << false;
    QTest::newRow("collapsed") << true;
}

void SidebarRowsTest::patternsAreToldApart()
{
    QFETCH(const bool, isCollapsed);
    QList<QImage> seen;
    for (int each = 0; each <= int(MarkPattern::Waves); ++each) {
        const QImage image = painted(MarkPattern(each), isCollapsed);
        QVERIFY2(!seen.contains(image), qPrintable(toWord(MarkPattern(each))));
        seen << image;
    }
}

/// Rows with and without a pattern stand in one line: it is below the dot, away from the words and within its own row.
void SidebarRowsTest::theNameKeepsItsPlace()
{
    const QImage plain = painted(MarkPattern::None, false);
    const QRect words(marks, 0, plain.width() - marks, plain.height());
    const QRect dot(0, 0, marks, plain.height() / 2 + 4);
    const QRect edge(0, plain.height() - 1, marks, 1);
    for (int each = 1; each <= int(MarkPattern::Waves); ++each) {
        const QImage image = painted(MarkPattern(each), false);
        for (const QRect &part : {words, dot, edge})
            QCOMPARE(image.copy(part), plain.copy(part));
    }
}

} // namespace florilegium::testing
