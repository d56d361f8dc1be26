// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/fuzzymatch.h"
#include "text/tests_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// The name with the letters that were found in brackets; empty when it does not fit.
QString shown(const QString &typed, const QString &name)
{
    const auto match = fuzzyMatch(FuzzyPattern(typed), name);
    if (!match)
        return {};
    QString text = name;
    for (qsizetype at = match->ranges.size() - 1; at >= 0; --at) {
        text.insert(match->ranges[at].end, u']');
        text.insert(match->ranges[at].start, u'[');
    }
    return text;
}

/// What one alignment is worth, by the words of the header. For plain lower-case text.
int worthOf(const QString &text, const QList<qsizetype> &places)
{
    const auto isWord = [&](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    int worth = 0;
    for (qsizetype letter = 0; letter < places.size(); ++letter) {
        const qsizetype at = places[letter];
        worth += fuzzy::letter;
        if (isWord(at) && !isWord(at - 1))
            worth += fuzzy::wordStart + (letter == 0 ? fuzzy::firstLetter : 0);
        if (letter == 0)
            continue;
        const int between = int(at - places[letter - 1] - 1);
        worth += between == 0 ? fuzzy::inARow
                              : std::max(fuzzy::gapAtMost, fuzzy::gapBegins + (between - 1) * fuzzy::gapGoesOn);
    }
    return worth + (isWord(places.back() + 1) ? 0 : fuzzy::wordEnds);
}

/// The best of all alignments, each of them tried.
std::optional<int> bestOfAll(const QString &word, const QString &text)
{
    std::optional<int> best;
    QList<qsizetype> places;
    const std::function<void(qsizetype)> go = [&](qsizetype from) {
        if (places.size() == word.size()) {
            const int worth = worthOf(text, places);
            best = std::max(best.value_or(worth), worth);
            return;
        }
        for (qsizetype at = from; at < text.size(); ++at) {
            if (text[at] != word[places.size()])
                continue;
            places << at;
            go(at + 1);
            places.removeLast();
        }
    };
    go(0);
    if (!best || *best < fuzzy::leastForALetter * int(word.size()))
        return std::nullopt;
    return *best + (word == text ? fuzzy::wholeName : 0);
}

QString randomWord(QRandomGenerator &random, int longest, const QString &letters)
{
    QString word;
    const int length = random.bounded(1, longest + 1);
    while (word.size() < length)
        word += letters[random.bounded(int(letters.size()))];
    return word;
}

} // namespace

void FuzzyMatchTest::lettersAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing typed") << u""_s << u"Export"_s << u"Export"_s;
    QTest::newRow("nothing there") << u"a"_s << u""_s << u""_s;
    QTest::newRow("beginning") << u"exp"_s << u"Export as Markdown"_s << u"[Exp]ort as Markdown"_s;
    QTest::newRow("whole") << u"keys"_s << u"Keys"_s << u"[Keys]"_s;
    QTest::newRow("beginnings of words") << u"em"_s << u"Export as Markdown"_s << u"[E]xport as [M]arkdown"_s;
    QTest::newRow("word within") << u"mark"_s << u"Export as Markdown"_s << u"Export as [Mark]down"_s;
    QTest::newRow("a letter left out") << u"hglight"_s << u"Highlight"_s << u"[H]i[g]h[light]"_s;
    QTest::newRow("words in any order") << u"mark exp"_s << u"Export as Markdown"_s << u"[Exp]ort as [Mark]down"_s;
    QTest::newRow("one word is not there") << u"exp xyz"_s << u"Export as Markdown"_s << u""_s;
    QTest::newRow("wrong order of letters") << u"pxe"_s << u"Export"_s << u""_s;
    QTest::newRow("only by chance") << u"lns"_s << u"Half the things we always said"_s << u""_s;
    QTest::newRow("case and accents") << u"uber"_s << u"Das ÜBERMASS"_s << u"Das [ÜBER]MASS"_s;
    QTest::newRow("accents typed") << u"café"_s << u"Cafe culture"_s << u"[Cafe] culture"_s;
    QTest::newRow("accents apart") << u"cafe"_s << u"Cafe\u0301 culture"_s << u"[Cafe\u0301] culture"_s;
    QTest::newRow("ligature") << u"fin"_s << u"\uFB01nal"_s << u"[\uFB01n]al"_s;
    QTest::newRow("path") << u"open/sec"_s << u"Openness › Secrecy"_s << u"[Open]ness › [Sec]recy"_s;
    QTest::newRow("Chinese") << u"新闻"_s << u"自由新闻"_s << u"自由[新闻]"_s;
    QTest::newRow("Chinese, some") << u"自闻"_s << u"自由新闻"_s << u"[自]由新[闻]"_s;
    QTest::newRow("Greek") << u"θεμ"_s << u"Νέο ΘΕΜΑ"_s << u"Νέο [ΘΕΜ]Α"_s;
    QTest::newRow("digits") << u"24"_s << u"Budget 2024"_s << u"Budget [2]02[4]"_s;
    QTest::newRow("signs") << u"c++"_s << u"C++ in a week"_s << u"[C++] in a week"_s;
    QTest::newRow("beyond the flag") << u"doors"_s << u"\U0001F6AA Doors"_s << u"\U0001F6AA [Doors]"_s;
}

void FuzzyMatchTest::lettersAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QString, found);
    QCOMPARE(shown(typed, name), found);
    const auto score = fuzzyScore(FuzzyPattern(typed), foldedName(name));
    QCOMPARE(score.has_value(), fuzzyMatch(FuzzyPattern(typed), name).has_value());
}

void FuzzyMatchTest::theBetterNameComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginning before middle") << u"port"_s << u"Portable"_s << u"Export"_s;
    QTest::newRow("whole word before part of one") << u"art"_s << u"Art of war"_s << u"Articles"_s;
    QTest::newRow("whole name before whole word") << u"doors"_s << u"Doors"_s << u"Doors and windows"_s;
    QTest::newRow("in a row before scattered") << u"sec"_s << u"A secret"_s << u"A severe cut"_s;
    QTest::newRow("beginnings before scattered") << u"fp"_s << u"Find previous"_s << u"Flip"_s;
    QTest::newRow("near before far") << u"hl"_s << u"Hall"_s << u"Hospital"_s;
}

void FuzzyMatchTest::theBetterNameComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const FuzzyPattern pattern(typed);
    const auto high = fuzzyScore(pattern, foldedName(better));
    const auto low = fuzzyScore(pattern, foldedName(worse));
    QVERIFY(high);
    QVERIFY(low);
    QVERIFY2(*high > *low, qPrintable(u"%1, %2"_s.arg(*high).arg(*low)));
}

void FuzzyMatchTest::theBestAlignmentIsFound()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 5000; ++round) {
        const QString text = randomWord(random, 16, u"ab c"_s).simplified();
        const QString word = randomWord(random, 4, u"abc"_s);
        const auto best = bestOfAll(word, text);
        QVERIFY2(fuzzyScore(FuzzyPattern(word), text) == best, qPrintable(word + u" in "_s + text));
        const auto match = fuzzyMatch(FuzzyPattern(word), text);
        QCOMPARE(match.has_value(), best.has_value());
        if (!match)
            continue;
        QCOMPARE(match->score, *best);
        QString letters;
        for (const TextRange range : match->ranges)
            letters += QStringView(text).sliced(range.start, range.length());
        QCOMPARE(letters, word);
    }
}

void FuzzyMatchTest::farLettersCostNoMoreThanTheMost()
{
    const FuzzyPattern pattern(u"ab"_s);
    const auto with = [&](int between) {
        return fuzzyScore(pattern, QString(u"a"_s + QString(between, u'.') + u"b"_s));
    };
    QCOMPARE(with(1), 2 * (fuzzy::letter + fuzzy::wordStart) + fuzzy::firstLetter + fuzzy::gapBegins + fuzzy::wordEnds);
    QCOMPARE(with(9), *with(10) + 1);
    for (const int between : {11, 12, 40, 200})
        QCOMPARE(with(between), with(10));
    QCOMPARE(with(int(fuzzy::longestName)), std::nullopt);
}

void FuzzyMatchTest::anyTextIsTaken()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString units = u"aB \u0301\u00AD-/\U0001F6AA\uFB01新\u202Eß\n"_s;
    for (int round = 0; round < 3000; ++round) {
        const QString name = randomWord(random, 40, units);
        const FuzzyPattern pattern(randomWord(random, 6, units));
        const auto match = fuzzyMatch(pattern, name);
        QCOMPARE(fuzzyScore(pattern, foldedName(name)), match ? std::optional(match->score) : std::nullopt);
        qsizetype end = -1;
        for (const TextRange range : match ? match->ranges : QList<TextRange>()) {
            QVERIFY(range.start > end);
            QVERIFY(range.end > range.start && range.end <= name.size());
            end = range.end;
        }
    }
    const QString longWord(5000, u'a');
    QCOMPARE(FuzzyPattern(longWord).words().front().size(), fuzzy::longestWord);
    QVERIFY(fuzzyMatch(FuzzyPattern(longWord), longWord));
}

} // namespace florilegium
