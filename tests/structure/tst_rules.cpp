// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/layers.h"
#include "structure/rules.h"
#include "structure/tests_structure.h"

#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace structure;

namespace {

const QString head = u"// SPDX-FileCopyrightText: 2026 Someone\n// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QStringList words(const QList<Finding> &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result.append(finding.toString());
    return result;
}

/// Whether `findings` is what a data row expects: nothing for "", else one that contains it.
bool agree(const QList<Finding> &findings, const QString &expected)
{
    if (expected.isEmpty() ? findings.isEmpty() : findings.size() == 1 && findings.first().what.contains(expected))
        return true;
    qWarning().noquote() << "found" << words(findings) << "but expected" << expected;
    return false;
}

const Modules &installedModules()
{
    static const Modules modules{QString(FLORILEGIUM_QT_HEADERS)};
    return modules;
}

} // namespace

void RulesTest::readsIncludes()
{
    const auto includes = includesOf(
        u"#pragma once\n#include \"text/id.h\"\n  #  include <QString>\n// #include <no>\n"_s);
    QCOMPARE(includes.size(), 2);
    QCOMPARE(includes[0].target, u"text/id.h"_s);
    QVERIFY(includes[0].quoted);
    QCOMPARE(includes[0].line, 2);
    QCOMPARE(includes[1].target, u"QString"_s);
    QVERIFY(!includes[1].quoted);
    QCOMPARE(includes[1].line, 3);
}

void RulesTest::judgesIncludes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &path, const QString &include, const QString &expected = {}) {
        QTest::newRow(name) << path << include << expected;
    };
    row("a layer below", u"app/anchor/place.h"_s, u"\"document/document.h\""_s);
    row("its own layer", u"app/anchor/place.h"_s, u"\"anchor/anchor.h\""_s);
    row("its own subfolder", u"app/parse/html/tree.cpp"_s, u"\"parse/html/tree.h\""_s);
    row("what moc made", u"ui/view/documentview.cpp"_s, u"\"documentview.moc\""_s);
    row("a layer above", u"app/text/id.h"_s, u"\"document/block.h\""_s, u"may not include document"_s);
    row("from app to ui", u"app/session/session.cpp"_s, u"\"window/messages.h\""_s, u"may not include window"_s);
    row("the store from the session", u"app/session/session.h"_s, u"\"store/writes.h\""_s, u"may not include store"_s);
    row("the store from the window", u"ui/window/window.cpp"_s, u"\"store/writes.h\""_s, u"may not include store"_s);
    row("the store from the composition", u"ui/composition.cpp"_s, u"\"store/writes.h\""_s);
    row("a path without layer", u"app/anchor/place.cpp"_s, u"\"place.h\""_s, u"does not begin with a layer"_s);
    row("a path from the top", u"app/anchor/place.cpp"_s, u"\"app/anchor/place.h\""_s, u"does not begin with"_s);
    row("a folder of no layer", u"app/misc/things.cpp"_s, u"<QString>"_s, u"lies in no layer"_s);
    row("the standard library", u"app/text/id.cpp"_s, u"<algorithm>"_s);
    row("the system", u"app/store/lock.cpp"_s, u"<sys/file.h>"_s);
    row("Qt Core", u"app/text/id.cpp"_s, u"<QStringView>"_s);
    row("a picture in app", u"app/parse/parser.cpp"_s, u"<QImage>"_s, u"may not use Gui"_s);
    row("a widget in app", u"app/session/session.cpp"_s, u"<QLabel>"_s, u"may not use Widgets"_s);
    row("a widget by its whole name", u"app/session/session.cpp"_s, u"<QtWidgets/QLabel>"_s, u"may not use Widgets"_s);
    row("a widget in a painter", u"ui/paint/bands.cpp"_s, u"<QWidget>"_s, u"may not use Widgets"_s);
    row("a widget in the view", u"ui/view/findbar.h"_s, u"<QWidget>"_s);
    row("SQL outside the store", u"app/library/library.h"_s, u"<QSqlQuery>"_s, u"may not use Sql"_s);
    row("SQL in the store", u"app/store/rows.cpp"_s, u"<QSqlQuery>"_s);
    row("the network outside fetch", u"app/parse/parser.cpp"_s, u"<QNetworkAccessManager>"_s, u"may not use Network"_s);
    row("gumbo in its place", u"app/parse/html/tree.cpp"_s, u"<gumbo.h>"_s);
    row("gumbo elsewhere", u"app/source/source.cpp"_s, u"<gumbo.h>"_s, u"may not use gumbo"_s);
    row("colouring outside its module", u"ui/view/view.cpp"_s, u"<KSyntaxHighlighting/Format>"_s,
        u"may not use KSyntaxHighlighting"_s);
    row("a library that is not known", u"ui/view/view.cpp"_s, u"<KSomething>"_s, u"does not know"_s);
}

void RulesTest::judgesIncludes()
{
    QFETCH(const QString, path);
    QFETCH(const QString, include);
    QFETCH(const QString, expected);
    QVERIFY2(installedModules().isUsable(), "no headers of Qt were found");
    QVERIFY(agree(checkIncludes({{path, head + u"#include "_s + include + u'\n'}}, installedModules()), expected));
}

void RulesTest::findsCircles()
{
    const SourceFile a{u"app/text/a.h"_s, u"#include \"text/b.h\"\n"_s};
    const SourceFile b{u"app/text/b.h"_s, u"#include \"document/c.h\"\n"_s};
    const SourceFile straight{u"app/document/c.h"_s, u"#include <QString>\n"_s};
    const SourceFile back{u"app/document/c.h"_s, u"#include \"text/a.h\"\n"_s};
    QVERIFY(agree(checkCycles({a, b, straight}), {}));
    QVERIFY(agree(checkCycles({a, b, back}), u"document/c.h > text/a.h > text/b.h > document/c.h"_s));
}

void RulesTest::countsLines()
{
    QVERIFY(agree(checkLengths({{u"app/text/a.cpp"_s, QString(mostLines, u'\n')}}), {}));
    QVERIFY(agree(checkLengths({{u"app/text/a.cpp"_s, QString(mostLines + 1, u'\n')}}), u"has 401 lines"_s));
    QVERIFY(agree(checkLengths({{u"resources/sample/a.md"_s, QString(mostLines + 1, u'\n')}}), {}));
}

void RulesTest::judgesHeads_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString missing = u"SPDX"_s;
    QTest::newRow("C++") << u"app/text/a.cpp"_s << head + u"\nint a;\n"_s << QString();
    QTest::newRow("CMake") << u"app/CMakeLists.txt"_s << QString(head).replace(u"//"_s, u"#"_s) << QString();
    QTest::newRow("SQL") << u"resources/schema/001-a.sql"_s << QString(head).replace(u"//"_s, u"--"_s) << QString();
    QTest::newRow("script") << u"packaging/dev"_s << u"#!/bin/bash\n"_s + QString(head).replace(u"//"_s, u"#"_s)
                            << QString();
    QTest::newRow("prose needs none") << u"README.md"_s << u"# Florilegium\n"_s << QString();
    QTest::newRow("nothing") << u"app/text/a.cpp"_s << u"int a;\n"_s << missing;
    QTest::newRow("not at the top") << u"app/text/a.cpp"_s << u'\n' + head << missing;
    QTest::newRow("licence only") << u"app/text/a.h"_s << head.section(u'\n', 1) << missing;
    QTest::newRow("another licence") << u"app/text/a.h"_s << QString(head).replace(u"GPL-3.0"_s, u"GPL-2.0"_s)
                                     << missing;
}

void RulesTest::judgesHeads()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QVERIFY(agree(checkHeads({{path, text}}), expected));
}

void RulesTest::judgesLines_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &path, const QString &line, const QString &expected = {}) {
        QTest::newRow(name) << path << line << expected;
    };
    // Cut in two, so that this file keeps the rules that it tests.
    row("a good connection", u"ui/a.cpp"_s, u"connect(a, &A::b, c, &C::d); // SIGNALS"_s);
    row("a signal by string", u"ui/a.cpp"_s,
        u"connect(a, SIG"
        u"NAL(b()))"_s,
        u"connects by strings"_s);
    row("a slot by string", u"ui/a.h"_s,
        u"x(SLO"
        u"T (b()))"_s,
        u"connects by strings"_s);
    row("work for later", u"app/a.cpp"_s,
        u"// TO"
        u"DO: more"_s,
        u"leaves work for later"_s);
    row("work for later in a script", u"packaging/dev"_s,
        u"# FIX"
        u"ME"_s,
        u"leaves work for later"_s);
    row("a word that holds the mark", u"app/a.cpp"_s,
        u"// MASTO"
        u"DON"_s);
    row("a path inside the project", u"app/a.cpp"_s,
        u"resources/wo"
        u"rk/a"_s);
    row("a path below a variable", u"CMakeLists.txt"_s,
        u"${DIR}/ho"
        u"me/data"_s);
    row("a developer's folder", u"README.md"_s,
        u"see /wo"
        u"rk/main"_s,
        u"path of one machine"_s);
    row("root's folder", u"app/a.cpp"_s,
        u"\"/ro"
        u"ot/x\""_s,
        u"path of one machine"_s);
    row("someone's home", u"app/a.cpp"_s,
        u"\"/ho"
        u"me/ada/x\""_s,
        u"path of one machine"_s);
    row("someone's home in a test", u"tests/a.cpp"_s,
        u"\"/ho"
        u"me/ada/x\""_s);
}

void RulesTest::judgesLines()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const QList<Finding> findings = checkLines({{path, u"first\n"_s + line + u'\n'}});
    QVERIFY(agree(findings, expected));
    if (!findings.isEmpty())
        QCOMPARE(findings.first().line, 2);
}

void RulesTest::judgesHeaders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString once = head + u"\n#pragma once\n"_s;
    QTest::newRow("explained") << u"app/text/a.h"_s << once + u"/// Half-open.\nstruct A {};\n"_s << QString();
    QTest::newRow("explained beside") << u"app/text/a.h"_s << once + u"int a; ///< in ms\n"_s << QString();
    QTest::newRow("silent") << u"app/text/a.h"_s << once + u"struct A {};\n"_s << u"explains nothing"_s;
    QTest::newRow("silent but a test's") << u"tests/text/a.h"_s << once + u"struct A {};\n"_s << QString();
    QTest::newRow("twice") << u"app/text/a.h"_s << head + u"/// Half-open.\nstruct A {};\n"_s << u"#pragma once"_s;
}

void RulesTest::judgesHeaders()
{
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QVERIFY(agree(checkHeaders({{path, text}}), expected));
}

void RulesTest::theTableHasNoCircle()
{
    // A layer may only include rows above its own, so that the table cannot be turned into a circle by a slip.
    QStringList above;
    for (const Layer &layer : layers()) {
        for (const QStringView name : layer.layers.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(above.contains(name), qPrintable(u"%1 includes %2"_s.arg(layer.folder, name)));
        above.append(layer.name.toString());
    }
}

} // namespace florilegium
