// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sidenotes.h"
#include "print/tests_print.h"

#include <QRandomGenerator>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

using Wishes = std::vector<SideWish>;

namespace {

constexpr double margin = 200;
constexpr double gap = 10;

/// "0 whole, 110 note, absent" from top to bottom.
QString printed(std::span<const SidePlace> places)
{
    QStringList parts;
    for (const SidePlace &place : places) {
        const QString top = QString::number(place.top);
        parts << (place.form == SideForm::Absent          ? u"absent"_s
                      : place.form == SideForm::Reference ? top + u" line"_s
                                                          : top + u" whole"_s);
    }
    return parts.join(", "_L1);
}

double heightOf(const SideWish &wish, SideForm form)
{
    return form == SideForm::Whole ? wish.whole : wish.reference;
}

/// Whether what stands in the margin stands in it, in order, with its gaps.
bool isInOrder(std::span<const SideWish> wishes, std::span<const SidePlace> places, double height)
{
    double free = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].form == SideForm::Absent)
            continue;
        const double bottom = places[i].top + heightOf(wishes[i], places[i].form);
        if (places[i].top < free - 1e-6 || bottom > height + 1e-6)
            return false;
        free = bottom + gap;
    }
    return true;
}

} // namespace

void SideNotesTest::notesFindTheirPlace_data()
{
    QTest::addColumn<Wishes>("wishes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << Wishes{} << u""_s;
    QTest::newRow("level with its passage") << Wishes{{.y = 50, .whole = 40, .reference = 10}} << u"50 whole"_s;
    QTest::newRow("up from the foot") << Wishes{{.y = 190, .whole = 40, .reference = 10}} << u"160 whole"_s;
    QTest::newRow("down from the head") << Wishes{{.y = -5, .whole = 40, .reference = 10}} << u"0 whole"_s;
    QTest::newRow("two that meet part evenly")
        << Wishes{{.y = 50, .whole = 40, .reference = 10}, {.y = 60, .whole = 40, .reference = 10}}
        << u"30 whole, 80 whole"_s;
    QTest::newRow("pushed by one at the foot")
        << Wishes{{.y = 140, .whole = 40, .reference = 10}, {.y = 180, .whole = 40, .reference = 10}}
        << u"110 whole, 160 whole"_s;
    QTest::newRow("too long for a page") << Wishes{{.y = 20, .whole = 101, .reference = 10}} << u"20 line"_s;
    QTest::newRow("the longest gives way") << Wishes{{.y = 0, .whole = 90, .reference = 10},
                                                     {.y = 50, .whole = 95, .reference = 10},
                                                     {.y = 100, .whole = 30, .reference = 10}}
                                           << u"0 whole, 100 line, 120 whole"_s;
}

void SideNotesTest::notesFindTheirPlace()
{
    QFETCH(const Wishes, wishes);
    QFETCH(const QString, expected);
    QCOMPARE(printed(placeSideNotes(wishes, margin, gap)), expected);
}

void SideNotesTest::notesNeverMeet()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        QRandomGenerator random(seed);
        Wishes wishes(std::size_t(random.bounded(1, 40)));
        for (SideWish &wish : wishes)
            wish = {.y = double(random.bounded(0, 200)), .whole = double(random.bounded(12, 130)), .reference = 12};
        std::ranges::sort(wishes, {}, &SideWish::y);
        const std::vector<SidePlace> places = placeSideNotes(wishes, margin, gap);
        QCOMPARE(places.size(), wishes.size());
        QVERIFY2(isInOrder(wishes, places, margin), qPrintable(u"seed %1: %2"_s.arg(seed).arg(printed(places))));
        // A note is away only where the margin is full.
        if (std::ranges::count(places, SideForm::Absent, &SidePlace::form) > 0)
            QCOMPARE(std::ranges::count(places, SideForm::Whole, &SidePlace::form), 0);
    }
}

} // namespace florilegium::testing
