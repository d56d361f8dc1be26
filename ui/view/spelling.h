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
    QStringList folders; ///< with dictionaries (view/spellfiles.h)
    QString ownWords; ///< path of the reader's own list (view/ownwords.h)
};

/// Which words of the notes are misspelt, by the dictionaries of the reader's language and the article's: what is right
/// in either is right. Dictionaries are read and asked on a worker, first when a note is edited; verdicts are kept.
/// Window's thread.
class Spelling : public QObject
{
    Q_OBJECT
public:
    enum class Verdict : quint8 { Unknown, Right, Wrong };

    explicit Spelling(QObject *parent = nullptr);
    ~Spelling() override;

    /// Before the first note is edited. Without sources everything is right.
    void setSources(SpellingSources sources);
    /// BCP 47, the likeliest first.
    void setLanguages(const QStringList &languages);
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// A note is edited: loads what is needed for it, and reads the reader's own words anew.
    void begin();

    /// Unknown: it has just been asked, and answered() follows. Some 0.1 µs.
    [[nodiscard]] Verdict verdictOn(const QString &word);
    /// At most five, the likeliest first; those of the languages in turn.
    [[nodiscard]] QFuture<QStringList> suggestions(const QString &word);
    /// Into the reader's own list, for good. Other panes read the list when a note is edited there next.
    void add(const QString &word);
    /// Here, and as long as this lives; other panes have ignored words of their own.
    void ignore(const QString &word);
    /// Languages that have no dictionary.
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
    class Shelf;

    void findFiles();
    void ask();
    void takeOwnWords(const QSet<QString> &words);
    [[nodiscard]] bool isOwn(const QString &word) const;

    SpellingSources m_sources;
    QStringList m_languages;
    QStringList m_files; ///< dictionaries, in the languages' order
    QStringList m_missing;
    QSet<int> m_scripts; ///< QChar::Script, of the languages
    std::shared_ptr<Shelf> m_shelf; ///< the worker's; null until a note is edited, and where there is no module
    QHash<QString, bool> m_verdicts; ///< by word: whether it is right
    QSet<QString> m_asked; ///< to be sent, once the own words are there
    QSet<QString> m_own;
    QSet<QString> m_ignored;
    int m_round = 0; ///< of verdicts: those of another are out of date
    bool m_on = true;
    bool m_begun = false;
    bool m_hasOwnWords = false;
    bool m_willAsk = false;
};

} // namespace florilegium
