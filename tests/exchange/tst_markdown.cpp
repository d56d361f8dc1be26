// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"
#include "folders.h"

#include "exchange/annotationjson.h"
#include "exchange/fakequeries.h"
#include "exchange/markdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

const ArticleId sampleId = numbered<ArticleId>('a', 0);

FakeQueries manyKinds()
{
    FakeQueries library = sampleLibrary();
    const Document &document = *library.documents.value(sampleId);
    library.allHighlights << marked(document, 3, {u"a first word"_s, u"It is short."_s})
                          << marked(document, 4, {u"int main()\n{"_s})
                          << marked(document, 5, {u"changed.\nint main()\n{\n}\nThe end\nNobody"_s});
    Highlight gone = marked(document, 6, {u"Nobody knows"_s});
    gone.anchors[0].exact = u"words that stand nowhere\nin this text"_s;
    gone.anchors[0].position.end = gone.anchors[0].position.start + gone.anchors[0].exact.size();
    library.allHighlights << gone;
    return library;
}

} // namespace

void MarkdownTest::hasItsShape_data()
{
    using Context = MarkdownOptions::Context;
    QTest::addColumn<MarkdownOptions>("options");
    QTest::newRow("obsidian") << MarkdownOptions{};
    QTest::newRow("sentence") << MarkdownOptions{.context = Context::Sentence};
    QTest::newRow("paragraph") << MarkdownOptions{.context = Context::Paragraph};
    QTest::newRow("plain") << MarkdownOptions{.plain = true};
}

void MarkdownTest::hasItsShape()
{
    QFETCH(const MarkdownOptions, options);
    FakeQueries library = manyKinds();
    const auto article = snapshotOf(library, sampleId);
    QVERIFY(article);
    const QString text = markdownFile(*article, options);
    QCOMPARE(markdownFile(*article, options), text);

    const QString path = testing::sourceFolder()
        + u"/tests/exchange/golden/%1.md"_s.arg(QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIntValue("FLORILEGIUM_ACCEPT") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    QFile golden(path);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(text, QString::fromUtf8(golden.readAll()));
}

void MarkdownTest::fileNamesFitEverywhere_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"A title"_s << u"A title"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"Café"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd"_s;
    QTest::newRow("marks") << u"What: is [this]? #1 ^a|b"_s << u"What is this 1 a b"_s;
    QTest::newRow("hidden") << u".hidden"_s << u"hidden"_s;
    QTest::newRow("empty") << u" / "_s << u"a-aaaaaaaaaaaa"_s;
    QTest::newRow("long") << QString(300, u'x') << QString(120, u'x');
    QTest::newRow("cut in a pair") << QString(119, u'x') + u"😀"_s << QString(119, u'x');
    QTest::newRow("three bytes each") << QString(85, u'漢') << QString(66, u'漢');
    QTest::newRow("four bytes each") << u"😀"_s.repeated(60) << u"😀"_s.repeated(50);
    QTest::newRow("cut in a letter") << u"xxx"_s + u"कु"_s.repeated(40) << u"xxx"_s + u"कु"_s.repeated(32);
    QTest::newRow("endless marks") << u'x' + QString(300, u'\u0332') << u'x' + QString(99, u'\u0332');
}

void MarkdownTest::fileNamesFitEverywhere()
{
    QFETCH(const QString, title);
    const QString name = fileNameFor({.id = sampleId, .title = title});
    QTEST(name, "name");
    QVERIFY(name.toUtf8().size() <= 200); // of 255, with " a-aaaaaaaaaaaa.md" and ".XXXXXX" behind it
}

void MarkdownTest::copiesOneHighlight()
{
    FakeQueries library = sampleLibrary();
    const auto article = snapshotOf(library, sampleId);
    QVERIFY(article);
    const QString copied = highlightMarkdown(*article, article->highlights.front());
    QVERIFY(copied.startsWith(u"> The company opened its weights.\n"_s));
    QVERIFY(copied.contains(u"A *note*."_s));
    QVERIFY(copied.contains(u"<https://example.org/openness>"_s));
    QVERIFY(!copied.contains(u"<!--"_s));
}

void MarkdownTest::jsonCountsCodePoints()
{
    FakeQueries library = sampleLibrary();
    const auto json = annotationJson(library, {sampleId});
    QVERIFY(json);
    QCOMPARE(*annotationJson(library, {sampleId}), *json);
    const QJsonObject root = QJsonDocument::fromJson(*json).object();
    const QList<uint> text = library.documents.value(sampleId)->text().toUcs4();
    const QJsonArray highlights = root["articles"_L1][0]["highlights"_L1].toArray();
    QCOMPARE(highlights.size(), 3);
    for (const QJsonValue &highlight : highlights) { // the last stands behind a surrogate pair
        const qsizetype start = highlight["start"_L1].toInteger();
        const QList<uint> words = text.sliced(start, highlight["end"_L1].toInteger() - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(words.constData()), words.size()),
                 highlight["quote"_L1].toString());
    }
    QCOMPARE(root["claims"_L1][0]["evidence"_L1].toArray().size(), 2);
    QCOMPARE(root["themes"_L1][1]["path"_L1].toString(), u"openness/free licences"_s);
}

} // namespace florilegium
