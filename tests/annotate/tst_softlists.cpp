// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/builtinlists.h"
#include "annotate/softwords/softcompiler.h"
#include "annotate/softwords_tests.h"
#include "session/softlists.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QList<ListIssue> issuesOf(const QByteArray &list)
{
    return compileSoftWords({parseSoftList(list, u"given.txt"_s)}).issues;
}

bool finds(const SoftWords &words, const QString &text)
{
    return !words.find(text, {0, text.size()}).isEmpty();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

} // namespace

void SoftListsTest::aListIsRead()
{
    const SoftList list = parseSoftList(
        "\xEF\xBB\xBF# a comment\r\n[sets]\r\nv = say says # two\r\nv += said\r\n"
        "[attribution]\r\n@v   that | holds\r\n    not after a | b c\r\n\twho before\r\n"
        "  weak\r\n[not soft]\r\nc#\r\n[without]\r\nx y\r\n",
        u"f"_s);
    QCOMPARE(list.issues, QList<ListIssue>());
    QCOMPARE(list.sets.value(u"v"_s).words, (QStringList{u"say"_s, u"says"_s, u"said"_s}));
    QCOMPARE(list.entries.size(), 2);
    const SoftEntry expected{.kind = SoftKind::Attribution,
                             .phrases = {u"@v that"_s, u"holds"_s},
                             .conditions = {{true, false, {u"a"_s, u"b c"_s}, 7}},
                             .who = SoftWho::Before,
                             .weak = true,
                             .line = 6};
    QCOMPARE(list.entries.front(), expected);
    QCOMPARE(list.entries.back().kind, std::nullopt);
    QCOMPARE(list.without, QStringList{u"x y"_s});
}

void SoftListsTest::wrongLinesAreToldAndLeftOut_data()
{
    QTest::addColumn<QByteArray>("list"); // with "good" as a phrase
    QTest::addColumn<int>("line");
    QTest::addColumn<ListFault>("fault");
    const auto row = [](const char *name, const char *list, int line, ListFault fault) {
        QTest::newRow(name) << QByteArray(list) << line << fault;
    };
    row("before any section", "may\n[hedge]\ngood", 1, ListFault::NoSection);
    row("an unknown section", "[hedges]\nmay\n[hedge]\ngood", 1, ListFault::UnknownSection);
    row("an unknown condition", "[hedge]\nmay\n    never after x\ngood", 3, ListFault::UnknownCondition);
    row("a condition of nothing", "[hedge]\n    not after x\ngood", 2, ListFault::NoPhrase);
    row("a condition with nothing", "[hedge]\nmay\n    not after\ngood", 3, ListFault::NoPhrase);
    row("nothing between bars", "[hedge]\nmay | | might\ngood", 2, ListFault::NoPhrase);
    row("no words", "[sets]\nsay\n[hedge]\ngood", 2, ListFault::NoWords);
    row("an unknown set", "[hedge]\n@say so\ngood", 2, ListFault::UnknownSet);
    row("an unknown set in a condition", "[hedge]\nmay\n    not after @x\ngood", 3, ListFault::UnknownSet);
    row("unknown endings", "[hedge]\nhint+s at\ngood", 2, ListFault::UnknownEnding);
    row("no word", "[hedge]\nwhat! is\ngood", 2, ListFault::BadElement);
    row("an unknown sign", "[hedge]\nabout <numbers>\ngood", 2, ListFault::BadElement);
    row("a gap first", "[hedge]\n*3 may\ngood", 2, ListFault::BadBeginning);
    row("a pattern first", "[hedge]\nge*t\ngood", 2, ListFault::BadBeginning);
    row("what may be missing first", "[hedge]\n(it) may\ngood", 2, ListFault::BadBeginning);
    row("too long a gap", "[hedge]\nmay *99 be\ngood", 2, ListFault::TooMany);
    row("too many places", "[hedge]\na b c d e f g h i j k l m n o\ngood", 2, ListFault::TooMany);
    row("nothing to drop", "[hedge]\ngood\n[without]\nbad", 4, ListFault::UnknownPhrase);
}

void SoftListsTest::wrongLinesAreToldAndLeftOut()
{
    QFETCH(const QByteArray, list);
    const CompiledSoftWords compiled = compileSoftWords({parseSoftList(list, u"given.txt"_s)});
    QCOMPARE(compiled.issues.size(), 1);
    QCOMPARE(compiled.issues.front().file, u"given.txt"_s);
    QTEST(compiled.issues.front().line, "line");
    QTEST(compiled.issues.front().fault, "fault");
    QVERIFY2(finds(compiled.words, u"it is good"_s), "the rest of the list is there");
    QVERIFY(!finds(compiled.words, u"it may be so, they might say so, it hints at it"_s));
}

void SoftListsTest::hostileListsAreBounded_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<ListFault>("fault");
    const auto row = [](const char *name, const QByteArray &list, ListFault fault) {
        QTest::newRow(name) << list << fault;
    };
    row("too large", QByteArray(longestList + 1, 'x'), ListFault::TooLong);
    row("a long line", "[hedge]\n" + QByteArray(longestListLine + 1, 'x'), ListFault::TooLong);
    row("no text", "[hedge]\n\xFF\xFE\xC0", ListFault::NotText);
    row("zeros", QByteArray("[hedge]\n\0may\0", 14), ListFault::BadElement);
    row("a set of everything", "[sets]\ns = " + QByteArray("ab ").repeated(2500) + "\n[hedge]\n@s", ListFault::TooMany);
    row("endings of everything", "[endings]\ne = " + QByteArray("ab ").repeated(1500) + "\n[hedge]\na+e/b+e/c+e",
        ListFault::TooMany);
    row("more phrases than any language", "[hedge]\n" + QByteArray("a\n").repeated(mostSoftRules + 10),
        ListFault::TooMany);
    row("nothing but faults", QByteArray("[hedge]\n") + QByteArray("!\n").repeated(5000), ListFault::BadElement);
    row("nothing but sections", QByteArray("[x]\n").repeated(50'000), ListFault::UnknownSection);
}

void SoftListsTest::hostileListsAreBounded()
{
    QFETCH(const QByteArray, list);
    QFETCH(const ListFault, fault);
    const QList<ListIssue> issues = issuesOf(list);
    QVERIFY(!issues.isEmpty());
    QCOMPARE(issues.front().fault, fault);
    QVERIFY(issues.size() <= 2 * mostListIssues);
    for (const ListIssue &issue : issues)
        QVERIFY(issue.detail.size() <= 60);
}

void SoftListsTest::randomBytesAreSurvived()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator random(seed);
    qInfo("seed %u", seed);
    const QByteArrayList pieces{"[hedge]\n", "[sets]\n", "[endings]\n", "[names]\n", "[without]\n", "[not soft]\n",
                                "may",       " ",        "\n",          "    ",      "not after ",  "only before ",
                                "@x",        "+y",       "x = a b\n",   "y = - s\n", "*3",          "(it)",
                                "<number>",  "<start>",  "|",           "/",         "who either",  "ge*t",
                                "\xC3\xA9",  "=",        "+=",          "#",         "[",           "]"};
    for (int round = 0; round < 300; ++round) {
        QByteArray list;
        for (int i = random.bounded(80); i > 0; --i)
            list += pieces[random.bounded(int(pieces.size()))];
        const SoftWords words = compileSoftWords({parseSoftList(list, u"f"_s)}).words;
        const QString text = u"It may be said that 40 may is a may, gesagt – “may”."_s;
        const QList<SoftSpan> spans = words.find(text, {0, text.size()});
        qsizetype last = 0;
        for (const SoftSpan &span : spans) {
            QVERIFY(span.range.start >= last && span.range.end > span.range.start && span.range.end <= text.size());
            last = span.range.end;
            (void)words.whoOf(text, span);
        }
    }
}

void SoftListsTest::theReadersListAdds()
{
    QTemporaryDir folder;
    write(folder.filePath(u"en.txt"_s), "[sets]\nmonths += smarch\n[hedge]\nmethinks\n@be said\n");
    const LoadedSoftWords loaded = loadSoftWords(u"en-GB"_s, folder.path());
    QCOMPARE(loaded.language, u"en"_s);
    QCOMPARE(loaded.issues, QList<ListIssue>());
    QVERIFY(finds(loaded.words, u"It is so, methinks."_s));
    QVERIFY2(finds(loaded.words, u"It rained, perhaps."_s), "the built-in list is there too");
}

void SoftListsTest::theReadersListDropsPhrases()
{
    QTemporaryDir folder;
    write(folder.filePath(u"en.txt"_s), "[without]\nperhaps\nperhapses\n");
    const LoadedSoftWords loaded = loadSoftWords(u"en"_s, folder.path());
    QVERIFY(!finds(loaded.words, u"It rained, perhaps."_s));
    QVERIFY(finds(loaded.words, u"It rained, maybe."_s));
    QCOMPARE(loaded.issues.size(), 1);
    QCOMPARE(loaded.issues.front(),
             (ListIssue{folder.filePath(u"en.txt"_s), 3, ListFault::UnknownPhrase, u"perhapses"_s}));
}

void SoftListsTest::theReadersListReplaces()
{
    QTemporaryDir folder;
    write(folder.filePath(u"en.txt"_s), "[replace]\n[hedge]\nmethinks\n");
    const LoadedSoftWords loaded = loadSoftWords(u"en"_s, folder.path());
    QCOMPARE(loaded.issues, QList<ListIssue>());
    QVERIFY(finds(loaded.words, u"It is so, methinks."_s));
    QVERIFY(!finds(loaded.words, u"It rained, perhaps."_s));
}

void SoftListsTest::anotherLanguageHasItsOwnList()
{
    QTemporaryDir folder;
    QVERIFY(loadSoftWords(u"fr"_s, folder.path()).words.isEmpty());
    write(folder.filePath(u"fr.txt"_s), "[hedge]\npeut-être\n");
    QVERIFY(finds(loadSoftWords(u"fr-CA"_s, folder.path()).words, u"Il pleut peut-être."_s));
}

void SoftListsTest::pathsAreNotLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("a path") << u"../en"_s;
    QTest::newRow("a root") << u"/etc/passwd"_s;
    QTest::newRow("one letter") << u"e"_s;
    QTest::newRow("long") << u"englishlanguage"_s;
    QTest::newRow("other letters") << u"dé"_s;
    QTest::newRow("nothing") << QString();
}

void SoftListsTest::pathsAreNotLanguages()
{
    QFETCH(const QString, language);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"inner"_s));
    write(folder.filePath(u"en.txt"_s), "[hedge]\nmethinks\n");
    const LoadedSoftWords loaded = loadSoftWords(language, folder.filePath(u"inner"_s));
    QVERIFY(loaded.words.isEmpty());
    QVERIFY(loaded.issues.isEmpty());
}

void SoftListsTest::onlyPlainFilesAreRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"en.txt"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const LoadedSoftWords loaded = loadSoftWords(u"en"_s, folder.path());
    QCOMPARE(loaded.issues.size(), 1);
    QCOMPARE(loaded.issues.front().fault, ListFault::Unreadable);
    QVERIFY2(finds(loaded.words, u"It rained, perhaps."_s), "the built-in list is there");
}

void SoftListsTest::builtInListsHaveNoFault_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = builtInSoftLanguages();
    QVERIFY(languages.contains(u"en"_s) && languages.contains(u"de"_s));
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void SoftListsTest::builtInListsHaveNoFault()
{
    QFETCH(const QString, language);
    const CompiledSoftWords compiled = compileSoftWords({parseSoftList(builtInSoftList(language), language)});
    for (const ListIssue &issue : compiled.issues)
        qWarning("line %d: fault %d: %s", issue.line, int(issue.fault), qPrintable(issue.detail));
    QVERIFY(compiled.issues.isEmpty());
    QVERIFY(!compiled.words.isEmpty());
}

} // namespace florilegium
