// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "parse/parts.h"
#include "view/imagestorepolicy.h"

#include <QCache>
#include <QPixmap>
#include <QThreadPool>

namespace florilegium {

/// Small pictures of articles, for lists: of each the first one that is large enough, cut to one shape. What the
/// article's own file, its folder or the kept pictures have; nothing is fetched. Made on a worker where a list asks for
/// them, the last asked for first, and kept as files in a folder of the cache, one for each text, which anybody may
/// empty; those of articles that are taken out of the bin for good go. Window's thread; the library is borrowed.
class Covers : public QObject
{
    Q_OBJECT
public:
    static constexpr QSize size{132, 88}; ///< device pixels: twice those of a list (articledelegate.h)
    static constexpr int mostWanted = 30; ///< what was asked for before them is out of sight
    static constexpr int mostKept = 600; ///< in memory
    static constexpr int mostFiles = 8000; ///< some 40 MB; the oldest go

    /// `folder` need not be there.
    Covers(Library &library, QString folder, QObject *parent = nullptr);
    /// Waits for one picture at most.
    ~Covers() override;

    /// Null: the article has none, or it comes later; made() tells.
    [[nodiscard]] QPixmap coverOf(const ArticleId &id);
    /// Nothing is being made or going to be.
    [[nodiscard]] bool isIdle() const { return !m_busy && m_wanted.isEmpty(); }

Q_SIGNALS:
    void made(const florilegium::ArticleId &id);

private:
    struct Material;

    void next();
    void lookUp(const ArticleId &id, TextId text);
    void read(const ArticleId &id, TextId text);
    void make(const std::shared_ptr<Material> &material);
    void take(const ArticleId &id, const QImage &cover);
    void forget(const Change &change);
    template<typename Work>
    void onWorker(const ArticleId &id, Work work);

    Library &m_library;
    QString m_folder;
    QCache<ArticleId, QPixmap> m_covers; ///< null pictures too: those articles have none
    QList<ArticleId> m_wanted; ///< the last asked for at the end
    bool m_busy = false;
    QThreadPool m_workers;
};

/// The folder of the library's covers in the reader's cache.
[[nodiscard]] QString coverFolder(const QString &library);

/// The first of the document's pictures that is large enough, filling Covers::size; null when there is none.
/// Blocking: for workers.
[[nodiscard]] QImage makeCover(const Document &document, const PictureSources &sources);

} // namespace florilegium
