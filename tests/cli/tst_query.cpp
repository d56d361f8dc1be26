// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/querytext.h"
#include "cli/tests_cli.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

/// A library with two articles, a theme, a highlight and a claim, closed.
struct QueryCommandsTest::Given
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"library.florilegium"_s);

    Given()
    {
        GivenLibrary given;
        const Article lanterns = given.putArticle(u"On lanterns"_s);
        given.putArticle(u"On doors"_s, ReadingState::Done);
        const Theme light = given.putTheme(u"light"_s);
        const Highlight highlight = given.putHighlight(lanterns, u"a lantern in the fog"_s,
                                                       {given.putTheme(u"fog"_s, light.id).id});
        given.putClaim(highlight, u"Lanterns help"_s, Status::Disputed);
        closeInto(given, path);
    }

    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        Outcome outcome = runCommand(path, arguments);
        outcome.lines.sort();
        return outcome;
    }
};

QueryCommandsTest::QueryCommandsTest() = default;
QueryCommandsTest::~QueryCommandsTest() = default;

void QueryCommandsTest::initTestCase()
{
    m_given = std::make_unique<Given>();
}

void QueryCommandsTest::statusesTellWhatHappened_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QStringList &arguments, int status, const QString &error) {
        QTest::newRow(name) << arguments << status << error;
    };
    row("found", {u"search"_s, u"lantern"_s}, cli::Done, {});
    row("nothing found", {u"search"_s, u"absent"_s}, cli::Done, {});
    row("no query", {u"search"_s}, cli::WrongUse, u"theme:"_s);
    row("nothing to look for", {u"search"_s, u"?!"_s}, cli::WrongUse, u"nothing to look for"_s);
    row("open quote", {u"search"_s, u"\"open lantern"_s}, cli::WrongUse, u"character 1: the quotation mark"_s);
    row("wrong value", {u"search"_s, u"fog status:new"_s}, cli::WrongUse, u"character 12: \"status:\""_s);
    row("wrong date", {u"search"_s, u"before:soon"_s}, cli::WrongUse, u"\"soon\" is no date"_s);
    row("unknown field", {u"search"_s, u"tag:lantern"_s}, cli::Done, u"there is no field \"tag:\""_s);
    row("unknown theme", {u"search"_s, u"theme:none"_s}, cli::InPart, u"there is no theme \"none\""_s);
    row("list, wrong", {u"list"_s, u"--filter"_s, u"(a"_s}, cli::WrongUse, u"parenthesis"_s);
    row("list, unknown", {u"list"_s, u"--filter"_s, u"in:none"_s}, cli::InPart, u"no collection \"none\""_s);
    row("export, wrong", {u"export"_s, u"--filter"_s, u"a OR"_s, u"-o"_s, u"never"_s}, cli::WrongUse, u"\"OR\""_s);
    row("claims, wrong", {u"claims"_s, u"--filter"_s, u"status:new"_s}, cli::WrongUse, u"\"status:\""_s);
    row("claims, two forms", {u"claims"_s, u"--csv"_s, u"--markdown"_s}, cli::WrongUse, u"invalid-argument"_s);
    row("claims, nowhere to", {u"claims"_s, u"-o"_s, u"never"_s}, cli::WrongUse, u"-o"_s);
    row("claims, unknown", {u"claims"_s, u"--filter"_s, u"theme:none"_s}, cli::InPart, u"no theme \"none\""_s);
    row("export, unknown", {u"export"_s, u"--filter"_s, u"theme:none"_s, u"-o"_s, u"never"_s}, cli::InPart, u"none"_s);
}

void QueryCommandsTest::statusesTellWhatHappened()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, error);
    const Outcome outcome = m_given->run(arguments);
    QVERIFY2(error.isEmpty() ? outcome.errors.isEmpty() : outcome.errors.contains(error), qPrintable(outcome.errors));
    QTEST(outcome.status, "status");
    QVERIFY(!QFile::exists(u"never"_s));
}

void QueryCommandsTest::aSearchPrintsWhatItFinds_data()
{
    QTest::addColumn<QStringList>("query");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("words") << QStringList{u"lantern*"_s}
                           << QStringList{u"claim:Lanterns help"_s, u"quote:a lantern in the fog"_s,
                                          u"title:On lanterns"_s};
    QTest::newRow("whole word") << QStringList{u"lantern"_s} << QStringList{u"quote:a lantern in the fog"_s};
    QTest::newRow("several arguments") << QStringList{u"lantern*"_s, u"kind:claim"_s}
                                       << QStringList{u"claim:Lanterns help"_s};
    QTest::newRow("theme with its subtree")
        << QStringList{u"theme:light kind:highlight"_s} << QStringList{u"quote:a lantern in the fog"_s};
    QTest::newRow("left out first") << QStringList{u"--"_s, u"-lanterns kind:article"_s}
                                    << QStringList{u"title:On doors"_s};
    QTest::newRow("status") << QStringList{u"status:disputed kind:article"_s} << QStringList{u"title:On lanterns"_s};
}

void QueryCommandsTest::aSearchPrintsWhatItFinds()
{
    QFETCH(const QStringList, query);
    const Outcome outcome = m_given->run(QStringList{u"search"_s, u"--json"_s} + query);
    QStringList found;
    for (const QString &line : outcome.lines) {
        const QJsonObject hit = QJsonDocument::fromJson(line.toUtf8()).object();
        found << hit.value("kind"_L1).toString() + u':' + hit.value("snippet"_L1).toString();
    }
    found.sort();
    QTEST(found, "found");
    QCOMPARE(outcome.status, int(cli::Done));
}

void QueryCommandsTest::aListIsFiltered()
{
    const auto titles = [this](const QString &filter) {
        QStringList found;
        for (const QString &line : m_given->run({u"list"_s, u"--filter"_s, filter}).lines)
            found << line.section(u'\t', 2);
        return found;
    };
    QCOMPARE(titles(u"on"_s).size(), 2);
    QCOMPARE(titles(u"fog"_s), QStringList{u"On lanterns"_s}); // by a highlight
    QCOMPARE(titles(u"-theme:light"_s), QStringList{u"On doors"_s});
    QCOMPARE(titles(u"state:done"_s), QStringList{u"On doors"_s});
    QCOMPARE(m_given->run({u"list"_s}).lines.size(), 2);
}

void QueryCommandsTest::anExportIsFiltered()
{
    const auto files = [this](const QString &filter) {
        const QTemporaryDir folder;
        const Outcome outcome = m_given->run({u"export"_s, u"--filter"_s, filter, u"-o"_s, folder.path()});
        return outcome.status == cli::Done ? int(QDir(folder.path()).entryList({u"*.md"_s}).size()) : -1;
    };
    QCOMPARE(files(u"theme:light"_s), 1);
    QCOMPARE(files(u"-theme:light"_s), 0);
    QCOMPARE(files(u"lantern"_s), 1);
    QCOMPARE(files(u"absent"_s), 0);
}

void QueryCommandsTest::theLedgerIsPrinted_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("printed");
    QTest::newRow("lines") << QStringList{} << u"\tdisputed\t1\t0\t1\t0\tLanterns help"_s;
    QTest::newRow("json") << QStringList{u"--json"_s} << u"\"statement\":\"Lanterns help\""_s;
    QTest::newRow("csv") << QStringList{u"--csv"_s} << u",Lanterns help,disputed,fact,"_s;
    QTest::newRow("markdown") << QStringList{u"--markdown"_s} << u"| Lanterns help | disputed |"_s;
    QTest::newRow("passage") << QStringList{u"--markdown"_s} << u"> **a lantern in the fog**"_s;
    QTest::newRow("filtered") << QStringList{u"--filter"_s, u"fog OR status:disputed"_s} << u"Lanterns help"_s;
    QTest::newRow("all filtered out") << QStringList{u"--filter"_s, u"status:verified"_s} << QString();
}

void QueryCommandsTest::theLedgerIsPrinted()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, printed);
    const Outcome outcome = m_given->run(QStringList{u"claims"_s} + arguments);
    QCOMPARE(outcome.status, int(cli::Done));
    QVERIFY2(printed.isEmpty() ? outcome.lines.isEmpty() : outcome.lines.join(u'\n').contains(printed),
             qPrintable(outcome.lines.join(u'\n')));
}

void QueryCommandsTest::theLedgerIsWritten()
{
    const QTemporaryDir folder;
    QCOMPARE(m_given->run({u"claims"_s, u"--markdown"_s, u"-o"_s, folder.path()}).status, int(cli::Done));
    QCOMPARE(QDir(folder.path()).entryList({u"*.md"_s}), (QStringList{u"Claims.md"_s, u"Lanterns help.md"_s}));
    const QString table = folder.filePath(u"claims.csv"_s);
    QCOMPARE(m_given->run({u"claims"_s, u"--csv"_s, u"--bom"_s, u"-o"_s, table}).status, int(cli::Done));
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBFid,statement,"));
}

void QueryCommandsTest::issuesAreLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("code points") << u"😀 status:x"_s
                                 << u"character 10: \"status:\" does not know \"x\", only asserted, attributed, "
                                    "speculated, supported, disputed, verified, refuted, withdrawn"_s;
    QTest::newRow("value") << u"theme:"_s << u"character 1: something is missing behind \"theme:\""_s;
    QTest::newRow("operand") << u"a AND"_s << u"character 3: something is missing beside \"AND\""_s;
    QTest::newRow("parenthesis") << u"a)"_s << u"character 2: this parenthesis closes nothing"_s;
}

void QueryCommandsTest::issuesAreLines()
{
    QFETCH(const QString, text);
    const ParsedQuery parsed = parseQuery(text);
    QCOMPARE(parsed.issues.size(), 1);
    QTEST(cli::queryIssueLine(text, parsed.issues.front()), "line");
}

} // namespace florilegium
