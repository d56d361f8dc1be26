// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace florilegium {

class SpellPlugin;

/// Where spelling is taken from.
struct SpellingSources
{
    std::function<Result<SpellPlugin *>()> load; ///< called once, when the first note is edited
    std::function<QStringList()> folders; ///< with dictionaries (view/spellfiles.h); called on a worker, once
    QString ownWords; ///< path of the reader's own list (view/ownwords.h)
};

/// What all panes and windows have in common of spelling: the dictionaries, each of which is read once, the reader's
/// own words, and those that are to be ignored until the program ends. Files are looked for and read, and dictionaries
/// asked, on workers, one at a time. Window's thread.
class SpellingShelf : public QObject
{
    Q_OBJECT
public:
    explicit SpellingShelf(SpellingSources sources, QObject *parent = nullptr);
    ~SpellingShelf() override;

    /// A note is edited: loads the module, the first time, and reads the reader's own words anew.
    void begin();
    /// Whether there is a module; false before begin().
    [[nodiscard]] bool isUsable() const { return m_dictionaries != nullptr; }
    [[nodiscard]] bool hasOwnWords() const { return m_hasOwnWords; }
    /// Whether it is a word of the reader's, or ignored; a capital at its start may be that of a sentence. Some 0.1 µs.
    [[nodiscard]] bool isOwn(const QString &word) const;

    /// The dictionary of each language (BCP 47); empty: there is none.
    [[nodiscard]] QFuture<QStringList> filesFor(const QStringList &languages);
    /// By word: whether one of the dictionaries knows it; without any all are known. After begin().
    [[nodiscard]] QFuture<QHash<QString, bool>> verdicts(const QSet<QString> &words, const QStringList &files);
    /// At most five, the likeliest first; those of the dictionaries in turn. After begin().
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word, const QStringList &files);

    /// Into the reader's own list, for good. Errors: WriteFailure, Unreadable, TooLarge; then it is only ignored.
    [[nodiscard]] QFuture<Result<void>> add(const QString &word);
    /// As long as this lives.
    void ignore(const QString &word);

Q_SIGNALS:
    /// The reader's own words have been read, or read anew, or there is one more; or one more is ignored.
    void wordsChanged();

private:
    class Dictionaries;
    class Folders;

    void takeOwnWords(const QSet<QString> &words);

    SpellingSources m_sources;
    std::shared_ptr<Folders> m_folders; ///< the workers'
    std::shared_ptr<Dictionaries> m_dictionaries; ///< the workers'; null before begin() and where there is no module
    QSet<QString> m_own;
    QSet<QString> m_ignored;
    bool m_begun = false;
    bool m_hasOwnWords = false;
};

} // namespace florilegium
