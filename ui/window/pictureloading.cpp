// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pictureloading.h"

#include "session/session.h"
#include "source/keptpictures.h"
#include "view/imagestorepolicy.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/readingpane.h"
#include "window/statusline.h"

#include <QLocale>
#include <QPromise>

namespace florilegium {

using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 150ms; // before the first word about it
constexpr auto between = 100ms; // from one to the next

/// The address that the reader gave; empty for a file, which may say of itself what it likes.
QString givenAddress(const Article &article)
{
    return article.path.isEmpty() ? article.url : QString();
}

} // namespace

QString endSentence(const PictureFetch &fetch)
{
    const QLocale locale;
    if (fetch.trouble())
        return PictureLoading::tr("The pictures could not be written. Look whether the disk is full.");
    if (fetch.wasStopped())
        return PictureLoading::tr("Stopped: %1 of %n picture(s) were loaded.", nullptr, fetch.total())
            .arg(locale.toString(fetch.loaded()));
    if (fetch.failed() == 0)
        return {};
    return PictureLoading::tr("%1 of %n picture(s) could not be loaded.", nullptr, fetch.total())
        .arg(locale.toString(fetch.failed()));
}

PictureLoading::PictureLoading(Session &session, ReadingPane &pane, const Navigation &navigation, Messages &messages,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_messages(messages)
{
    m_workers.setMaxThreadCount(1);
    m_first.setSingleShot(true);
    m_first.setInterval(quiet);
    m_next.setSingleShot(true);
    m_next.setInterval(between);
    connect(&m_first, &QTimer::timeout, this, &PictureLoading::showProgress);
    connect(&m_next, &QTimer::timeout, this, &PictureLoading::showProgress);
    connect(pane.view(), &DocumentView::documentChanged, this, &PictureLoading::count);
}

PictureLoading::~PictureLoading()
{
    m_workers.clear();
    m_workers.waitForDone();
}

void PictureLoading::attach(StatusLine &status)
{
    m_status = &status;
    connect(&status, &StatusLine::stopWanted, this, [this](BackgroundTask task) {
        if (task == BackgroundTask::LoadingPictures)
            stop();
    });
    count();
}

bool PictureLoading::act(ActionId id)
{
    if (id != ActionId::LoadPictures)
        return false;
    load();
    return true;
}

void PictureLoading::count()
{
    m_missing.clear();
    Q_EMIT changed();
    const OpenArticlePtr &article = m_pane.article();
    const bool mayLoad = m_status && m_makeFetcher && !m_session.library().isReadOnly();
    if (!mayLoad || !article || article->document->images().empty())
        return;
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    m_workers.start([promise, document = article->document, sources = m_pane.pictureSources()] {
        promise->addResult(missingPictures(*document, sources));
        promise->finish();
    });
    promise->future().then(this, [this, article](const QStringList &missing) { takeMissing(article, missing); });
}

void PictureLoading::takeMissing(const OpenArticlePtr &article, const QStringList &missing)
{
    if (article != m_pane.article())
        return;
    m_missing = missing;
    Q_EMIT changed();
    if (m_navigation.isReading())
        offer();
}

void PictureLoading::offer()
{
    if (m_missing.isEmpty() || m_answered.contains(m_pane.article()->article.id))
        return;
    m_messages.offerQuietly(
        &m_session, tr("This article has %n picture(s) that lie on the network.", nullptr, int(m_missing.size())),
        {{tr("Load pictures"), [this] { load(); }}},
        [this, id = m_pane.article()->article.id] { m_answered.insert(id); });
}

bool PictureLoading::makeFetch()
{
    if (m_fetch)
        return true;
    m_fetcher = m_makeFetcher ? m_makeFetcher() : nullptr;
    if (!m_fetcher)
        return false;
    m_fetch = std::make_unique<PictureFetch>(*m_fetcher, pictureFolder(m_session.library().path()), &isPicture);
    connect(m_fetch.get(), &PictureFetch::kept, this, &PictureLoading::takeKept);
    connect(m_fetch.get(), &PictureFetch::advanced, this, [this] {
        if (!m_first.isActive() && !m_next.isActive())
            m_next.start();
    });
    connect(m_fetch.get(), &PictureFetch::finished, this, &PictureLoading::end);
    return true;
}

void PictureLoading::load()
{
    if (m_missing.isEmpty())
        return;
    if (!makeFetch()) {
        m_messages.problem(tr("Pictures cannot be loaded by this installation: its part for the network is missing."));
        return;
    }
    const Article &article = m_pane.article()->article;
    m_answered.insert(article.id);
    m_messages.withdrawQuietOffer(&m_session);
    if (!isRunning())
        m_first.start();
    const QStringList wanted = std::exchange(m_missing, {});
    Q_EMIT changed();
    m_fetch->start(wanted, givenAddress(article));
}

void PictureLoading::stop()
{
    if (m_fetch)
        m_fetch->stop();
}

void PictureLoading::takeKept(const QString &address)
{
    m_pane.showPicture(address);
    if (m_missing.removeOne(address))
        Q_EMIT changed();
}

void PictureLoading::showProgress()
{
    if (!isRunning())
        return;
    const QLocale locale;
    m_status->setTask(
        BackgroundTask::LoadingPictures,
        tr("Loading picture %1 of %2…")
            .arg(locale.toString(m_fetch->loaded() + m_fetch->failed() + 1), locale.toString(m_fetch->total())));
}

void PictureLoading::end()
{
    m_first.stop();
    m_next.stop();
    m_status->setTask(BackgroundTask::LoadingPictures, {});
    const QString said = endSentence(*m_fetch);
    const bool isProblem = m_fetch->trouble() || (!m_fetch->wasStopped() && m_fetch->loaded() == 0);
    if (!said.isEmpty())
        m_messages.show(isProblem ? Messages::Kind::Problem : Messages::Kind::Note, said);
    count(); // what could not be had can be asked for again
}

} // namespace florilegium
