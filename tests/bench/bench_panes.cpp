// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second side and a second window cost, with a book open and ten thousand articles in the library: processor
// time of the window's thread until they are painted, and memory. They share text, sets and library with the first, so
// the bars (our own) are small. Ends with 1 when one is missed; --json prints one object a line.

#include "bench/inputs.h"
#include "bench/meter.h"
#include "bench/searchlibrary.h"
#include "bench/view/report.h"
#include "bench/waiting.h"
#include "composition.h"
#include "window/navigation.h"
#include "window/readingpane.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

/// What is still to come has come: nothing is done for a while.
void settle()
{
    bench::runFor(400);
}

MainWindow *otherThan(const MainWindow &first)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<MainWindow *>(widget);
        if (window && window != &first && window->isVisible())
            return window;
    }
    qFatal("there is no second window");
}

bool isPainted(const ReadingSide &side, const QString &title)
{
    const ReadingPane &pane = side.pane();
    return pane.article() && pane.article()->article.title == title && pane.view()->counts().frames > 0;
}

/// Costs of opening something and closing it again, a few times.
struct Costs
{
    QList<double> time; ///< ms
    QList<double> resident; ///< MiB
    QList<double> own;

    template<typename Open, typename Close>
    void measure(Open open, Close close)
    {
        for (int round = 0; round < rounds; ++round) {
            settle();
            const bench::Memory before = bench::memory();
            const double start = bench::threadTime();
            open();
            time << bench::threadTime() - start;
            settle();
            const bench::Memory now = bench::memory();
            resident << now.resident - before.resident;
            own << now.own - before.own;
            close();
        }
    }
    void report(bench::Report &report, const QString &name, double limit, double memoryLimit) const
    {
        report.add({.name = name + u", until it is painted"_s, .ours = bench::median(time), .limit = limit});
        // The first one pays for what the next ones find there.
        report.add(
            {.name = name + u", private memory of the first (MiB)"_s, .ours = own.front(), .limit = memoryLimit});
        report.add(
            {.name = name + u", private memory of another (MiB)"_s, .ours = bench::median(own), .limit = memoryLimit});
    }
};

void measureSide(Composition &composition, const QString &title, bench::Report &report)
{
    MainWindow &window = composition.window();
    Costs costs;
    costs.measure(
        [&] {
            window.setSplit(true);
            bench::until("the second side", [&] { return isPainted(*window.sides().last(), title); });
        },
        [&] {
            window.setSplit(false);
            bench::until("one side", [&] { return window.sides().size() == 1; });
        });
    costs.report(report, u"a second side of the book"_s, 120, 8);
}

void measureWindow(Composition &composition, const ArticleId &book, const QString &title, bench::Report &report)
{
    MainWindow &first = composition.window();
    MainWindow *second = nullptr;
    Costs costs;
    costs.measure(
        [&] {
            Q_EMIT first.newWindowWanted();
            second = otherThan(first);
            bench::until("the second window", [&] { return second->isFilled(); });
            second->navigation().jump(book, {});
            bench::until("the book in it", [&] { return isPainted(second->side(), title); });
        },
        [&] {
            second->close();
            bench::until("one window", [&] { return composition.windowCount() == 1; });
        });
    costs.report(report, u"a second window with the book"_s, 400, 16);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    parser.addOptions(
        {{u"json"_s, u"One JSON object a line."_s}, {u"articles"_s, u"in the library"_s, u"N"_s, u"10000"_s}});
    parser.process(application);
    const QTemporaryDir home;
    const QString path = home.filePath(u"library/panes.florilegium"_s);
    testing::makeStartLibrary(path, parser.value(u"articles"_s).toInt());
    const QString file = home.filePath(u"book.md"_s);
    QFile book(file);
    if (!book.open(QFile::WriteOnly) || book.write(bench::book(bench::Markup::Markdown)) < 0)
        qFatal("the book cannot be written");
    book.close();

    const StoreOptions options{.backupFolder = home.filePath(u"backups"_s), .cacheFolder = home.filePath(u"cache"_s)};
    auto library = SqliteLibrary::open(path, OpenMode::ReadWrite, options);
    if (!library)
        qFatal("the library cannot be opened");
    Composition composition(std::move(*library), {.library = path, .things = {file}}, home.filePath(u"window.conf"_s));
    composition.window().resize(1280, 1000);
    composition.show();
    MainWindow &window = composition.window();
    bench::until("the window",
                 [&] { return window.isFilled() && window.pane().article() && window.pane().article()->text != 0; });
    settle();
    const Article shown = window.pane().article()->article;

    bench::Report report(parser.isSet(u"json"_s));
    measureSide(composition, shown.title, report);
    measureWindow(composition, shown.id, shown.title, report);
    return report.finish();
}
