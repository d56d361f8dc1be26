// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/givenlibrary.h"
#include "models/sidebarmodel.h"
#include "models/tests_models.h"

#include <QAbstractItemModelTester>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// "Inbox 1", themes with two spaces a level, heads with a colon.
QStringList printed(const SidebarModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const SidebarRow &entry = model.row(row);
        const QString text = QString(entry.depth * 2, u' ') + entry.text;
        lines.append(text + (entry.kind == SidebarKind::Head ? u":"_s : u' ' + QString::number(entry.count)));
    }
    return lines;
}

} // namespace

void SidebarModelTest::hasStatesThemesAndStatuses()
{
    GivenLibrary given;
    const Article article = given.putArticle(u"Doors"_s);
    const Theme openness = given.putTheme(u"Openness"_s);
    const Theme secrecy = given.putTheme(u"Secrecy"_s, openness.id);
    const Highlight highlight = given.putHighlight(article, u"a door"_s, {secrecy.id});
    given.putClaim(highlight, u"A door"_s, Status::Refuted);
    ThemeSet themes;
    themes.load({openness, secrecy}, {});
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const QStringList expected{u"Reading:"_s,     u"Inbox 1"_s,    u"In progress 0"_s, u"Done 0"_s,   u"Highlights 1"_s,
                               u"Themes:"_s,      u"Openness 1"_s, u"  Secrecy 1"_s,   u"Claims:"_s,  u"Attributed 0"_s,
                               u"Speculated 0"_s, u"Disputed 0"_s, u"Verified 0"_s,    u"Refuted 1"_s};
    QTRY_COMPARE(printed(model), expected);
}

void SidebarModelTest::countsFollowCommits()
{
    GivenLibrary given;
    ThemeSet themes;
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(printed(model).value(1), u"Inbox 0"_s);
    given.putArticle(u"Doors"_s);
    QTRY_COMPARE(printed(model).value(1), u"Inbox 1"_s);
}

void SidebarModelTest::foldedThemesHideTheirChildren()
{
    GivenLibrary given;
    ThemeSet themes;
    const Theme openness{.id = ThemeId::make(), .name = u"Openness"_s};
    const Theme secrecy{.id = ThemeId::make(), .parent = openness.id, .name = u"Secrecy"_s};
    themes.load({openness, secrecy}, {});
    SidebarModel model(given.library(), themes);
    const QAbstractItemModelTester tester(&model);
    const SidebarRow child{.kind = SidebarKind::Theme, .theme = secrecy.id};
    QVERIFY(model.find(child).isValid());
    model.setCollapsed(openness.id, true);
    QVERIFY(!model.find(child).isValid());
    model.setCollapsed(openness.id, false);
    QVERIFY(model.find(child).isValid());
}

void SidebarModelTest::headsCannotBeChosen()
{
    GivenLibrary given;
    ThemeSet themes;
    const SidebarModel model(given.library(), themes);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
}

} // namespace florilegium::testing
