// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/tests_anchor.h"

#include "anchor/describe.h"
#include "anchor/place.h"
#include "text/codepoints.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

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
        const double share = overlapShare(*found, {item["truth_start"_L1].toInteger(), item["truth_end"_L1].toInteger()});
        tally.correct += share >= (hard ? 0.5 : 0.8) ? 1 : 0;
        tally.wrong += share < 0.2 ? 1 : 0;
    }
}

class Corpus
{
public:
    explicit Corpus(QString folder)
        : m_folder(std::move(folder))
    {
    }

    CorpusText &text(const QString &path)
    {
        std::shared_ptr<CorpusText> &entry = m_texts[path];
        if (!entry) {
            QFile file(m_folder + u'/' + path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s is missing", qPrintable(file.fileName()));
            entry = std::make_shared<CorpusText>(QString::fromUtf8(file.readAll()));
        }
        return *entry;
    }

private:
    QString m_folder;
    QHash<QString, std::shared_ptr<CorpusText>> m_texts;
};

} // namespace

void CorpusTest::meetsTheFiguresOfQuoteOnly()
{
    const QString archive = FLORILEGIUM_SOURCE_DIR + u"/../shared/corpora/anchoring/anchoring-dev.tar.gz"_s;
    if (!QFile::exists(archive))
        QSKIP("the corpus does not lie beside the checkout");
    const QTemporaryDir folder;
    QCOMPARE(QProcess::execute(u"tar"_s, {u"xzf"_s, archive, u"-C"_s, folder.path()}), 0);
    Corpus corpus(folder.filePath(u"anchoring-dev"_s));
    QFile cases(folder.filePath(u"anchoring-dev/cases.jsonl"_s));
    QVERIFY(cases.open(QIODevice::ReadOnly));

    QHash<QString, Tally> tallies;
    while (!cases.atEnd()) {
        const QJsonObject item = QJsonDocument::fromJson(cases.readLine()).object();
        if (item["dist"_L1] == "big"_L1) // needs the old text, which place() does not see
            continue;
        CorpusText &before = corpus.text(item["old"_L1].toString());
        CorpusText &after = corpus.text(item["new"_L1].toString());
        const TextRange marked = before.points.toUtf16(TextRange{item["start"_L1].toInteger(), item["end"_L1].toInteger()});
        const std::optional<Placement> placement = after.placer.place(describe(before.text, marked));
        const std::optional<TextRange> found = placement ? std::optional(after.points.toCodePoints(placement->range))
                                                         : std::nullopt;
        for (const QString &key : {u"all"_s, item["set"_L1].toString(), item["class"_L1].toString()})
            count(tallies[key], item, found);
    }
    for (auto tally = tallies.cbegin(); tally != tallies.cend(); ++tally)
        qInfo("%-10s %5d cases: %6.2f %% correct, %5.2f %% wrong", qPrintable(tally.key()), tally->cases,
              tally->correctShare(), tally->wrongShare());
    QCOMPARE_GE(tallies[u"all"_s].correctShare(), 97.5);
    QCOMPARE_LE(tallies[u"all"_s].wrongShare(), 1.0);
    QCOMPARE_GE(tallies[u"real"_s].correctShare(), 96.0);
    QCOMPARE_LE(tallies[u"real"_s].wrongShare(), 1.0);
    QCOMPARE_GE(tallies[u"deleted"_s].correctShare(), 97.0);
}

} // namespace florilegium
