// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"

#include "exchange/exportfiles.h"
#include "exchange/fakequeries.h"
#include "exchange/notefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

const ArticleId sampleId = numbered<ArticleId>('a', 0);
const ArticleId otherId = numbered<ArticleId>('a', 1);

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A library, a folder, and exports that remember what they wrote.
struct Notes
{
    QTemporaryDir folder;
    FakeQueries library = sampleLibrary();

    Result<ExportReport> tryExport(const MarkdownOptions &options = {}, const QList<ArticleId> &articles = {sampleId})
    {
        auto report = exportMarkdown(library, articles, folder.path(), options);
        if (report)
            library.keep(report->states);
        return report;
    }
    ExportedFile exported() { return tryExport().value().files.front(); }

    /// Puts a second article into the library, with one highlight.
    HighlightId addOther()
    {
        DocumentBuilder builder;
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(u"Officials deny it.");
        builder.endBlock();
        const auto document = std::make_shared<const Document>(builder.finish());
        library.documents.insert(otherId, document);
        library.allArticles << Article{.id = otherId, .title = u"A denial"_s};
        Highlight denial = marked(*document, 7, {u"Officials deny it"_s});
        denial.article = otherId;
        library.allHighlights << denial;
        return denial.id;
    }
};

} // namespace

void ExportFilesTest::secondExportIsTheSameAndAnEditSurvivesTheThird()
{
    Notes notes;
    const ExportedFile first = notes.exported();
    QVERIFY(first.written);
    const QByteArray bytes = contentOf(first.path);
    const ExportedFile second = notes.exported();
    QVERIFY(!second.written);
    QCOMPARE(contentOf(second.path), bytes);

    QByteArray edited = bytes;
    edited.replace("In two paragraphs.", "In two paragraphs, and a word of mine.").append("\nWhat I think.\n");
    QVERIFY(edited != bytes);
    write(first.path, edited);
    notes.library.allHighlights[2].note = u"New in the program."_s;
    const ExportedFile third = notes.exported();
    QVERIFY(third.written);
    const QByteArray merged = contentOf(third.path);
    QVERIFY(merged.contains("and a word of mine.") && merged.endsWith("\nWhat I think.\n"));
    QVERIFY(merged.contains("New in the program."));
    QCOMPARE(third.report.keptEdited, QList<BlockId>{numbered<HighlightId>('h', 0)});
    QVERIFY(!notes.exported().written);
}

void ExportFilesTest::findsARenamedFile()
{
    Notes notes;
    const ExportedFile first = notes.exported();
    const QString moved = notes.folder.filePath(u"deep/er/My name for it.md"_s);
    QVERIFY(QDir(notes.folder.path()).mkpath(u"deep/er"_s));
    QVERIFY(QFile::rename(first.path, moved));
    const ExportedFile second = notes.exported();
    QCOMPARE(QFileInfo(second.path).canonicalFilePath(), QFileInfo(moved).canonicalFilePath());
    QVERIFY(!QFile::exists(first.path));
}

void ExportFilesTest::bringsBackWhatWasRestored()
{
    Notes notes;
    const QByteArray bytes = contentOf(notes.exported().path);
    notes.library.allHighlights[2].deleted = noon(21);
    const ExportedFile without = notes.exported();
    QCOMPARE(without.report.removed, QList<BlockId>{numbered<HighlightId>('h', 2)});
    QVERIFY(!contentOf(without.path).contains("Nobody knows"));
    notes.library.allHighlights[2].deleted = {};
    const ExportedFile with = notes.exported();
    QCOMPARE(with.report.added, QList<BlockId>{numbered<HighlightId>('h', 2)});
    QVERIFY(contentOf(with.path).contains("Nobody knows"));
}

void ExportFilesTest::keepsLineEndsOfTheFile()
{
    Notes notes;
    const ExportedFile first = notes.exported();
    const QByteArray dos = contentOf(first.path).replace("\n", "\r\n");
    write(first.path, dos);
    QVERIFY(!notes.exported().written);
    notes.library.allHighlights[0].note = u"Another note."_s;
    QVERIFY(notes.exported().written);
    const QByteArray merged = contentOf(first.path);
    QVERIFY(merged.contains("Another note."));
    QCOMPARE(merged.count('\n'), merged.count("\r\n"));
}

void ExportFilesTest::refusesWhatItCannotKeep_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another article's file")
        << QByteArray("---\nflorilegium-id: a-zzzzzzzzzzzz\n---\n") << ErrorCode::Conflict;
    QTest::newRow("not UTF-8") << QByteArray("caf\xe9\n") << ErrorCode::Damaged;
}

void ExportFilesTest::refusesWhatItCannotKeep()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);
    Notes notes;
    const QString path = notes.folder.filePath(u"mine.md"_s);
    write(path, bytes);
    const auto report = exportMarkdown(notes.library, {sampleId}, path, {});
    QVERIFY(report && report->files.isEmpty() && report->states.isEmpty());
    QCOMPARE(report->failures, (QList{ExportFailure{path, {code, path}}}));
    QCOMPARE(contentOf(path), bytes);

    const QString link = notes.folder.filePath(u"link.md"_s);
    QVERIFY(QFile::link(path, link));
    const auto linked = exportMarkdown(notes.library, {sampleId}, link, {});
    QVERIFY(linked);
    QCOMPARE(linked->failures, (QList{ExportFailure{link, {ErrorCode::Conflict, link}}}));
    QCOMPARE(contentOf(path), bytes);
}

void ExportFilesTest::printedFilesAreReplacedOnlyUntouched()
{
    Notes notes;
    const MarkdownOptions plain{.plain = true};
    const auto first = notes.tryExport(plain);
    QVERIFY(first);
    notes.library.allHighlights[0].note = u"Changed."_s;
    QVERIFY(notes.tryExport(plain));
    const QString path = first->files.front().path;
    QVERIFY(contentOf(path).contains("Changed."));
    write(path, contentOf(path) + "mine\n");
    const auto refused = notes.tryExport(plain);
    QVERIFY(refused && refused->files.isEmpty());
    QCOMPARE(refused->failures.size(), 1);
    QCOMPARE(refused->failures.front().error.code, ErrorCode::Conflict);
    QVERIFY(contentOf(path).endsWith("mine\n"));
}

void ExportFilesTest::aPassageThatCameFromAnotherArticleIsNew()
{
    Notes notes;
    const HighlightId moved = notes.addOther();
    QVERIFY(notes.tryExport({}, {sampleId, otherId}));
    notes.library.allHighlights.back().article = sampleId; // the two were merged
    notes.library.allArticles.back().deleted = noon(21);
    const ExportedFile merged = notes.exported();
    QCOMPARE(merged.report.added, QList<BlockId>{moved});
    QVERIFY(merged.report.removedInNotes.isEmpty());
    QVERIFY(contentOf(merged.path).contains(moved.text.toUtf8()));
    QVERIFY(!notes.exported().written);

    QList<NotePart> parts = noteParts(QString::fromUtf8(contentOf(merged.path)));
    parts.removeIf([&](const NotePart &part) { return part.id == BlockId(moved); });
    write(merged.path, joined(parts).toUtf8());
    QCOMPARE(notes.exported().report.removedInNotes, QList<BlockId>{moved});
    QVERIFY(!contentOf(merged.path).contains(moved.text.toUtf8()));
}

void ExportFilesTest::statesWithoutAFileHoldForItsBlocks()
{
    Notes notes;
    QVERIFY(notes.exported().written);
    QHash<std::pair<QString, QString>, QString> old; // as they were kept for the folder as a whole
    for (auto state = notes.library.states.cbegin(); state != notes.library.states.cend(); ++state)
        old.insert({state.key().first, state.key().second.section(u'/', -1)}, state.value());
    notes.library.states = old;
    const HighlightId changed = notes.library.allHighlights[2].id;
    notes.library.allHighlights[2].note = u"New in the program."_s;
    const ExportedFile second = notes.exported();
    QCOMPARE(second.report.replaced, QList<BlockId>{changed});
    QVERIFY(second.report.conflicts.isEmpty() && second.report.added.isEmpty());
    for (auto state = notes.library.states.cbegin(); state != notes.library.states.cend(); ++state)
        QCOMPARE(state.value().isEmpty(), !state.key().second.contains(u'/'));
    QVERIFY(!notes.exported().written);
}

void ExportFilesTest::aFileThatFailsKeepsNoOther()
{
    Notes notes;
    const HighlightId denial = notes.addOther();
    const ArticleId unknown = numbered<ArticleId>('a', 5);
    const QString broken = notes.folder.filePath(u"broken.md"_s);
    const QByteArray bytes("---\nflorilegium-id: a-aaaaaaaaaaaa\n---\ncaf\xe9\n");
    write(broken, bytes);
    const auto report = notes.tryExport({}, {sampleId, unknown, otherId});
    QVERIFY(report);
    QCOMPARE(report->files.size(), 1);
    QCOMPARE(report->files.front().article, otherId);
    QCOMPARE(report->failures,
             (QList{ExportFailure{broken, {ErrorCode::Damaged, broken}},
                    ExportFailure{unknown.text, {ErrorCode::UnknownId, unknown.text}}}));
    QCOMPARE(contentOf(broken), bytes);

    notes.library.allHighlights.back().note = u"New in the program."_s;
    const auto again = notes.tryExport({}, {sampleId, otherId});
    QVERIFY(again && again->files.size() == 1);
    QCOMPARE(again->files.front().report.replaced, QList<BlockId>{denial}); // known as the program's own words
}

void ExportFilesTest::claimsAreReadOnceForAllArticles()
{
    Notes notes;
    (void)notes.addOther();
    QVERIFY(notes.tryExport({}, {sampleId, otherId}));
    QCOMPARE(notes.library.claimReads, 1);
    QVERIFY(exportJson(notes.library, {sampleId, otherId}, notes.folder.path()));
    QCOMPARE(notes.library.claimReads, 2);
}

} // namespace florilegium
