// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/bulkedits.h"
#include "document/builder.h"
#include "models/givenlibrary.h"
#include "models/highlightlistmodel.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

DocumentPtr documentOf(const QString &text)
{
    DocumentBuilder builder;
    builder.addText(text);
    return std::make_shared<const Document>(builder.finish(false));
}

/// Two articles, a tree of themes, three highlights.
class GivenList
{
public:
    GivenList()
    {
        openness = given.putTheme(u"Openness"_s);
        secrecy = given.putTheme(u"Secrecy"_s, openness.id);
        const Article doors = given.putArticle(u"Doors"_s);
        const Article locks = given.putArticle(u"Locks"_s);
        mark(doors, u"a door"_s, {openness.id, secrecy.id});
        mark(doors, u"a wall"_s, {});
        mark(locks, u"a lock"_s, {secrecy.id});
        themes.load({openness, secrecy}, {{.key = u"claim"_s, .label = u"Said"_s}});
    }

    /// Each later than the one before.
    void mark(const Article &article, const QString &quote, const QList<ThemeId> &of)
    {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.anchors = {Anchor{.position = {0, quote.size()}, .exact = quote}};
        highlight.themes = of;
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(++marked);
        given.put(addHighlight(highlight));
    }
    /// Each row, below the head of its group.
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(HighlightListModel::GroupFirstRole).toBool())
                lines << u"= %1 (%2)"_s.arg(index.data(HighlightListModel::GroupNameRole).toString())
                             .arg(index.data(HighlightListModel::GroupCountRole).toInt());
            lines << index.data().toString();
        }
        return lines;
    }

    GivenLibrary given;
    int marked = 0;
    Theme openness;
    Theme secrecy;
    ThemeSet themes;
    HighlightListModel model{given.library(), themes};
    QAbstractItemModelTester tester{&model};
};

} // namespace

void HighlightListModelTest::rowsStandInTheirGroups()
{
    GivenList given;
    given.model.setFilter({.grouping = HighlightGrouping::Theme});
    QTRY_COMPARE(given.rows(),
                 (QStringList{u"= Openness (1)"_s, u"a door"_s, u"= Openness › Secrecy (2)"_s, u"a lock"_s, u"a door"_s,
                              u"= Without a theme (1)"_s, u"a wall"_s}));
    QTRY_COMPARE(given.model.count(), 3); // one stands twice
    given.model.setFilter({.grouping = HighlightGrouping::Article});
    QTRY_COMPARE(given.rows().size(), 5);
    QCOMPARE(given.rows().front(), u"= Doors (2)"_s);
    given.model.setFilter({.grouping = HighlightGrouping::Colour});
    QTRY_COMPARE(given.rows().value(0), u"= Said (3)"_s);
    given.model.setFilter({.grouping = HighlightGrouping::Month});
    QTRY_COMPARE(given.rows().value(0), u"= March 2026 (3)"_s);
    given.model.setFilter({.grouping = HighlightGrouping::Claim});
    QTRY_COMPARE(given.rows().value(0), u"= Without a claim (3)"_s);
    given.model.setFilter({});
    QTRY_COMPARE(given.rows().size(), 3);
}

void HighlightListModelTest::groupsFollowTheLibrary()
{
    GivenList given;
    given.model.setFilter({.grouping = HighlightGrouping::Theme});
    QTRY_COMPARE(given.model.rowCount(), 4);
    QList<Highlight> all;
    for (int row = 0; row < given.model.rowCount(); ++row)
        all << given.model.row(row).highlight;
    all.removeIf([](const Highlight &highlight) { return quoteOf(highlight) != u"a door"_s; });
    given.given.put(removeTheme(all.mid(0, 1), given.openness.id, GivenLibrary::now()));
    QTRY_COMPARE(given.rows(),
                 (QStringList{u"= Openness › Secrecy (2)"_s, u"a lock"_s, u"a door"_s, u"= Without a theme (1)"_s,
                              u"a wall"_s}));
}

void HighlightListModelTest::pagesRunThroughGroups()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    Change change{u"highlight"_s, {}};
    for (int number = 0; number < 450; ++number) {
        Highlight highlight{.id = HighlightId::make(), .article = article.id, .colour = u"claim"_s};
        highlight.colour = number % 3 == 0 ? u"question"_s : u"claim"_s;
        highlight.anchors = {Anchor{.position = {number, number + 1}, .exact = QString::number(number)}};
        highlight.created = highlight.modified = GivenLibrary::now().addSecs(number);
        change.records << record(std::nullopt, std::optional(highlight));
    }
    given.put(change);
    const ThemeSet themes;
    HighlightListModel model(given.library(), themes);
    QAbstractItemModelTester tester(&model);
    tester.setUseFetchMore(false); // it would read on by itself
    model.setFilter({.grouping = HighlightGrouping::Colour});
    for (const int rows : {200, 400, 450}) {
        QTRY_COMPARE(model.rowCount(), rows);
        QTRY_VERIFY(!model.isReading());
        model.fetchMore({});
    }
    QSet<HighlightId> seen;
    int heads = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        seen.insert(model.row(row).highlight.id);
        heads += model.index(row).data(HighlightListModel::GroupFirstRole).toBool();
    }
    QCOMPARE(seen.size(), 450);
    QCOMPARE(heads, 2);
    QVERIFY(!model.canFetchMore({}));
}

void HighlightListModelTest::wordsAroundComeAfterTheRows()
{
    GivenLibrary given;
    const DocumentPtr document = documentOf(u"It was a door. Nobody knew where it led. So they went on."_s);
    const Article article = given.putArticle(u"Doors"_s);
    const NewVersion version{.version = {.article = article.id, .sha256 = QString(64, u'a'), .size = 1},
                             .original = "x",
                             .parserVersion = 1,
                             .rules = {},
                             .document = document};
    const Result<AddedVersion> added = given.library().addVersion(article, version).result();
    QVERIFY(added);
    const TextId text = added->text;
    const qsizetype at = document->text().indexOf(u"where"_s);
    const Highlight highlight = newHighlight(*document, article.id, text, {{at, at + 5}}, u"claim"_s,
                                             GivenLibrary::now());
    given.put(addHighlight(highlight));
    const ThemeSet themes;
    HighlightListModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    const auto around = [&] {
        return model.index(0).data(HighlightListModel::BeforeRole).toString() + u'|'
            + model.index(0).data(HighlightListModel::AfterRole).toString();
    };
    QCOMPARE(around(), u"|"_s);
    model.setExtent(ContextExtent::Sentence);
    QTRY_COMPARE(around(), u"Nobody knew | it led."_s);
    model.setExtent(ContextExtent::Paragraph);
    QTRY_COMPARE(around(), u"It was a door. Nobody knew | it led. So they went on."_s);
    given.put(setRanges(highlight, *document, text, {{at, at + 8}}, GivenLibrary::now()));
    QTRY_COMPARE(around(), u"It was a door. Nobody knew | led. So they went on."_s);
    model.setExtent(ContextExtent::Quote);
    QCOMPARE(around(), u"|"_s);
}

void HighlightListModelTest::notesAreShownWithoutTheirSigns()
{
    GivenLibrary given;
    const Highlight highlight = given.putHighlight(given.putArticle(u"Doors"_s), u"a door"_s);
    const QString note = u"No *second* source"_s;
    given.put(setNote(highlight, note, GivenLibrary::now()));
    const ThemeSet themes;
    HighlightListModel model(given.library(), themes);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(HighlightListModel::NoteRole).toString(), u"No second source"_s);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"No second source"_s));
    QCOMPARE(model.row(0).highlight.note, note); // what is changed is the highlight as it is
}

} // namespace florilegium::testing
