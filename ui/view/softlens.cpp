// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/softlens.h"

#include "view/documentview.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace florilegium {

namespace {

/// The lists for a document, unless those that are known already are.
std::optional<LoadedSoftWords> listsFor(const Document &document, const QString &folder, const QString &known)
{
    const QString language = softLanguageOf(document);
    if (!known.isEmpty() && language == known)
        return std::nullopt;
    LoadedSoftWords loaded = loadSoftWords(language, folder);
    loaded.language = language;
    return loaded;
}

} // namespace

SoftLens::SoftLens(DocumentView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&view, &DocumentView::documentChanged, this, &SoftLens::followDocument);
}

void SoftLens::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_loaded = {};
    followDocument();
}

void SoftLens::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    m_loaded = {}; // the reader may have edited the lists
    followDocument();
    Q_EMIT onChanged(on);
}

void SoftLens::toggle()
{
    m_wasSwitched = !m_on;
    setOn(!m_on);
}

void SoftLens::followDocument()
{
    const quint64 question = ++m_question;
    const DocumentPtr document = m_view.document();
    m_isReading = m_on && document;
    if (!m_isReading) {
        m_view.setSoftWords({});
        return;
    }
    if (document->metadata().language.isEmpty() || softLanguageOf(*document) != m_loaded.language)
        m_view.setSoftWords({}); // rather none for a moment than those of another language
    using Answer = std::optional<LoadedSoftWords>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    promise->future().then(this, [this, question](const Answer &loaded) {
        if (question != m_question)
            return;
        m_isReading = false;
        take(loaded.value_or(m_loaded));
    });
    // Not a pool of ours, whose end would wait for what cannot be stopped.
    QThreadPool::globalInstance()->start([promise, document, folder = m_folder, known = m_loaded.language] {
        promise->addResult(listsFor(*document, folder, known));
        promise->finish();
    });
}

void SoftLens::take(const LoadedSoftWords &loaded)
{
    m_loaded = loaded;
    m_view.setSoftWords(m_loaded.words);
    if (!m_loaded.issues.isEmpty())
        Q_EMIT issuesFound(std::exchange(m_loaded.issues, {}));
    if (std::exchange(m_wasSwitched, false) && m_loaded.words.isEmpty())
        Q_EMIT listMissing(m_loaded.language);
}

std::optional<SoftOffer> SoftLens::offer(const Document &document, const QList<TextRange> &passage) const
{
    return m_on && !m_isReading && !m_loaded.words.isEmpty() ? offerFor(document, m_loaded.words, passage)
                                                             : std::nullopt;
}

} // namespace florilegium
