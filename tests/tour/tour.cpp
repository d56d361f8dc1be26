// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour/deskjob.h"
#include "tour/wholetour.h"
#include "window/mainwindow.h"
#include "window/style.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace florilegium;
using namespace Qt::StringLiterals;

/// florilegium-tour FOLDER: leaves numbered pictures and the exported Markdown there. The library is a new one in it.
int main(int argc, char **argv)
{
    QApplication::setStyle(new Style);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Florilegium"_s);
    QTranslator translator;
    if (translator.load(u"florilegium_en"_s, u":/i18n"_s))
        QApplication::installTranslator(&translator);
    QApplication::setFont(interfaceFont());
    const QDir folder(QApplication::arguments().value(1, u"build/tour"_s));
    QDir(folder.filePath(u"library"_s)).removeRecursively();
    QDir(folder.filePath(u"notes"_s)).removeRecursively();
    if (!folder.mkpath(u"library"_s))
        return 2;
    auto library = SqliteLibrary::open(folder.filePath(u"library/library.florilegium"_s), OpenMode::Create);
    if (!library)
        return 2;
    const QString file = testing::copiedSample(folder.absolutePath());
    const WindowArguments arguments{.library = (*library)->path(), .things = {file}};
    Composition composition(std::move(*library), arguments, folder.filePath(u"library/window.conf"_s));
    composition.window().resize(testing::tourSize);
    composition.show();
    if (!QTest::qWaitForWindowExposed(&composition.window()))
        return 2;
    composition.window().activateWindow(); // a virtual display has no window manager that would
    testing::WholeTour tour(composition, folder.absolutePath(), file);
    testing::Camera camera(composition.window(), folder);
    return camera.play(tour.stages()) ? 1 : 0;
}
