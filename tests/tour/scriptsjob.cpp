// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/scriptsjob.h"

#include "view/enlargedpicture.h"
#include "view/noteeditor.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/printing.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

struct Material
{
    const char *name;
    const char *text; ///< Markdown
};

constexpr std::array materials{
    Material{"code", R"(# How the count was made

The script that counted the cards is short; its third line holds the mistake.

```cpp
#include <ranges>

/// Cards whose number stands twice.
std::size_t doubled(std::span<const Card> cards)
{
    return std::ranges::count_if(cards, [&](const Card &card) { return card.number == 42; }); // a long line that goes on beyond the measure of the page
}
```

Before it, `git log` shows two authors, and a command:

```sh
for card in cards/*.txt; do grep -c '^No\.' "$card"; done | sort | uniq -c
```

The area of a card is $a^2 + b^2 \le c^2$; the paper did not say so.
)"},
    Material{"table", R"(# Counts by month and branch

| Branch | January | February | March | April | May | June | July | August | September | October | November | December |
|:--|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
| Harbour library | 1,204 | 1,180 | 1,345 | 1,290 | 1,310 | 990 | 640 | 702 | 1,260 | 1,333 | 1,318 | 870 |
| Hill library, old building | 804 | 780 | 845 | 790 | 810 | 590 | 340 | 402 | 760 | 833 | 818 | 470 |
| Bus | 96 | 91 | 102 | 99 | 97 | 60 | 0 | 0 | 88 | 92 | 90 | 41 |

The bus stood still in summer. A small table stays as it is:

| Question | Answer |
|---|---|
| Who counted? | Two clerks |
| Who checked? | Nobody |
)"},
    Material{"arabic", R"(# الفهرس الذي نسي

نُقل فهرس مكتبة المدينة إلى نظام جديد في ربيع سنة 2024، وصُوّرت أحد عشر ألف بطاقة (11,000) ثم رُميت. قيل إن الآلة أصابت في تسع وتسعين حالة من مئة.

> الفهرس وعدٌ بأن الشيء يُوجد مرة أخرى.

- بطاقة العقد والحبال
- بطاقة الطقس، وفيها كلمة English داخل السطر

قال المدير: «هذه أخبار متفرقة»، وأحال إلى الصفحة https://example.org/a.
)"},
    Material{"hebrew", R"(# הקטלוג ששכח

קטלוג הספרייה העירונית הועבר למערכת חדשה באביב 2024. אחד עשר אלף כרטיסים (11,000) צולמו, נקראו במכונה והושלכו. נאמר שהמכונה צדקה בתשעים ותשעה מקרים ממאה.

> קטלוג הוא הבטחה שאפשר למצוא דבר שוב.

1. כרטיס הקשרים
2. כרטיס מזג האוויר, ובו המילה English בתוך השורה

המנהל אמר: "אלה דיווחים בודדים".
)"},
    Material{"chinese", R"(# 忘记了的目录

去年春天，市图书馆把目录搬到新系统，一万一千张卡片被拍照、由机器读出，然后扔掉。据说机器一百次里有九十九次是对的。

> 目录是一个承诺：东西能再次找到。

没有人数过第一百次。读者数过：彼得·奥林借关于绳结的书，在“天气”下面找到了四本。馆长称这些报告“只是个别现象”，并说秋天会有主题检索（Subject search）。
)"},
    Material{"japanese", R"(# 忘れた目録

去年の春、町の図書館は目録を新しいシステムに移した。一万一千枚のカードが撮影され、機械に読まれ、捨てられた。機械は百のうち九十九で正しかったという。

> 目録とは、ものがもう一度見つかるという約束である。

百番目を数えた人はいない。「個別の報告にすぎない」と館長は言い、秋には件名検索（サブジェクト・サーチ）ができると述べた。
)"},
    Material{"emoji", R"(# What was said in the group 💬

Ruth wrote 👍🏽 and then 😀😃; Peter answered with 🧑‍🚒 and the flag 🇳🇴. The line keeps its height: 🏔️⛵🌧️ beside plain words, and H₂O, E = mc², naïve façade, Ærøskøbing, Ωμέγα, Привет.

हिन्दी में एक वाक्य, ภาษาไทยหนึ่งประโยคที่ไม่มีช่องว่าง, 한국어 한 문장, ქართული, አማርኛ, தமிழ்.
)"},
    Material{"deep", R"(# A sentence that everyone marked

The first of three paragraphs stands here so that the page has a beginning, and says little.

A catalogue is a promise that a thing can be found again, and a wrong entry does not lose one book; it loses the reader who would have asked for it, and the reader after that one, who asks the first.

The third paragraph is left alone.
)"},
};

constexpr auto softArticle = R"(# What the ministry is said to know

According to two officials, the ministry may have known of the leak in March. Reportedly a copy of the list was sold for several million; observers believe that it could be far more. The spokesman said that this was "pure speculation".

It is unclear who counted. Some experts suggest that dozens of offices might be concerned, and that most of them would probably never say so. The file, which this paper has seen, names three.

| Office | Copies[^1] | Said to be lost |
|---|---:|---|
| Harbour | 41 | perhaps a few |
| Schools | 1,200 | many, it seems |

[^1]: Counted in May, by the ministry itself.
)";

} // namespace

ScriptsJob::ScriptsJob(Composition &composition, QString folder)
    : m_composition(composition)
    , m_folder(std::move(folder))
{
}

bool ScriptsJob::opens(const QString &name, const QByteArray &text)
{
    return openWritten(m_composition.window(), m_folder + u'/' + name + u".md"_s, text);
}

/// Ten marks of all colours, each begun a few words after the one before.
bool ScriptsJob::marksTenDeep()
{
    const OpenArticlePtr article = m_composition.window().pane().article();
    const qsizetype start = article->document->text().indexOf("a promise"_L1);
    const QList<Colour> colours = m_composition.session().themes().colours();
    if (start < 0 || colours.isEmpty())
        return false;
    for (int depth = 0; depth < 10; ++depth) {
        const Colour &colour = colours[depth % colours.size()];
        m_composition.session().highlight(article, {{start + 9 * depth, start + 150 - 3 * depth}}, colour.key);
    }
    return QTest::qWaitFor([&] { return m_composition.session().unsaved() == 0; }, longWait);
}

bool ScriptsJob::splits()
{
    MainWindow &window = m_composition.window();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5, Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.isSplit() && window.pane().view()->hasFocus(); }, longWait);
}

bool ScriptsJob::opensBeside()
{
    return opens(QString::fromUtf8(materials.front().name), materials.front().text);
}

bool ScriptsJob::turnsPages()
{
    MainWindow &window = m_composition.window();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5, Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    return QTest::qWaitFor([&] { return !window.isSplit() && window.pane().view()->isPaged(); }, longWait);
}

bool ScriptsJob::isNarrow()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F12);
    m_composition.window().resize(520, 820);
    return true;
}

bool ScriptsJob::enlarges()
{
    m_composition.window().resize(1440, 900);
    QImage picture(640, 400, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixelColor(x, y, QColor::fromHsv(x * 359 / picture.width(), 90, 120 + y / 4));
    }
    if (!picture.save(m_folder + u"/harbour.png"_s)
        || !opens(u"picture"_s,
                  "# The harbour\n\nIt was painted twice.\n\n![The harbour, from the hill](harbour.png)\n"))
        return false;
    const DocumentView *view = m_composition.window().pane().view();
    const qsizetype at = view->document()->images().front().offset;
    if (!QTest::qWaitFor([&] { return view->pictureAt(at).has_value(); }, longWait)) // how large it is was read
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z);
    return QTest::qWaitFor([] { return qobject_cast<EnlargedPicture *>(QApplication::focusWidget()); }, longWait);
}

bool ScriptsJob::showsSoftWords()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (!opens(u"soft"_s, softArticle))
        return false;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
    DocumentView *view = m_composition.window().pane().view();
    return QTest::qWaitFor([&] { return view->isVisible() && !view->document()->text().isEmpty(); }, longWait);
}

bool ScriptsJob::justifies()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    return m_composition.window().actions().action(ActionId::JustifiedText)->isChecked();
}

bool ScriptsJob::focuses()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
    return m_composition.window().actions().action(ActionId::FocusParagraph)->isChecked();
}

/// The file is beside the pictures; its pages are looked at with a reader of such files.
bool ScriptsJob::prints()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    Printing &printing = m_composition.window().printing();
    printing.saveTo(m_folder + u"/printed.pdf"_s);
    return QTest::qWaitFor([&] { return !printing.isRunning(); }, longWait)
        && QFile::exists(m_folder + u"/printed.pdf"_s);
}

bool ScriptsJob::spellsANote()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (!opens(u"noted"_s, "# Who counted\n\nTwo clerks counted the cards in March. Nobody checked them.\n"))
        return false;
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_S, Qt::Key_N}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QCoreApplication::processEvents();
    }
    QTest::keyClicks(QApplication::focusWidget(), u"Which clerk cuonted them, and wehre? "_s);
    return QTest::qWaitFor([] { return qobject_cast<NoteEditor *>(QApplication::focusWidget()); }, longWait);
}

std::vector<MainJob::Step> ScriptsJob::steps()
{
    std::vector<MainJob::Step> steps;
    for (const Material &material : materials) {
        const QString name = QString::fromUtf8(material.name);
        steps.push_back({name, [this, name, text = QByteArray(material.text)] { return opens(name, text); }});
    }
    steps.push_back({u"ten-deep"_s, [this] { return marksTenDeep(); }});
    steps.push_back({u"split"_s, [this] { return splits(); }});
    steps.push_back({u"two-articles"_s, [this] { return opensBeside(); }});
    steps.push_back({u"pages"_s, [this] { return turnsPages(); }});
    steps.push_back({u"narrow"_s, [this] { return isNarrow(); }});
    steps.push_back({u"enlarged"_s, [this] { return enlarges(); }});
    steps.push_back({u"soft-words"_s, [this] { return showsSoftWords(); }});
    steps.push_back({u"justified"_s, [this] { return justifies(); }});
    steps.push_back({u"focus"_s, [this] { return focuses(); }});
    steps.push_back({u"printed"_s, [this] { return prints(); }});
    steps.push_back({u"spelling"_s, [this] { return spellsANote(); }});
    return steps;
}

} // namespace florilegium::testing
