// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"
#include "folders.h"

#include "exchange/claimexport.h"
#include "exchange/claimfiles.h"
#include "exchange/fakequeries.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

const ClaimId first = numbered<ClaimId>('c', 0);
const ClaimId second = numbered<ClaimId>('c', 1);

Evidence passageLink(int number, const ClaimId &claim, int highlight, Relation relation, const QString &comment = {})
{
    return {.id = numbered<EvidenceId>('e', number),
            .claim = claim,
            .relation = relation,
            .highlight = numbered<HighlightId>('h', highlight),
            .other = {},
            .comment = comment,
            .created = noon(20).addSecs(number)};
}

void addOtherArticle(FakeQueries &library)
{
    const ArticleId id = numbered<ArticleId>('a', 1);
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Officials deny it. The weights, they say, were never opened | at all. So much for that.");
    builder.endBlock();
    const auto document = std::make_shared<const Document>(builder.finish());
    library.documents.insert(id, document);
    library.allArticles << Article{.id = id,
                                   .title = u"A denial"_s,
                                   .site = u"example.net"_s,
                                   .url = u"https://example.net/denial"_s,
                                   .published = u"2024-02"_s};
    Highlight denial = marked(*document, 7, {u"were never opened | at all"_s});
    denial.article = id;
    Highlight lost = marked(*document, 8, {u"So much"_s});
    lost.article = id;
    lost.anchors[0].exact = u"words that stand nowhere\nin this text"_s;
    library.allHighlights << denial << lost;
}

/// Two claims on two articles, for and against, with a link between them.
FakeQueries disputedLibrary()
{
    FakeQueries library = sampleLibrary();
    addOtherArticle(library);
    Claim &claim = library.allClaims.front();
    claim.statement = u"The *weights* were opened | in full"_s;
    claim.status = Status::Disputed;
    claim.kind = ClaimKind::Fact;
    claim.confidence = Confidence::Medium;
    claim.openQuestion = u"Which weights?\nAnd when?"_s;
    claim.changedBy = u"Ann"_s;
    claim.reason = u"The denial came"_s;
    claim.modified = noon(20);
    library.allClaims << Claim{.id = second,
                               .statement = u"=1+1"_s,
                               .status = Status::Asserted,
                               .attributedTo = {u"A, B"_s, u"C"_s},
                               .kind = ClaimKind::Figure,
                               .created = noon(21),
                               .modified = noon(22)};
    library.allEvidence = {passageLink(0, first, 0, Relation::States),
                           passageLink(1, first, 7, Relation::Contradicts, u"the ministry's own word"_s),
                           passageLink(2, first, 2, Relation::Qualifies), passageLink(3, first, 1, Relation::Repeats),
                           passageLink(4, second, 8, Relation::Supports)};
    library.allEvidence << Evidence{.id = numbered<EvidenceId>('e', 5),
                                    .claim = first,
                                    .relation = Relation::Supports,
                                    .highlight = {},
                                    .other = second,
                                    .comment = u"if it holds"_s,
                                    .created = noon(21)};
    library.allHistory.clear();
    library.allHistory << StatusChange{.claim = first, .status = Status::Asserted, .attributedTo = {}, .when = noon(20)}
                       << StatusChange{.claim = first,
                                       .status = Status::Disputed,
                                       .attributedTo = {u"Ministry"_s},
                                       .by = u"Ann"_s,
                                       .reason = u"The denial came"_s,
                                       .when = noon(21)};
    return library;
}

/// Compares with a file that was looked at, or writes it (FLORILEGIUM_ACCEPT=1).
void compareWithGolden(const QByteArray &bytes, const QString &name)
{
    const QString path = testing::sourceFolder() + u"/tests/exchange/golden/"_s + name;
    if (qEnvironmentVariableIntValue("FLORILEGIUM_ACCEPT") == 1) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QFile golden(path);
    QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(path));
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(golden.readAll()));
}

LedgerRow rowOf(const QString &statement)
{
    return {.claim = {.id = first, .statement = statement}, .first = {}, .last = {}};
}

/// The cells of a CSV, by RFC 4180.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.back().back();
        if (text[i] == u'"' && quoted && text.sliced(i).startsWith(u"\"\""_s)) {
            cell += u'"';
            ++i;
        } else if (text[i] == u'"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == u',') {
            rows.back() << QString();
        } else if (!quoted && text.sliced(i).startsWith(u"\r\n"_s)) {
            rows << QStringList{QString()};
            ++i;
        } else {
            cell += text[i];
        }
    }
    rows.removeLast();
    return rows;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

} // namespace

void ClaimExportTest::passagesStandInTheirContext()
{
    FakeQueries library = disputedLibrary();
    const auto passages = claimPassages(library, first, PassageContext::Sentence);
    QVERIFY(passages);
    QCOMPARE(passages->size(), 4);
    const ClaimPassage &denial = passages->front(); // its article is the oldest
    QVERIFY(denial.isAgainst() && !denial.isFor() && !denial.isOrphan);
    QCOMPARE(denial.before, u"The weights, they say, "_s);
    QCOMPARE(denial.quote, u"were never opened | at all"_s);
    QCOMPARE(denial.after, u"."_s);
    const ClaimPassage &statement = passages->at(1);
    QVERIFY(statement.isFor());
    QCOMPARE(statement.before + statement.after, QString());
    QCOMPARE(statement.section, u"The turn"_s);
    const auto wide = claimPassages(library, first, PassageContext::Paragraph);
    QVERIFY(wide->front().before.startsWith(u"Officials deny it."_s));
    QVERIFY(wide->at(1).after.endsWith(u"without a word."_s));

    const auto lost = claimPassages(library, second, PassageContext::Sentence);
    QCOMPARE(lost->size(), 1);
    QVERIFY(lost->front().isOrphan);
    QCOMPARE(lost->front().quote, u"words that stand nowhere\nin this text"_s);
    library.allHighlights.back().deleted = noon(21);
    QVERIFY(claimPassages(library, second, PassageContext::Sentence)->isEmpty());
    library.allArticles.back().deleted = noon(21);
    QCOMPARE(claimPassages(library, first, PassageContext::Sentence)->size(), 3);
}

void ClaimExportTest::aClaimHasItsShape()
{
    FakeQueries library = disputedLibrary();
    const auto claim = claimToExport(library, first, PassageContext::Sentence);
    QVERIFY(claim);
    QCOMPARE(claimFile(*claim), claimFile(*claim));
    compareWithGolden(claimFile(*claim).toUtf8(), u"claim.md"_s);
}

void ClaimExportTest::theLedgerHasItsShape_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<LedgerExportOptions>("options");
    QTest::newRow("one file") << u"ledger.md"_s << LedgerExportOptions{.context = PassageContext::Paragraph};
    QTest::newRow("table") << u"ledger.csv"_s
                           << LedgerExportOptions{.form = LedgerExportOptions::Form::Csv, .byteOrderMark = false};
}

void ClaimExportTest::theLedgerHasItsShape()
{
    QFETCH(const QString, target);
    QFETCH(const LedgerExportOptions, options);
    FakeQueries library = disputedLibrary();
    const QTemporaryDir folder;
    const auto report = exportLedger(library, {first, second}, folder.filePath(target), options);
    QVERIFY(report);
    compareWithGolden(contentOf(folder.filePath(target)), target);
    library.keep(report->states);
    QVERIFY(!exportLedger(library, {first, second}, folder.filePath(target), options)->files.front().written);
}

void ClaimExportTest::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("cell");
    for (const QString &armed : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"  =cmd|' /C calc'!A0"_s, u"＝1+1"_s,
                                 u"\u200B=1"_s, u"\uFEFF=1"_s, u"\u00A0=1"_s, u"-"_s})
        QTest::newRow(qPrintable(armed.toHtmlEscaped() + u'#')) << armed << u'\'' + armed;
    for (const QString &harmless : {u"1=1"_s, u"It rose by +3"_s, u"'=1"_s, u"a@b"_s, QString(), u"“-”"_s})
        QTest::newRow(qPrintable(harmless + u'#')) << harmless << harmless;
    // What a spreadsheet with another separator would begin a cell at.
    QTest::newRow("tab first") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("line end first") << u"\r\n=1"_s << u"'\r\n'=1"_s;
    QTest::newRow("semicolon") << u"so; =1+1"_s << u"so; '=1+1"_s;
    QTest::newRow("quoted") << u"so;\"-1"_s << u"so;\"'-1"_s;
    QTest::newRow("comma") << u"so,+1"_s << u"so,'+1"_s;
    QTest::newRow("tab") << u"so\t@SUM(A1)"_s << u"so\t'@SUM(A1)"_s;
    QTest::newRow("line") << u"so\n\u200B\uFF1D1"_s << u"so\n\u200B'\uFF1D1"_s;
    QTest::newRow("both") << u"=1;;=2"_s << u"'=1;;'=2"_s;
    QTest::newRow("prose") << u"He said: no; it rose - by 3+4"_s << u"He said: no; it rose - by 3+4"_s;
}

void ClaimExportTest::noCellIsAFormula()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, cell);
    const QString text = QString::fromUtf8(ledgerCsv({rowOf(statement)}, false));
    const auto rows = readCsv(text);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].size(), rows[0].size());
    QCOMPARE(rows[1][1], cell);
    // However it is parted, and whatever becomes of our quotation marks.
    static const QRegularExpression formula(u"^[\\s\"\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212]"_s);
    for (const QChar separator : u",;\t\n"_s) {
        for (const QString &part : text.split(separator))
            QVERIFY2(!formula.match(part).hasMatch(), qPrintable(part));
    }
}

void ClaimExportTest::cellsComeBackAsTheyWere()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    static constexpr std::array pieces{u",", u";", u"\"",   u"\n", u"\r\n", u" ",
                                       u"=", u"+", u"word", u"é",  u"漢",   u"\t"};
    for (int i = 0; i < 500; ++i) {
        QString statement;
        for (quint32 left = random.bounded(8U); left > 0; --left)
            statement += QString(pieces[random.bounded(quint32(pieces.size()))]);
        const auto rows = readCsv(QString::fromUtf8(ledgerCsv({rowOf(statement)}, false)));
        QCOMPARE(rows.size(), 2);
        QString cell = rows[1][1];
        static const QString marks = u"=+\t\r\n"_s;
        QVERIFY(cell.trimmed().isEmpty() || !marks.contains(cell.trimmed().front()));
        QCOMPARE(cell.remove(u'\''), statement);
    }
    QVERIFY(ledgerCsv({}, true).startsWith("\xEF\xBB\xBFid,"));
}

void ClaimExportTest::linksLeadToTheFilesThereAre()
{
    FakeQueries library = disputedLibrary();
    library.allClaims[1].statement = library.allClaims[0].statement;
    const QTemporaryDir folder;
    const auto report = exportLedger(library, {first, second}, folder.path(), {});
    QVERIFY(report && report->files.size() == 3);
    for (const int file : {0, 1}) {
        const QString other = QFileInfo(report->files[1 - file].path).completeBaseName();
        const QByteArray link = u"[[%1]]"_s.arg(other).toUtf8();
        QVERIFY2(contentOf(report->files[file].path).contains(link), link.constData());
    }
}

void ClaimExportTest::whatTheReaderWroteIsKept()
{
    FakeQueries library = disputedLibrary();
    const QTemporaryDir folder;
    const auto exported = [&] {
        const auto report = exportLedger(library, {first, second}, folder.path(), {});
        if (report)
            library.keep(report->states);
        return report.value_or(ExportReport()).files;
    };
    const QList<ExportedFile> files = exported();
    QCOMPARE(files.size(), 3);
    QCOMPARE(files[0].claim, first);
    QVERIFY(contentOf(files[2].path).contains("](<"));
    for (const ExportedFile &file : exported())
        QVERIFY(!file.written);
    const QString moved = folder.filePath(u"My name for it.md"_s);
    QVERIFY(QFile::rename(files[0].path, moved));
    QFile file(moved);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\nWhat I think.\n");
    file.close();
    library.allClaims.front().status = Status::Refuted;
    const QList<ExportedFile> again = exported();
    QCOMPARE(again[0].path, moved);
    QVERIFY(again[0].written);
    const QByteArray merged = contentOf(moved);
    QVERIFY(merged.contains("florilegium-status: refuted") && merged.contains("- status: refuted"));
    QVERIFY(merged.endsWith("## My notes\n\nWhat I think.\n"));
    QVERIFY(contentOf(again[2].path).contains("(<My name for it.md>)"));
}

void ClaimExportTest::whatIsGoneIsPassedOver()
{
    FakeQueries library = disputedLibrary();
    library.allClaims.back().deleted = noon(23);
    const QTemporaryDir folder;
    const auto report = exportLedger(library, {second, first}, folder.filePath(u"x.md"_s), {});
    QVERIFY(report);
    QVERIFY(!contentOf(folder.filePath(u"x.md"_s)).contains("1+1"));
    QCOMPARE(claimToExport(library, second, PassageContext::Sentence).error().code, ErrorCode::UnknownId);
}

void ClaimExportTest::aClaimThatFailsKeepsNoOther()
{
    FakeQueries library = disputedLibrary();
    const QTemporaryDir folder;
    const QString broken = folder.filePath(u"broken.md"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("---\nflorilegium-id: ") + first.text.toUtf8() + "\n---\ncaf\xe9\n");
    file.close();
    const auto report = exportLedger(library, {first, second}, folder.path(), {});
    QVERIFY(report);
    QCOMPARE(report->failures, (QList{ExportFailure{broken, {ErrorCode::Damaged, broken}}}));
    QCOMPARE(report->files.size(), 2);
    QCOMPARE(report->files.front().claim, second);
    QVERIFY(contentOf(report->files.back().path).contains("](<broken.md>)")); // it is there
    QCOMPARE(report->states.size(), 2);
}

void ClaimExportTest::aTextIsReadOnceForAllClaims()
{
    FakeQueries library = disputedLibrary(); // with passages of one and the same article
    const QTemporaryDir folder;
    for (const QString &target : {folder.path(), folder.filePath(u"ledger.md"_s)}) {
        library.textReads = 0;
        QVERIFY(exportLedger(library, {first, second}, target, {}));
        QCOMPARE(library.textReads, 2);
    }
}

} // namespace florilegium
