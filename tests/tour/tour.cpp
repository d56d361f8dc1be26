// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonpage.h"
#include "tour/claimjob.h"
#include "tour/comparejob.h"
#include "tour/deskjob.h"
#include "tour/elsewherejob.h"
#include "tour/listjob.h"
#include "tour/pagejob.h"
#include "tour/scriptsjob.h"
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

/// What the pictures are taken in after the job is done.
struct View
{
    QString name;
    ActionId look;
    QSize size;
};

/// Takes the numbered pictures of a tour.
class Camera
{
public:
    Camera(MainWindow &window, const QDir &folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    bool take(const QString &what, const QString &remark = {})
    {
        const QString name = u"%1-%2.png"_s.arg(++m_number, 2, 10, QLatin1Char('0')).arg(what);
        QTextStream(stdout) << name << remark << Qt::endl;
        QTest::qWait(450); // arriving at a passage flashes for 400 ms
        return m_window.grab().save(m_folder.filePath(name));
    }

    /// Each step in the light, then in other looks.
    bool takeSteps(const std::vector<testing::MainJob::Step> &steps, const QList<ActionId> &looks = {})
    {
        return std::ranges::all_of(steps, [&](const testing::MainJob::Step &step) {
            const bool done = step.run();
            return take(step.name, done ? QString() : u"  (did not come true)"_s) && done && takeIn(looks, step.name);
        });
    }

private:
    bool takeIn(const QList<ActionId> &looks, const QString &what)
    {
        const bool taken = std::ranges::all_of(looks, [&](ActionId look) {
            m_window.actions().action(look)->trigger();
            return take(what + (look == ActionId::LookDark ? u"-dark"_s : u"-sepia"_s));
        });
        if (!looks.isEmpty())
            m_window.actions().action(ActionId::LookLight)->trigger();
        return taken;
    }

    MainWindow &m_window;
    QDir m_folder;
    int m_number = 0;
};

/// The comparison of the article's two versions, in each view.
bool playComparison(Composition &composition, Camera &camera)
{
    if (!testing::compareVersions(composition))
        return false;
    ComparisonPage &page = *composition.window().pages()->comparison();
    const std::array views{View{u"light"_s, ActionId::LookLight, {1440, 900}},
                           View{u"dark"_s, ActionId::LookDark, {1440, 900}},
                           View{u"small"_s, ActionId::LookLight, {800, 600}}};
    for (const View &view : views) {
        composition.window().actions().action(view.look)->trigger();
        composition.window().resize(view.size);
        for (const bool isInline : {false, true}) {
            page.setInline(isInline);
            page.goToNextChange();
            if (!camera.take(u"compared-%1-%2"_s.arg(isInline ? u"inline"_s : u"side-by-side"_s, view.name)))
                return false;
        }
    }
    return true;
}

int play(Composition &composition, const QDir &folder, const QString &file)
{
    Camera camera(composition.window(), folder);
    testing::MainJob job(composition, folder.filePath(u"notes"_s));
    if (!camera.takeSteps(job.steps()))
        return 1;
    const std::array views{View{u"sepia"_s, ActionId::LookSepia, {1440, 900}},
                           View{u"dark"_s, ActionId::LookDark, {1440, 900}},
                           View{u"small"_s, ActionId::LookLight, {800, 600}}};
    for (const View &view : views) {
        composition.window().actions().action(view.look)->trigger();
        composition.window().resize(view.size);
        if (!camera.take(view.name))
            return 1;
    }
    composition.window().resize(1440, 900);
    testing::DeskJob desk(composition, file);
    if (!camera.takeSteps(desk.steps(), {ActionId::LookDark}))
        return 1;
    if (!playComparison(composition, camera))
        return 1;
    composition.window().actions().action(ActionId::LookLight)->trigger();
    composition.window().resize(1440, 900);
    testing::PageJob page(composition, folder.absolutePath());
    if (!camera.takeSteps(page.steps(), {ActionId::LookDark}))
        return 1;
    testing::ClaimJob claims(composition, folder.absolutePath());
    if (!camera.takeSteps(claims.steps(), {ActionId::LookDark}))
        return 1;
    testing::ElsewhereJob elsewhere(composition, folder.absolutePath());
    if (!camera.takeSteps(elsewhere.steps(), {ActionId::LookDark}))
        return 1;
    testing::ListJob list(composition);
    if (!camera.takeSteps(list.steps(), {ActionId::LookDark}))
        return 1;
    testing::ScriptsJob scripts(composition, folder.absolutePath());
    return camera.takeSteps(scripts.steps(), {ActionId::LookSepia, ActionId::LookDark}) ? 0 : 1;
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
    auto library = SqliteLibrary::open(folder.filePath(u"library/library.florilegium"_s), OpenMode::Create);
    if (!library)
        return 2;
    const QString file = testing::copiedSample(folder.absolutePath());
    const WindowArguments arguments{.library = (*library)->path(), .things = {file}};
    Composition composition(std::move(*library), arguments, folder.filePath(u"library/window.conf"_s));
    composition.window().resize(1440, 900);
    composition.show();
    if (!QTest::qWaitForWindowExposed(&composition.window()))
        return 2;
    composition.window().activateWindow(); // a virtual display has no window manager that would
    return play(composition, folder, file);
}
