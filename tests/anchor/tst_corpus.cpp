// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"
#include "folders.h"

#include "anchor/describe.h"
#include "anchor/place.h"
#include "anchor/reanchor.h"
#include "text/codepoints.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <cmath>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A text of the corpus with what is made of it once.
struct CorpusText
{
    explicit CorpusText(const QString &content)
        : text(content)
        , points(content)
        , placer(content)
    {
    }
    QString text;
    CodePointIndex points;
    Placer placer;
};

struct Tally
{
    int cases = 0;
    int correct = 0;
    int wrong = 0;

    [[nodiscard]] double correctShare() const { return 100.0 * correct / std::max(1, cases); }
    [[nodiscard]] double wrongShare() const { return 100.0 * wrong / std::max(1, cases); }
};

double overlapShare(TextRange a, TextRange b)
{
    const double shared = double(a.intersected(b).length());
    return shared / (double(a.length() + b.length()) - shared);
}

bool isInReplacement(const QJsonObject &item, TextRange found)
{
    for (const QJsonValue &value : item["accept"_L1].toArray()) {
        const QJsonArray pair = value.toArray();
        const TextRange range{pair[0].toInteger(), pair[1].toInteger()};
        if (2 * range.intersected(found).length() >= found.length())
            return true;
    }
    return false;
}

/// Counts one case by the rules of the corpus; offsets are code points.
void count(Tally &tally, const QJsonObject &item, std::optional<TextRange> found)
{
    ++tally.cases;
    const bool gone = item["class"_L1] == "deleted"_L1 || item["truth_start"_L1].isNull();
    const bool hard = item["class"_L1] == "rewritten"_L1 || item["orphan_ok"_L1].toBool();
    if (!found) {
        tally.correct += gone || hard ? 1 : 0;
    } else if (gone) {
        (isInReplacement(item, *found) ? tally.correct : tally.wrong) += 1;
    } else {
        const double share = overlapShare(*found,
                                          {item["truth_start"_L1].toInteger(), item["truth_end"_L1].toInteger()});
        tally.correct += share >= (hard ? 0.5 : 0.8) ? 1 : 0;
        tally.wrong += share < 0.2 ? 1 : 0;
    }
}

using Finder =
    std::function<QList<std::optional<TextRange>>(const QJsonArray &cases, CorpusText &before, CorpusText &after)>;

} // namespace

/// The unpacked cases, by document.
class Corpus
{
public:
    /// Of the documents every n-th: all, but under a sanitizer, which would take a minute, a sample.
#if defined(__SANITIZE_ADDRESS__)
    static constexpr int sample = 4;
#else
    static constexpr int sample = 1;
#endif

    bool unpack(const QString &archive)
    {
        if (QProcess::execute(u"tar"_s, {u"xzf"_s, archive, u"-C"_s, m_folder.path()}) != 0)
            return false;
        QFile cases(path(u"cases.jsonl"_s));
        if (!cases.open(QIODevice::ReadOnly))
            return false;
        while (!cases.atEnd()) {
            const QJsonObject item = QJsonDocument::fromJson(cases.readLine()).object();
            if (item["dist"_L1] != "big"_L1) // 1 MB, measured by the benchmark
                m_documents[{item["old"_L1].toString(), item["new"_L1].toString()}].append(item);
        }
        return !m_documents.isEmpty();
    }

    QHash<QString, Tally> measure(const Finder &find) const
    {
        QHash<QString, Tally> tallies;
        int number = 0;
        for (auto document = m_documents.cbegin(); document != m_documents.cend(); ++document) {
            if (number++ % sample != 0)
                continue;
            CorpusText before(text(document.key().first));
            CorpusText after(text(document.key().second));
            const QList<std::optional<TextRange>> found = find(*document, before, after);
            for (qsizetype i = 0; i < found.size(); ++i) {
                const QJsonObject item = document->at(i).toObject();
                const auto points = found[i] ? std::optional(after.points.toCodePoints(*found[i])) : std::nullopt;
                for (const QString &key : {u"all"_s, item["set"_L1].toString(), item["class"_L1].toString()})
                    count(tallies[key], item, points);
            }
        }
        for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
            qInfo("%-10s %5d cases: %6.2f %% correct, %5.2f %% wrong", qPrintable(tally.key()), tally->cases,
                  tally->correctShare(), tally->wrongShare());
        return tallies;
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(u"anchoring-dev/"_s + name); }

    [[nodiscard]] QString text(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qPrintable(file.fileName()));
        return QString::fromUtf8(file.readAll());
    }

    QTemporaryDir m_folder;
    QMap<std::pair<QString, QString>, QJsonArray> m_documents;
};

namespace {

/// How far the share of a sample may lie from that of all: three standard deviations, in percent. None where all count.
double scatterOf(double percent, int cases)
{
    const double share = percent / 100;
    return Corpus::sample > 1 ? 300 * std::sqrt(share * (1 - share) / std::max(1, cases)) : 0;
}

/// Checks a tally against the least of correct and the most of wrong cases, in percent.
void check(const Tally &tally, double leastCorrect, double mostWrong)
{
    QCOMPARE_GE(tally.correctShare(), leastCorrect - scatterOf(leastCorrect, tally.cases));
    QCOMPARE_LE(tally.wrongShare(), mostWrong + scatterOf(mostWrong, tally.cases));
}

TextRange markedRange(const QJsonValue &item, const CorpusText &before)
{
    return before.points.toUtf16(TextRange{item["start"_L1].toInteger(), item["end"_L1].toInteger()});
}

} // namespace

void CorpusTest::initTestCase()
{
    const QString archive = testing::sourceFolder() + u"/../shared/corpora/anchoring/anchoring-dev.tar.gz"_s;
    if (!QFile::exists(archive))
        QSKIP("the corpus does not lie beside the checkout");
    m_corpus = std::make_shared<Corpus>();
    QVERIFY(m_corpus->unpack(archive));
}

void CorpusTest::meetsTheFiguresWithTheOldText()
{
    const QHash<QString, Tally> tallies = m_corpus->measure(
        [](const QJsonArray &cases, CorpusText &before, CorpusText &after) {
            QList<TextRange> passages;
            for (const QJsonValue &item : cases)
                passages.append(markedRange(item, before));
            QList<std::optional<TextRange>> found;
            const QList<Carried> carried = reanchor(before.text, after.text, passages).value();
            for (const Carried &passage : carried)
                found.append(passage.placement ? std::optional(passage.placement->range) : std::nullopt);
            return found;
        });
    check(tallies[u"all"_s], 99.4, 0.12);
    check(tallies[u"real"_s], 98.6, 0.25);
    check(tallies[u"deleted"_s], 99.6, 0.4);
}

void CorpusTest::meetsTheFiguresOfQuoteOnly()
{
    const QHash<QString, Tally> tallies = m_corpus->measure(
        [](const QJsonArray &cases, CorpusText &before, CorpusText &after) {
            QList<std::optional<TextRange>> found;
            for (const QJsonValue &item : cases) {
                const auto placement = after.placer.place(describe(before.text, markedRange(item, before)));
                found.append(placement ? std::optional(placement->range) : std::nullopt);
            }
            return found;
        });
    check(tallies[u"all"_s], 97.5, 1.0);
    check(tallies[u"real"_s], 96.0, 1.0);
    check(tallies[u"deleted"_s], 97.0, 3.0);
}

} // namespace florilegium
