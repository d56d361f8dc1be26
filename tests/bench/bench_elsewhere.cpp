// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how passages are found in other articles: bench_elsewhere [--library FILE] [--articles N] [--highlights N]
// [--passages N] [--texts FOLDER] [--seed N] [--show-others]. A library file that is not there is made, and kept for
// the next time: passages are planted into a copy. With --texts the articles are the plain texts of a folder in place
// of random ones. Prints recall for each way of distorting passages, precision, and how long an answer takes. The bars:
// recall .95 at a precision of .9, 50 ms for 95 of 100 in 10,000 articles. Exit status 1 when one is missed.

#include "bench/meter.h"
#include "store/planting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double leastRecall = 0.95;
constexpr double leastPrecision = 0.9;
constexpr double longestAnswer = 50; // ms

using Sources = QList<std::pair<ArticleId, QString>>;

/// The plain texts of a folder, as articles.
void addTexts(SqliteLibrary &library, const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QList<QFuture<Result<AddedVersion>>> adding;
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QFile::ReadOnly))
            continue;
        const SampleArticle sample = sampleArticle(info.completeBaseName(), QString::fromUtf8(file.readAll()),
                                                   QDateTime::currentDateTimeUtc());
        adding << library.addVersion(sample.article, sample.version);
    }
    for (const auto &added : std::as_const(adding))
        (void)wait(added);
    std::printf("%lld texts\n", qlonglong(adding.size()));
}

/// So many articles of sixty words and more (or two hundred characters without spaces).
Sources sourcesOf(LibraryQueries &queries, QRandomGenerator &random, int count)
{
    Sources sources;
    QList<ArticleId> ids = queries.articleIds({}).value_or(QList<ArticleId>());
    std::shuffle(ids.begin(), ids.end(), random);
    for (const ArticleId &id : std::as_const(ids)) {
        const auto text = queries.newestText(id);
        const QString words = text ? text->second->text().simplified() : QString();
        if (words.count(u' ') > 60 || (words.size() > 200 && !words.contains(u' ')))
            sources.append({id, words});
        if (sources.size() == count)
            break;
    }
    return sources;
}

/// What was asked and answered for one way of distorting, or for all.
struct Figures
{
    PlantingScore score;
    QList<double> wall; // ms
    QList<double> processor;

    void print(const char *name) const
    {
        std::printf("%-14s %4d planted, recall %.3f, precision %.3f | ms: median %6.2f  p95 %6.2f  max %6.2f | "
                    "processor: median %6.2f  p95 %6.2f\n",
                    name, score.planted, score.recall(), score.precision(), bench::median(wall),
                    bench::quantile(wall, 0.95), bench::quantile(wall, 1), bench::median(processor),
                    bench::quantile(processor, 0.95));
    }
};

bool ask(LibraryQueries &queries, const QList<PlantedPassage> &planted, bool speaks)
{
    std::array<Figures, allDistortions.size()> figures;
    Figures all;
    for (const PlantedPassage &passage : planted) {
        QList<SamePassage> answer;
        const double before = bench::threadTime();
        const double wall = bench::elapsed(
            [&] { answer = queries.elsewhere(passage.question, {}).value_or(QList<SamePassage>()); });
        const double processor = bench::threadTime() - before;
        for (Figures *each : {&figures[std::size_t(passage.distortion)], &all}) {
            each->score.judge(passage, answer);
            each->wall << wall;
            each->processor << processor;
        }
        for (const SamePassage &place : std::as_const(answer)) {
            if (speaks && place.article != passage.article)
                std::printf("  %.2f  %s\n   ---  %s\n", place.score, qPrintable(passage.question.words),
                            qPrintable(place.quote));
        }
    }
    for (const Distortion distortion : allDistortions)
        figures[std::size_t(distortion)].print(nameOf(distortion));
    all.print("all");
    return all.score.recall() >= leastRecall && all.score.precision() >= leastPrecision
        && bench::quantile(all.wall, 0.95) <= longestAnswer;
}

struct Wanted
{
    QString library; ///< path; empty: none is kept
    QString texts; ///< folder
    int articles = 0;
    int highlights = 0;
    int passages = 0;
    quint32 seed = 0;
    bool showOthers = false;
};

Wanted wantedBy(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"library"_s, {}, u"FILE"_s},
                       {u"texts"_s, {}, u"FOLDER"_s},
                       {u"articles"_s, {}, u"N"_s, u"10000"_s},
                       {u"highlights"_s, {}, u"N"_s, u"20000"_s},
                       {u"passages"_s, {}, u"N"_s, u"300"_s},
                       {u"seed"_s, {}, u"N"_s, u"1"_s},
                       {u"show-others"_s, {}}});
    parser.process(application);
    return {.library = parser.value(u"library"_s),
            .texts = parser.value(u"texts"_s),
            .articles = parser.value(u"articles"_s).toInt(),
            .highlights = parser.value(u"highlights"_s).toInt(),
            .passages = parser.value(u"passages"_s).toInt(),
            .seed = parser.value(u"seed"_s).toUInt(),
            .showOthers = parser.isSet(u"show-others"_s)};
}

std::unique_ptr<SqliteLibrary> opened(const QString &path, OpenMode mode, const QTemporaryDir &folder)
{
    StoreOptions options;
    options.backupFolder = folder.filePath(u"backups"_s);
    options.cacheFolder = folder.filePath(u"cache"_s);
    auto library = SqliteLibrary::open(path, mode, options);
    if (!library)
        qFatal("%s cannot be opened", qPrintable(path));
    return *std::move(library);
}

/// Makes a library, and its index.
void make(const QString &path, const Wanted &wanted, const QTemporaryDir &folder)
{
    (void)opened(path, OpenMode::Create, folder);
    if (wanted.texts.isEmpty()) {
        QFile::remove(path + u".index"_s);
        const SearchSize size{
            .articles = wanted.articles, .highlights = wanted.highlights, .themes = 100, .claims = 100};
        SearchLibraryMaker(path, size).make();
    }
    const auto library = opened(path, OpenMode::ReadWrite, folder);
    if (!wanted.texts.isEmpty())
        addTexts(*library, wanted.texts);
    (void)wait(library->indexed());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Wanted wanted = wantedBy(application);
    const QTemporaryDir folder;
    QString path = folder.filePath(u"bench.florilegium"_s);
    if (!wanted.library.isEmpty() && QFileInfo::exists(wanted.library)) {
        for (const QString &suffix : {QString(), u".index"_s})
            QFile::copy(wanted.library + suffix, path + suffix);
    } else {
        std::printf("made in %.0f s\n", bench::elapsed([&] { make(path, wanted, folder); }) / 1000);
        for (const QString &suffix : {QString(), u".index"_s}) {
            if (!wanted.library.isEmpty())
                QFile::copy(path + suffix, wanted.library + suffix);
        }
    }
    const auto library = opened(path, OpenMode::ReadWrite, folder);
    QRandomGenerator random(wanted.seed);
    SearchWords words(random);
    const Sources sources = sourcesOf(library->queries(), random, wanted.passages);
    if (sources.isEmpty())
        qFatal("there are no articles");
    const QList<PlantedPassage> planted = Planting(*library, words, random).plant(sources);
    std::printf("planted articles indexed in %.0f s\n", bench::elapsed([&] { (void)wait(library->indexed()); }) / 1000);
    const bool met = ask(library->queries(), planted, wanted.showOthers);
    std::printf("bars: recall %.2f at a precision of %.1f, %.0f ms for 95 of 100: %s\n", leastRecall, leastPrecision,
                longestAnswer, met ? "met" : "missed");
    return met ? 0 : 1;
}
