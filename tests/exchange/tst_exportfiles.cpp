// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tests_exchange.h"

#include "exchange/exportfiles.h"
#include "exchange/fakequeries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace florilegium::testing;

namespace {

const ArticleId sampleId = numbered<ArticleId>('a', 0);

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

    Result<ExportReport> tryExport(const MarkdownOptions &options = {})
    {
        auto report = exportMarkdown(library, {sampleId}, folder.path(), options);
        if (report)
            library.keep(report->states);
        return report;
    }
    ExportedFile exported() { return tryExport().value().files.front(); }
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
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
    QCOMPARE(contentOf(path), bytes);

    const QString link = notes.folder.filePath(u"link.md"_s);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(exportMarkdown(notes.library, {sampleId}, link, {}).error().code, ErrorCode::Conflict);
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
    QCOMPARE(notes.tryExport(plain).error().code, ErrorCode::Conflict);
    QVERIFY(contentOf(path).endsWith("mine\n"));
}

} // namespace florilegium
