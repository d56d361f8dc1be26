// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/languageguess.h"
#include "annotate/softwords/softcompiler.h"
#include "annotate/softwords_tests.h"
#include "annotate/softwordset.h"
#include "document/builder.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

SoftWords compiled(const char *list)
{
    const CompiledSoftWords made = compileSoftWords({parseSoftList(list, u"given"_s)});
    for (const ListIssue &issue : made.issues)
        qWarning("line %d: fault %d", issue.line, int(issue.fault));
    return made.words;
}

/// "h:may; q:billions of"
QString shown(const QString &text, const QList<SoftSpan> &spans)
{
    QStringList parts;
    for (const SoftSpan &span : spans)
        parts << toWord(span.kind).first(1) + u':' + text.sliced(span.range.start, span.range.length());
    return parts.join(u"; ");
}

QString foundIn(const SoftWords &words, const QString &text)
{
    return shown(text, words.find(text, {0, text.size()}));
}

} // namespace

void SoftWordsTest::phrasesAreFound_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *list, const char *text, const char *found) {
        QTest::newRow(name) << QByteArray(list) << QString::fromUtf8(text) << QString::fromUtf8(found);
    };
    row("a word", "[hedge]\nmay", "It may rain.", "h:may");
    row("not within a word", "[hedge]\nmay", "Maybe dismay.", "");
    row("nor within one with a hyphen", "[hedge]\nkann", "Eine kann-Regel gilt.", "");
    row("a capital in the middle", "[hedge]\nmay", "It was May then.", "");
    row("a capital at the start", "[hedge]\nperhaps", "It rains. Perhaps.", "h:Perhaps");
    row("after a quotation mark", "[hedge]\nperhaps", "He said, “Perhaps so.”", "h:Perhaps");
    row("in capitals", "[hedge]\nmay", "IT MAY RAIN", "h:MAY");
    row("in a headline", "[hedge]\nmay", "Harbour Wall May Have Been Breached Twice", "h:May");
    row("written with a capital", "[quantity]\nTausende", "Es sind Tausende, nicht tausende.", "q:Tausende");
    row("bars", "[hedge]\nmay | might", "It may, it might.", "h:may; h:might");
    row("one of several", "[hedge]\nmay/might well", "It might well, it may not.", "h:might well");
    row("a set", "[sets]\nv = say says\n[attribution]\n@v that", "He says that. He said that.", "a:says that");
    row("endings", "[endings]\ne = - s ed\n[hedge]\nhint+e at", "It hinted at, hints at, hint at.",
        "h:hinted at; h:hints at; h:hint at");
    row("may be missing", "[hedge]\nit is (quite) possible", "it is possible; it is quite possible; it is not possible",
        "h:it is possible; h:it is quite possible");
    row("a gap", "[attribution]\nas *2 puts it", "as he puts it, as the old man puts it, as Ms Abel puts it",
        "a:as he puts it; a:as Ms Abel puts it");
    row("a gap ends with the sentence", "[hedge]\nsoll *5 haben", "Er soll. Wir haben.", "");
    row("a gap goes over commas", "[hedge]\nsoll *5 haben", "Er soll, so sie, es haben.", "h:soll, so sie, es haben");
    row("a pattern", "[hedge]\nsoll\n    only before *5 ge*t haben", "Er soll es gesagt haben. Er soll es haben.",
        "h:soll");
    row("a pattern has no capital", "[hedge]\nhat ge*t", "Er hat Gewalt, er hat gewollt.", "h:hat gewollt");
    row("but one that begins openly", "[attribution]\naus *kreisen", "aus Regierungskreisen",
        "a:aus Regierungskreisen");
    row("a number", "[quantity]\nabout <number>", "about 3,000 about $40 about us", "q:about 3,000; q:about $40");
    row("a number in letters", "[sets]\nnumbers = two ten\n[quantity]\nabout <number>", "about ten about us",
        "q:about ten");
    row("a number first", "[quantity]\n<number> or so", "40 or so", "q:40 or so");
    row("a name", "[attribution]\nlaut <name>", "laut Polizei, laut gesagt", "a:laut Polizei");
    row("not after", "[hedge]\nmay\n    not after the", "the may, it may", "h:may");
    row("not after, of several", "[hedge]\nmay\n    not after the | a (big)", "a big may, the may, it may", "h:may");
    row("only before", "[hedge]\nappears\n    only before to", "He appears. It appears to.", "h:appears");
    row("both must hold", "[hedge]\nx\n    only after a\n    only before b", "a x b, a x c, d x b", "h:x");
    row("not at the start", "[hedge]\nmay\n    not after <start>", "May it. It may. “May it.”", "h:may");
    row("only at the end", "[hedge]\nso\n    only before <end>", "so it was so. So", "h:so; h:So");
    row("after a quotation", "[attribution]\nwrote\n    only after <comma> <quote>", "“No,” wrote she. He wrote.",
        "a:wrote");
    row("what is not soft", "[hedge]\nmay\n[not soft]\nmay day", "It may. The may day.", "h:may");
    row("an abbreviation", "[names]\nabbreviations = dr\n[hedge]\nit may\n    not after <start>\nso Dr *3 may",
        "so Dr. No may", "h:so Dr. No may");
    row("an abbreviation with a figure", "[quantity]\nca <number>\n[names]\nabbreviations = ca", "ca. 80", "q:ca. 80");
    row("lines part", "[hedge]\nit is so", "it is\nso it is so", "h:it is so");
    row("cells part", "[hedge]\nit is so", "it is\tso", "");
    row("spaces do not", "[hedge]\nit is so", "it  is\u00A0so", "h:it  is\u00A0so");
    row("curly apostrophes", "[hedge]\ncan't say", "We can’t say.", "h:can’t say");
    row("nothing", "[hedge]\nmay", "", "");
}

void SoftWordsTest::phrasesAreFound()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, text);
    QTEST(foundIn(compiled(list.constData()), text), "found");
}

void SoftWordsTest::wordsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found"); // "x" at a sentence's start
    QTest::newRow("a full stop") << u"It is. X is."_s << true;
    QTest::newRow("a question") << u"Is it? X is."_s << true;
    QTest::newRow("an initial") << u"It is J. X is."_s << false;
    QTest::newRow("a figure") << u"It was 1.5 X is."_s << false;
    QTest::newRow("an ordinal") << u"Am 1. X ist."_s << false;
    QTest::newRow("a year") << u"In 1703. X is."_s << true;
    QTest::newRow("a small letter behind") << u"It is etc. and X is."_s << false;
    QTest::newRow("a bracket") << u"It is. (X is.)"_s << true;
    QTest::newRow("an address") << u"At example.org X is."_s << false;
    QTest::newRow("points") << u"It is\u2026 X is."_s << true;
}

void SoftWordsTest::wordsAreCut()
{
    QFETCH(const QString, text);
    const SoftWords words = compiled("[hedge]\nx\n    only after <start>");
    QTEST(!words.find(text, {0, text.size()}).isEmpty(), "found");
}

void SoftWordsTest::theLongestPhraseWins()
{
    const SoftWords words = compiled("[quantity]\nmany\n[attribution]\nmany observers | observers say\n[hedge]\nmany");
    QCOMPARE(foundIn(words, u"many observers say many"_s), u"a:many observers; q:many"_s);
}

void SoftWordsTest::aPartIsFoundAsTheWholeIs()
{
    const SoftWords words = builtInWords(u"en"_s);
    QString text;
    for (const LabelledSentence &sentence : labelledSentences()) {
        if (sentence.language == "en"_L1)
            text += sentence.text + (sentence.line % 7 == 0 ? u'\n' : u' ');
    }
    const QList<SoftSpan> all = words.find(text, {0, text.size()});
    QVERIFY(all.size() > 100);
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    for (int i = 0; i < 200; ++i) {
        const qsizetype start = random.bounded(int(text.size()));
        const TextRange part{start, std::min(text.size(), start + 1 + random.bounded(3000))};
        QList<SoftSpan> expected = all;
        expected.removeIf([&](const SoftSpan &span) { return !span.range.intersects(part); });
        QVERIFY2(words.find(text, part) == expected, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
    }
}

void SoftWordsTest::brokenWordsAreFound()
{
    const SoftWords words = compiled("[hedge]\nperhaps");
    QCOMPARE(foundIn(words, u"It is per\u00ADhaps so."_s), u"h:per\u00ADhaps"_s);
}

void SoftWordsTest::sourcesAreRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("who");
    const auto row = [](const char *name, const char *language, const char *text, const char *who) {
        QTest::newRow(name) << QString::fromUtf8(language) << QString::fromUtf8(text) << QString::fromUtf8(who);
    };
    row("behind", "en", "According to the World Bank, trade fell.", "World Bank");
    row("behind, small", "en", "Trade fell, according to the ministry.", "ministry");
    row("before", "en", "The Ministry of Health said that trade fell.", "Ministry of Health");
    row("before, small", "en", "The prime minister said that trade fell.", "prime minister");
    row("before, with a preposition", "en", "A spokesman for the port said that trade fell.", "spokesman for the port");
    row("before, with a place", "en", "The court in Karlsruhe said that trade fell.", "court in Karlsruhe");
    row("explained", "en", "Anna Berg, the treasurer, said that trade fell.", "Anna Berg");
    row("after a quotation", "en", "“Trade fell,” said Anna Berg, the treasurer.", "Anna Berg");
    row("before, after a quotation", "en", "“Trade fell,” Anna Berg said.", "Anna Berg");
    row("a pronoun", "en", "She said that trade fell.", "");
    row("nobody", "en", "According to two officials, trade fell.", "");
    row("with a genitive", "en", "According to Anna Berg’s, trade fell.", "Anna Berg");
    row("behind", "de", "Laut Weltbank sank der Handel.", "Weltbank");
    row("behind an article", "de", "Nach Angaben des Statistischen Bundesamtes sank der Handel.",
        "Statistischen Bundesamt");
    row("of a person", "de", "Nach Angaben von Anna Berg sank der Handel.", "Anna Berg");
    row("before", "de", "Die Ministerin sagte, der Handel sei gesunken.", "Ministerin");
    row("turned around", "de", "Am Montag sagte die Ministerin, der Handel sei gesunken.", "Ministerin");
    row("after a quotation", "de", "„Der Handel sank“, sagte Anna Berg.", "Anna Berg");
    row("in quotation marks", "de", "Wie die „Neue Zeitung“ berichtet, sank der Handel.", "Neue Zeitung");
    row("a pronoun", "de", "Er sagte, der Handel sei gesunken.", "");
    row("nobody", "de", "Experten zufolge sank der Handel.", "");
    row("before zufolge", "de", "Dem Institut für Wirtschaft zufolge sank der Handel.", "Institut für Wirtschaft");
}

void SoftWordsTest::sourcesAreRead()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    const SoftWords words = builtInWords(language);
    const QList<SoftSpan> spans = words.find(text, {0, text.size()});
    const auto attribution = std::ranges::find(spans, SoftKind::Attribution, &SoftSpan::kind);
    QVERIFY2(attribution != spans.end(), qPrintable(shown(text, spans)));
    QTEST(words.whoOf(text, *attribution), "who");
}

void SoftWordsTest::offersAreMade_data()
{
    QTest::addColumn<QString>("passage"); // of the text below
    QTest::addColumn<QString>("status"); // empty: nothing is offered
    QTest::addColumn<QStringList>("who");
    QTest::newRow("asserted") << u"The wall fell."_s << QString() << QStringList();
    QTest::newRow("hedged") << u"It may fall again."_s << u"speculated"_s << QStringList();
    QTest::newRow("the hedge stands outside") << u"fall again"_s << QString() << QStringList();
    QTest::newRow("attributed") << u"According to the port, ships are safe."_s << u"attributed"_s
                                << QStringList{u"port"_s};
    QTest::newRow("the attribution stands outside") << u"ships are safe"_s << u"attributed"_s << QStringList{u"port"_s};
    QTest::newRow("hearsay") << u"A diver reportedly drowned."_s << u"attributed"_s << QStringList();
    QTest::newRow("hedged hearsay") << u"Another reportedly may have."_s << u"speculated"_s << QStringList();
    QTest::newRow("hedged by somebody") << u"The mayor said it may close."_s << u"attributed"_s
                                        << QStringList{u"mayor"_s};
    QTest::newRow("a quantity alone") << u"Thousands of crates sank."_s << QString() << QStringList();
    QTest::newRow("several") << u"The mayor said it may close. The council denied the report."_s << u"attributed"_s
                             << QStringList{u"mayor"_s, u"council"_s};
}

void SoftWordsTest::offersAreMade()
{
    const QString text = u"The wall fell. It may fall again. According to the port, ships are safe. A diver reportedly "
                         "drowned. Another reportedly may have. The mayor said it may close. The council denied the "
                         "report. Thousands of crates sank."_s;
    QFETCH(const QString, passage);
    const qsizetype start = text.indexOf(passage);
    QVERIFY(start >= 0);
    const auto offer = offerFor(*paragraph(text), builtInWords(u"en"_s), {{start, start + passage.size()}});
    QTEST(offer ? toWord(offer->start.status) : QString(), "status");
    QTEST(offer ? offer->start.attributedTo : QStringList(), "who");
}

void SoftWordsTest::codeIsNotProse()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"It may, "_s);
    const quint16 before = builder.addStyle(StyleCode);
    builder.addText(u"may"_s);
    builder.setStyle(before);
    builder.addText(u" not."_s);
    builder.beginBlock(BlockKind::Preformatted);
    builder.addText(u"it may"_s);
    builder.beginBlock(BlockKind::ListItem);
    builder.addText(u"it may too"_s);
    const Document document = builder.finish(false);
    const SoftWords words = builtInWords(u"en"_s);
    const QList<SoftSpan> found = softWordsIn(document, words, {0, document.text().size()});
    QCOMPARE(shown(document.text(), found), u"h:may; h:may"_s);
    QCOMPARE(found.back().range.start, document.text().indexOf(u"it may too"_s) + 3);
}

void SoftWordsTest::languagesAreGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"The wall fell, and they have not been to the port since, which is not to say that it "
                                "would have held."_s
                             << u"en"_s;
    QTest::newRow("German")
        << u"Die Mauer ist gefallen, und sie sind nicht mehr zu dem Hafen gegangen, der sich auf der "
           "anderen Seite befindet."_s
        << u"de"_s;
    QTest::newRow("French") << u"Le mur est tombé, et ils ne sont plus allés au port, qui se trouve de l’autre côté de "
                               "la baie."_s
                            << QString();
    QTest::newRow("Dutch") << u"De muur is gevallen en ze zijn niet meer naar de haven gegaan, die aan de andere kant "
                              "van de baai ligt."_s
                           << QString();
    QTest::newRow("figures") << u"12 34 56"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void SoftWordsTest::languagesAreGuessed()
{
    QFETCH(const QString, text);
    QTEST(guessLanguage(text), "language");
}

void SoftWordsTest::gapsEndInTime()
{
    // Each word begins a phrase whose gaps could be filled in hundreds of ways.
    const SoftWords words = compiled("[hedge]\nx *20 x *20 x *20 y");
    const QString text = u"x "_s.repeated(2000);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(words.find(text, {0, text.size()}).isEmpty());
    QVERIFY2(timer.elapsed() < 20'000, "it must end; how fast is the benchmark's");
}

} // namespace florilegium
