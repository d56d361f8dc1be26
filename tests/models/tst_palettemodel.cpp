// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/givenlibrary.h"
#include "models/palettemodel.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A library with some of each kind, and five commands of which the last cannot be done.
class GivenPalette
{
public:
    GivenPalette()
    {
        const Article doors = given.putArticle(u"Doors"_s);
        given.putArticle(u"Windows"_s);
        const Theme press = given.putTheme(u"press freedom"_s);
        const Theme leaks = given.putTheme(u"leaks"_s, press.id);
        given.putClaim(given.putHighlight(doors, u"an open door"_s, {leaks.id}), u"Doors open"_s, Status::Disputed);
        for (const QString &text :
             {u"&Open…"_s, u"Open besi&de"_s, u"&Export as Markdown…"_s, u"Zoom &in"_s, u"&Undo"_s})
            commands.append(
                {.action = new QAction(text, &owner), .word = text, .under = {}, .whyNot = u"nothing yet"_s});
        commands[0].action->setShortcut(QKeySequence(u"Ctrl+O"_s));
        commands[3].under = u"Look"_s;
        commands[4].action->setEnabled(false);
        model.setCommands(commands);
    }

    bool ask(const QString &typed)
    {
        QSignalSpy changed(&model, &PaletteModel::changed);
        model.ask(typed);
        return waitFor([&] { return !model.isAsking() && !changed.isEmpty(); });
    }
    /// "kind name|detail", with "*" where a kind begins and the letters that were found in brackets.
    [[nodiscard]] QStringList rows() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            QString name = index.data().toString();
            const auto marks = index.data(PaletteModel::MarksRole).value<QList<TextRange>>();
            for (qsizetype at = marks.size() - 1; at >= 0; --at) {
                name.insert(marks[at].end, u']');
                name.insert(marks[at].start, u'[');
            }
            lines << (index.data(PaletteModel::FirstRole).toBool() ? u"*"_s : QString())
                    + QString::number(index.data(PaletteModel::KindRole).toInt()) + u' ' + name + u'|'
                    + index.data(PaletteModel::DetailRole).toString();
        }
        return lines;
    }

    GivenLibrary given;
    QObject owner;
    QList<Command> commands;
    PaletteModel model{given.library()};
    QAbstractItemModelTester tester{&model};
};

} // namespace

void PaletteModelTest::signsNameTheKind_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<PaletteInput::Scope>("scope");
    QTest::addColumn<QString>("letters");
    QTest::newRow("nothing") << u" "_s << PaletteInput::Scope::Everything << u""_s;
    QTest::newRow("letters") << u" do  it "_s << PaletteInput::Scope::Everything << u"do  it"_s;
    QTest::newRow("commands") << u"> exp"_s << PaletteInput::Scope::Commands << u"exp"_s;
    QTest::newRow("all commands") << u">"_s << PaletteInput::Scope::Commands << u""_s;
    QTest::newRow("articles") << u"@doors"_s << PaletteInput::Scope::Articles << u"doors"_s;
    QTest::newRow("themes") << u"#press/leaks"_s << PaletteInput::Scope::Themes << u"press/leaks"_s;
    QTest::newRow("claims") << u"!open"_s << PaletteInput::Scope::Claims << u"open"_s;
    QTest::newRow("a sign within") << u"a > b"_s << PaletteInput::Scope::Everything << u"a > b"_s;
}

void PaletteModelTest::signsNameTheKind()
{
    QFETCH(QString, typed);
    const PaletteInput input = paletteInput(typed);
    QTEST(input.scope, "scope");
    QTEST(input.letters, "letters");
}

void PaletteModelTest::everyKindIsFoundByLetters()
{
    GivenPalette given;
    QVERIFY(given.ask(u"open"_s));
    QCOMPARE(given.rows(),
             (QStringList{u"*0 [Open]…|Ctrl+O"_s, u"0 [Open] beside|"_s, u"*3 Doors [open]|Disputed"_s,
                          u"*4 Search the library for “open”|"_s}));
    QVERIFY(given.ask(u"doors"_s));
    QCOMPARE(given.rows(),
             (QStringList{u"*1 [Doors]|"_s, u"*3 [Doors] open|Disputed"_s, u"*4 Search the library for “doors”|"_s}));
    QVERIFY(given.ask(u"prle"_s));
    QCOMPARE(given.rows(), (QStringList{u"*2 [pr]ess freedom › [le]aks|"_s, u"*4 Search the library for “prle”|"_s}));
    QVERIFY(given.ask(u"xyzzy"_s));
    QCOMPARE(given.rows(), QStringList{u"*4 Search the library for “xyzzy”|"_s});
}

void PaletteModelTest::aSignNarrowsToItsKind()
{
    GivenPalette given;
    QVERIFY(given.ask(u"#"_s));
    QCOMPARE(given.rows(), (QStringList{u"*2 press freedom|"_s, u"2 press freedom › leaks|"_s}));
    QVERIFY(given.ask(u"!open"_s));
    QCOMPARE(given.rows(), QStringList{u"*3 Doors [open]|Disputed"_s});
    QVERIFY(given.ask(u"@wi"_s));
    QCOMPARE(given.rows(), QStringList{u"*1 [Wi]ndows|"_s});
    QVERIFY(given.ask(u">"_s));
    QCOMPARE(given.model.rowCount(), 5);
}

void PaletteModelTest::whatCannotBeDoneSaysWhy()
{
    GivenPalette given;
    QVERIFY(given.ask(u">"_s));
    const QModelIndex last = given.model.index(4);
    QCOMPARE(last.data().toString(), u"Undo"_s);
    QVERIFY(!last.data(PaletteModel::UsableRole).toBool());
    QCOMPARE(last.data(PaletteModel::DetailRole).toString(), u"nothing yet"_s);
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(), u"Undo, command, nothing yet"_s);
    QCOMPARE(given.model.index(0).data(Qt::AccessibleTextRole).toString(), u"Open…, command, Ctrl+O"_s);
    given.commands[4].action->setEnabled(true);
    QVERIFY(given.ask(u">undo"_s));
    QVERIFY(given.model.index(0).data(PaletteModel::UsableRole).toBool());
}

void PaletteModelTest::whatWasUsedLastComesFirst()
{
    GivenPalette given;
    given.model.setRecent({u"unknown"_s, u"Open besi&de"_s});
    QVERIFY(given.ask(u">look"_s));
    QCOMPARE(given.rows(), QStringList{u"*0 [Look]: Zoom in|"_s});
    given.model.noteCommand(0);
    QCOMPARE(given.model.recent(), (QStringList{u"Zoom &in"_s, u"unknown"_s, u"Open besi&de"_s}));
    const auto windows = given.given.library().queries().articles({.query = {}}, 0, 9);
    for (const ArticleRow &row : *windows) {
        if (row.article.title == u"Windows"_s)
            given.model.names().noteUse(row.article.id);
    }
    QVERIFY(given.ask({}));
    QCOMPARE(given.rows(), (QStringList{u"*0 Look: Zoom in|"_s, u"0 Open beside|"_s, u"*1 Windows|"_s, u"1 Doors|"_s}));
    for (int command = 0; command < 5; ++command) {
        QVERIFY(given.ask(u">"_s));
        given.model.noteCommand(command);
    }
    QCOMPARE(given.model.recent().size(), PaletteModel::mostRecent);
}

void PaletteModelTest::theNewestQuestionWins()
{
    GivenPalette given;
    QVERIFY(given.ask(u"@doors"_s)); // names are there
    QSignalSpy changed(&given.model, &PaletteModel::changed);
    given.model.ask(u"@win"_s);
    given.model.ask(u"@x"_s);
    given.model.ask(u"@do"_s);
    QTRY_VERIFY(!given.model.isAsking());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(given.rows(), (QStringList{u"*1 [Do]ors|"_s, u"1 Win[do]ws|"_s}));
    given.model.ask(u"@win"_s);
    given.model.clear();
    QVERIFY(!given.model.isAsking());
    QTest::qWait(0);
    QCOMPARE(given.model.rowCount(), 0);
}

void PaletteModelTest::namesFollowTheLibrary()
{
    GivenPalette given;
    QVERIFY(given.ask(u"@mirrors"_s));
    QCOMPARE(given.model.rowCount(), 0);
    given.given.putArticle(u"Mirrors"_s);
    QVERIFY(given.ask(u"@mirrors"_s));
    QTRY_COMPARE(given.rows(), QStringList{u"*1 [Mirrors]|"_s});
}

} // namespace florilegium::testing
