// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/themeset.h"
#include "library/library.h"
#include "session/openarticle.h"
#include "session/undostack.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace florilegium {

class Session;

/// What all sessions over one library have in common, so that a change made in one is seen in each: the sets, the
/// articles that are open, undo, and what is on its way to the writer. Goes with the last session that holds it, so
/// what one of them left behind is kept to the end. Lives on the window's thread; borrows the library.
class SharedSession : public QObject
{
    Q_OBJECT
public:
    explicit SharedSession(Library &library);
    ~SharedSession() override;

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] ThemeSet &themes() { return m_themes; }
    [[nodiscard]] ClaimSet &claims() { return m_claims; }
    [[nodiscard]] const UndoStack &undoStack() const { return m_undo; }
    /// Reads them, once, whoever asks first, and what earlier sessions did, so that it can be undone; asynchronous.
    void loadSets();

    /// Applied to the sets at once, and sent to the writer; one step of undo.
    void perform(const Change &change);
    /// Sent to the writer without being a step of the reader's.
    void send(const Change &change);
    /// The same, and applied to the sets at once.
    void applyAndSend(const Change &change);
    void undo();
    void redo();
    [[nodiscard]] int unsaved() const;
    /// How many changes the sets have followed, to tell whether what was read is still so.
    [[nodiscard]] quint64 applied() const { return m_applied; }
    /// The last of them that themes, or which passages have them, had part in.
    [[nodiscard]] quint64 lastTagging() const { return m_lastTagging; }
    /// The moment at which something is asked of the library: the answer may lack what was on its way there.
    struct Asked
    {
        quint64 applied = 0;
        QList<Change> onTheirWay; ///< sent, or waiting to be, and not yet durable
    };
    [[nodiscard]] Asked asking() const { return {m_applied, onTheirWay()}; }
    /// Whether the sets have followed nothing since then that an article or its highlights have part in.
    [[nodiscard]] bool isStillSo(const ArticleId &id, const Asked &asked) const;
    /// Gives an article that is to be shown the highlights that were read, and both what was on its way then.
    static void fill(OpenArticle &article, HighlightContent placed, const Asked &asked);

    // Articles that are open -----------------------------------------------------------------------------------------
    /// The one in its newest text, or in this one of its texts.
    [[nodiscard]] OpenArticlePtr openOne(const ArticleId &id, std::optional<TextId> text) const;
    /// It is shown now. Another newest text of it that was shown before is so no more: superseded() tells.
    void take(const OpenArticlePtr &article);
    /// It is read anew when it is opened next.
    void forget(const OpenArticlePtr &article);
    [[nodiscard]] bool isOpen(const OpenArticlePtr &article) const;
    /// Sends a version to the library; changes to the article wait until it is there. It is to be taken at once.
    void keep(const OpenArticlePtr &article, const NewVersion &version);
    [[nodiscard]] bool awaitsVersion(const ArticleId &id) const { return m_waiting.contains(id); }
    void savePlace(const OpenArticlePtr &article, const ReadingPlace &place);
    /// A setting of the library that was changed here, on its way there or there.
    [[nodiscard]] std::optional<QString> setting(const QString &key) const;

    // Who reads ------------------------------------------------------------------------------------------------------
    /// Called by the session itself (borrowed) when it is made and when it goes.
    void join(Session *session) { m_sessions << session; }
    void leave(Session *session) { m_sessions.removeOne(session); }
    /// Its reader did something: it comes first from now on.
    void turnTo(Session *session);
    /// The first one that shows the article, which does for all of them what is done once; null when none does.
    [[nodiscard]] Session *readerOf(const OpenArticlePtr &article) const;
    /// That one, else the first of all: what concerns an article is said though no one reads it any more.
    [[nodiscard]] Session *speakerFor(const OpenArticlePtr &article) const;

Q_SIGNALS:
    void undoChanged();
    void changed(const florilegium::Change &change);
    void savedChanged();
    void saveFailed(const florilegium::Change &change, const florilegium::Error &error);
    /// The article cannot be kept, so its marks cannot either.
    void keepFailed(const florilegium::OpenArticlePtr &article, const florilegium::Error &error);
    void superseded(const florilegium::OpenArticlePtr &before, const florilegium::OpenArticlePtr &now);

private:
    void applyToSets(const Change &change);
    static void follow(OpenArticle &article, const Change &change);
    void noteTouched(const Change &change);
    [[nodiscard]] QList<Change> onTheirWay() const;
    void loadClaims(qint64 lastEntry);
    void loadUndo(qint64 last);
    void restoreUndo(const QList<JournalEntry> &journal);
    void forgetMoved(const Change &change);
    void followRules(const Change &change);
    void followArticles(const Change &committed);
    void askForMoved();
    void sent(const Change &change, const Result<void> &result);
    [[nodiscard]] Change backOf(const Change &failed, const QList<Change> &later);
    void takeBack(const Change &failed, const QList<Change> &later, const Error &error);
    void kept(const OpenArticlePtr &article, const Result<AddedVersion> &added);
    void followForeign(const Change &change);

    Library &m_library;
    ThemeSet m_themes;
    ClaimSet m_claims;
    UndoStack m_undo;
    QList<Session *> m_sessions; ///< the one whose reader did something last comes first
    QList<std::weak_ptr<OpenArticle>> m_open; ///< an article once for each of its texts that is looked at
    QHash<QString, QString> m_settings; ///< that were changed here, on their way to the library or there
    bool m_hasBegun = false; ///< to load the sets
    bool m_hasLoaded = false;
    QList<Change> m_early; ///< sent before the sets were there
    QList<Change> m_followedEarly; ///< by the sets, before they were there
    QSet<ArticleId> m_moved; ///< articles whose passages the claims are to be told of
    quint64 m_movedQuestion = 0;
    quint64 m_applied = 0; ///< changes that the sets followed
    QHash<QString, quint64> m_touched; ///< articles by id: which of these was the last that they had part in
    quint64 m_lastTagging = 0; ///< see lastTagging()
    quint64 m_retagged = 0; ///< the last that passages of any article had part in
    QHash<ArticleId, QList<Change>> m_waiting; ///< for an article whose first version is still being kept
    QList<Change> m_inFlight; ///< sent, not yet durable
    /// A row whose change failed while a later one of it was on its way.
    struct Baseless
    {
        QJsonObject shown; ///< that the later one was made upon
        QJsonObject kept; ///< what the library has in its place
    };
    QHash<QString, Baseless> m_baseless;
    QList<Change> m_unannounced; ///< sent by us, and the library has not yet told everyone
};

} // namespace florilegium
