// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/claimedits.h"
#include "models/givenlibrary.h"
#include "panels/peoplefield.h"
#include "panels/statementeditor.h"
#include "panels/statuschooser.h"
#include "panels/tests_panels.h"
#include "patience.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A library whose claims are attributed to these names, and a field over it that has the focus.
class GivenField
{
public:
    explicit GivenField(const QStringList &names)
    {
        const Article article = given.putArticle(u"Doors"_s);
        const Claim claim = given.putClaim(given.putHighlight(article, u"a door"_s), u"Doors shut"_s, Status::Asserted);
        given.put(editClaims({claim}, {.attributedTo = names}, GivenLibrary::now()));
        field = std::make_unique<PeopleField>(given.library());
        field->show();
        field->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(field.get()));
        field->setFocus();
    }
    /// Typed, and answered.
    QStringList offered(const QString &typed)
    {
        QSignalSpy spy(field.get(), &PeopleField::offered);
        QTest::keyClicks(field.get(), typed);
        if (!waitFor([&spy] { return !spy.isEmpty(); }))
            return {u"nothing came"_s};
        return spy.back().front().toStringList();
    }

    /// Where a window system would send it: an open list takes the keyboard.
    void press(Qt::Key key) const
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : field.get(), key);
    }

    GivenLibrary given;
    std::unique_ptr<PeopleField> field;
};

struct GivenChooser
{
    GivenChooser()
    {
        window.resize(800, 600);
        chooser = new StatusChooser(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    QWidget window;
    StatusChooser *chooser;
    const QList<ClaimId> claims{ClaimId::make(), ClaimId::make()};
};

} // namespace

void ClaimFieldsTest::aNameCompletesAmongOthers()
{
    GivenField given({u"Ministry of Doors"_s, u"Minna Lock"_s, u"A. Smith"_s});
    QCOMPARE(given.offered(u"Somebody; mini"_s), QStringList{u"Ministry of Doors"_s});
    QVERIFY(given.field->isOffering());
    given.press(Qt::Key_Down);
    given.press(Qt::Key_Return);
    QCOMPARE(given.field->text(), u"Somebody; Ministry of Doors"_s);
    QCOMPARE(given.field->people(), (QStringList{u"Somebody"_s, u"Ministry of Doors"_s}));
}

void ClaimFieldsTest::newNamesStayAsTheyAreTyped()
{
    GivenField given({u"Smithson"_s});
    QCOMPARE(given.offered(u"Smith"_s), QStringList{u"Smithson"_s});
    given.press(Qt::Key_Return); // nothing was chosen
    QCOMPARE(given.field->people(), QStringList{u"Smith"_s});
}

void ClaimFieldsTest::aLetterChoosesAStatus()
{
    GivenChooser given;
    QSignalSpy chosen(given.chooser, &StatusChooser::chosen);
    given.chooser->openFor(given.claims, Status::Asserted, {}, {20, 20});
    given.press(Qt::Key_D);
    given.press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.front().at(1).value<StatusChoice>(), (StatusChoice{Status::Disputed, {}, {}}));
    QCOMPARE(chosen.front().at(0).value<QList<ClaimId>>(), given.claims);
    QVERIFY(!given.chooser->isVisible());
    QSet<QChar> letters;
    for (const Status status : allStatuses)
        letters.insert(StatusChooser::letter(status));
    QCOMPARE(letters.size(), qsizetype(allStatuses.size()));
}

void ClaimFieldsTest::aReasonIsTypedOrNot()
{
    GivenChooser given;
    QSignalSpy chosen(given.chooser, &StatusChooser::chosen);
    given.chooser->openFor(given.claims, Status::Supported, u"M. Lock"_s, {700, 580});
    QVERIFY(given.window.rect().contains(given.chooser->geometry().marginsRemoved({16, 16, 16, 16})));
    given.press(Qt::Key_Down); // from the status that holds
    given.press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"two sources differ"_s);
    given.press(Qt::Key_Return);
    QCOMPARE(chosen.front().at(1).value<StatusChoice>(),
             (StatusChoice{Status::Disputed, u"two sources differ"_s, u"M. Lock"_s}));
    given.chooser->openFor(given.claims, Status::Supported, {}, {20, 20});
    given.press(Qt::Key_Escape);
    QVERIFY(!given.chooser->isVisible());
    QCOMPARE(chosen.size(), 1);
}

void ClaimFieldsTest::aStatementEndsWithEnter()
{
    StatementEditor editor;
    editor.show();
    QSignalSpy ended(&editor, &StatementEditor::ended);
    QSignalSpy escaped(&editor, &StatementEditor::escaped);
    QTest::keyClicks(&editor, u"  Doors   shut "_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(escaped.size(), 1);
    QCOMPARE(editor.statement(), u"Doors shut"_s);
    QVERIFY(editor.heightIn(60) > editor.heightIn(600));
}

} // namespace florilegium::testing
