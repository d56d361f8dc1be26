// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/shelf.h"
#include "store/writes.h"

#include <QRandomGenerator>

namespace florilegium::testing {

/// How large a library is made.
struct SearchSize
{
    int articles = 10'000;
    int highlights = 200'000;
    int themes = 3'000;
    int claims = 20'000;
    int wordsInArticle = 900; ///< 5.5 kB of text
    quint32 seed = 1;
};

/// Words as a language has them: the n-th most frequent occurs 1/n as often as the first, and is longer.
class SearchWords
{
public:
    explicit SearchWords(QRandomGenerator &random);

    [[nodiscard]] const QString &any();
    [[nodiscard]] const QString &rare(); ///< of the last half of the vocabulary
    [[nodiscard]] QString some(int count);
    [[nodiscard]] QString chinese(int count); ///< characters

private:
    [[nodiscard]] qsizetype rank(qsizetype count);

    QRandomGenerator &m_random;
    QStringList m_words;
};

/// Makes a library file of random content: the same, with the same ids, for the same size and seed. What is done as the
/// window does it goes through the functions of the writer, only without waiting for the disk.
class SearchLibraryMaker
{
public:
    SearchLibraryMaker(const QString &path, SearchSize size);

    /// Aborts when it cannot.
    void make();

private:
    [[nodiscard]] int below(qsizetype bound) { return int(m_random.bounded(quint32(bound))); }
    [[nodiscard]] QDateTime someTime();
    template<char Letter>
    [[nodiscard]] Id<Letter> nextId();
    void apply(const Change &change);
    void addThemes();
    void addArticle(int number);
    void addHighlights(const SampleArticle &article, TextId text, int count);
    void addClaims();

    QString m_path;
    SearchSize m_size;
    QRandomGenerator m_random;
    SearchWords m_words{m_random};
    std::unique_ptr<Connection> m_connection;
    QList<ThemeId> m_themes;
    QList<HighlightId> m_highlights;
};

/// Makes such a library at `path` unless there is a file; its index is made when it is opened. True when it was made.
bool makeSearchLibrary(const QString &path, SearchSize size, const StoreOptions &options);

/// A library as a window opens it: so many articles and as many highlights, with its index. Aborts when it cannot.
void makeStartLibrary(const QString &path, int articles);

} // namespace florilegium::testing
