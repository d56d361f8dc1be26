// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/check.h"

#include "document/flatbytes.h"
#include "store/backup.h"
#include "store/compress.h"
#include "store/indexer.h"
#include "store/migrations.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

class Checker
{
public:
    explicit Checker(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<CheckReport> run()
    {
        for (const auto step : {&Checker::counts, &Checker::structure, &Checker::references, &Checker::originals,
                                &Checker::texts, &Checker::journal}) {
            const Result<void> done = std::invoke(step, this);
            // Damage met on the way is a finding: the other steps may still tell more.
            if (!done && done.error().code == ErrorCode::Damaged)
                add(Finding::Kind::Structure, {}, done.error().detail);
            else if (!done)
                return std::unexpected(done.error());
        }
        return m_report;
    }

private:
    void add(Finding::Kind kind, const QString &what, const QString &detail = {})
    {
        m_report.findings.append({.kind = kind, .what = what, .detail = detail});
    }

    Result<void> counts()
    {
        for (const auto &[table, member] :
             {std::pair(u"articles"_s, &CheckReport::articles), std::pair(u"highlights"_s, &CheckReport::highlights)}) {
            const auto count = m_connection.number(u"SELECT COUNT(*) FROM "_s + table);
            if (!count)
                return std::unexpected(count.error());
            m_report.*member = *count;
        }
        return {};
    }

    Result<void> structure()
    {
        Statement statement(m_connection, u"PRAGMA integrity_check"_s);
        while (statement.next()) {
            if (statement.text(0) != u"ok"_s)
                add(Finding::Kind::Structure, {}, statement.text(0));
        }
        return statement.result();
    }

    Result<void> references()
    {
        Statement statement(m_connection, u"PRAGMA foreign_key_check"_s);
        while (statement.next())
            add(Finding::Kind::Reference, statement.text(0) + u' ' + statement.text(1), statement.text(2));
        return statement.result();
    }

    Result<void> originals()
    {
        Statement statement(m_connection, u"SELECT id, sha256, original FROM versions WHERE original IS NOT NULL"_s);
        for (; statement.next(); ++m_report.originals) {
            const auto bytes = decompressed(statement.bytes(2));
            if (!bytes)
                add(Finding::Kind::Original, statement.text(0), bytes.error().detail);
            else if (sha256Of(*bytes) != statement.text(1))
                add(Finding::Kind::Original, statement.text(0), u"sha256"_s);
        }
        return statement.result();
    }

    Result<void> texts()
    {
        Statement statement(m_connection, u"SELECT id, sha256, flat FROM texts"_s);
        for (; statement.next(); ++m_report.texts) {
            const auto flat = decompressed(statement.bytes(2));
            const auto document = flat ? fromFlatBytes(*flat) : std::unexpected(flat.error());
            if (!document) {
                add(Finding::Kind::Text, statement.text(0), document.error().detail);
                continue;
            }
            if (sha256Of(*flat) != statement.text(1))
                add(Finding::Kind::Text, statement.text(0), u"sha256"_s);
            if (auto done = anchors(statement.text(0), *document); !done)
                return done;
        }
        return statement.result();
    }

    Result<void> anchors(const QString &text, const Document &document)
    {
        Statement statement(m_connection, u"SELECT highlight, start_at, end_at, exact FROM anchors WHERE text = ?"_s);
        statement.bind(text.toLongLong());
        while (statement.next()) {
            const TextRange range{statement.number(1), statement.number(2)};
            const bool within = range.start >= 0 && range.start < range.end && range.end <= document.text().size();
            if (!within || document.text(range) != statement.text(3))
                add(Finding::Kind::Anchor, statement.text(0), u"text "_s + text);
        }
        return statement.result();
    }

    Result<void> journal()
    {
        Statement statement(m_connection, u"SELECT id, change FROM journal ORDER BY id"_s);
        while (statement.next()) {
            const auto change = changeFromJson(QJsonDocument::fromJson(statement.text(1).toUtf8()).object());
            if (!change)
                add(Finding::Kind::Journal, statement.text(0), change.error().detail);
        }
        return statement.result();
    }

    Connection &m_connection;
    CheckReport m_report;
};

enum class IndexState : quint8 {
    InStep,
    Behind, ///< or not made yet: a program was ended before it had caught up, the next one goes on
    Wrong,
};

IndexState stateOfIndex(Connection &library, const QString &indexPath)
{
    if (!QFileInfo::exists(indexPath))
        return IndexState::Behind;
    const auto index = Connection::open(indexPath, Connection::Mode::Read);
    if (!index || (*index)->word(u"PRAGMA integrity_check(1)"_s) != u"ok"_s)
        return IndexState::Wrong;
    if ((*index)->number(u"PRAGMA user_version"_s) != indexShape)
        return IndexState::Behind;
    const auto position = indexPosition(**index);
    const auto journal = library.number(u"SELECT COALESCE(MAX(id), 0) FROM journal"_s);
    const auto text = library.number(u"SELECT COALESCE(MAX(id), 0) FROM texts"_s);
    // A text that was indexed may be gone since, so what counts is the highest number ever given.
    const auto given = library.number(u"SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = 'texts'), 0)"_s);
    if (!position)
        return IndexState::Behind; // begun by a program that was killed, not made yet
    if (!journal || !text || !given || position->journal > *journal || position->text > *given)
        return IndexState::Wrong;
    if ((*index)->word(u"SELECT value FROM state WHERE key = 'library'"_s)
        != library.word(u"SELECT value FROM settings WHERE key = 'library.id'"_s))
        return IndexState::Wrong;
    return position->journal == *journal && position->text >= *text ? IndexState::InStep : IndexState::Behind;
}

Result<void> checkIndex(const Opening &opening, bool repair, CheckReport &report)
{
    const QString path = indexPathOf(opening.readPath);
    const IndexState state = stateOfIndex(*opening.reader, path);
    if (repair && state != IndexState::InStep) {
        const auto access = std::make_shared<IndexAccess>();
        access->path = path;
        Indexer indexer(opening.readPath, access);
        if (state == IndexState::Wrong)
            indexer.discard();
        if (auto done = indexer.catchUp([] { return false; }); !done)
            return done;
    }
    if (state == IndexState::Wrong)
        report.findings.append({.kind = Finding::Kind::Index, .what = path, .detail = {}, .repaired = repair});
    return {};
}

void checkBackups(const QString &folder, CheckReport &report)
{
    for (const Backup &backup : backupsIn(folder)) {
        ++report.backups;
        if (const auto sound = verifyBackup(backup.path); !sound)
            report.findings.append(
                {.kind = Finding::Kind::BackupCopy, .what = backup.path, .detail = sound.error().detail});
    }
}

} // namespace

QString toWord(Finding::Kind kind)
{
    constexpr std::array words{"structure"_L1, "reference"_L1, "original"_L1, "text"_L1,
                               "anchor"_L1,    "journal"_L1,   "index"_L1,    "backup"_L1};
    return words[std::size_t(kind)];
}

bool CheckReport::isClean() const
{
    return std::ranges::all_of(findings, &Finding::repaired);
}

Result<CheckReport> checkLibrary(const QString &path, bool repair, const StoreOptions &options)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const StoreOptions complete = completed(options, absolute);
    const auto opening = prepareLibrary(absolute, repair ? OpenMode::ReadWrite : OpenMode::ReadOnly, complete);
    if (!opening)
        return std::unexpected(opening.error());
    if (opening->readOnly && opening->readOnly->code == ErrorCode::NewerVersion)
        return std::unexpected(*opening->readOnly);
    auto report = Checker(*opening->reader).run();
    if (!report)
        return report;
    report->schema = schemaOf(*opening->reader).value_or(0);
    if (auto done = checkIndex(*opening, repair, *report); !done)
        return std::unexpected(done.error());
    checkBackups(complete.backupFolder, *report);
    return report;
}

} // namespace florilegium
