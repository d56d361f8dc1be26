// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spelling.h"

#include "view/spellfiles.h"

namespace florilegium {

Spelling::Spelling(QObject *parent)
    : QObject(parent)
{
}

Spelling::~Spelling() = default;

void Spelling::setShelf(std::shared_ptr<SpellingShelf> shelf)
{
    Q_ASSERT(!m_begun);
    m_shelf = std::move(shelf);
    connect(m_shelf.get(), &SpellingShelf::wordsChanged, this, &Spelling::takeWords);
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
    if (!m_shelf)
        return;
    m_shelf->begin();
    if (!std::exchange(m_begun, true))
        findFiles();
}

void Spelling::findFiles()
{
    m_hasFiles = false;
    m_files.clear();
    m_missing.clear();
    m_scripts.clear();
    m_verdicts.clear();
    m_asked.clear();
    m_sent.clear();
    m_shelf->filesFor(m_languages).then(this, [this, round = ++m_round](const QStringList &files) {
        if (round == m_round)
            takeFiles(files);
    });
    Q_EMIT changed();
}

void Spelling::takeFiles(const QStringList &files)
{
    m_hasFiles = true;
    for (qsizetype at = 0; at < m_languages.size(); ++at) {
        const QString &file = files[at];
        if (file.isEmpty()) {
            m_missing << m_languages[at];
        } else if (!m_files.contains(file)) {
            m_files << file;
            m_scripts << int(scriptOf(m_languages[at]));
        }
    }
    Q_EMIT changed();
}

void Spelling::takeWords()
{
    if (!m_begun)
        return;
    if (!m_asked.isEmpty() && m_shelf->hasOwnWords())
        ask();
    Q_EMIT changed();
}

Spelling::Verdict Spelling::verdictOn(const QString &word)
{
    if (word.isEmpty() || !m_on || !m_begun || !m_shelf->isUsable())
        return Verdict::Right;
    if (!m_hasFiles)
        return Verdict::Unknown;
    if (!m_scripts.contains(int(word.front().script())) || m_shelf->isOwn(word))
        return Verdict::Right;
    if (const auto known = m_verdicts.constFind(word); known != m_verdicts.cend())
        return *known ? Verdict::Right : Verdict::Wrong;
    if (m_sent.contains(word))
        return Verdict::Unknown;
    m_asked.insert(word);
    if (m_shelf->hasOwnWords() && !std::exchange(m_willAsk, true))
        QMetaObject::invokeMethod(this, &Spelling::ask, Qt::QueuedConnection); // a paragraph's words at once
    return Verdict::Unknown;
}

void Spelling::ask()
{
    m_willAsk = false;
    const QSet<QString> words = std::exchange(m_asked, {});
    if (words.isEmpty())
        return;
    m_sent += words;
    m_shelf->verdicts(words, m_files).then(this, [this, words, round = m_round](const QHash<QString, bool> &verdicts) {
        if (round != m_round)
            return;
        m_sent -= words;
        m_verdicts.insert(verdicts);
        Q_EMIT answered();
    });
}

QFuture<QStringList> Spelling::suggestions(const QString &word)
{
    if (!m_begun || !m_shelf->isUsable())
        return QtFuture::makeReadyValueFuture(QStringList());
    return m_shelf->suggestions(word, m_files);
}

void Spelling::add(const QString &word)
{
    m_shelf->add(word).then(this, [this](const Result<void> &added) {
        if (!added)
            Q_EMIT notKept(added.error());
    });
}

void Spelling::ignore(const QString &word)
{
    m_shelf->ignore(word);
}

} // namespace florilegium
