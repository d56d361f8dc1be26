// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the ledger: bench_claims [CLAIMS [ARTICLES]] (20000 and 2000). Prints one figure a line; the limit of a
// first page is 100 ms.

#include "annotate/claimedits.h"
#include "bench/meter.h"
#include "library/claimpassages.h"
#include "library/query/queryparser.h"
#include "store/shelf.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

#include <cstdio>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int highlightsInArticle = 20;
constexpr int linksOfClaim = 4; // on average

void print(const QString &what, const QList<double> &times)
{
    std::printf("%-44s first %8.2f ms  median %8.2f ms  max %8.2f ms\n", qPrintable(what), times.front(),
                bench::median(times), bench::quantile(times, 1));
}

/// CPU time of a read, several times: the first is told apart, for caches are cold then.
template<typename Work>
void measure(const QString &what, int times, Work work)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all << bench::cost(work);
    print(what, all);
}

/// Time of the clock until a write is durable.
template<typename Work>
void measureWrite(const QString &what, int times, Work work)
{
    QList<double> all;
    for (int i = 0; i < times; ++i)
        all << bench::elapsed(work);
    print(what, all);
}

class Bench
{
public:
    void fill(int claims, int articles)
    {
        const double time = bench::elapsed([&] {
            addThemes();
            for (int i = 0; i < articles; ++i)
                addArticle(i);
            for (int done = 0; done < claims; done += 500)
                addClaims(std::min(500, claims - done));
        });
        const double more = bench::elapsed([&] { (void)wait(m_library->indexed()); });
        std::printf("%lld claims, %lld links, %lld highlights: filled in %.1f s, indexed in %.1f s more\n",
                    qint64(m_claims.size()), m_links, qint64(m_highlights.size()), time / 1000, more / 1000);
        m_library.reset();
        m_library = m_shelf.open();
    }

    void pages()
    {
        constexpr std::array columns{std::pair{LedgerOrder::Created, "created"},
                                     std::pair{LedgerOrder::Statement, "statement"},
                                     std::pair{LedgerOrder::Status, "status"},
                                     std::pair{LedgerOrder::Kind, "kind"},
                                     std::pair{LedgerOrder::AttributedTo, "attributed to"},
                                     std::pair{LedgerOrder::Confidence, "confidence"},
                                     std::pair{LedgerOrder::Supporting, "for"},
                                     std::pair{LedgerOrder::Contradicting, "against"},
                                     std::pair{LedgerOrder::SourcesFor, "sources for"},
                                     std::pair{LedgerOrder::SourcesAgainst, "sources against"},
                                     std::pair{LedgerOrder::First, "first"},
                                     std::pair{LedgerOrder::Last, "last"},
                                     std::pair{LedgerOrder::OpenQuestion, "open question"}};
        for (const auto &[order, name] : columns) {
            const LedgerFilter filter{.order = order};
            measure(u"first 200 by %1"_s.arg(QLatin1StringView(name)), 9,
                    [&] { (void)m_library->queries().ledger(filter, 0, 200); });
        }
        measure(u"all ids by sources"_s, 9,
                [&] { (void)m_library->queries().ledgerIds({.order = LedgerOrder::SourcesFor}); });
        const QList<ClaimId> last = m_library->queries().ledgerIds({})->last(200);
        measure(u"200 rows by their ids"_s, 9, [&] { (void)m_library->queries().ledgerRows(last); });
    }

    void filters()
    {
        for (const QString &text : {u"status:disputed"_s, u"relation:contradicts"_s, u"w1"_s, u"claim:w1"_s,
                                    u"has:question"_s, u"theme:\"theme 3\""_s, u"-theme:\"theme 3\""_s,
                                    u"published:2012"_s, u"author:ministry"_s, u"w1 OR theme:\"theme 3\""_s}) {
            const LedgerFilter filter{.query = parseQuery(text).query, .order = LedgerOrder::SourcesFor};
            const int found = m_library->queries().ledgerCount(filter).value_or(-1);
            measure(u"first 200 of %1: %2"_s.arg(found).arg(text), 9,
                    [&] { (void)m_library->queries().ledger(filter, 0, 200); });
        }
        measure(u"disputed ones"_s, 9, [&] { (void)m_library->queries().ledger({.disputed = true}, 0, 200); });
        measure(u"people, one letter"_s, 9, [&] { (void)m_library->queries().people(u"m"_s, 10); });
        measure(u"passages of a claim"_s, 9, [&] {
            (void)claimPassages(m_library->queries(), m_claims[any(m_claims.size())].id, PassageContext::Paragraph);
        });
        measure(u"claims() and evidence(), as sets are loaded"_s, 3, [&] {
            (void)m_library->queries().claims();
            (void)m_library->queries().evidence();
        });
    }

    void writes()
    {
        measureWrite(u"one link, durable"_s, 50, [&] {
            wait(m_library->apply({u"link"_s, {record(std::nullopt, someLink(m_claims[any(m_claims.size())]))}}));
        });
        measureWrite(u"one status, durable"_s, 50, [&] {
            Claim &claim = m_claims[any(m_claims.size())];
            claim.modified = {};
            wait(m_library->apply(editClaims({claim}, {.reason = QString::number(any(1 << 30))}, m_now)));
        });
        measureWrite(u"bulk edit of all, durable"_s, 1,
                     [&] { wait(m_library->apply(editClaims(m_claims, {.kind = ClaimKind::Opinion}, m_now))); });
    }

private:
    qsizetype any(qsizetype bound) { return qsizetype(m_random.bounded(quint32(bound))); }

    QString words(qsizetype count)
    {
        QStringList list;
        for (qsizetype i = 0; i < count; ++i) {
            const double x = m_random.generateDouble();
            list << u"w%1"_s.arg(int(5000 * x * x));
        }
        return list.join(u' ');
    }

    void addThemes()
    {
        Change change{u"fill"_s, {}};
        for (int i = 0; i < 20; ++i) {
            m_themes << Theme{.id = ThemeId::make(), .name = u"theme %1"_s.arg(i)};
            change.records << record(std::nullopt, m_themes.back());
        }
        wait(m_library->apply(change));
    }

    void addArticle(int number)
    {
        SampleArticle sample = sampleArticle(words(6), words(800), m_now.addSecs(number));
        sample.article.published = QString::number(2000 + number % 25);
        const TextId text = wait(m_library->addVersion(sample.article, sample.version))->text;
        const QString &whole = sample.version.document->text();
        Change change{u"fill"_s, {}};
        for (int i = 0; i < highlightsInArticle; ++i) {
            const QString passage = whole.mid(any(whole.size() - 200), 150);
            Highlight highlight = sampleHighlight(sample, text, passage, m_now.addSecs(number));
            highlight.themes = {m_themes[any(m_themes.size())].id};
            change.records << record(std::nullopt, highlight);
            m_highlights << highlight.id;
        }
        wait(m_library->apply(change));
    }

    Evidence someLink(const Claim &claim)
    {
        Evidence link{.id = EvidenceId::make(),
                      .claim = claim.id,
                      .relation = allRelations[size_t(any(allRelations.size()))],
                      .created = m_now};
        if (any(10) == 0 && !m_claims.isEmpty())
            link.other = m_claims[any(m_claims.size())].id;
        else
            link.highlight = m_highlights[any(m_highlights.size())];
        return link;
    }

    void addClaims(int count)
    {
        Change change{u"fill"_s, {}};
        for (int i = 0; i < count; ++i) {
            const Claim claim{.id = ClaimId::make(),
                              .statement = words(12),
                              .status = allStatuses[size_t(any(allStatuses.size()))],
                              .attributedTo = {u"Ministry %1"_s.arg(any(400))},
                              .kind = allClaimKinds[size_t(any(allClaimKinds.size()))],
                              .openQuestion = any(5) == 0 ? words(5) : QString(),
                              .created = m_now.addSecs(m_claims.size())};
            change.records << record(std::nullopt, claim);
            for (qsizetype links = any(2 * linksOfClaim + 1); links > 0; --links, ++m_links)
                change.records << record(std::nullopt, someLink(claim));
            m_claims << claim;
        }
        wait(m_library->apply(change));
    }

    Shelf m_shelf;
    std::unique_ptr<SqliteLibrary> m_library = m_shelf.open();
    QRandomGenerator m_random{1};
    const QDateTime m_now{QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC};
    QList<Theme> m_themes;
    QList<HighlightId> m_highlights;
    QList<Claim> m_claims;
    qint64 m_links = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Bench bench;
    bench.fill(arguments.value(1, u"20000"_s).toInt(), arguments.value(2, u"2000"_s).toInt());
    bench.pages();
    bench.filters();
    bench.writes();
    return 0;
}
