// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/tests_cli.h"
#include "exchange/notefile.h"

#include <QDir>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

namespace {

/// A library with an article on the shelf and one in the archive, each with a highlight that states a claim; closed.
struct Given
{
    QTemporaryDir folder;
    QString library = folder.filePath(u"library.florilegium"_s);
    QString notes = folder.filePath(u"notes"_s);
    ArticleId shelved;
    ArticleId archived;
    HighlightId ofArchived;

    Given()
    {
        GivenLibrary given;
        const Article lanterns = given.putArticle(u"On lanterns"_s);
        const Article ash = given.putArticle(u"On ash"_s, ReadingState::Archived);
        const Highlight ofAsh = given.putHighlight(ash, u"ash on the water"_s);
        given.putClaim(given.putHighlight(lanterns, u"a lantern in the fog"_s), u"Lanterns help"_s, Status::Disputed);
        given.putClaim(ofAsh, u"Ash floats"_s, Status::Asserted);
        shelved = lanterns.id;
        archived = ash.id;
        ofArchived = ofAsh.id;
        closeInto(given, library);
    }

    [[nodiscard]] Outcome run(const QStringList &arguments) const { return runCommand(library, arguments); }
    [[nodiscard]] Outcome exported(const QStringList &arguments) const
    {
        return run(QStringList{u"export"_s, u"-o"_s, notes} + arguments);
    }
    [[nodiscard]] QStringList files() const { return QDir(notes).entryList({u"*.md"_s}); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool isOpen = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly);
    return isOpen && file.write(bytes) == bytes.size();
}

} // namespace

void ExportCommandTest::archivedArticlesAreListedLast()
{
    const Given given;
    const auto titles = [&given](const QStringList &arguments) {
        QStringList found;
        for (const QString &line : given.run(QStringList{u"list"_s} + arguments).lines)
            found << line.section(u'\t', 2);
        return found;
    };
    QCOMPARE(titles({}), (QStringList{u"On lanterns"_s, u"On ash"_s}));
    QCOMPARE(titles({u"--filter"_s, u"ash"_s}), QStringList{u"On ash"_s});
    QCOMPARE(titles({u"--filter"_s, u"state:inbox"_s}), QStringList{u"On lanterns"_s});
    QCOMPARE(titles({u"--filter"_s, u"state:archived"_s}), QStringList{u"On ash"_s});
}

void ExportCommandTest::archivedArticlesAreExportedToo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("files");
    const QStringList both{u"On ash.md"_s, u"On lanterns.md"_s};
    QTest::newRow("all") << QStringList{u"--all"_s} << both;
    QTest::newRow("filtered") << QStringList{u"--filter"_s, u"ash"_s} << both.first(1);
    QTest::newRow("by state") << QStringList{u"--filter"_s, u"state:inbox"_s} << both.last(1);
    QTest::newRow("by both states") << QStringList{u"--filter"_s, u"state:inbox OR state:archived"_s} << both;
}

void ExportCommandTest::archivedArticlesAreExportedToo()
{
    QFETCH(const QStringList, arguments);
    const Given given;
    QCOMPARE(given.exported(arguments).status, int(cli::Done));
    QTEST(given.files(), "files");
}

void ExportCommandTest::anArchivedArticleIsExportedByName()
{
    const Given given;
    QCOMPARE(given.exported({given.archived.text, u"--filter"_s, u"ash"_s}).status, int(cli::Done));
    QCOMPARE(given.files(), QStringList{u"On ash.md"_s});
    const QString json = given.folder.filePath(u"notes.json"_s);
    QCOMPARE(given.run({u"export"_s, u"--all"_s, u"--to"_s, u"json"_s, u"-o"_s, json}).status, int(cli::Done));
    QVERIFY(contentOf(json).contains("Ash floats") && contentOf(json).contains("Lanterns help"));
}

void ExportCommandTest::aFileThatFailsIsNamed()
{
    const Given given;
    const QString broken = given.notes + u"/broken.md"_s;
    QVERIFY(write(broken, QByteArray("---\nflorilegium-id: ") + given.shelved.text.toUtf8() + "\n---\ncaf\xe9\n"));
    const Outcome first = given.exported({u"--all"_s});
    QCOMPARE(first.status, int(cli::InPart));
    QVERIFY2(first.errors.contains(u"broken.md: damaged"_s), qPrintable(first.errors));
    const QString path = given.notes + u"/On ash.md"_s;
    QCOMPARE(first.lines, QStringList{u"written\t"_s + path});

    // What was written is kept for the next time: what the reader takes out does not come again.
    QList<NotePart> parts = noteParts(QString::fromUtf8(contentOf(path)));
    parts.removeIf([&given](const NotePart &part) { return part.id == BlockId(given.ofArchived); });
    QVERIFY(write(path, joined(parts).toUtf8()));
    const Outcome second = given.exported({u"--all"_s});
    const QString removed = u"  removed in notes\t"_s + given.ofArchived.text;
    QVERIFY2(second.lines.contains(removed), qPrintable(second.lines.join(u'\n')));
}

} // namespace florilegium
