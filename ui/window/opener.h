// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"
#include "text/id.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

class QMimeData;

namespace florilegium {

class Messages;
class Session;

/// Takes what the reader gives to read (files, addresses, places of the library) to the session. An address is fetched
/// by whoever connects to fetchWanted(): naming it is the consent.
class Opener : public QObject
{
    Q_OBJECT
public:
    Opener(Session &session, Messages &messages, QWidget *window);

    /// Asks for files, or for a folder, with a dialog.
    void askForFiles();
    void askForFolder();
    /// What is on the clipboard: files, an address, a page or a part of one that was copied in a browser, or words.
    void paste();
    /// Files, addresses and florilegium:// places, as on a command line. The last one stays on the page. Folders, and
    /// more files than are to be seen one after the other, are added without being shown.
    void open(const QStringList &things);
    void openAddress(const QUrl &address);
    [[nodiscard]] static bool canOpen(const QMimeData &data);
    void open(const QMimeData &data);
    /// An address in a document was clicked: shows it, and opens it elsewhere when the reader says so.
    void followLink(const QString &target);

Q_SIGNALS:
    void fetchWanted(const QUrl &address);
    /// Folders and many files are to be added to the library.
    void gatherWanted(const QStringList &things);
    /// A place of the library: an article, and perhaps a highlight in it.
    void placeWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);

private:
    void openOne(const QString &thing);
    void followOpening();
    void sayThatItIsOpened();

    Session &m_session;
    Messages &m_messages;
    QWidget *m_window;
    QString m_opened; ///< the last thing that was given to the session, as people name it
    QTimer m_patience; ///< until we say that something is being opened
    bool m_said = false;
};

/// "florilegium://article/a-…#h-…"
struct LibraryAddress
{
    ArticleId article;
    HighlightId highlight; ///< null for the article itself
    bool operator==(const LibraryAddress &) const = default;
};
[[nodiscard]] std::optional<LibraryAddress> libraryAddress(const QString &text);

/// What a link of a document may be opened as outside: http, https and mailto.
[[nodiscard]] std::optional<QUrl> outsideAddress(const QString &target);

} // namespace florilegium
