// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the ledger: bench_ledger [--library FILE] [--articles N] [--highlights N] [--claims N] [--times N]. A file
// that is there is used as it is. Prints for each order how long it takes from asking until the rows that are seen have
// all been painted (limit: 100 ms for 95 of 100), and how long the window's thread was kept at most in one go (16 ms).

#include "bench/meter.h"
#include "bench/searchlibrary.h"
#include "panels/ledgerpage.h"
#include "panels/ledgertable.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double openLimit = 100; // ms
constexpr double gapLimit = 16; // ms

/// Knows how long the longest event took.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_within)
            return QApplication::notify(receiver, event);
        m_within = true;
        bool done = false;
        m_longest = std::max(m_longest, bench::elapsed([&] { done = QApplication::notify(receiver, event); }));
        m_within = false;
        return done;
    }
    /// Since it was asked last, ms.
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    double m_longest = 0;
    bool m_within = false;
};

void settle(LedgerPage &page)
{
    while (!page.model().isIdle())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Until everything that is seen was painted, ms.
double opened(LedgerPage &page, const LedgerView &view)
{
    return bench::elapsed([&] {
        page.setLedgerView(view);
        settle(page);
        page.repaint(); // which may ask for rows
        settle(page);
        page.repaint();
    });
}

bool measure(TimedApplication &application, LedgerPage &page, std::optional<LedgerColumn> sort, int times)
{
    QList<double> whole;
    QList<double> longest;
    for (int turn = 0; turn < times; ++turn) {
        LedgerView view = page.ledgerView();
        view.sort = sort;
        view.reversed = sort && turn % 2;
        if (!sort) { // another question in between
            LedgerView other;
            other.sort = LedgerColumn::Kind;
            opened(page, other);
        }
        application.takeLongest();
        whole << opened(page, view);
        longest << application.takeLongest();
    }
    const double late = bench::quantile(whole, 0.95);
    const double gap = bench::quantile(longest, 0.95);
    const bool met = late <= openLimit && gap <= gapLimit;
    std::printf("%-14s %8.1f %8.1f %8.1f  %s\n", sort ? qPrintable(toWord(*sort)) : "newest", bench::median(whole),
                late, gap, met ? "met" : "missed");
    return met;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    SearchSize size{.articles = 2'000, .highlights = 60'000, .themes = 200, .claims = 20'000, .wordsInArticle = 80};
    parser.addOptions({{u"library"_s, u"The library; made when it is not there."_s, u"file"_s},
                       {u"articles"_s, u"How many."_s, u"n"_s, QString::number(size.articles)},
                       {u"highlights"_s, u"How many."_s, u"n"_s, QString::number(size.highlights)},
                       {u"claims"_s, u"How many."_s, u"n"_s, QString::number(size.claims)},
                       {u"times"_s, u"How often each is measured."_s, u"n"_s, u"11"_s}});
    parser.process(application);
    size.articles = parser.value(u"articles"_s).toInt();
    size.highlights = parser.value(u"highlights"_s).toInt();
    size.claims = parser.value(u"claims"_s).toInt();
    const QTemporaryDir folder;
    const QString path = parser.isSet(u"library"_s) ? QFileInfo(parser.value(u"library"_s)).absoluteFilePath()
                                                    : folder.filePath(u"library.florilegium"_s);
    const StoreOptions options{.backupFolder = folder.filePath(u"backups"_s),
                               .cacheFolder = folder.filePath(u"cache"_s)};
    if (!QFileInfo::exists(path)) {
        (void)SqliteLibrary::open(path, OpenMode::Create, options);
        QFile::remove(path + u".index"_s);
        SearchLibraryMaker(path, size).make();
    }
    auto library = SqliteLibrary::open(path, OpenMode::ReadWrite, options);
    if (!library) {
        std::fprintf(stderr, "%s cannot be opened\n", qPrintable(path));
        return 2;
    }
    ClaimSet claims;
    claims.load((*library)->queries().claims().value_or(QList<Claim>()),
                (*library)->queries().evidence().value_or(QList<Evidence>()));
    LedgerPage page(**library, claims);
    page.setLook(paletteFor(Look::Light));
    page.resize(1280, 860);
    page.show();
    page.showStatus({});
    settle(page);
    std::printf("%d claims                median      95 %%    in one go, ms\n", page.model().rowCount());
    bool met = measure(application, page, {}, parser.value(u"times"_s).toInt());
    for (int column = 0; column < ledgerColumnCount; ++column)
        met = measure(application, page, LedgerColumn(column), parser.value(u"times"_s).toInt()) && met;
    return met ? 0 : 1;
}
