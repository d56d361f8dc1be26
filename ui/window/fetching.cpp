// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/fetching.h"

#include "window/errortext.h"
#include "window/messages.h"

#include <QLocale>

namespace florilegium {

namespace {

constexpr int firstWord = 150; // ms until we say that something is being fetched
constexpr int nextWord = 500; // ms between two counts of the bytes

} // namespace

Fetching::Fetching(Messages &messages, MakeFetcher makeFetcher, ReaderFor readerFor, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_makeFetcher(std::move(makeFetcher))
    , m_readerFor(std::move(readerFor))
{
    m_progress.setSingleShot(true);
    connect(&m_progress, &QTimer::timeout, this, &Fetching::showProgress);
}

Fetching::~Fetching() = default;

void Fetching::fetch(const QUrl &address, Session &asked)
{
    if (!m_fetcher)
        m_fetcher = m_makeFetcher();
    const QString shown = address.toDisplayString();
    if (!m_fetcher) {
        m_messages.problem(fetchSentence({ErrorCode::NetworkFailure, {}}, shown));
        return;
    }
    const QFuture<Result<Source>> future = m_fetcher->fetch(address.toString(QUrl::FullyEncoded));
    const int number = ++m_begun;
    m_running.append({number, shown, &asked, future});
    if (!m_progress.isActive())
        m_progress.start(firstWord);
    // A copy is continued, so that the one kept here can be asked for its progress and cancelled.
    QFuture<Result<Source>>(future).then(this, [this, number](const Result<Source> &source) { done(number, source); });
}

void Fetching::stop()
{
    for (Running &running : m_running)
        running.future.cancel();
    m_running.clear();
    m_progress.stop();
    m_messages.note(tr("Fetching was stopped."));
    Q_EMIT finished();
}

void Fetching::showProgress()
{
    if (m_running.isEmpty())
        return;
    const Running &running = m_running.last();
    const qint64 bytes = running.future.progressValue();
    const QString sentence = bytes > 0
        ? tr("Fetching %1 (%2)", "an address, bytes so far").arg(running.shown, QLocale().formattedDataSize(bytes))
        : tr("Fetching %1", "an address").arg(running.shown);
    m_messages.show(Messages::Kind::Note, sentence, {{tr("Stop"), [this] { stop(); }}});
    m_progress.start(nextWord);
}

void Fetching::done(int number, const Result<Source> &source)
{
    const auto at = std::ranges::find(m_running, number, &Running::number);
    if (at == m_running.end())
        return; // it was stopped
    const Running running = *at;
    m_running.erase(at);
    if (m_running.isEmpty()) {
        m_progress.stop();
        m_messages.dropNote();
    }
    if (source)
        m_readerFor(running.asked).openSource(*source);
    else
        m_messages.problem(fetchSentence(source.error(), running.shown));
    if (m_running.isEmpty())
        Q_EMIT finished();
}

} // namespace florilegium
