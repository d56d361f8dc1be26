// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/spellingshelf.h"

namespace florilegium {

/// Which words of a pane's notes are misspelt, by the dictionaries of the reader's language and the article's: what is
/// right in either is right. Dictionaries and words come from a shelf that all panes share; they are looked for, read
/// and asked on a worker, first when a note is edited; verdicts are kept. Window's thread.
class Spelling : public QObject
{
    Q_OBJECT
public:
    enum class Verdict : quint8 { Unknown, Right, Wrong };

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// Before the first note is edited. Without a shelf everything is right.
    void setShelf(std::shared_ptr<SpellingShelf> shelf);
    /// BCP 47, the likeliest first.
    void setLanguages(const QStringList &languages);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// A note is edited: loads what is needed for it, and reads the reader's own words anew.
    void begin();

    /// Unknown: it has just been asked, and answered() or changed() follows. Some 0.1 µs.
    [[nodiscard]] Verdict verdictOn(const QString &word);
    /// At most five, the likeliest first; those of the languages in turn.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word);
    /// Into the reader's own list, for good, and in all panes.
    void add(const QString &word);
    /// In all panes, until the program ends.
    void ignore(const QString &word);
    /// Languages that have no dictionary; empty until that has been looked up.
    [[nodiscard]] QStringList missing() const { return m_missing; }

Q_SIGNALS:
    /// There are verdicts on all words that were Unknown.
    void answered();
    /// Every verdict may be another one.
    void changed();
    void onChanged(bool on);
    /// A word that was added is right only until the program ends.
    void notKept(const florilegium::Error &error);

private:
    void findFiles();
    void takeFiles(const QStringList &files);
    void takeWords();
    void ask();

    std::shared_ptr<SpellingShelf> m_shelf;
    QStringList m_languages;
    QStringList m_files; ///< dictionaries, in the languages' order
    QStringList m_missing;
    QSet<int> m_scripts; ///< QChar::Script, of the languages
    QHash<QString, bool> m_verdicts; ///< by word: whether it is right
    QSet<QString> m_asked; ///< to be sent, once the own words are there
    QSet<QString> m_sent; ///< and not yet answered
    int m_round = 0; ///< of languages: answers for another are out of date
    bool m_on = true;
    bool m_begun = false;
    bool m_hasFiles = false; ///< it has been looked which there are
    bool m_willAsk = false;
};

} // namespace florilegium
