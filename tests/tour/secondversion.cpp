// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/secondversion.h"

#include "panels/comparisonpage.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/opener.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray edited(QByteArray text)
{
    text.replace("a firm of forty people", "a firm of sixty people");
    text.replace("Last September the firm closed the door.", "Last autumn the firm closed the door to everyone.");
    text.replace("the usual two letters to the editor", "four letters to the editor");
    text.replace("Neither asked the question", "None of them asked the question");
    QByteArrayList paragraphs = text.split('\n');
    const auto find = [&](const char *start) {
        const auto found = std::ranges::find_if(paragraphs, [&](const QByteArray &line) { return line.startsWith(start); });
        return std::distance(paragraphs.begin(), found);
    };
    paragraphs.removeAt(find("There is reason to take"));
    paragraphs.insert(find("## What the log shows"), "*A correction was added to this section after the firm wrote to us.*\n");
    const QByteArray moved = paragraphs.takeAt(find("Some in the trade go further."));
    paragraphs.insert(find("## A modest rule"), moved + '\n');
    return paragraphs.join('\n');
}

} // namespace

bool openSecondVersion(Composition &composition, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite))
        return false;
    const QByteArray text = edited(file.readAll());
    if (!file.resize(0) || !file.seek(0) || file.write(text) != text.size())
        return false;
    file.close();
    QSignalSpy opened(&composition.session(), &Session::opened);
    composition.window().opener().open(QStringList{path});
    return QTest::qWaitFor([&] { return !opened.isEmpty(); })
        && QTest::qWaitFor([&] { return composition.session().unsaved() == 0; });
}

bool compareVersions(Composition &composition)
{
    MainWindow &window = composition.window();
    const QAction *action = window.actions().action(ActionId::CompareVersions);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }))
        return false;
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_V,
                    Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return window.pages()->comparison()->comparison() != nullptr; });
}

} // namespace florilegium::testing
