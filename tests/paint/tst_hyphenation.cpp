// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/tests_paint.h"

#include "document/builder.h"
#include "paint/givenhyphens.h"
#include "paint/hyphenation.h"
#include "paint/hyphenpatterns.h"
#include "paint/layoutoffsets.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <memory>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The text with a hyphen wherever one may be put.
QString hyphenated(const Hyphenator &hyphenator, const QString &text)
{
    return LayoutOffsets(hyphenator.breaksIn(text)).hyphenated(text).replace(QChar(QChar::SoftHyphen), u'-');
}

/// Of patterns that a test gives.
class GivenHyphenator
{
public:
    explicit GivenHyphenator(const QByteArray &patterns = testing::simplePatterns())
    {
        testing::writeFile(path(), patterns);
        made = Hyphenator(path());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"hyph_qaa.dic"_s); }

    Hyphenator made;

private:
    QTemporaryDir m_folder;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// One line of many, so that even the library reads it soon; levels and settings stay.
QByteArray thinned(const QByteArray &dictionary, int every)
{
    QByteArray some;
    int number = 0;
    for (const QByteArray &line : dictionary.split('\n')) {
        const bool isPattern = number > 0 && !(line.size() > 4 && line[0] >= 'A' && line[1] >= 'A' && line[1] <= 'Z');
        if (!isPattern || number % every == 0)
            some += line + '\n';
        ++number;
    }
    return some;
}

/// Letters as they stand beside each other in the patterns.
QByteArray randomWord(const QByteArray &patterns, QRandomGenerator &random)
{
    QByteArray word;
    for (int parts = random.bounded(1, 6); parts > 0; --parts) {
        qsizetype at = random.bounded(patterns.size());
        for (int length = random.bounded(2, 9); length > 0 && at < patterns.size(); ++at, --length) {
            const char c = patterns[at];
            if (quint8(c) > ' ' && c != '.' && c != '/' && c != ',' && c != '=' && (c < '0' || c > '9'))
                word += c;
        }
    }
    return word.first(std::min<qsizetype>(word.size(), 60));
}

/// All that a dictionary has to say of a word.
QByteArray verdict(HyphenDict *dictionary, const QByteArray &word)
{
    QByteArray marks(word.size() + 5, '0');
    char **changes = nullptr;
    int *before = nullptr;
    int *cut = nullptr;
    const int status = hnj_hyphen_hyphenate2(dictionary, word.constData(), int(word.size()), marks.data(), nullptr,
                                             &changes, &before, &cut);
    QByteArray said = QByteArray::number(status) + ' ' + QByteArray(marks.constData());
    for (qsizetype i = 0; changes && i < word.size(); ++i) {
        if (changes[i])
            said += ' ' + QByteArray(changes[i]) + ',' + QByteArray::number(before[i]) + ','
                + QByteArray::number(cut[i]);
        std::free(changes[i]);
    }
    std::free(changes);
    std::free(before);
    std::free(cut);
    return said;
}

} // namespace

void HyphenationTest::knownWordsAreBroken_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    for (const QString &word : {u"hy-phen-ation"_s, u"dif-fi-cult"_s, u"in-for-ma-tion"_s, u"al-go-rithm"_s})
        QTest::addRow("American, %s", qPrintable(word)) << u"en-US"_s << word;
    QTest::newRow("British") << u"en-GB"_s << u"pho-to-graphy"_s;
    QTest::newRow("English with an apostrophe") << u"en"_s << u"com-pany’s"_s;
    for (const QString &word : {u"Do-nau-dampf-schiff-fahrt"_s, u"Stra-ßen-ver-kehrs-ord-nung"_s, u"Schiff-fahrt"_s})
        QTest::addRow("German, %s", qPrintable(word)) << u"de"_s << word;
    QTest::newRow("Austrian") << u"de-AT"_s << u"Bun-des-kanz-ler"_s;
    QTest::newRow("French with elision") << u"fr"_s << u"l’éco-no-mie"_s;
    QTest::newRow("Spanish") << u"es"_s << u"in-for-ma-ción"_s;
    QTest::newRow("Italian") << u"it"_s << u"uni-ver-sità"_s;
}

void HyphenationTest::knownWordsAreBroken()
{
    QFETCH(const QString, language);
    QFETCH(const QString, expected);
    const QString file = hyphenationFile(language, hyphenationFolders());
    if (file.isEmpty())
        QSKIP(qPrintable(u"there is no dictionary for %1"_s.arg(language)));
    if (m_dictionary.first != file) // once, not for each word
        m_dictionary = {file, Hyphenator(file)};
    const QString word = QString(expected).remove(u'-');
    QCOMPARE(hyphenated(m_dictionary.second, word), expected);
    QCOMPARE(hyphenated(m_dictionary.second, u"("_s + word + u"), – »"_s + word + u"«."_s),
             u"("_s + expected + u"), – »"_s + expected + u"«."_s);
}

void HyphenationTest::someWordsStayWhole_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"solo"_s,
                                u"https://example.org/particular/reader"_s,
                                u"/usr/share/particular"_s,
                                u"reader@particular.org"_s,
                                u"particular.org"_s,
                                u"particular_reader"_s,
                                u"#particular"_s,
                                u"particular2"_s,
                                u"2particular"_s,
                                u"PARTICULAR"_s,
                                u"ParticularReader"_s,
                                u"par\u00ADticular"_s,
                                u"particula\u0301r"_s,
                                u"parti\u200Ccular"_s,
                                u"ticular\uFB01"_s,
                                u"particular你好"_s,
                                u"שלום עולם"_s,
                                u"مرحبا بالعالم"_s,
                                u"第一句话在这里"_s,
                                u"it’s"_s,
                                u"schiffahrt"_s,
                                u"particu\U0001D41Clar"_s,
                                QString(101, u'o').replace(50, 1, u"t"_s),
                                QString(),
                                u" "_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void HyphenationTest::someWordsStayWhole()
{
    QFETCH(const QString, text);
    const GivenHyphenator given;
    QVERIFY(given.made.breaksIn(text).empty());
}

void HyphenationTest::twoLettersStandBeforeAndThreeAfter()
{
    const GivenHyphenator given;
    QCOMPARE(hyphenated(given.made, u"particular"_s), u"par-ti-cu-lar"_s);
    QCOMPARE(hyphenated(given.made, u"Particular, and well-particular; (particular)/reader"_s),
             u"Par-ti-cu-lar, and well-parti-cu-lar; (par-ti-cu-lar)/rea-der"_s);
    QCOMPARE(hyphenated(given.made, u"a baban's babanana"_s), u"a ba-ban's ba-ba-nana"_s);
    QCOMPARE(hyphenated(given.made, u"schuffahrt schiffahrt"_s), u"schuf-fahrt schiffahrt"_s);
    QCOMPARE(hyphenated(given.made, u"particular-particular particular‑"_s),
             u"par-ti-cular-parti-cu-lar par-ti-cular‑"_s);
    QCOMPARE(hyphenated(given.made, u"anato"_s), u"anato"_s);
    QCOMPARE(hyphenated(given.made, u"anatol"_s), u"ana-tol"_s);
}

void HyphenationTest::dictionariesHaveTheirOwnCharacters()
{
    const GivenHyphenator latin(QByteArray("ISO8859-1\nLEFTHYPHENMIN 2\nRIGHTHYPHENMIN 2\n1t\xE4\n1ta\n"));
    QCOMPARE(hyphenated(latin.made, u"anatäle anatale anatačla"_s), u"ana-täle ana-tale anatačla"_s);
    const GivenHyphenator unknown(QByteArray("KLINGON-7\n1ta\n"));
    QVERIFY(unknown.made.isNull());
    QVERIFY(Hyphenator(u"/nowhere/hyph_qaa.dic"_s).isNull());
    QVERIFY(Hyphenator(QDir::tempPath()).isNull());
    QVERIFY(Hyphenator().breaksIn(u"particular").empty());
    QVERIFY(Hyphenator() == Hyphenator());
    const Hyphenator copy = latin.made;
    QVERIFY(copy == latin.made && copy != Hyphenator() && copy != Hyphenator(latin.path()));
}

void HyphenationTest::theyAreReadAsTheLibraryReadsThem_data()
{
    QTest::addColumn<QByteArray>("dictionary");
    QTest::newRow("simple") << testing::simplePatterns();
    QTest::newRow("no patterns") << QByteArray("UTF-8\n");
    QTest::newRow("one level, one byte a letter")
        << QByteArray("ISO8859-1\nRIGHTHYPHENMIN 3\n1t\xE4\n1ta\nat1a\n.an1\n1te2n\nn1ata.\n2t1at\n");
    QTest::newRow("two levels") << QByteArray("UTF-8\nLEFTHYPHENMIN 2\nCOMPOUNDLEFTHYPHENMIN 3\nNOHYPHEN -,'\n"
                                              "tata1nan\nnan1tata\n.nat1an\nNEXTLEVEL\nLEFTHYPHENMIN 2\n1ta\n1na\n"
                                              "a1t\nNEXTLEVEL\n1a1\n");
    QTest::newRow("letters that change") << QByteArray(
        "UTF-8\n.schif1fahrt/ff=f,5,2\nschif1f/ff=f,5,2\nä1ö/äö=ö,1,2\nat1tö/tt=t\na1t\n1fa\n");
    QTest::newRow("comments, long lines, like patterns")
        << QByteArray("UTF-8\n% 1a1t\n# a1t\n\n1ta\n2ta\n1ta/t=t,1,1\nna1\n") + QByteArray(99, 'a') + "\n1a"
            + QByteArray(96, 't') + "\n1na1 and words\n0\n5\n";
    QTest::newRow("as Windows ends lines, the last without an end")
        << QByteArray("UTF-8\r\nLEFTHYPHENMIN 2\r\n1ta\r\nan1\r\n1na");
    for (const QString &language : {u"en-US"_s, u"en-GB"_s, u"fr"_s, u"es"_s, u"it"_s, u"de"_s}) {
        const QByteArray file = bytesOf(hyphenationFile(language, hyphenationFolders()));
        if (!file.isEmpty())
            QTest::newRow(qPrintable(language)) << thinned(file, file.size() > 200'000 ? 25 : 1);
    }
}

void HyphenationTest::theyAreReadAsTheLibraryReadsThem()
{
    QFETCH(const QByteArray, dictionary);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"hyph_qaa.dic"_s);
    testing::writeFile(path, dictionary);
    const std::unique_ptr<HyphenDict, void (*)(HyphenDict *)> theirs(
        hnj_hyphen_load(QFile::encodeName(path).constData()), &hnj_hyphen_free);
    QVERIFY(theirs);
    const HyphenPatterns ours(dictionary);
    QCOMPARE(ours.encoding(), QLatin1StringView(theirs->cset));
    QCOMPARE(ours.dictionary()->num_states, theirs->num_states);
    QCOMPARE(ours.dictionary()->nextlevel->num_states, theirs->nextlevel->num_states);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    for (int round = 0; round < 3000; ++round) {
        QByteArray word = randomWord(dictionary, random);
        if (ours.isUtf8()) // whole characters
            word = QString::fromUtf8(word).remove(QChar::ReplacementCharacter).toUtf8();
        if (!word.isEmpty())
            QVERIFY2(verdict(ours.dictionary(), word) == verdict(theirs.get(), word),
                     qPrintable(u"seed %1: %2"_s.arg(seed).arg(QString::fromLatin1(word))));
    }
}

void HyphenationTest::linksAndCodeStayWhole()
{
    const GivenHyphenator given;
    DocumentBuilder builder;
    builder.addText(u"A particular ");
    builder.setStyle(StyleCode);
    builder.addText(u"particular");
    builder.setStyle(StyleNone);
    builder.addText(u" and ");
    builder.beginLink(u"https://example.org"_s);
    builder.addText(u"particular");
    builder.setLink(-1);
    builder.addText(u" par");
    builder.setStyle(StyleEmphasis);
    builder.addText(u"ticu");
    builder.setStyle(StyleNone);
    builder.addText(u"lar ");
    builder.setStyle(StyleStrong);
    builder.addText(u"particular");
    const Document document = builder.finish(false);
    const TextRange all{0, document.text().size()};
    const LayoutOffsets offsets(hyphenPlaces(document, all, given.made));
    QCOMPARE(offsets.hyphenated(document.text()).replace(QChar(QChar::SoftHyphen), u'-'),
             u"A par-ti-cu-lar particular and particular parti-cular par-ti-cu-lar"_s);
    // The same places from wherever the passage starts.
    const LayoutOffsets later(hyphenPlaces(document, {2, all.end}, given.made));
    QCOMPARE(later.places().size(), offsets.places().size());
    QCOMPARE(later.places().front(), offsets.places().front() - 2);
}

void HyphenationTest::filesAreFoundByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::newRow("en") << u"en"_s << u"en_US"_s;
    QTest::newRow("en-GB") << u"en-GB"_s << u"en_GB"_s;
    QTest::newRow("en-AU") << u"en-AU"_s << u"en_GB"_s;
    QTest::newRow("en-CA") << u"en-CA"_s << u"en_US"_s;
    QTest::newRow("de") << u"de"_s << u"de_DE"_s;
    QTest::newRow("de-AT") << u"de-AT"_s << u"de_AT"_s;
    QTest::newRow("de_CH") << u"de_CH"_s << u"de_DE"_s;
    QTest::newRow("case") << u"DE-at"_s << u"de_AT"_s;
    QTest::newRow("fr-CA") << u"fr-CA"_s << u"fr"_s;
    QTest::newRow("another region only") << u"pt"_s << u"pt_BR"_s;
    QTest::newRow("script") << u"sr-Latn-RS"_s << u"sr_Latn"_s;
    QTest::newRow("extension") << u"de-x-at"_s << u"de_DE"_s;
    QTest::newRow("Norwegian") << u"no"_s << u"nb_NO"_s;
    for (const QString &none : {u""_s, u"ja"_s, u"zh-Hant"_s, u"../de"_s, u"*"_s, u"d?"_s, u"English"_s, u"x-de"_s})
        QTest::addRow("none for '%s'", qPrintable(none)) << none << QString();
}

void HyphenationTest::filesAreFoundByLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    for (const QString &there :
         {u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"de_AT"_s, u"fr"_s, u"pt_BR"_s, u"sr_Latn"_s, u"nb_NO"_s, u"sr"_s})
        testing::writeFile(folder.filePath(u"hyph_"_s + there + u".dic"_s), "UTF-8\n");
    const QString expected = name.isEmpty()
        ? QString()
        : QFileInfo(folder.filePath(u"hyph_"_s + name + u".dic"_s)).canonicalFilePath();
    QCOMPARE(hyphenationFile(language, {u"/nowhere"_s, folder.path()}), expected);
}

void HyphenationTest::offsetsGoThereAndBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HyphenationTest::offsetsGoThereAndBack()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QString passage(random.bounded(0, 300), u' ');
    std::vector<qint32> places;
    const int often = random.bounded(1, 12);
    for (qsizetype i = 0; i < passage.size(); ++i) {
        passage[i] = QChar(u'a' + random.bounded(26));
        if (random.bounded(often) == 0 && seed % 10 != 0)
            places.push_back(qint32(i));
    }
    const LayoutOffsets offsets(places);
    const QString copy = offsets.hyphenated(passage);
    QCOMPARE(copy.size(), passage.size() + qsizetype(places.size()));
    QCOMPARE(QString(copy).remove(QChar(QChar::SoftHyphen)), passage);
    for (qsizetype at = 0; at <= passage.size(); ++at) {
        const qsizetype there = offsets.toLayout(at);
        const qsizetype before = offsets.toLayoutBefore(at);
        QVERIFY(at == passage.size() || copy[there] == passage[at]);
        QVERIFY(at == 0 || copy[before - 1] == passage[at - 1]);
        QCOMPARE(there - before, qsizetype(std::ranges::count(places, qint32(at))));
        QVERIFY(there == before || copy[before] == QChar(QChar::SoftHyphen));
        QCOMPARE(offsets.fromLayout(there), at);
        QCOMPARE(offsets.fromLayout(before), at);
    }
    qsizetype letters = 0; // of the passage, before
    for (qsizetype at = 0; at <= copy.size(); ++at) {
        QCOMPARE(offsets.fromLayout(at), letters);
        letters += at < copy.size() && copy[at] != QChar(QChar::SoftHyphen);
    }
}

} // namespace florilegium
