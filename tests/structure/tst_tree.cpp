// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "structure/layers.h"
#include "structure/rules.h"
#include "structure/tests_structure.h"

#include <QDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace structure;

namespace {

const QList<SourceFile> &sources()
{
    static const QList<SourceFile> files = readTree(testing::sourceFolder());
    return files;
}

} // namespace

void TreeTest::initTestCase()
{
    QVERIFY2(sources().size() > 30, "the sources were not found");
}

void TreeTest::sourcesKeepTheRules_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    const Modules modules{QString(FLORILEGIUM_QT_HEADERS)};
    QTest::newRow("includes go along the table of layers") << checkIncludes(sources(), modules);
    QTest::newRow("no file includes itself") << checkCycles(sources());
    QTest::newRow("files are short") << checkLengths(sources());
    QTest::newRow("files name their licence") << checkHeads(sources());
    QTest::newRow("no line holds what it must not") << checkLines(sources());
    QTest::newRow("headers explain themselves") << checkHeaders(sources());
}

void TreeTest::sourcesKeepTheRules()
{
    QFETCH(const QList<Finding>, findings);
    for (const Finding &finding : findings)
        qWarning().noquote() << finding.toString();
    QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings, listed above"_s.arg(findings.size())));
}

void TreeTest::everyLayerIsBuiltAsOneTarget()
{
    for (const Layer &layer : layers()) {
        const QString path = layer.folder + "/CMakeLists.txt"_L1;
        const QDir folder(testing::sourceFolder() + u'/' + layer.folder);
        if (layer.name.isEmpty() || !folder.exists() || folder.isEmpty())
            continue;
        const auto file = std::ranges::find(sources(), path, &SourceFile::path);
        QVERIFY2(file != sources().end(), qPrintable(path + " is missing"_L1));
        const bool declared = file->text.contains("florilegium_layer("_L1 + layer.name)
            || file->text.contains("add_library("_L1 + layer.name);
        QVERIFY2(declared, qPrintable(path + " does not declare the layer's target"_L1));
    }
}

void TreeTest::theTopLevelHoldsNothingElse()
{
    const QStringList allowed{u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s, u"packaging"_s};
    QStringList folders = QDir(testing::sourceFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    folders.removeIf([](const QString &name) { return name.startsWith("build"_L1); });
    for (const QString &folder : std::as_const(folders))
        QVERIFY2(allowed.contains(folder), qPrintable(folder + " does not belong at the top"_L1));
}

} // namespace florilegium
