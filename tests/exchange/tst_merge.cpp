// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"

#include "exchange/fakequeries.h"
#include "exchange/mergemarkdown.h"
#include "exchange/notefile.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

HighlightId idOf(QChar letter)
{
    return numbered<HighlightId>('h', letter.unicode() - u'a');
}

MarkdownBlock block(QChar letter, const QString &content, const QString &section = {})
{
    const HighlightId id = idOf(letter);
    return {id, section, beginMark(id) + u'\n' + content + u'\n' + endMark(id)};
}

ExportArticle emptyArticle()
{
    return {.article = {.id = numbered<ArticleId>('a', 0)}, .document = std::make_shared<const Document>()};
}

QString withHead(const QString &body)
{
    return u"---\nflorilegium-id: a-aaaaaaaaaaaa\nflorilegium-themes: []\n---\n"_s + body;
}

/// The body after a merge, its blocks written as "[letter:content]".
QString readable(const QString &file)
{
    QString result;
    for (const NotePart &part : noteParts(file.sliced(withHead({}).size()))) {
        const QStringList lines = part.text.split(u'\n');
        result += part.isBlock()
            ? u"[%1:%2]"_s.arg(part.id.text.back()).arg(lines.sliced(1, lines.size() - 2).join(u'/'))
            : part.text;
    }
    return result;
}

} // namespace

void MergeTest::mergesBlocks_data()
{
    QTest::addColumn<QString>("last"); // what was written; empty: never
    QTest::addColumn<QString>("disk"); // what stands there now; empty: nothing
    QTest::addColumn<QString>("fresh"); // what the library says; empty: deleted
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QString>("again"); // after one more export of the same
    const QString fold = u"mine//> [!note]- changed in the reader/> new"_s;
    QTest::newRow("nothing changed") << u"old"_s << u"old"_s << u"old"_s << u"[a:old]"_s << u"[a:old]"_s;
    QTest::newRow("changed in the program") << u"old"_s << u"old"_s << u"new"_s << u"[a:new]"_s << u"[a:new]"_s;
    QTest::newRow("changed on disk") << u"old"_s << u"mine"_s << u"old"_s << u"[a:mine]"_s << u"[a:mine]"_s;
    QTest::newRow("changed in both") << u"old"_s << u"mine"_s << u"new"_s << u"[a:%1]"_s.arg(fold)
                                     << u"[a:%1]"_s.arg(fold);
    QTest::newRow("changed alike") << u"old"_s << u"new"_s << u"new"_s << u"[a:new]"_s << u"[a:new]"_s;
    QTest::newRow("gone from disk") << u"old"_s << QString() << u"old"_s << QString() << QString();
    QTest::newRow("gone from disk, changed") << u"old"_s << QString() << u"new"_s << QString() << QString();
    QTest::newRow("deleted in the program") << u"old"_s << u"old"_s << QString() << QString() << QString();
    QTest::newRow("deleted in the program, edited")
        << u"old"_s << u"mine"_s << QString() << u"[a:mine//- deleted in the reader]"_s
        << u"[a:mine//- deleted in the reader]"_s;
    QTest::newRow("new") << QString() << QString() << u"new"_s << u"[a:new]"_s << u"[a:new]"_s;
    QTest::newRow("never written, yet there")
        << QString() << u"mine"_s << u"new"_s << u"[a:%1]"_s.arg(fold) << u"[a:%1]"_s.arg(fold);
}

void MergeTest::mergesBlocks()
{
    QFETCH(const QString, last);
    QFETCH(const QString, disk);
    QFETCH(const QString, fresh);
    QFETCH(const QString, merged);
    QFETCH(const QString, again);
    const QString before = u"words before\n\n"_s;
    const QString after = u"\n\nwords after\n"_s;
    const QString file = withHead(before + (disk.isEmpty() ? QString() : block(u'a', disk).text) + after);
    QHash<QString, QString> hashes;
    if (!last.isEmpty())
        hashes.insert(idOf(u'a').text, blockHash(block(u'a', last).text));
    const QList<MarkdownBlock> blocks = fresh.isEmpty() ? QList<MarkdownBlock>() : QList{block(u'a', fresh)};

    const auto stripped = [](QString text) {
        return text.remove(u"words before"_s).remove(u"words after"_s).trimmed();
    };
    const Merged first = mergeMarkdown(file, emptyArticle(), blocks, hashes);
    QCOMPARE(stripped(readable(first.text)), merged);
    QVERIFY(first.text.contains(before) && first.text.contains(u"words after\n"_s));
    hashes.insert(first.hashes);
    const Merged second = mergeMarkdown(first.text, emptyArticle(), blocks, hashes);
    QCOMPARE(stripped(readable(second.text)), again);
    QCOMPARE(second.text, first.text);
}

void MergeTest::newBlocksFindTheirPlace_data()
{
    QTest::addColumn<QString>("disk"); // letters are blocks, the rest is text
    QTest::addColumn<QString>("fresh"); // letter and section, in the article's order
    QTest::addColumn<QString>("merged");
    QTest::newRow("after its neighbour") << u"### X\n\n@a\n\n@c\n"_s << u"aX bX cX"_s
                                         << u"### X\n\n[a:old]\n\n[b:old]\n\n[c:old]\n"_s;
    QTest::newRow("after a neighbour that was moved") << u"### X\n\n@c\n\nmy words\n\n@a\n"_s << u"aX bX cX"_s
                                                      << u"### X\n\n[c:old]\n\nmy words\n\n[a:old]\n\n[b:old]\n"_s;
    QTest::newRow("first of its section") << u"### X\n\n@b\n"_s << u"aX bX"_s << u"### X\n\n[a:old]\n\n[b:old]\n"_s;
    QTest::newRow("first of the next section")
        << u"### X\n\n@a\n\n### Y\n\n@c\n"_s << u"aX bY cY"_s << u"### X\n\n[a:old]\n\n### Y\n\n[b:old]\n\n[c:old]\n"_s;
    QTest::newRow("a section between") << u"### X\n\n@a\n\n### Z\n\n@c\n"_s << u"aX bY cZ"_s
                                       << u"### X\n\n[a:old]\n\n### Y\n\n[b:old]\n\n### Z\n\n[c:old]\n"_s;
    QTest::newRow("a section before all") << u"## Highlights\n\n### Y\n\n@b\n"_s << u"aX bY"_s
                                          << u"## Highlights\n\n### X\n\n[a:old]\n\n### Y\n\n[b:old]\n"_s;
    QTest::newRow("none left") << u"## Highlights\n\n## My notes\n"_s << u"aX"_s
                               << u"## Highlights\n\n### X\n\n[a:old]\n\n## My notes\n"_s;
    QTest::newRow("no heading of ours left") << u"all mine\n"_s << u"aX"_s << u"all mine\n\n### X\n\n[a:old]\n"_s;
}

void MergeTest::newBlocksFindTheirPlace()
{
    QFETCH(QString, disk);
    QFETCH(const QString, fresh);
    QFETCH(const QString, merged);
    QList<MarkdownBlock> blocks;
    for (const QString &entry : fresh.split(u' '))
        blocks << block(entry[0], u"old"_s, entry.sliced(1));
    QHash<QString, QString> hashes;
    for (const MarkdownBlock &present : std::as_const(blocks)) {
        const QString sign = u'@' + QString(present.id.text.back());
        if (!disk.contains(sign))
            continue;
        disk.replace(sign, present.text);
        hashes.insert(present.id.text, blockHash(present.text));
    }
    QCOMPARE(readable(mergeMarkdown(withHead(disk), emptyArticle(), blocks, hashes).text), merged);
}

void MergeTest::foldsOnlyTheNewestVersion()
{
    QHash<QString, QString> hashes{{idOf(u'a').text, blockHash(block(u'a', u"old"_s).text)}};
    const Merged first = mergeMarkdown(withHead(block(u'a', u"mine"_s).text + u'\n'), emptyArticle(),
                                       {block(u'a', u"newer"_s)}, hashes);
    const Merged second = mergeMarkdown(first.text, emptyArticle(), {block(u'a', u"newest"_s)}, first.hashes);
    QCOMPARE(readable(second.text), u"[a:mine//> [!note]- changed in the reader/> newest]\n"_s);
    QCOMPARE(second.report.conflicts, QList<BlockId>{idOf(u'a')});
}

void MergeTest::theNoteOnTheArticleStandsAboveTheHighlights()
{
    FakeQueries library = sampleLibrary();
    const auto article = [&library](const QString &note) {
        library.allArticles.front().note = note;
        return *snapshotOf(library, library.allArticles.front().id);
    };
    const auto merged = [](const QString &file, const ExportArticle &exported, QHash<QString, QString> &hashes) {
        const Merged result = mergeMarkdown(file, exported, markdownBlocks(exported, {}), hashes);
        hashes.insert(result.hashes);
        return result.text;
    };
    QHash<QString, QString> hashes;
    const QString without = merged(markdownFile(article({}), {}), article({}), hashes);
    const QString with = merged(without, article(u"Read *twice*."_s), hashes);
    QCOMPARE(with, markdownFile(article(u"Read *twice*."_s), {}));
    QVERIFY(with.indexOf(u"Read *twice*."_s) < with.indexOf(u"## Highlights"_s));
    QCOMPARE(merged(with, article(u"Read *twice*."_s), hashes), with);
    const QString other = merged(with, article(u"Three times."_s), hashes);
    QCOMPARE(other, markdownFile(article(u"Three times."_s), {}));
    QString edited = other;
    edited.replace(u"Three times."_s, u"Mine."_s);
    QVERIFY(merged(edited, article(u"Three times."_s), hashes).contains(u"Mine."_s)); // the reader's stays
    QCOMPARE(merged(other, article({}), hashes), without); // and goes with the note when it is unedited
}

void MergeTest::keepsForeignFrontMatter()
{
    const QString file = u"---\n# mine\ntags: [a, b]\nflorilegium-themes:\n  - old\n  - ones\ntitle: My own title\n"
                         "florilegium-id: a-aaaaaaaaaaaa\nrating: 5\n---\nbody\n"_s;
    const QString expected = u"---\n# mine\ntags: [a, b]\nflorilegium-themes: []\ntitle: My own title\n"
                             "florilegium-id: a-aaaaaaaaaaaa\nrating: 5\n---\nbody\n"_s;
    const Merged merged = mergeMarkdown(file, emptyArticle(), {}, {});
    QCOMPARE(merged.text, expected);
    QCOMPARE(mergeMarkdown(merged.text, emptyArticle(), {}, {}).text, expected);
    QVERIFY(mergeMarkdown(u"no front matter\n"_s, emptyArticle(), {}, {}).text.endsWith(u"---\n\nno front matter\n"_s));
}

} // namespace florilegium
