// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/vectorplugin.h"
#include "panels/claimmap.h"
#include "panels/claimmappaint.h"
#include "panels/mapcard.h"
#include "panels/tests_panels.h"
#include "vector/loadvector.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr double width = 1000;

double cardHeight(const MapNode &, double)
{
    return 60;
}

MapNode node(const QString &statement, int step)
{
    return {ClaimId::make(), statement, Status::Asserted, step};
}

struct Map
{
    QList<MapNode> nodes;
    QList<MapLink> links;
};

/// A claim, one for it, one against it, and one behind the latter.
Map smallMap()
{
    Map map{.nodes = {node(u"It rains"_s, 0), node(u"It is wet"_s, 1), node(u"It is dry"_s, 1), node(u"Dust"_s, 2)},
            .links = {}};
    map.links = {{map.nodes.at(1).id, map.nodes.at(0).id, Relation::Supports},
                 {map.nodes.at(2).id, map.nodes.at(0).id, Relation::Contradicts},
                 {map.nodes.at(3).id, map.nodes.at(2).id, Relation::Supports}};
    return map;
}

QRectF cardOf(const ClaimMapLayout &layout, const MapNode &node)
{
    for (const PlacedNode &placed : layout.nodes) {
        if (placed.node.id == node.id)
            return placed.card;
    }
    return {};
}

/// Any number of claims in two steps, each reached, with some links more.
Map randomMap(QRandomGenerator &random)
{
    Map map{.nodes = {node(u"middle"_s, 0)}, .links = {}};
    const auto link = [&](int from, int to) {
        const bool turned = random.bounded(2);
        map.links.append({map.nodes.at(turned ? to : from).id, map.nodes.at(turned ? from : to).id,
                          allRelations[std::size_t(random.bounded(int(allRelations.size())))]});
    };
    const int first = random.bounded(1, 12);
    for (int count = 0; count < first; ++count) {
        map.nodes.append(node(u"first"_s, 1));
        link(int(map.nodes.size()) - 1, 0);
    }
    for (int count = random.bounded(14); count > 0; --count) {
        map.nodes.append(node(u"second"_s, 2));
        link(int(map.nodes.size()) - 1, random.bounded(1, first + 1));
    }
    for (int count = random.bounded(6); count > 0; --count) {
        const int from = random.bounded(int(map.nodes.size()));
        const int to = random.bounded(int(map.nodes.size()));
        if (from != to && std::abs(map.nodes.at(from).step - map.nodes.at(to).step) <= 1)
            link(from, to);
    }
    return map;
}

/// How many cards the arrow keys lead to from the middle.
qsizetype reachedByArrows(const ClaimMapLayout &layout)
{
    QSet<int> reached{0};
    QList<int> next{0};
    while (!next.isEmpty()) {
        const int from = next.takeFirst();
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const int to = cardBeside(layout, from, key);
            if (to >= 0 && !reached.contains(to)) {
                reached.insert(to);
                next.append(to);
            }
        }
    }
    return reached.size();
}

QString wrong(const ClaimMapLayout &layout)
{
    const QRectF whole(QPointF(), layout.size);
    for (qsizetype at = 0; at < layout.nodes.size(); ++at) {
        if (!whole.contains(layout.nodes.at(at).card))
            return u"a card lies outside"_s;
        for (qsizetype other = 0; other < at; ++other) {
            if (layout.nodes.at(at).card.intersects(layout.nodes.at(other).card))
                return u"cards overlap"_s;
        }
    }
    for (const PlacedLink &link : layout.links) {
        if (!whole.contains(link.label))
            return u"a word lies outside"_s;
        const bool covered = std::ranges::any_of(
            layout.nodes, [&link](const PlacedNode &node) { return node.card.contains(link.label); });
        if (covered && link.line.length() < 1)
            return u"a line has no length"_s;
    }
    return reachedByArrows(layout) == layout.nodes.size() ? QString() : u"not every card is reached"_s;
}

QImage drawn(Relation relation)
{
    const Map map = smallMap();
    QList<MapLink> links = map.links.first(1);
    links.front().relation = relation;
    const ClaimMapLayout layout = layOutMap(map.nodes.first(2), links, 500, cardHeight);
    QImage image(layout.size.toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    Palette ink = paletteFor(Look::Light);
    for (Tone &tone : ink.tones)
        tone.ink = Qt::black;
    ink.soft = Qt::white; // no word: the line alone
    ink.page = Qt::white;
    paintMapLinks(painter, layout, ink, QFont());
    return image;
}

} // namespace

void ClaimMapTest::oneClaimStandsInTheMiddle()
{
    const ClaimMapLayout layout = layOutMap({node(u"It rains"_s, 0)}, {}, width, cardHeight);
    QCOMPARE(layout.nodes.size(), 1);
    QVERIFY(std::abs(layout.nodes.front().card.center().x() - width / 2) < 1);
    QVERIFY(layOutMap({}, {}, width, cardHeight).nodes.isEmpty());
}

void ClaimMapTest::forAndAgainstStandOnTheirSides()
{
    const Map map = smallMap();
    const ClaimMapLayout layout = layOutMap(map.nodes, map.links, width, cardHeight);
    const double middle = cardOf(layout, map.nodes.at(0)).center().x();
    QVERIFY(cardOf(layout, map.nodes.at(1)).right() < middle);
    QVERIFY(cardOf(layout, map.nodes.at(2)).left() > middle);
    QVERIFY(cardOf(layout, map.nodes.at(3)).left() > cardOf(layout, map.nodes.at(2)).right());
    QCOMPARE(layout.links.size(), 3);
    QVERIFY(layout.size.width() <= width);
}

void ClaimMapTest::itIsMirrored()
{
    const Map map = smallMap();
    const ClaimMapLayout layout = layOutMap(map.nodes, map.links, width, cardHeight, true);
    QVERIFY(cardOf(layout, map.nodes.at(1)).left() > cardOf(layout, map.nodes.at(0)).right());
    QCOMPARE(wrong(layout), QString());
}

void ClaimMapTest::anyMapIsLegible()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int turn = 0; turn < 300; ++turn) {
        const Map map = randomMap(random);
        const auto uneven = [](const MapNode &node, double) { return 40.0 + double(qHash(node.id) % 60); };
        const ClaimMapLayout layout = layOutMap(map.nodes, map.links, random.bounded(200, 1400), uneven);
        const QString what = wrong(layout);
        QVERIFY2(what.isEmpty(), qPrintable(u"%1: seed %2, turn %3"_s.arg(what).arg(seed).arg(turn)));
        QCOMPARE(layout.nodes.size(), map.nodes.size());
    }
}

void ClaimMapTest::theOrderTheyComeInIsNothing()
{
    QRandomGenerator random(7);
    const Map map = randomMap(random);
    const ClaimMapLayout layout = layOutMap(map.nodes, map.links, width, cardHeight);
    QList<MapNode> nodes = map.nodes;
    QList<MapLink> links = map.links;
    std::ranges::reverse(nodes);
    std::ranges::reverse(links);
    const ClaimMapLayout again = layOutMap(nodes, links, width, cardHeight);
    for (const MapNode &one : map.nodes)
        QCOMPARE(cardOf(again, one), cardOf(layout, one));
}

void ClaimMapTest::whatIsNotReachedIsLeftOut()
{
    Map map = smallMap();
    map.nodes.append(node(u"Alone"_s, 1));
    map.links.append({ClaimId::make(), map.nodes.at(0).id, Relation::Supports});
    const ClaimMapLayout layout = layOutMap(map.nodes, map.links, width, cardHeight);
    QCOMPARE(layout.nodes.size(), 4);
    QCOMPARE(layout.links.size(), 3);
}

void ClaimMapTest::arrowsWalkAndEnterOpens()
{
    const Map map = smallMap();
    ClaimMap view;
    view.setLook(paletteFor(Look::Light));
    view.setMap(map.nodes, map.links);
    view.layOut(int(width));
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy wanted(&view, &ClaimMap::claimWanted);
    const auto stops = std::ranges::count_if(view.cards(),
                                             [](const MapCard *card) { return card->focusPolicy() & Qt::TabFocus; });
    QCOMPARE(stops, 1);
    view.cards().front()->setFocus(Qt::TabFocusReason);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto here = [] { return qobject_cast<MapCard *>(QApplication::focusWidget())->node().statement; };
    press(Qt::Key_Right);
    QCOMPARE(here(), u"It is dry"_s);
    press(Qt::Key_Right);
    QCOMPARE(here(), u"Dust"_s);
    press(Qt::Key_Right);
    QCOMPARE(here(), u"Dust"_s);
    press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<ClaimId>(), map.nodes.at(3).id);
    press(Qt::Key_Home);
    QCOMPARE(here(), u"It rains"_s);
    press(Qt::Key_Left);
    QCOMPARE(here(), u"It is wet"_s);
    QTest::mouseClick(view.cards().at(2), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void ClaimMapTest::relationsDifferWithoutColour()
{
    for (const Relation one : allRelations) {
        for (const Relation other : allRelations)
            QCOMPARE(drawn(one) == drawn(other), one == other);
    }
}

void ClaimMapTest::everyCardHasAName()
{
    const Map map = smallMap();
    ClaimMap view;
    view.setMap(map.nodes, map.links);
    view.layOut(int(width));
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(interface);
    QStringList names;
    for (int child = 0; child < interface->childCount(); ++child) {
        QCOMPARE(interface->child(child)->role(), QAccessible::Button);
        names << interface->child(child)->text(QAccessible::Name);
    }
    QVERIFY2(names.contains(u"It is dry. Asserted. contradicts “It rains”"_s), qPrintable(names.join(u'|')));
    QCOMPARE(names.size(), 4);
}

void ClaimMapTest::itIsWrittenAsSvg()
{
    const Map map = smallMap();
    const ClaimMapLayout layout = layOutMap(map.nodes, map.links, width, cardHeight);
    const auto plugin = loadVector();
    QVERIFY2(plugin, plugin ? "" : qPrintable(plugin.error().detail));
    const auto paint = [&layout](QPainter &painter) {
        paintClaimMap(painter, layout, paletteFor(Look::Light), QFont());
    };
    const QByteArray svg = (*plugin)->svg({u"It rains"_s, u"Linked claims"_s, layout.size, paint});
    QXmlStreamReader xml(svg);
    QString words;
    QString root;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && root.isEmpty())
            root = xml.name().toString() + u' ' + xml.attributes().value("viewBox"_L1);
        else if (xml.isCharacters())
            words += xml.text() + u'|';
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(root.startsWith(u"svg 0 0 1000 "), qPrintable(root));
    for (const QString &word : {u"It rains"_s, u"It is dry"_s, u"contradicts"_s, u"Asserted"_s})
        QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words)); // as text, not as curves
}

} // namespace florilegium::testing
