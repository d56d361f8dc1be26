// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the store: bench_store [ARTICLES [HIGHLIGHTS]] (2000 and 20000). Prints one figure a line.

#include "annotate/themeedits.h"
#include "bench/meter.h"
#include "library/articleedits.h"
#include "library/highlightpages.h"
#include "store/shelf.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int wordsInArticle = 1500;

QString word(QRandomGenerator &random)
{
    // Few words are frequent and many rare, as in language.
    const double x = random.generateDouble();
    return u"w%1"_s.arg(int(20'000 * x * x * x), 0, 36);
}

QString words(QRandomGenerator &random, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << word(random);
    return list.join(u' ');
}

void print(const char *what, const QList<double> &times)
{
    std::printf("%-40s median %8.3f ms  p95 %8.3f ms  max %8.3f ms  (%d)\n", what, bench::median(times),
                bench::quantile(times, 0.95), bench::quantile(times, 1), int(times.size()));
}

/// Some work several times.
template<typename Work>
void measure(const char *what, int times, Work work)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all << bench::elapsed(work);
    print(what, all);
}

/// A page of a theme's passages, article by article.
Result<QList<GroupedHighlight>> passagesOf(LibraryQueries &queries, const ThemeId &theme, int offset)
{
    const HighlightFilter filter{.theme = theme, .grouping = HighlightGrouping::Article};
    const auto groups = queries.highlightGroups(filter);
    if (!groups)
        return std::unexpected(groups.error());
    return groupedHighlights(queries, filter, *groups, offset, 200);
}

class Bench
{
public:
    void fill(int articles, int highlights)
    {
        const double time = bench::elapsed([&] {
            for (int i = 0; i < 100; ++i)
                m_themes << Theme{.id = ThemeId::make(),
                                  .parent = i < 10 ? ThemeId() : m_themes[i / 10].id,
                                  .name = QString::number(i)};
            Change change{u"fill"_s, {}};
            for (const Theme &theme : std::as_const(m_themes))
                change.records << record(std::nullopt, theme);
            wait(m_library->apply(change));
            for (int i = 0; i < articles; ++i)
                addArticle(highlights / articles);
        });
        std::printf("filled in %.1f s\n", time / 1000);
        std::printf("indexed in %.1f s more\n", bench::elapsed([&] { wait(m_library->indexed()); }) / 1000);
    }

    void marks()
    {
        measure("highlight: apply to durable", 300, [this] { wait(m_library->apply(highlighting())); });
    }

    void queries()
    {
        LibraryQueries &queries = m_library->queries();
        measure("counts()", 20, [&] { (void)queries.counts(); });
        measure("articles(), first 200", 20, [&] { (void)queries.articles({}, 0, 200); });
        measure("articleIds() by date added", 20, [&] { (void)queries.articleIds({}); });
        measure("articleIds() by themes", 5, [&] { (void)queries.articleIds({.order = ArticleOrder::Themes}); });
        const QList<ArticleId> all = queries.articleIds({}).value_or(QList<ArticleId>());
        const QList<ArticleId> last = all.last(std::min<qsizetype>(all.size(), 100));
        measure("articleRows() of the last 100", 20, [&] { (void)queries.articleRows(last); });
        measure("articles(), first 100", 20, [&] { (void)queries.articles({}, 0, 100); });
        measure("articleGroups() by site", 5, [&] { (void)queries.articleGroups({}, ArticleGrouping::Site); });
        measure("articleGroups() by month", 5, [&] { (void)queries.articleGroups({}, ArticleGrouping::Month); });
        measure("articleGroups() by theme", 5, [&] { (void)queries.articleGroups({}, ArticleGrouping::Theme); });
        measure("duplicates()", 5, [&] { (void)queries.duplicates(); });
        measure("highlights(), first 200", 20, [&] { (void)queries.highlights({}, 0, 200); });
        measure("highlights() under a theme", 20, [&] { (void)queries.highlights({.theme = m_themes[1].id}, 0, 200); });
        measure("highlightsOf(article)", 100, [&] { (void)queries.highlightsOf(m_last.article.id); });
        measure("newestText(article)", 100, [&] { (void)queries.newestText(m_last.article.id); });
        measure("search, one word, 50 hits", 200, [&] { (void)queries.search(wordQuery(), 50); });
        measure("search, one letter, 50 hits", 50,
                [&] { (void)queries.search(term(QueryField::Words, u"w"_s, true), 50); });
        measure("search, two words, 50 hits", 200,
                [&] { (void)queries.search(joined(Query::Kind::And, {wordQuery(), wordQuery()}), 50); });
        measure("articles with words", 50, [&] { (void)queries.articles({.query = wordQuery()}, 0, 200); });
        measure("highlights with words", 50, [&] { (void)queries.highlights({.query = wordQuery()}, 0, 200); });
    }

    /// Every highlight of the library goes from one theme to another, which half of them have already.
    void merge()
    {
        LibraryQueries &queries = m_library->queries();
        QList<ThemeId> ids;
        for (const Theme &theme : std::as_const(m_themes))
            ids << theme.id;
        const Theme from{.id = ThemeId::make(), .name = u"from"_s};
        const Theme into{.id = ThemeId::make(), .name = u"into"_s};
        Tagging all{.theme = from.id, .byPlace = {}};
        Tagging half{.theme = into.id, .byPlace = {}};
        QList<TaggedHighlights> tagged = queries.tagged(ids, {}).value_or(QList<TaggedHighlights>());
        for (const TaggedHighlights &alike : std::as_const(tagged))
            all.add(1, alike.ids);
        for (qsizetype i = 1; i < all.byPlace.value(1).size(); i += 2)
            half.add(2, all.byPlace[1][i]);
        const Change fill{u"fill"_s,
                          {record(std::nullopt, from), record(std::nullopt, into), tagRecord(all), tagRecord(half)}};
        wait(m_library->apply(fill));
        ThemeSet set;
        set.load({from, into}, {});
        Change change;
        std::printf("merging %d passages\n", int(all.byPlace[1].size()));
        measure("merge: read", 1, [&] { tagged = *queries.tagged({from.id}, {into.id}); });
        measure("merge: make the change", 1, [&] {
            change = withPassages(mergeThemes(set, from.id, into.id, QDateTime::currentDateTimeUtc()), tagged);
        });
        measure("merge: apply to durable", 1, [&] { wait(m_library->apply(change)); });
        measure("merge: taken back", 1, [&] { wait(m_library->apply(inverse(change))); });
        const QFuture<Result<void>> again = m_library->apply(change);
        measure("a mark behind a merge", 1, [&] { wait(m_library->apply(highlighting())); });
        const ThemeId id = into.id;
        measure("themeReport()", 3, [&] { (void)queries.themeReport(id); });
        measure("passages by article, first 200", 3, [&] { (void)passagesOf(queries, id, 0); });
        measure("passages by article, in the middle", 3,
                [&] { (void)passagesOf(queries, id, int(tagged.size() / 2)); });
    }

    /// A tenth of the articles is deleted and emptied, and then erased with what is left of them.
    void emptying()
    {
        const QList<ArticleId> all = m_library->queries().articleIds({}).value_or(QList<ArticleId>());
        const auto rows = m_library->queries().articleRows(all.first(all.size() / 10));
        QList<Article> articles;
        for (const ArticleRow &row : rows.value_or(QList<ArticleRow>()))
            articles << row.article;
        wait(m_library->apply(deleteArticles(articles, QDateTime::currentDateTimeUtc())));
        double marked = 0;
        measure("emptying the bin of a tenth", 1, [&] {
            const auto emptied = m_library->emptyBin({}, Emptying::Drop);
            marked = bench::elapsed([this] { wait(m_library->apply(highlighting())); });
            wait(emptied);
        });
        std::printf("a mark meanwhile %.1f ms\n", marked);
        measure("erasing it", 1, [&] { wait(m_library->emptyBin({}, Emptying::Erase)); });
    }

    void opening()
    {
        QList<double> opening;
        QList<double> closing;
        for (int i = 0; i < 20; ++i) {
            closing << bench::elapsed([this] { m_library.reset(); });
            opening << bench::elapsed([this] { m_library = m_shelf.open(); });
        }
        print("open()", opening);
        print("close", closing);
        std::printf("library %.1f MB, index %.1f MB\n", double(QFileInfo(m_shelf.path()).size()) / 1e6,
                    double(QFileInfo(m_shelf.path() + u".index"_s).size()) / 1e6);
    }

private:
    Query wordQuery() { return term(QueryField::Words, word(m_random)); }

    void addArticle(int highlights)
    {
        m_last = sampleArticle(words(m_random, 6), words(m_random, wordsInArticle), QDateTime::currentDateTimeUtc());
        m_text = wait(m_library->addVersion(m_last.article, m_last.version))->text;
        Change change{u"fill"_s, {}};
        for (int i = 0; i < highlights; ++i)
            change.records << highlighting().records;
        wait(m_library->apply(change));
    }

    Change highlighting()
    {
        const QString &text = m_last.version.document->text();
        const qsizetype start = qsizetype(m_random.bounded(quint32(text.size() - 200)));
        Highlight highlight = sampleHighlight(m_last, m_text, text.mid(start, 150), QDateTime::currentDateTimeUtc());
        highlight.note = words(m_random, 10);
        highlight.themes = {m_themes[qsizetype(m_random.bounded(quint32(m_themes.size())))].id};
        return {u"highlight"_s, {record(std::nullopt, highlight)}};
    }

    Shelf m_shelf;
    std::unique_ptr<SqliteLibrary> m_library = m_shelf.open();
    QRandomGenerator m_random{1};
    QList<Theme> m_themes;
    SampleArticle m_last;
    TextId m_text = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Bench bench;
    bench.fill(arguments.size() > 1 ? arguments[1].toInt() : 2000,
               arguments.size() > 2 ? arguments[2].toInt() : 20'000);
    bench.marks();
    bench.queries();
    bench.merge();
    bench.emptying();
    bench.opening();
    return 0;
}
