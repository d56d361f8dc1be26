// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/deskjob.h"
#include "folders.h"

#include "panels/deskpanel.h"
#include "window/mainwindow.h"
#include "window/messages.h"
#include "window/opener.h"
#include "window/readingpane.h"
#include "window/reviewing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// What an editor might have done to the sample: one sentence reworded, one made short, one struck, a paragraph moved.
QByteArray edited(QByteArray text)
{
    const QByteArray moved = text.mid(text.indexOf("The decision drew"),
                                      text.indexOf("## What the firm said") - text.indexOf("The decision drew"));
    text.remove(text.indexOf(moved), moved.size());
    text.insert(text.indexOf("## What the log shows"), moved);
    text.replace("came from Verrick, a firm of forty people, and Verrick published everything behind it",
                 "was made by Verrick, a firm of sixty people, which published nearly everything behind it");
    text.replace(
        "Two competitors, he wrote, had taken the published model and sold it under other names within half a year. ",
        "");
    text.replace("If that is true, the argument is short.", "If so, the argument is short indeed.");
    return text;
}

void press(int key)
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    QCoreApplication::processEvents();
}

} // namespace

QString copiedSample(const QString &folder)
{
    const QString copy = folder + u"/openness-and-secrecy.md"_s;
    QFile::remove(copy);
    QFile sample(testing::sourceFolder() + u"/resources/sample/openness-and-secrecy.md"_s);
    QFile file(copy); // written anew: a copied file may be read-only
    const bool done = sample.open(QFile::ReadOnly) && file.open(QFile::WriteOnly) && file.write(sample.readAll()) > 0;
    return done ? copy : QString();
}

DeskJob::DeskJob(Composition &composition, QString file)
    : m_composition(composition)
    , m_file(std::move(file))
{
}

bool DeskJob::opensTheChangedFile()
{
    QFile file(m_file);
    if (!file.open(QFile::ReadWrite))
        return false;
    const QByteArray text = edited(file.readAll());
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    MainWindow &window = m_composition.window();
    window.pane().view()->goTo(0);
    window.opener().open(QStringList{m_file});
    return QTest::qWaitFor(
        [&] { return window.messages().kind() == Messages::Kind::Offer && m_composition.session().unsaved() == 0; },
        longWait);
}

bool DeskJob::opensTheDesk()
{
    MainWindow &window = m_composition.window();
    const auto buttons = window.messages().findChildren<QAbstractButton *>();
    const auto review = std::ranges::find_if(buttons,
                                             [](const QAbstractButton *button) { return button->text() == u"Review"; });
    if (review == buttons.end())
        return false;
    QTest::mouseClick(*review, Qt::LeftButton);
    return QTest::qWaitFor([&] { return window.reviewing().model().rowCount() >= 3; }, longWait);
}

bool DeskJob::fitsASmallWindow()
{
    m_size = m_composition.window().size();
    m_composition.window().resize(800, 600);
    return m_composition.window().reviewing().panel()->isVisible();
}

bool DeskJob::choosesWithTheKeyboard()
{
    m_composition.window().resize(m_size);
    Reviewing &reviewing = m_composition.window().reviewing();
    DeskModel &model = reviewing.model();
    const auto isLost = [&] { return model.row(model.rowOf(reviewing.current())).fate == Fate::NotFound; };
    for (int step = 0; step < model.rowCount() && !isLost(); ++step)
        press(Qt::Key_Down);
    if (!isLost())
        return false;
    press(Qt::Key_S);
    return !m_composition.window().pane().view()->selection().isEmpty();
}

bool DeskJob::decidesOnAll()
{
    Reviewing &reviewing = m_composition.window().reviewing();
    press(Qt::Key_Return);
    for (int rows = reviewing.model().rowCount(); rows > 0; --rows) {
        press(Qt::Key_Return);
        if (reviewing.model().rowCount() == rows)
            press(Qt::Key_O); // no place to accept
    }
    return QTest::qWaitFor([&] { return reviewing.model().rowCount() == 0 && m_composition.session().unsaved() == 0; },
                           longWait);
}

std::vector<MainJob::Step> DeskJob::steps()
{
    return {{u"changed"_s, [this] { return opensTheChangedFile(); }},
            {u"desk"_s, [this] { return opensTheDesk(); }},
            {u"desk-small"_s, [this] { return fitsASmallWindow(); }},
            {u"choosing"_s, [this] { return choosesWithTheKeyboard(); }},
            {u"decided"_s, [this] { return decidesOnAll(); }}};
}

} // namespace florilegium::testing
