// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tests_store.h"

#include "store/planting.h"
#include "store/world.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

const QString passage = u"Openness was the only road to safety, and whoever closed the gates would answer for it."_s;

/// A library, and the articles that were added to it.
struct Articles
{
    Shelf shelf;
    std::unique_ptr<SqliteLibrary> library = shelf.open();

    ArticleId add(const QString &title, const QString &text) const { return add(title, QStringList{text}).front(); }

    /// Many at once: each by itself would wait for the disk.
    QList<ArticleId> add(const QString &title, const QStringList &texts) const
    {
        QList<ArticleId> ids;
        QList<QFuture<Result<AddedVersion>>> adding;
        for (const QString &text : texts) {
            const SampleArticle sample = sampleArticle(title, text, QDateTime::currentDateTimeUtc());
            ids << sample.article.id;
            adding << library->addVersion(sample.article, sample.version);
        }
        for (const auto &added : std::as_const(adding)) {
            if (!wait(added))
                qFatal("cannot be added");
        }
        return ids;
    }

    [[nodiscard]] QList<SamePassage> ask(const QString &words, const ArticleId &own = {}) const
    {
        if (!wait(library->indexed()))
            qFatal("cannot be indexed");
        const auto found = library->queries().elsewhere({words, own}, {});
        if (!found)
            qFatal("cannot be asked: %s", qPrintable(found.error().detail));
        return *found;
    }
};

QStringList titles(const QList<SamePassage> &passages)
{
    QStringList titles;
    for (const SamePassage &each : passages)
        titles << each.title;
    return titles;
}

} // namespace

void ElsewhereTest::aPassageIsFoundWhereItStands()
{
    Articles given;
    const ArticleId own = given.add(u"Own"_s, u"He said:\n"_s + passage + u"\nNobody laughed."_s);
    const ArticleId same = given.add(u"Same"_s, u"In June a founder spoke. “"_s + passage + u"” That was all."_s);
    given.add(u"Near"_s,
              u"“Openness was the only rode to safety”, he said in June, “and whoever closed the gate would answer."_s);
    given.add(u"Other"_s, u"The gates to the road were closed for safety in June, and openness was not spoken of."_s);
    const QList<SamePassage> found = given.ask(passage, own);
    QCOMPARE(titles(found), (QStringList{u"Same"_s, u"Near"_s}));
    QCOMPARE(found.front().article, same);
    QCOMPARE(found.front().quote, passage);
    QCOMPARE(found.front().score, 1.0);
    const auto text = given.library->queries().newestText(same);
    QCOMPARE(found.front().text, text->first);
    QCOMPARE(text->second->text(found.front().range).toString(), passage);
    QVERIFY(found.back().score < 1.0);
    QVERIFY(found.back().quote.startsWith(u"Openness"_s));
    QCOMPARE(given.ask(passage).size(), 3); // asked from nowhere, its own article is one of them
}

void ElsewhereTest::scriptsWithoutSpacesAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("Chinese") << u"由于权重可能被用于设计武器，其最新模型将不会发布"_s
                             << u"公司周一表示，由于权重可能被用来设计武器，其最新模型将不会发布。股价下跌。"_s;
    QTest::newRow("Japanese") << u"最新のモデルを公開しないと発表した"_s
                              << u"同社は月曜日、最新のモデルを公開しないと発表した。株価は下がった。"_s;
    QTest::newRow("Thai") << u"จะไม่เปิดตัวรุ่นใหม่ล่าสุดในปีนี้"_s << u"บริษัทกล่าวเมื่อวันจันทร์ว่าจะไม่เปิดตัวรุ่นใหม่ล่าสุดในปีนี้ หุ้นตก"_s;
}

void ElsewhereTest::scriptsWithoutSpacesAreFound()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    Articles given;
    const ArticleId own = given.add(u"Own"_s, words + u"。"_s);
    given.add(u"There"_s, text);
    given.add(u"Other"_s, u"天気がいい。หุ้นตก 股价下跌。"_s);
    QCOMPARE(titles(given.ask(words, own)), QStringList{u"There"_s});
}

/// Words that stand everywhere lead nowhere; rows of them do.
void ElsewhereTest::frequentWordsAreFoundByTheirRow()
{
    Articles given;
    QRandomGenerator random(1);
    const QStringList words =
        u"the new law will be passed by the old house in the next year they said on monday"_s.split(u' ');
    const auto shuffled = [&] {
        QStringList text;
        for (int i = 0; i < 60; ++i)
            text << words[qsizetype(random.bounded(quint32(words.size())))];
        return text.join(u' ');
    };
    QStringList noise;
    for (int i = 0; i < 270; ++i) // more than are looked through for a word
        noise << shuffled();
    given.add(u"Noise"_s, noise);
    const QString sentence = u"They said on Monday the new law will be passed by the old house in the next year."_s;
    const ArticleId own = given.add(u"Own"_s, sentence);
    given.add(u"There"_s, shuffled() + u". "_s + sentence);
    QCOMPARE(titles(given.ask(sentence, own)), QStringList{u"There"_s});
}

void ElsewhereTest::whatIsGoneOrTooShortIsNotFound()
{
    Articles given;
    const ArticleId own = given.add(u"Own"_s, passage);
    const ArticleId same = given.add(u"Same"_s, passage);
    QCOMPARE(given.ask(passage, own).size(), 1);
    QCOMPARE(given.ask(u"the only road"_s, own).size(), 0);
    QCOMPARE(given.ask(QString(), own).size(), 0);
    QCOMPARE(given.ask(u"…!"_s, own).size(), 0);
    const auto before = given.library->queries().article(same);
    Article after = *before;
    after.deleted = QDateTime::currentDateTimeUtc();
    QVERIFY(wait(given.library->apply({u"article.delete"_s, {record(*before, after)}})));
    QCOMPARE(given.ask(passage, own).size(), 0);
}

void ElsewhereTest::itIsStopped()
{
    Articles given;
    const ArticleId own = given.add(u"Own"_s, passage);
    given.add(u"Same"_s, passage);
    QCOMPARE(given.ask(passage, own).size(), 1);
    std::stop_source stop;
    stop.request_stop();
    const auto found = given.library->queries().elsewhere({passage, own}, stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

/// Typos, cuts, another order: the bench has the figures for 10,000 articles, which are asked here of some hundred.
void ElsewhereTest::plantedPassagesAreFound()
{
    Articles given;
    QRandomGenerator random(seed());
    SearchWords words(random);
    QStringList texts;
    for (int i = 0; i < 60; ++i)
        texts << (i % 10 == 0 ? words.chinese(300) : words.some(200));
    const QList<ArticleId> ids = given.add(u"Source"_s, texts);
    QList<std::pair<ArticleId, QString>> sources;
    for (qsizetype i = 0; i < ids.size(); ++i)
        sources.append({ids[i], texts[i]});
    const QList<PlantedPassage> planted = Planting(*given.library, words, random).plant(sources);
    QVERIFY(wait(given.library->indexed()));
    PlantingScore score;
    for (const PlantedPassage &each : planted)
        score.judge(each, given.library->queries().elsewhere(each.question, {}).value_or(QList<SamePassage>()));
    qInfo("recall %.3f, precision %.3f", score.recall(), score.precision());
    QCOMPARE_GE(score.recall(), 0.9);
    QCOMPARE_GE(score.precision(), 0.85);
}

} // namespace florilegium
