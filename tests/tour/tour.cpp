// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonpage.h"
#include "tour/mainjob.h"
#include "tour/secondversion.h"
#include "window/actions.h"
#include "window/mainwindow.h"
#include "window/pages.h"
#include "window/style.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTextStream>
#include <QTranslator>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto sample = "openness-and-secrecy.md"_L1; // a copy in the tour's folder: it gets a second version

/// What the pictures are taken in after the job is done.
struct View
{
    QString name;
    ActionId look;
    QSize size;
};

bool take(MainWindow &window, const QString &path)
{
    QTest::qWait(450); // arriving at a passage flashes for 400 ms
    return window.grab().save(path);
}

/// The comparison with a second version of the article, in each view; numbers go on from `number`.
int playComparison(Composition &composition, const QDir &folder, int number)
{
    if (!testing::openSecondVersion(composition, folder.filePath(sample)) || !testing::compareVersions(composition))
        return 1;
    ComparisonPage &page = *composition.window().pages()->comparison();
    const std::array views{View{u"light"_s, ActionId::LookLight, {1440, 900}}, View{u"dark"_s, ActionId::LookDark, {1440, 900}},
                           View{u"small"_s, ActionId::LookLight, {800, 600}}};
    for (const View &view : views) {
        composition.window().actions().action(view.look)->trigger();
        composition.window().resize(view.size);
        for (const bool isInline : {false, true}) {
            page.setInline(isInline);
            page.goToNextChange();
            const QString form = isInline ? u"inline"_s : u"side-by-side"_s;
            const QString name = u"%1-compared-%2-%3.png"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(form, view.name);
            QTextStream(stdout) << name << Qt::endl;
            if (!take(composition.window(), folder.filePath(name)))
                return 1;
        }
    }
    return 0;
}

int play(Composition &composition, const QDir &folder)
{
    testing::MainJob job(composition, folder.filePath(u"notes"_s));
    int number = 0;
    for (const testing::MainJob::Step &step : job.steps()) {
        const bool done = step.run();
        const QString name = u"%1-%2.png"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(step.name);
        QTextStream(stdout) << name << (done ? "" : "  (did not come true)") << Qt::endl;
        if (!take(composition.window(), folder.filePath(name)) || !done)
            return 1;
    }
    const std::array views{View{u"sepia"_s, ActionId::LookSepia, {1440, 900}}, View{u"dark"_s, ActionId::LookDark, {1440, 900}},
                           View{u"small"_s, ActionId::LookLight, {800, 600}}};
    for (const View &view : views) {
        composition.window().actions().action(view.look)->trigger();
        composition.window().resize(view.size);
        const QString name = u"%1-%2.png"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(view.name);
        QTextStream(stdout) << name << Qt::endl;
        if (!take(composition.window(), folder.filePath(name)))
            return 1;
    }
    return playComparison(composition, folder, number);
}

} // namespace

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
    QFile::remove(folder.filePath(sample));
    if (!QFile::copy(QStringLiteral(FLORILEGIUM_SOURCE_DIR) + u"/resources/sample/"_s + sample,
                     folder.filePath(sample)))
        return 2;
    auto library = SqliteLibrary::open(folder.filePath(u"library/library.florilegium"_s), OpenMode::Create);
    if (!library)
        return 2;
    const WindowArguments arguments{.library = (*library)->path(),
                                    .things = {folder.filePath(sample)}};
    Composition composition(std::move(*library), arguments, folder.filePath(u"library/window.conf"_s));
    composition.window().resize(1440, 900);
    composition.show();
    if (!QTest::qWaitForWindowExposed(&composition.window()))
        return 2;
    composition.window().activateWindow(); // a virtual display has no window manager that would
    return play(composition, folder);
}
