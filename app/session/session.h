// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimstart.h"
#include "parse/parserhost.h"
#include "session/adding.h"
#include "session/automarking.h"
#include "session/merging.h"
#include "session/sharedsession.h"

#include <QObject>
#include <QThreadPool>

#include <algorithm>

namespace florilegium {

struct ThemesGoing;

/// What the reader is told of an article that was opened in a text in which its highlights had not been before.
struct Carriage
{
    CarriedCounts counts;
    std::optional<RecognisedBy> newVersion; ///< how it was known, when the bytes are new
};

/// What opening a text needs, read at one moment.
struct OpenedText
{
    OpenArticle article;
    CarryingInput carrying;
    QList<Highlight> highlights;
    QList<Places> places;
    HighlightContent placed; ///< the highlights where they stand; of none while some are to be carried
    SharedSession::Asked asked; ///< when that was; set by who asked
    std::optional<TextRow> newest; ///< of the article's texts, when it is opened in that
    QString rules; ///< that the reader chose for the article; empty: none, or the article alone
};

/// The newest text of an article, or this one of its texts.
[[nodiscard]] Result<OpenedText> readOpenedText(LibraryQueries &queries, const ArticleId &id,
                                                std::optional<TextId> text);

/// Where a choice of what is shown holds.
enum class RuleScope : quint8 { Article, Site };

/// The use cases of one place to read in, over one library: open, annotate, undo, export. Conducts the steps; has what
/// is being opened for itself and everything else in common with the other sessions over the library (SharedSession).
/// Lives on the window's thread and never blocks it. Borrows the library and the parser host, which outlive it.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(Library &library, ParserHost &parsers, QObject *parent = nullptr);
    /// Another place to read in, on the same sets and articles.
    Session(const std::shared_ptr<SharedSession> &shared, ParserHost &parsers, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const std::shared_ptr<SharedSession> &shared() const { return m_shared; }
    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] ThemeSet &themes() { return m_shared->themes(); }
    [[nodiscard]] ClaimSet &claims() { return m_shared->claims(); }
    [[nodiscard]] ParserHost &parsers() { return m_parsers; }

    /// Themes, colours and claims, on the reader's thread; the sets emit reset() when they are there.
    void loadSets() { m_shared->loadSets(); }

    // Opening: asynchronous; ends in opened() or openFailed(). Opening what is open emits opened() again. Of several
    // openings the one that was asked for last is what stays: one that is ready after it is kept and not shown.
    /// A file: known by its content, else by its address, else added to the library while it is already shown.
    void openFile(const QString &path);
    /// Bytes that are there: of an address that the reader gave, fetched; or pasted ones.
    void openSource(const Source &source);
    /// An article of the library, in its newest text. Highlights that were never placed in it are carried over first.
    void openArticle(const ArticleId &id);
    /// The newest text of one of the article's versions, or the very text that a passage was marked in: evidence as it
    /// was. Opened beside the newest; what is marked there is carried over like everything else.
    void openVersion(const ArticleId &id, VersionId version);
    void openWhereMarked(const OpenArticlePtr &article, const HighlightId &id);
    /// An article that another session shows.
    void showToo(const OpenArticlePtr &article) { showUnlessOlder(article, ++m_asked); }
    /// Its reader is gone, though it may live on: what was shown is shown no more, and openings are cancelled.
    void retire();
    /// What is being opened is parsed no further, and not shown any more when it comes.
    void cancelOpening();
    [[nodiscard]] bool isOpening() const { return m_opening > 0; }
    /// Whether it is what was opened here last.
    [[nodiscard]] bool shows(const OpenArticlePtr &article) const { return article && m_shown.lock() == article; }

    // Annotating. Each applies one change to the sets at once and sends it to the writer.
    HighlightId highlight(const OpenArticlePtr &article, const QList<TextRange> &ranges, const QString &colour,
                          const QList<ThemeId> &themes = {});
    /// Highlights the ranges and makes the highlight state a claim, as one step.
    HighlightId claimPassage(const OpenArticlePtr &article, const QList<TextRange> &ranges,
                             const ClaimStart &start = {});
    void setColour(const OpenArticlePtr &article, const HighlightId &id, const QString &colour);
    /// Other ranges in the shown text: an edge was moved, or a passage added.
    void setRanges(const OpenArticlePtr &article, const HighlightId &id, const QList<TextRange> &ranges);
    void setNote(const OpenArticlePtr &article, const HighlightId &id, const QString &note);
    void toggleTheme(const OpenArticlePtr &article, const HighlightId &id, const ThemeId &theme);
    /// Makes the highlight state a claim (its quote) unless it does; returns that claim.
    ClaimId makeClaim(const OpenArticlePtr &article, const HighlightId &id, const ClaimStart &start = {});
    void deleteHighlights(const OpenArticlePtr &article, const QList<HighlightId> &ids);

    // Versions and re-anchoring ---------------------------------------------------------------------------------------
    /// Highlights of the article whose places in the shown text the reader has not confirmed, carried anew from where
    /// they stood, with what was refused: for the desk. Those whose fate is Same are left out.
    [[nodiscard]] QFuture<Result<QList<CarriedHighlight>>> review(const OpenArticlePtr &article);
    /// The reader's word on where a highlight stands in the shown text; no ranges: it is kept as an orphan. One step
    /// of undo ("place").
    void decide(const OpenArticlePtr &article, const HighlightId &id, const QList<TextRange> &ranges);
    /// The newest version was no version of this article after all: it becomes an article of its own, as one step
    /// ("version.apart"), and is opened.
    void keepApart(const OpenArticlePtr &article);
    /// The article was another version of `known`: its version and highlights go there, as one step ("version.join").
    void joinVersion(const OpenArticlePtr &article, const ArticleId &known);

    // What is shown of a page -----------------------------------------------------------------------------------------
    // Each is one step of undo. The article is shown in another text of the same version, made when it is not there, at
    // the same place; opened() comes then.
    /// All that is visible on the page, or the article again ("rules.whole").
    void showWholePage(const OpenArticlePtr &article, bool whole);
    /// The left-out piece with this mark (ownMark()) is shown again ("rules.keep"); with RuleScope::Site its structure
    /// is in every article that comes from the site after this too ("rules.site").
    void bringBack(const OpenArticlePtr &article, const QString &mark, RuleScope scope);
    /// Takes such a choice back ("rules.drop"); with RuleScope::Site the article itself stays as it is.
    void dropRule(const OpenArticlePtr &article, const QString &mark, RuleScope scope);
    /// The marks that are brought back in every new article of the site, as far as they are saved or on their way.
    [[nodiscard]] QFuture<Result<QStringList>> siteRules(const QString &site);

    /// The theme at this path, made with its parents when absent ("theme", one step of undo).
    ThemeId themeAt(const QString &path);
    /// Merges the first theme into the second, or deletes one with an heir for its passages (annotate/themeedits.h), as
    /// one step of undo. The links are read first, when what was done before is saved; the window is free meanwhile.
    /// Finishes on the window's thread when it was done, with how many passages it touched.
    QFuture<Result<int>> mergeThemes(const ThemeId &from, const ThemeId &into);
    QFuture<Result<int>> deleteTheme(const ThemeId &id, const ThemeId &heir);
    /// Passages of a theme get others instead (splitTheme()); `made`: what makes those of them that are not there yet.
    QFuture<Result<int>> splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt, const Change &made);
    /// Makes the matches passages of the theme, in its colour (session/automarking.h): one step of undo; in the same
    /// way. Finishes with how many there were.
    QFuture<Result<int>> markAll(const QList<PassageMatch> &matches, const ThemeId &theme);
    /// Merges articles that are the same (session/merging.h), as one step of undo; in the same way.
    QFuture<Result<MergedArticles>> mergeArticles(const QList<ArticleMerge> &merges);
    /// Any other edit (annotate/edits.h, toRow(Article)): one step of undo. Empty changes are dropped.
    void perform(const Change &change);

    [[nodiscard]] bool canUndo() const { return m_shared->undoStack().canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_shared->undoStack().canRedo(); }
    [[nodiscard]] QString undoName() const { return m_shared->undoStack().undoName(); }
    [[nodiscard]] QString redoName() const { return m_shared->undoStack().redoName(); }
    void undo();
    void redo();

    /// Changes sent to the writer whose commit has not returned.
    [[nodiscard]] int unsaved() const { return m_shared->unsaved(); }
    /// Kept in the library when the article's newest text is shown.
    void savePlace(const OpenArticlePtr &article, const ReadingPlace &place) { m_shared->savePlace(article, place); }

Q_SIGNALS:
    void opened(const florilegium::OpenArticlePtr &article);
    /// The article that was opened here last has another newest text, because another session opened it.
    void replaced(const florilegium::OpenArticlePtr &before, const florilegium::OpenArticlePtr &now);
    /// Its text is going to be replaced by another one: its place is to be saved now.
    void leaving(const florilegium::OpenArticlePtr &article);
    void openFailed(const QString &what, const florilegium::Error &error);
    /// While a long text is opened: its beginning, to be looked at until opened() comes. Null: it does not come.
    void firstPartRead(const florilegium::DocumentPtr &part);
    void openingChanged();
    /// After opened(): highlights were carried over, or the article got a new version.
    void carried(const florilegium::OpenArticlePtr &article, const florilegium::Carriage &carriage);
    /// After opened(): most of its text is that of `known` too, so that it may be a version of it.
    void likenessFound(const florilegium::OpenArticlePtr &article, const florilegium::Article &known);
    void undoChanged();
    /// Every change, before it is durable: for models that count.
    void changed(const florilegium::Change &change);
    /// unsaved() changed, or the text of an article that was being kept got its number.
    void savedChanged();
    /// A change could not be written; the sets were put back.
    void saveFailed(const florilegium::Change &change, const florilegium::Error &error);

private:
    friend class SharedSession; // showAgain()
    using Loaded = Result<LoadedSource>;

    /// What was asked for; each step hands it on to the next.
    struct Opening
    {
        QString what; ///< as the reader is told when it fails
        int number = 0; ///< the later asked for, the greater
    };
    [[nodiscard]] Opening newOpening(const QString &what) { return {what, ++m_asked}; }
    [[nodiscard]] bool isCancelled(const Opening &opening) const { return opening.number <= m_cancelled; }
    /// It was cancelled, or what was asked for after it is on the page already, or its beginning is.
    [[nodiscard]] bool isOutdone(int opening) const
    {
        return opening <= m_cancelled || opening < std::max(m_onPage, m_firstPartOf);
    }

    void lookUp(const Opening &opening, const QString &path, bool wantsFirstPart);
    void giveFirstPart(const Opening &opening, const DocumentPtr &part);
    void open(const Opening &opening, QFuture<Loaded> loading);
    void openLoaded(const Opening &opening, const LoadedSource &loaded);
    void parseWith(const Opening &opening, const LoadedSource &loaded, const ParseOptions &options);
    void showParsed(const Opening &opening, const LoadedSource &loaded, const Parsed &parsed,
                    const ParseOptions &options, const Article &shown, const std::optional<Recognised> &known);
    void showNewVersion(const Opening &opening, const OpenArticlePtr &article, const NewVersion &version,
                        RecognisedBy by);
    void openText(const Opening &opening, const ArticleId &id, std::optional<TextId> text);
    void loadFileOnWorker(const Opening &opening, const QString &path);
    void showOpened(const Opening &opening, OpenedText read);
    void showText(const Opening &opening, const OpenArticlePtr &article, OpenedText &read,
                  const OpenArticlePtr &inPlaceOf = {});
    /// Whether it is shown here.
    bool showPlaced(const Opening &opening, const OpenArticlePtr &article, const OpenArticlePtr &inPlaceOf);
    void readAgain(const Opening &opening, const ArticleId &id, std::optional<TextId> text,
                   const OpenArticlePtr &inPlaceOf = {});
    [[nodiscard]] QFuture<Result<QList<CarriedHighlight>>> carryOnWorker(const Result<CarryingInput> &input);
    /// All highlights of an article, and those of them that were carried.
    struct Brought
    {
        QList<CarriedHighlight> carried;
        HighlightContent placed;
    };
    [[nodiscard]] QFuture<std::shared_ptr<Brought>> bringOnWorker(const OpenArticlePtr &article,
                                                                  const Result<CarryingInput> &input,
                                                                  const QList<Highlight> &highlights,
                                                                  const QList<Places> &places);
    void makeNewerText(const OpenArticlePtr &article, const TextRow &row);
    /// Finishes with whether the text is there.
    [[nodiscard]] QFuture<Result<void>> makeText(const Article &article, VersionId version,
                                                 const ParseOptions &options);
    void setRules(const OpenArticlePtr &article, const QString &name, const ParseOptions &options, Change more = {});
    void showAgain(const ArticleId &id, const QString &rules);
    void makeAndShow(const OpenArticlePtr &article, const QString &rules);
    void showInPlaceOf(const Opening &opening, const OpenArticlePtr &article);
    void noteSeenAt(const Article &article, const QString &path);
    /// Performs the change, and opens the article when it is durable.
    void performAndOpen(const Change &change, const ArticleId &id);
    void announceSaved();
    void followText(const OpenArticlePtr &before, const OpenArticlePtr &now);
    template<typename T>
    using Reading = std::function<Result<T>(LibraryQueries &)>;
    /// Reads when nothing is on its way to the library, and anew when `changes` says that another one came between
    /// which counts. `question` makes the reading each time, `answer` gets what was read.
    template<typename T>
    void readSettled(quint64 (SharedSession::*changes)() const, const std::function<Reading<T>()> &question,
                     const std::function<void(const Result<T> &)> &answer);
    /// A change of passages that have one of these themes and get some of the others; it is made where they are read.
    struct Retagging
    {
        QList<ThemeId> themes;
        QList<ThemeId> others;
        std::function<Change(const QList<TaggedHighlights> &)> change;
    };
    [[nodiscard]] static Retagging retagging(const ThemesGoing &going);
    [[nodiscard]] QFuture<Result<int>> retag(const std::function<Retagging()> &retagging);
    using MergePromise = std::shared_ptr<QPromise<Result<MergedArticles>>>;
    void readMerges(const QList<ArticleMerge> &merges, const MergePromise &done);
    void carryMerges(const QList<ArticleMerge> &merges, const QList<MergeInput> &inputs, quint64 applied,
                     const MergePromise &done);
    void show(const OpenArticlePtr &article);
    /// Whether it is shown: else it is open all the same.
    bool showUnlessOlder(const OpenArticlePtr &article, int opening);
    void takeFirstPartBack();
    void endOpening(const Opening &opening, const std::optional<Error> &error);

    [[nodiscard]] std::optional<Highlight> highlightOf(const OpenArticlePtr &article, const HighlightId &id) const;

    std::shared_ptr<SharedSession> m_shared;
    Library &m_library;
    ParserHost &m_parsers;
    QThreadPool m_workers; ///< reads and hashes files, carries highlights
    std::stop_source m_stop; ///< of what runs there
    std::stop_source m_ending; ///< of what only the end of the session stops
    QList<QFuture<Result<Parsed>>> m_parsing; ///< for openings
    std::weak_ptr<OpenArticle> m_shown; ///< opened last
    QList<std::function<void()>> m_whenSaved; ///< to be done when unsaved() has come to 0
    int m_opening = 0; ///< how many are under way
    // Numbers of openings, from 1.
    int m_asked = 0; ///< asked for last
    int m_cancelled = 0; ///< up to this one they are not shown any more
    int m_onPage = 0; ///< what is shown is of this one
    int m_firstPartOf = 0; ///< whose first part was given out, until something is opened
};

} // namespace florilegium
