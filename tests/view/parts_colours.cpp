// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/builder.h"
#include "patience.h"
#include "syntax/loadcodecolours.h"
#include "view/parts_tests.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

DocumentPtr withCode(const QList<std::pair<QString, QString>> &languagesAndCode)
{
    DocumentBuilder builder;
    for (const auto &[language, code] : languagesAndCode) {
        builder.beginCode(language);
        builder.addText(code);
    }
    return std::make_shared<const Document>(builder.finish(false));
}

std::unique_ptr<CodeColours> loaded()
{
    Result<std::unique_ptr<CodeColours>> colours = loadCodeColours();
    if (!colours)
        qWarning("%s", qPrintable(colours.error().detail));
    return colours ? std::move(*colours) : nullptr;
}

QColor colourAt(const CodeColours &colours, qint32 block, qint32 line, int column)
{
    for (const QTextLayout::FormatRange &range : colours.formatsOf(block, line)) {
        if (column >= range.start && column < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

QString manyLines(int count)
{
    QString code;
    for (int i = 0; i < count; ++i)
        code += i % 50 == 0 ? u"/* comment\n"_s : i % 50 == 9 ? u"end */\n"_s : u"int x = 1; // one\n"_s;
    return code;
}

} // namespace

void CodeColoursTest::coloursALanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("code");
    const QString c = u"return \"s\"; // c"_s;
    const QString python = u"return 's' # c"_s;
    for (const QString &name : {u"C++"_s, u"cpp"_s, u"c++"_s, u"JavaScript"_s, u"js"_s, u"rust,ignore"_s, u"Java"_s})
        QTest::newRow(qPrintable(name)) << name << c;
    for (const QString &name : {u"Python"_s, u"py"_s, u"python"_s})
        QTest::newRow(qPrintable(u"p "_s + name)) << name << python;
    for (const QString &name : {u"sh"_s, u"shell"_s, u"bash"_s, u"console"_s})
        QTest::newRow(qPrintable(name)) << name << u"if true; then echo 's'; fi # c"_s;
    QTest::newRow("file name") << u"CMakeLists.txt"_s << u"if(TRUE) # c"_s;
    QTest::newRow("yml") << u"yml"_s << u"a: \"b\" # c"_s;
}

void CodeColoursTest::coloursALanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, code);
    const auto colours = loaded();
    QVERIFY(colours);
    QSignalSpy changed(colours.get(), &CodeColours::changed);
    colours->setLook(paletteFor(Look::Light));
    colours->setDocument(withCode({{language, code}}));
    QVERIFY(colours->formatsOf(0, 0).isEmpty());
    colours->setVisible(0, 0, 0);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(colourAt(*colours, 0, 0, int(code.size()) - 1).isValid()); // the comment
    for (const QTextLayout::FormatRange &range : colours->formatsOf(0, 0)) {
        QVERIFY(range.start >= 0 && range.start + range.length <= code.size());
        QVERIFY(!range.format.hasProperty(QTextFormat::FontPointSize)); // a line keeps its height
        QVERIFY(!range.format.hasProperty(QTextFormat::FontFamilies));
    }
}

void CodeColoursTest::leavesUnknownLanguagesPlain()
{
    const auto colours = loaded();
    QVERIFY(colours);
    colours->setDocument(
        withCode({{u"no such language"_s, u"if (x)"_s}, {QString(), u"if (x)"_s}, {u"cpp"_s, u"if (x)"_s}}));
    for (qint32 block : {0, 1, 2, 99, -1})
        colours->setVisible(block, 0, 0);
    colours->setVisible(2, 0, 1'000'000); // more lines than there are
    QTRY_VERIFY(!colours->formatsOf(2, 0).isEmpty()); // comes although the others are asked for too
    QVERIFY(colours->formatsOf(0, 0).isEmpty());
    QVERIFY(colours->formatsOf(1, 0).isEmpty());
}

void CodeColoursTest::coloursTheEndLikeTheWhole()
{
    constexpr int count = 5000;
    const DocumentPtr document = withCode({{u"cpp"_s, manyLines(count)}});
    const auto whole = loaded();
    const auto end = loaded();
    QVERIFY(whole && end);
    whole->setDocument(document);
    whole->setVisible(0, 0, count - 1);
    QTRY_VERIFY(!whole->formatsOf(0, count - 1).isEmpty());
    end->setDocument(document);
    end->setVisible(0, count - 60, count - 1);
    QTRY_VERIFY(!end->formatsOf(0, count - 1).isEmpty());
    for (int line = count - 60; line < count; ++line)
        QCOMPARE(end->formatsOf(0, line), whole->formatsOf(0, line));
    QCOMPARE(colourAt(*end, 0, count - 48, 0), colourAt(*end, 0, count - 50, 0)); // inside a comment
    QVERIFY(end->formatsOf(0, 0).isEmpty()); // only what was asked for
}

void CodeColoursTest::coloursBlocksSideBySide()
{
    const auto colours = loaded();
    QVERIFY(colours);
    colours->setDocument(withCode({{u"cpp"_s, u"return 1;"_s}, {u"py"_s, u"return 1"_s}, {u"js"_s, u"return 1"_s}}));
    for (qint32 block = 0; block < 3; ++block)
        colours->setVisible(block, 0, 0);
    for (qint32 block = 0; block < 3; ++block)
        QTRY_VERIFY(!colours->formatsOf(block, 0).isEmpty());
}

void CodeColoursTest::isReadableInEveryLook()
{
    const QString code = u"#include <a>\nint f(char c) { return c == 'x' ? 0x1f : 2.5; } // NOTE @x \"s\\n\" \"t\\n\"\n"
                         "auto s = \"t\\n\"; /** @param a */ nullptr"_s;
    const auto colours = loaded();
    QVERIFY(colours);
    colours->setDocument(withCode({{u"cpp"_s, code}}));
    colours->setVisible(0, 0, 2);
    QTRY_VERIFY(!colours->formatsOf(0, 2).isEmpty());
    for (const Look look : {Look::Light, Look::Sepia, Look::Dark, Look::HighContrast}) {
        const Palette palette = paletteFor(look);
        QSignalSpy changed(colours.get(), &CodeColours::changed);
        colours->setLook(palette);
        QCOMPARE(changed.count(), 1);
        for (qint32 line = 0; line < 3; ++line) {
            for (const QTextLayout::FormatRange &range : colours->formatsOf(0, line))
                QVERIFY(contrastRatio(range.format.foreground().color(), palette.codeBackground) >= 4.5);
        }
    }
}

void CodeColoursTest::forgetsTheDocument()
{
    const auto colours = loaded();
    QVERIFY(colours);
    colours->setDocument(withCode({{u"cpp"_s, manyLines(3000)}}));
    colours->setVisible(0, 2900, 2999); // under way when the next document comes
    colours->setDocument(withCode({{u"py"_s, u"x = 's'"_s}}));
    QVERIFY(colours->formatsOf(0, 0).isEmpty());
    colours->setVisible(0, 0, 0);
    QTRY_VERIFY(!colours->formatsOf(0, 0).isEmpty());
    QVERIFY(colours->formatsOf(0, 2900).isEmpty());
    colours->setDocument(nullptr);
    colours->setVisible(0, 0, 0);
}

} // namespace florilegium
