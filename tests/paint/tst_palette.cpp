// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "paint/bands.h"
#include "paint/changebands.h"
#include "paint/palette.h"
#include "paint/shades.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRandomGenerator>
#include <QTest>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5;

struct GivenPalette
{
    QString name;
    Palette palette;
    Look shades; ///< whose tones it has
};

/// That of high contrast follows the system: ones as Qt and as Windows' contrast themes have them.
QList<GivenPalette> everyPalette()
{
    QList<GivenPalette> all;
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark})
        all << GivenPalette{toWord(look), paletteFor(look), look};
    struct System
    {
        QRgb base, text, window, highlight;
    };
    constexpr std::array systems{
        System{0xFFFFFF, 0x000000, 0xEFEFEF, 0x308CC6}, System{0x2D2D2D, 0xFFFFFF, 0x323232, 0x308CC6},
        System{0xFFFFFF, 0x000000, 0xFFFFFF, 0x37006E}, System{0x000000, 0xFFFFFF, 0x000000, 0x1AEBFF}};
    const QPalette before = QGuiApplication::palette();
    for (const System &system : systems) {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(system.base));
        palette.setColor(QPalette::Text, QColor(system.text));
        palette.setColor(QPalette::Window, QColor(system.window));
        palette.setColor(QPalette::Highlight, QColor(system.highlight));
        QGuiApplication::setPalette(palette);
        const Palette p = paletteFor(Look::HighContrast);
        all << GivenPalette{u"high contrast on %1, %2"_s.arg(QColor(system.base).name(), p.accent.name()), p,
                            p.isDark() ? Look::Dark : Look::Light};
    }
    QGuiApplication::setPalette(before);
    return all;
}

/// A translucent colour over an opaque one.
QColor over(const QColor &above, const QColor &below)
{
    const double a = above.alphaF();
    const auto mix = [a](double x, double y) { return x * a + y * (1 - a); };
    return QColor::fromRgbF(float(mix(above.redF(), below.redF())), float(mix(above.greenF(), below.greenF())),
                            float(mix(above.blueF(), below.blueF())));
}

} // namespace

void PaletteTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    QCOMPARE(contrastRatio(QColor(0, 0, 0, 0), Qt::white), 1.0);
}

void PaletteTest::textCanBeReadOnEverything_data()
{
    QTest::addColumn<QColor>("foreground");
    QTest::addColumn<QColor>("background");
    const QList<GivenPalette> palettes = everyPalette();
    for (const GivenPalette &given : palettes) {
        const Palette &p = given.palette;
        const auto row = [&](const QString &what, const QColor &foreground, const QColor &background) {
            QTest::newRow(qPrintable(given.name + u": "_s + what)) << foreground << background;
        };
        const std::initializer_list<std::pair<QString, QColor>> grounds{
            {u"page"_s, p.page}, {u"side"_s, p.side}, {u"bar"_s, p.bar}, {u"selected row"_s, p.selectedRow}};
        for (const auto &[name, ground] : grounds) {
            row(u"text on "_s + name, p.text, ground);
            row(u"soft on "_s + name, p.soft, ground);
            row(u"faint on "_s + name, p.faint, ground);
        }
        row(u"accent on page"_s, p.accent, p.page);
        row(u"text selected"_s, p.text, over(p.selection, p.page));
        row(u"text found"_s, p.text, over(p.match, p.page));
        row(u"text on code"_s, p.text, p.codeBackground);
        for (const QString &shade : shadeWords()) {
            const Tone tone = shadeTone(shade, given.shades);
            row(u"text on "_s + shade, p.text, tone.band);
            row(u"text selected on "_s + shade, p.text, over(p.selection, tone.band));
            row(u"ink of "_s + shade + u" on page"_s, tone.ink, p.page);
        }
        for (const ChangeKind kind : {ChangeKind::Inserted, ChangeKind::Removed, ChangeKind::Moved}) {
            const QColor band = changeTone(p, kind).band;
            row(u"text on change %1"_s.arg(int(kind)), p.text, band);
            row(u"text selected on change %1"_s.arg(int(kind)), p.text, over(p.selection, band));
        }
    }
}

void PaletteTest::textCanBeReadOnEverything()
{
    QFETCH(const QColor, foreground);
    QFETCH(const QColor, background);
    const double ratio = contrastRatio(foreground, background);
    QVERIFY2(ratio >= readable, qPrintable(u"%1 on %2: %3"_s.arg(foreground.name(), background.name()).arg(ratio)));
}

void PaletteTest::textCanBeReadOnTenHighlights_data()
{
    QTest::addColumn<Palette>("p");
    const QList<GivenPalette> palettes = everyPalette();
    for (const GivenPalette &given : palettes)
        QTest::newRow(qPrintable(given.name)) << given.palette;
}

// What the eye sees under a letter: bands over each other in any order, then what find and selection lay over them.
void PaletteTest::textCanBeReadOnTenHighlights()
{
    QFETCH(const Palette, p);
    const QList<Tone> tones = p.tones.values();
    QColor flash = p.accent;
    flash.setAlphaF(0.22F);
    QRandomGenerator random(1);
    const auto isReadable = [&](const QColor &ground) { return contrastRatio(p.text, ground) >= readable; };
    for (int stack = 0; stack < 5000; ++stack) {
        QColor ground = p.page;
        const int deep = 1 + stack % 10;
        for (int lane = 0; lane < deep; ++lane)
            ground = over(bandFill(tones[random.bounded(int(tones.size()))], lane), ground);
        const QColor found = over(p.match, ground);
        QVERIFY2(isReadable(ground), qPrintable(ground.name()));
        QVERIFY2(isReadable(found), qPrintable(found.name()));
        QVERIFY2(isReadable(over(p.selection, ground)), qPrintable(ground.name()));
        QVERIFY2(isReadable(over(p.selection, found)), qPrintable(ground.name()));
        QVERIFY2(isReadable(over(flash, ground)), qPrintable(ground.name()));
    }
}

void PaletteTest::foreignKeysHaveAStableTone()
{
    const Palette palette = paletteFor(Look::Light);
    QCOMPARE(palette.tones.size(), 5);
    QCOMPARE(palette.tone(u"my own"_s), palette.tone(u"my own"_s));
    QVERIFY(palette.tones.values().contains(palette.tone(u"my own"_s)));
    QCOMPARE(palette.tone(u"claim"_s), palette.tones.value(u"claim"_s));
}

void PaletteTest::lookWordsRoundTrip()
{
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark, Look::HighContrast})
        QVERIFY(lookFromWord(toWord(look)) == look);
    QVERIFY(!lookFromWord(u"pink"));
}

void PaletteTest::coloursHaveTheReadersShades()
{
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark}) {
        Palette palette = paletteFor(look);
        QCOMPARE(palette.tones.size(), 5);
        QCOMPARE(palette.tone(u"question"_s), shadeTone(u"blue"_s, look));
        const Tone unknown = palette.tone(u"mine"_s);
        QCOMPARE(unknown, shadeTone(shadeOf({.key = u"mine"_s}), look)); // always the same one
        palette.follow({{.key = u"question"_s, .shade = u"teal"_s, .pattern = u"dots"_s},
                        {.key = u"mine"_s, .shade = u"no such"_s},
                        {.key = u"claim"_s}});
        QCOMPARE(palette.tone(u"question"_s).band, shadeTone(u"teal"_s, look).band);
        QCOMPARE(palette.tone(u"question"_s).pattern, MarkPattern::Dots);
        QCOMPARE(palette.tone(u"mine"_s), unknown);
        QCOMPARE(palette.tone(u"claim"_s), shadeTone(u"yellow"_s, look));
    }
    for (int each = 0; each <= int(MarkPattern::Waves); ++each)
        QCOMPARE(markPatternFromWord(toWord(MarkPattern(each))), MarkPattern(each));
    QCOMPARE(markPatternFromWord(u"stripes"), MarkPattern::None);
}

/// Each pattern leaves other ink than the others, along the lower edge and within the rectangle.
void PaletteTest::patternsAreToldApart()
{
    QList<QImage> images;
    for (int each = 0; each <= int(MarkPattern::Waves); ++each) {
        QImage image(80, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPattern(painter, QRectF(10, 5, 60, 20), MarkPattern(each), Qt::black);
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, y) == Qt::white || (x >= 10 && x < 70 && y >= 18 && y < 25));
        }
        QVERIFY(!images.contains(image));
        images << image;
    }
}

/// Without hues too, whether filled or outlined; and wherever the dot stands, its pattern looks the same.
void PaletteTest::swatchesAreToldApart()
{
    const auto painted = [](MarkPattern pattern, double outline, int left) {
        QImage image(80, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const Tone tone{.band = Qt::lightGray, .ink = Qt::black, .pattern = pattern};
        paintSwatch(painter, QRectF(left, 10, 9, 9), tone, outline > 0 ? tone.band : tone.ink, outline);
        painter.end();
        return image.copy(left - 5, 0, 20, image.height());
    };
    QList<QImage> images;
    for (const double outline : {0.0, 1.5}) {
        for (int each = 0; each <= int(MarkPattern::Waves); ++each) {
            const QImage image = painted(MarkPattern(each), outline, 10);
            QCOMPARE(painted(MarkPattern(each), outline, 37), image);
            QVERIFY(!images.contains(image));
            images << image;
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, 8) == Qt::white && image.pixelColor(x, 26) == Qt::white); // above and below
        }
    }
}

} // namespace florilegium
