// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellingshelf.h"

#include "view/ownwords.h"
#include "view/spellfiles.h"
#include "view/spellplugin.h"

#include <QThreadPool>

#include <algorithm>
#include <map>
#include <mutex>

namespace florilegium {

namespace {

constexpr qsizetype mostSuggestions = 5;

/// Not in a pool of ours, whose end would wait for what cannot be stopped.
template<typename Work>
auto onWorker(Work work)
{
    return QtFuture::makeReadyVoidFuture().then(QThreadPool::globalInstance(), std::move(work));
}

} // namespace

/// Where dictionaries lie, looked up by the first who asks.
class SpellingShelf::Folders
{
public:
    explicit Folders(std::function<QStringList()> find)
        : m_find(std::move(find))
    {
    }

    QStringList filesFor(const QStringList &languages)
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto find = std::exchange(m_find, {}))
            m_folders = find();
        QStringList files;
        for (const QString &language : languages)
            files << spellingFile(language, m_folders);
        return files;
    }

private:
    std::mutex m_mutex;
    std::function<QStringList()> m_find;
    QStringList m_folders;
};

/// The dictionaries that were read. Of the workers, one at a time.
class SpellingShelf::Dictionaries
{
public:
    explicit Dictionaries(SpellPlugin &plugin)
        : m_plugin(plugin)
    {
    }

    QHash<QString, bool> verdicts(const QSet<QString> &words, const QStringList &files)
    {
        const std::scoped_lock lock(m_mutex);
        const std::vector<SpellDictionary *> dictionaries = read(files);
        QHash<QString, bool> verdicts;
        for (const QString &word : words) {
            const auto knows = [&](SpellDictionary *dictionary) { return dictionary->knows(word); };
            verdicts.insert(word, dictionaries.empty() || std::ranges::any_of(dictionaries, knows));
        }
        return verdicts;
    }

    QStringList suggestions(const QString &word, const QStringList &files)
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<QStringList> lists;
        for (SpellDictionary *dictionary : read(files))
            lists.push_back(dictionary->suggestions(word));
        QStringList all;
        for (qsizetype at = 0; at < mostSuggestions; ++at) {
            for (const QStringList &list : lists) {
                if (at < list.size() && !all.contains(list[at]))
                    all << list[at];
            }
        }
        return all.first(std::min(all.size(), mostSuggestions));
    }

private:
    std::vector<SpellDictionary *> read(const QStringList &files)
    {
        std::vector<SpellDictionary *> dictionaries;
        for (const QString &file : files) {
            auto known = m_dictionaries.find(file);
            if (known == m_dictionaries.end())
                known = m_dictionaries.emplace(file, m_plugin.read(file)).first;
            if (known->second)
                dictionaries.push_back(known->second.get());
        }
        return dictionaries;
    }

    SpellPlugin &m_plugin;
    std::mutex m_mutex;
    std::map<QString, std::unique_ptr<SpellDictionary>> m_dictionaries; ///< by file; null: of no use
};

SpellingShelf::SpellingShelf(SpellingSources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_folders(std::make_shared<Folders>(m_sources.folders))
{
}

SpellingShelf::~SpellingShelf() = default;

void SpellingShelf::begin()
{
    if (!std::exchange(m_begun, true)) {
        if (const Result<SpellPlugin *> plugin = m_sources.load())
            m_dictionaries = std::make_shared<Dictionaries>(**plugin);
    }
    onWorker([path = m_sources.ownWords] { return readOwnWords(path); }).then(this, [this](const QSet<QString> &words) {
        takeOwnWords(words);
    });
}

void SpellingShelf::takeOwnWords(const QSet<QString> &words)
{
    const bool isFirst = !std::exchange(m_hasOwnWords, true);
    if (m_own == words && !isFirst)
        return;
    m_own = words;
    Q_EMIT wordsChanged();
}

bool SpellingShelf::isOwn(const QString &word) const
{
    const auto has = [this](const QString &form) { return m_own.contains(form) || m_ignored.contains(form); };
    return has(word) || (word.front().isUpper() && has(word.toLower()));
}

QFuture<QStringList> SpellingShelf::filesFor(const QStringList &languages)
{
    return onWorker([folders = m_folders, languages] { return folders->filesFor(languages); });
}

QFuture<QHash<QString, bool>> SpellingShelf::verdicts(const QSet<QString> &words, const QStringList &files)
{
    return onWorker([shelf = m_dictionaries, words, files] { return shelf->verdicts(words, files); });
}

QFuture<QStringList> SpellingShelf::suggestions(const QString &word, const QStringList &files)
{
    return onWorker([shelf = m_dictionaries, word, files] {
        QStringList list = shelf->suggestions(word, files);
        if (word.contains(u'’'))
            list.replaceInStrings(QStringLiteral("'"), QStringLiteral("’"));
        return list;
    });
}

QFuture<Result<void>> SpellingShelf::add(const QString &word)
{
    ignore(word); // whatever is read meanwhile
    return onWorker([path = m_sources.ownWords, word] { return addOwnWord(path, word); })
        .then(this, [this](const Result<QSet<QString>> &words) -> Result<void> {
            if (!words)
                return std::unexpected(words.error());
            takeOwnWords(*words);
            return {};
        });
}

void SpellingShelf::ignore(const QString &word)
{
    m_ignored.insert(word);
    Q_EMIT wordsChanged();
}

} // namespace florilegium
