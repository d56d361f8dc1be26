// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "annotate/edits.h"
#include "listener.h"
#include "view/documentaccessible.h"
#include "view/documentpassages.h"
#include "view/givenview.h"

#include <QRandomGenerator>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;
using testing::Listener;

namespace {

DocumentPtr withEverything()
{
    DocumentBuilder builder;
    builder.metadata().title = u"On doors"_s;
    builder.beginBlock(BlockKind::Heading, 1);
    builder.addText(u"On doors"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"The first door is open, see "_s);
    const qint32 outside = builder.beginLink(u"#later"_s);
    builder.addText(u"what "_s);
    const quint16 plain = builder.addStyle(StyleStrong);
    builder.addText(u"came"_s);
    builder.setStyle(plain);
    builder.setLink(outside);
    builder.addText(u". The second door is shut."_s);
    builder.beginBlock(BlockKind::Heading, 3);
    builder.addTarget(u"later"_s);
    builder.addText(u"Later"_s);
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"All doors were painted green."_s);
    return std::make_shared<const Document>(builder.finish(false));
}

/// A view that assistive technology has asked for.
struct GivenReader : GivenView
{
    explicit GivenReader(DocumentPtr shown = withEverything())
        : GivenView(std::move(shown))
        , page(QAccessible::queryAccessibleInterface(&view))
    {
        view.setHighlightWords([](const HighlightId &) { return u"Claim"_s; });
    }

    [[nodiscard]] QStringList passages() const
    {
        QStringList all;
        for (int i = 0; i < page->childCount(); ++i) {
            const QAccessibleInterface *child = page->child(i);
            if (!child->object())
                all << child->text(QAccessible::Name);
        }
        return all;
    }
    [[nodiscard]] QAccessibleInterface *passage(const QString &name) const
    {
        for (int i = 0; i < page->childCount(); ++i) {
            if (page->child(i)->text(QAccessible::Name) == name)
                return page->child(i);
        }
        return nullptr;
    }

    QAccessibleInterface *page;
};

} // namespace

void AccessibleTest::passagesAreChildren()
{
    GivenReader given;
    const HighlightId id = given.mark(given.rangeOf(u"first door"_s));
    given.highlights.apply(
        setNote(given.highlights.find(id)->highlight, u"Which one?"_s, QDateTime::currentDateTimeUtc()));
    QCOMPARE(given.passages(),
             (QStringList{u"On doors"_s, u"first door"_s, u"Which one?"_s, u"what came"_s, u"Later"_s}));
    QCOMPARE(given.page->role(), QAccessible::Document);
    const QList<QAccessible::Role> roles{QAccessible::Heading, QAccessible::Section, QAccessible::Note,
                                         QAccessible::Link, QAccessible::Heading};
    for (int i = 0; i < roles.size(); ++i) {
        QAccessibleInterface *child = given.page->child(i);
        QCOMPARE(child->role(), roles[i]);
        QCOMPARE(child->parent(), given.page);
        QCOMPARE(given.page->indexOfChild(child), i);
        QVERIFY(child->isValid() && child->actionInterface());
    }
    QAccessibleAttributesInterface *later = given.page->child(4)->attributesInterface();
    QCOMPARE(later->attributeValue(QAccessible::Attribute::Level).toInt(), 3);
    QCOMPARE(given.page->child(1)->text(QAccessible::Description), u"Claim"_s);
    QAccessibleInterface *widget = given.page->child(given.page->childCount() - 1);
    QVERIFY(widget->object());
    QCOMPARE(given.page->indexOfChild(widget), given.page->childCount() - 1);
}

void AccessibleTest::childrenGoThereAndFollow()
{
    GivenReader given;
    given.passage(u"Later"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(given.view.caret(), given.rangeOf(u"Later"_s).start);
    given.view.setCaret(0);
    given.passage(u"what came"_s)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(given.view.caret(), given.rangeOf(u"Later"_s).start);
}

void AccessibleTest::childrenAreFoundByPoint()
{
    GivenReader given;
    given.mark(given.rangeOf(u"see what came. The second"_s));
    const auto under = [&](const QString &words) {
        const QPoint point = given.view.viewport()->mapToGlobal(given.middleOf(words));
        const QAccessibleInterface *child = given.page->childAt(point.x(), point.y());
        return child ? child->text(QAccessible::Name) : QString();
    };
    QCOMPARE(under(u"Later"_s), u"Later"_s);
    QCOMPARE(under(u"what"_s), u"what came"_s);
    QCOMPARE(under(u"see"_s), u"see what came. The second"_s);
    QCOMPARE(under(u"painted"_s), QString());
}

void AccessibleTest::edgesAreAnnouncedOnce()
{
    GivenReader given;
    const TextRange range = given.rangeOf(u"second door"_s);
    given.mark(range);
    QCoreApplication::processEvents(); // it is not new any more
    const Listener listener;
    for (qsizetype at = range.start - 3; at < range.end + 3; ++at) {
        given.view.setCaret(at);
        const QStringList expected = at == range.start ? QStringList{u"Highlight: Claim"_s}
            : at == range.end                          ? QStringList{u"End of highlight"_s}
                                                       : QStringList();
        QCOMPARE(Listener::announced(), expected);
    }
    given.view.setCaret(0);
    given.view.goToNextHighlight(); // by choice, with the caret
    QCOMPARE(given.view.caret(), range.start);
    QCOMPARE(Listener::announced(), QStringList{u"Highlight: Claim"_s});
    given.view.setCurrentHighlight(std::nullopt);
    QCOMPARE(Listener::announced(), QStringList());
    given.view.setCaret(0);
    QCOMPARE(Listener::announced(), QStringList{u"End of highlight"_s});
}

void AccessibleTest::aNewHighlightIsSaid()
{
    GivenReader given;
    const Listener listener;
    const TextRange range = given.rangeOf(u"second door"_s);
    given.view.setSelection(range);
    const HighlightId id = given.mark(range); // as the window does it
    given.view.clearSelection();
    given.view.setCurrentHighlight(id);
    QCOMPARE(Listener::announced(), QStringList{u"Highlighted: second door"_s});
    QCOMPARE(Listener::created(), QStringList{u"second door"_s});
    given.view.setCurrentHighlight(std::nullopt);
    QCOMPARE(Listener::announced(), QStringList{u"End of highlight"_s});
}

void AccessibleTest::manyHighlightsAreSaidInSilence()
{
    GivenReader given(testing::prose(20));
    const Listener listener;
    Change change;
    for (qsizetype at = 0; at < 400; at += 40) {
        const Highlight made = newHighlight(*given.document, given.highlights.article(), 1, {{at, at + 20}}, u"claim"_s,
                                            QDateTime::currentDateTimeUtc());
        change.records += addHighlight(made).records;
    }
    given.highlights.apply(change);
    QCOMPARE(Listener::announced(), QStringList());
    QCOMPARE(Listener::created().size(), 10);
}

void AccessibleTest::childrenGoWithTheirHighlight()
{
    GivenReader given;
    const HighlightId id = given.mark(given.rangeOf(u"first door"_s));
    QVERIFY(given.passage(u"first door"_s));
    const Listener listener;
    given.highlights.apply(inverse(addHighlight(given.highlights.find(id)->highlight)));
    QCOMPARE(Listener::destroyed(), 1);
    QCOMPARE(given.passages(), (QStringList{u"On doors"_s, u"what came"_s, u"Later"_s}));
}

void AccessibleTest::whatIsGoneHasNoEnd()
{
    GivenReader given;
    const HighlightId id = given.mark(given.rangeOf(u"second door"_s));
    given.view.setCurrentHighlight(id);
    QCoreApplication::processEvents(); // it is not new any more
    const Listener listener;
    given.highlights.apply(inverse(addHighlight(given.highlights.find(id)->highlight)));
    QVERIFY(!given.view.currentHighlight());
    QCOMPARE(Listener::announced(), QStringList());
}

// The list that is kept in step is what listing everything anew would make.
void AccessibleTest::childrenFollowEveryChange()
{
    GivenReader given(testing::prose(60));
    const DocumentPtr document = given.document;
    QRandomGenerator random(5);
    const auto ranges = [&] {
        const qsizetype block = random.bounded(int(document->blocks().size())); // often at the same start, a heading's
        const qsizetype start = document->blocks()[std::size_t(block)].range().start;
        return QList<TextRange>{{start, start + random.bounded(1, 6)}};
    };
    QList<HighlightId> alive;
    for (int step = 0; step < 150; ++step) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const int which = alive.isEmpty() ? 0 : random.bounded(5);
        const HighlightId id = alive.isEmpty() ? HighlightId() : alive[random.bounded(alive.size())];
        const PlacedHighlight *placed = given.highlights.find(id);
        if (which <= 1) {
            alive << given.mark(ranges().front());
        } else if (which == 2) {
            given.highlights.apply(deleteHighlights({placed->highlight}, now));
            alive.removeAll(id);
        } else if (which == 3) {
            given.highlights.apply(setRanges(placed->highlight, *document, 1, ranges(), now));
        } else {
            given.highlights.apply(setNote(placed->highlight, step % 3 ? u"Note %1"_s.arg(step) : QString(), now));
        }
        QStringList expected;
        for (const Passage &passage : passagesOf(*document, &given.highlights))
            expected << wordsOf(passage, *document, &given.highlights);
        QCOMPARE(given.passages(), expected);
    }
}

void AccessibleTest::anotherDocumentHasOtherChildren()
{
    GivenReader given;
    QCOMPARE(given.passages().size(), 3);
    const Listener listener;
    const DocumentPtr other = testing::prose(3);
    given.view.setDocument(other, nullptr);
    QCOMPARE(Listener::destroyed(), 3);
    QCOMPARE(given.passages(), (QStringList{u"A long record"_s, u"Part 1"_s}));
    QCOMPARE(given.page->text(QAccessible::Name), u"A long record"_s);
    given.view.setDocument(nullptr, nullptr);
    QCOMPARE(given.passages(), QStringList());
}

} // namespace florilegium
