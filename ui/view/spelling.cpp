// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spelling.h"

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

/// The dictionaries that were read. Of the workers, one at a time.
class Spelling::Shelf
{
public:
    explicit Shelf(SpellPlugin &plugin)
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

Spelling::Spelling(QObject *parent)
    : QObject(parent)
{
}

Spelling::~Spelling() = default;

void Spelling::setSources(SpellingSources sources)
{
    Q_ASSERT(!m_begun);
    m_sources = std::move(sources);
}

void Spelling::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    if (m_begun)
        findFiles();
}

void Spelling::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT onChanged(on);
    Q_EMIT changed();
}

void Spelling::begin()
{
    if (!m_sources.load)
        return;
    if (!m_begun) {
        m_begun = true;
        if (const Result<SpellPlugin *> plugin = m_sources.load())
            m_shelf = std::make_shared<Shelf>(**plugin);
        findFiles();
    }
    onWorker([path = m_sources.ownWords] { return readOwnWords(path); }).then(this, [this](const QSet<QString> &words) {
        takeOwnWords(words);
    });
}

void Spelling::findFiles()
{
    ++m_round;
    m_files.clear();
    m_missing.clear();
    m_scripts.clear();
    m_verdicts.clear();
    m_asked.clear();
    for (const QString &language : std::as_const(m_languages)) {
        const QString file = spellingFile(language, m_sources.folders);
        if (file.isEmpty()) {
            m_missing << language;
        } else if (!m_files.contains(file)) {
            m_files << file;
            m_scripts << int(scriptOf(language));
        }
    }
    Q_EMIT changed();
}

void Spelling::takeOwnWords(const QSet<QString> &words)
{
    m_hasOwnWords = true;
    if (!m_asked.isEmpty())
        ask();
    if (m_own == words)
        return;
    m_own = words;
    Q_EMIT changed();
}

bool Spelling::isOwn(const QString &word) const
{
    const auto has = [this](const QString &form) { return m_own.contains(form) || m_ignored.contains(form); };
    return has(word) || (word.front().isUpper() && has(word.toLower()));
}

Spelling::Verdict Spelling::verdictOn(const QString &word)
{
    const bool isOfALanguage = !word.isEmpty() && m_scripts.contains(int(word.front().script()));
    if (!m_on || !m_shelf || !isOfALanguage || isOwn(word))
        return Verdict::Right;
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.cend())
        return *known ? Verdict::Right : Verdict::Wrong;
    m_asked.insert(word);
    if (m_hasOwnWords && !std::exchange(m_willAsk, true))
        QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection); // a paragraph's words at once
    return Verdict::Unknown;
}

void Spelling::ask()
{
    m_willAsk = false;
    const QSet<QString> words = std::exchange(m_asked, {});
    if (words.isEmpty())
        return;
    onWorker([shelf = m_shelf, words, files = m_files] {
        return shelf->verdicts(words, files);
    }).then(this, [this, round = m_round](const QHash<QString, bool> &verdicts) {
        if (round != m_round)
            return;
        m_verdicts.insert(verdicts);
        Q_EMIT answered();
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word)
{
    if (!m_shelf)
        return QtFuture::makeReadyValueFuture(QStringList());
    return onWorker([shelf = m_shelf, word, files = m_files] {
        QStringList list = shelf->suggestions(word, files);
        if (word.contains(u'’'))
            list.replaceInStrings(QStringLiteral("'"), QStringLiteral("’"));
        return list;
    });
}

void Spelling::add(const QString &word)
{
    m_ignored.insert(word); // whatever is read meanwhile
    Q_EMIT changed();
    onWorker([path = m_sources.ownWords, word] {
        return addOwnWord(path, word);
    }).then(this, [this](const Result<QSet<QString>> &words) {
        if (words)
            takeOwnWords(*words);
        else
            Q_EMIT notKept(words.error());
    });
}

void Spelling::ignore(const QString &word)
{
    m_ignored.insert(word);
    Q_EMIT changed();
}

} // namespace florilegium
