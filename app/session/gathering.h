// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "parse/parserhost.h"
#include "session/adding.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

namespace florilegium {

enum class GatheredAs : quint8 {
    Added, ///< an article that was not there
    NewVersion, ///< of an article that was
    Known, ///< these bytes were there
    Refused,
};

/// What became of one file.
struct Gathered
{
    QString path;
    GatheredAs as = GatheredAs::Refused;
    Article article; ///< unless it was refused
    std::optional<Article> alike; ///< an article with most of the text, of which this may be another version
    CarriedCounts carried; ///< what became of the article's highlights in a new version
    Error error; ///< why it was refused
};

/// How many came to which end.
struct GatheredCounts
{
    int added = 0;
    int newVersions = 0;
    int known = 0;
    int refused = 0;
};
[[nodiscard]] GatheredCounts countsOf(const QList<Gathered> &report);

/// Adds folders and files by the hundred, without showing them: several are read and parsed at a time, and what is to
/// be written is handed to the library together, so that it can take them in batches. Files are recognised one after
/// the other in the order of their names, whatever is parsed first, so that the library is the same each time. Lives on
/// the library's thread and never blocks it. Borrows the library and the parser host, which outlive it.
class Gathering : public QObject
{
    Q_OBJECT
public:
    Gathering(Library &library, ParserHost &parsers, QObject *parent = nullptr);
    ~Gathering() override;

    /// Files and folders with what is below them. While it runs, they come behind the others; else the report is begun
    /// anew.
    void start(const QStringList &things);
    /// What was begun is brought to its end, nothing else is begun.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_listing > 0 || m_reported < m_paths.size(); }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    [[nodiscard]] int total() const { return int(m_paths.size()); }
    [[nodiscard]] int done() const { return int(m_reported); }
    /// In the order of the files.
    [[nodiscard]] const QList<Gathered> &report() const { return m_report; }

Q_SIGNALS:
    void started();
    /// One more is done; in the order of the files.
    void gathered(const florilegium::Gathered &entry);
    void finished();

private:
    /// A file on its way.
    struct Item
    {
        LoadedSource loaded;
        std::optional<Parsed> parsed;
        ParseOptions options;
        QStringList claims; ///< what another file may be recognised by
        std::optional<Gathered> end;
    };
    struct Known
    {
        Result<std::optional<Recognised>> found;
        ParseOptions wanted;
        Article article; ///< that it is kept in
    };

    void pump();
    void load(qsizetype at);
    void take(qsizetype at, const Result<LoadedSource> &loaded);
    void parse(qsizetype at);
    void parseNext();
    void takeParsed(qsizetype at, const Result<Parsed> &parsed);
    void advance();
    void recogniseIt(qsizetype at);
    void takeKnown(qsizetype at, const Known &known);
    void keep(qsizetype at, const Known &known);
    void carryTo(qsizetype at, const Gathered &entry, TextId text);
    void end(qsizetype at, GatheredAs as, const Article &article);
    void refuse(qsizetype at, const Error &error);
    void finish(qsizetype at, Gathered entry);
    void reportDone();
    [[nodiscard]] Item &item(qsizetype at) { return *m_items[at]; }

    Library &m_library;
    ParserHost &m_parsers;
    QThreadPool m_workers; ///< lists folders, reads and hashes files, carries highlights
    QStringList m_paths;
    QHash<qsizetype, std::shared_ptr<Item>>
        m_items; ///< that have begun and are not reported, by their place in m_paths
    QList<qsizetype> m_toParse;
    int m_parsing = 0;
    QSet<QString> m_claimed; ///< by what is being written
    QList<Gathered> m_report;
    qsizetype m_next = 0; ///< to begin
    qsizetype m_recognised = 0; ///< the next to be recognised
    qsizetype m_reported = 0; ///< the next to be reported
    int m_listing = 0;
    bool m_cancelled = false;
};

/// The files of what is named, folders with what is below them, each by name. Hidden ones, links to folders and the
/// folder of pictures and scripts beside a saved page are passed over. Blocking.
[[nodiscard]] QStringList filesOf(const QStringList &things);

} // namespace florilegium
