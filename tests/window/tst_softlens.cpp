// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimpanel.h"
#include "patience.h"
#include "view/softlens.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/softlens_tests.h"
#include "window/statusline.h"

#include <QAbstractButton>
#include <QDir>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto article =
    "# On walls\n\nThe wall fell in May. It may fall again. According to the Port Authority, all ships "
    "are safe. A diver reportedly drowned. Thousands of crates sank.\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

class GivenLens : public GivenWindow
{
public:
    explicit GivenLens(const QByteArray &text = article)
    {
        const QString path = given.folder() + u"/walls.md"_s;
        write(path, text);
        window.opener().open(QStringList{path});
        QTRY_VERIFY(window.pane().article());
        QTRY_COMPARE(session.unsaved(), 0);
        QTRY_VERIFY(view().hasFocus());
    }

    void switchOn()
    {
        press(Qt::Key_U);
        QVERIFY(lens().isOn());
        QTRY_VERIFY(!lens().isReading());
    }
    void select(const QString &words)
    {
        const qsizetype start = view().document()->text().indexOf(words);
        QVERIFY(start >= 0);
        view().setSelection({start, start + words.size()});
    }
    [[nodiscard]] const Claim *claim()
    {
        return highlights().isEmpty() ? nullptr : session.claims().statedBy(highlights().front().highlight.id);
    }
    void pressButton(const QString &text)
    {
        const auto buttons = window.messages().findChildren<QAbstractButton *>();
        const auto button = std::ranges::find(buttons, text, &QAbstractButton::text);
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    }
    [[nodiscard]] bool isSoft(const QString &words)
    {
        return view().softWordsAt(view().document()->text().indexOf(words)).has_value();
    }
    [[nodiscard]] DocumentView &view() { return *window.pane().view(); }
    [[nodiscard]] SoftLens &lens() { return window.pane().softLens(); }
};

} // namespace

void SoftLensTest::theKeySwitchesIt()
{
    GivenLens given;
    const QAction *action = given.window.actions().action(ActionId::SoftWords);
    QVERIFY(!action->isChecked() && !given.lens().isOn());
    QVERIFY(!given.isSoft(u"may fall"_s));
    given.switchOn();
    QVERIFY(action->isChecked());
    QVERIFY(given.isSoft(u"may fall"_s));
    QVERIFY(!given.isSoft(u"May"_s));
    QVERIFY(given.window.settings().softWords);
    given.press(Qt::Key_U);
    QVERIFY(!action->isChecked());
    QVERIFY(!given.isSoft(u"may fall"_s));
    QVERIFY(!given.window.settings().softWords);
}

void SoftLensTest::itComesBackWithTheWindow()
{
    GivenLens given;
    MainWindow again(given.session, {.softWords = true});
    QVERIFY(again.pane().softLens().isOn());
    again.pane().setArticle(given.window.pane().article());
    QTRY_VERIFY(!again.pane().view()->softWords().isEmpty());
}

void SoftLensTest::aClaimBeginsWithTheOffer_data()
{
    QTest::addColumn<QString>("passage");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QStringList>("who");
    QTest::addColumn<QString>("said"); // by the window; empty: nothing
    QTest::newRow("hedge") << u"It may fall again."_s << Status::Speculated << QStringList()
                           << u"The claim is speculated, because of “may”."_s;
    QTest::newRow("attribution") << u"all ships are safe"_s << Status::Attributed << QStringList{u"Port Authority"_s}
                                 << u"The claim is attributed to Port Authority, because of “According to”."_s;
    QTest::newRow("hearsay") << u"A diver reportedly drowned."_s << Status::Attributed << QStringList()
                             << u"The claim is attributed, to nobody by name, because of “reportedly”."_s;
    QTest::newRow("nothing soft") << u"The wall fell in May."_s << Status::Asserted << QStringList() << QString();
    QTest::newRow("quantity") << u"Thousands of crates sank."_s << Status::Asserted << QStringList() << QString();
}

void SoftLensTest::aClaimBeginsWithTheOffer()
{
    QFETCH(const QString, passage);
    GivenLens given;
    given.switchOn();
    given.select(passage);
    given.press(Qt::Key_C);
    QTRY_VERIFY(given.claim());
    QTEST(given.claim()->status, "status");
    QTEST(given.claim()->attributedTo, "who");
    QTEST(given.window.messages().isVisible() ? given.window.messages().text() : QString(), "said");
    given.press(Qt::Key_Z, Qt::ControlModifier); // all of it is one step
    QTRY_COMPARE(given.highlights().size(), 0);
    QVERIFY(given.session.claims().all().isEmpty());
}

void SoftLensTest::aHighlightThatBecomesAClaimToo()
{
    GivenLens given;
    given.switchOn();
    given.select(u"It may fall again."_s);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    QVERIFY(!given.claim());
    given.press(Qt::Key_C);
    QTRY_VERIFY(given.claim());
    QCOMPARE(given.claim()->status, Status::Speculated);
}

void SoftLensTest::theOfferIsTurnedDown()
{
    GivenLens given;
    given.switchOn();
    given.select(u"all ships are safe"_s);
    given.press(Qt::Key_C);
    QTRY_VERIFY(given.claim());
    given.pressButton(u"Make it asserted"_s);
    QCOMPARE(given.claim()->status, Status::Asserted);
    QCOMPARE(given.claim()->attributedTo, QStringList());
    given.view().setFocus();
    given.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(given.claim()->status, Status::Attributed);
}

void SoftLensTest::theOfferIsEdited()
{
    GivenLens given;
    given.switchOn();
    given.select(u"all ships are safe"_s);
    given.press(Qt::Key_C);
    QTRY_VERIFY(given.claim());
    given.pressButton(u"Edit the claim"_s);
    const auto *panel = given.window.findChild<ClaimPanel *>();
    QVERIFY(panel && panel->isVisible());
}

void SoftLensTest::withoutTheLensClaimsAreAsserted()
{
    GivenLens given;
    given.select(u"It may fall again."_s);
    given.press(Qt::Key_C);
    QTRY_VERIFY(given.claim());
    QCOMPARE(given.claim()->status, Status::Asserted);
    QVERIFY(!given.window.messages().isVisible());
}

void SoftLensTest::theStatusLineIsTheLegend()
{
    GivenLens given;
    given.switchOn();
    const qsizetype start = given.view().document()->text().indexOf(u"may fall"_s);
    const QPoint at = given.view().rectsOf({start, start + 3}).front().center().toPoint();
    QTest::mouseMove(given.view().viewport(), at);
    QTRY_COMPARE(given.window.status()->texts().link, u"Hedge: may"_s);
    QVERIFY(given.window.status()->accessibleName().contains(u"Hedge: may"_s));
    QTest::mouseMove(given.view().viewport(), at + QPoint(0, 300));
    QTRY_COMPARE(given.window.status()->texts().link, QString());
}

void SoftLensTest::theReadersListIsReadAnew()
{
    GivenLens given;
    const QString folder = given.given.folder() + u"/softwords"_s;
    QVERIFY(QDir().mkpath(folder));
    given.lens().setFolder(folder);
    given.switchOn();
    QVERIFY(!given.isSoft(u"ships"_s));
    write(folder + u"/en.txt"_s, "[hedge]\nships\n[without]\nmay\n");
    given.press(Qt::Key_U);
    given.switchOn();
    QVERIFY(given.isSoft(u"ships"_s));
    QVERIFY(!given.isSoft(u"may fall"_s));
}

void SoftLensTest::wrongLinesAreSaid()
{
    GivenLens given;
    write(given.given.folder() + u"/en.txt"_s, "[hedge]\nships\n    never after x\n@boats so\n");
    given.lens().setFolder(given.given.folder());
    given.switchOn();
    QTRY_VERIFY(given.window.messages().isVisible());
    QCOMPARE(given.window.messages().text(),
             u"Soft words, en.txt, line 3: this is no condition: never after x. 1 more line(s) were left out."_s);
    QVERIFY(given.isSoft(u"may fall"_s));
}

void SoftLensTest::anotherLanguageIsSaid()
{
    GivenLens given("---\ntitle: Le mur\nlang: fr\n---\n\nLe mur est peut-être tombé.\n");
    given.switchOn();
    QTRY_VERIFY(given.window.messages().isVisible());
    QVERIFY(given.window.messages().text().contains(u"French"_s));
}

void SoftLensTest::eachPaneHasItsOwn()
{
    GivenLens given;
    given.switchOn();
    given.window.setSplit(true);
    QVERIFY2(given.lens().isOn(), "the new pane is as the first one was");
    given.press(Qt::Key_U);
    QVERIFY(!given.lens().isOn());
    given.press(Qt::Key_F5);
    QVERIFY(given.lens().isOn());
    QVERIFY(given.window.actions().action(ActionId::SoftWords)->isChecked());
}

} // namespace florilegium::testing
