// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/networkfetcher.h"

#include "fetch/addresses.h"

#include <QFutureWatcher>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// A jar that keeps nothing.
class NoCookies : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

QString charsetOf(const QString &contentType)
{
    const qsizetype at = contentType.indexOf(u"charset="_s, 0, Qt::CaseInsensitive);
    return at < 0 ? QString() : contentType.sliced(at + 8).section(u';', 0, 0).remove(u'"').trimmed();
}

/// Failures that are Qt's own refusal of a redirect, before we are asked.
bool isRefusal(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::TooManyRedirectsError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::InsecureRedirectError;
}

/// The detail of a failure: what Fetcher promises.
QString detailOf(const QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400)
        return QString::number(status);
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: return u"no-host"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"certificate"_s;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::OperationCanceledError: // only its own timer cancels a reply that we did not abort
    case QNetworkReply::TimeoutError: return u"no-answer"_s;
    default: return reply.errorString();
    }
}

/// Some servers choose by this what they send: the kinds that every installation shows come first.
constexpr auto pictureKinds = "image/jpeg,image/png,image/gif;q=0.9,image/webp;q=0.8,image/bmp;q=0.5,*/*;q=0.1";

QNetworkRequest requestFor(const QUrl &url, const FetchLimits &limits)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(limits.milliseconds);
    request.setMaximumRedirectsAllowed(limits.redirects);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::UserVerifiedRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Florilegium"_s);
    return request;
}

/// One fetch, from the request to the promise; deletes itself when it is over.
class Fetch : public QObject
{
public:
    Fetch(QNetworkAccessManager &network, const FetchLimits &limits)
        : QObject(&network)
        , m_network(network)
        , m_limits(limits)
    {
        m_promise.start();
        connect(&m_watcher, &QFutureWatcher<Result<Source>>::canceled, this,
                [this] { end(failure(ErrorCode::Cancelled)); });
        m_watcher.setFuture(m_promise.future());
    }

    [[nodiscard]] QFuture<Result<Source>> future() { return m_promise.future(); }

    void ask(const QNetworkRequest &request)
    {
        m_first = request.url();
        m_reply = m_network.get(request);
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::redirected, this, &Fetch::redirect);
        connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::take);
        connect(m_reply, &QNetworkReply::finished, this, &Fetch::finish);
    }

    void askIfPublic(const QNetworkRequest &request)
    {
        whenPublic(request.url(), [this, request] { ask(request); });
    }

private:
    /// A public name may stand for a private address: it is looked up before it is asked. `url` is public by its form.
    template<typename Then>
    void whenPublic(const QUrl &url, const Then &then)
    {
        if (!QHostAddress(url.host()).isNull()) // no name: there is nothing to look up
            return then();
        QHostInfo::lookupHost(url.host(), this, [this, url, then](const QHostInfo &host) {
            if (std::ranges::any_of(host.addresses(), &isPrivate))
                end(failure(ErrorCode::Refused, url.toDisplayString()));
            else if (!m_isOver)
                then();
        });
    }

    void redirect(const QUrl &to)
    {
        if (!mayRedirect(m_reply->url(), to))
            return end(failure(ErrorCode::Refused, to.toDisplayString()));
        if (isPrivateHost(m_reply->url()))
            return Q_EMIT m_reply->redirectAllowed();
        whenPublic(to, [this] { Q_EMIT m_reply->redirectAllowed(); });
    }

    void take()
    {
        m_bytes += m_reply->readAll();
        const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        m_promise.setProgressRange(0, int(std::clamp<qint64>(length, 0, m_limits.bytes)));
        m_promise.setProgressValue(int(std::min<qint64>(m_bytes.size(), m_limits.bytes)));
        if (m_bytes.size() > m_limits.bytes)
            end(failure(ErrorCode::TooLarge, m_first.toDisplayString()));
    }

    void finish()
    {
        take();
        if (m_reply->error() != QNetworkReply::NoError) {
            end(failure(isRefusal(m_reply->error()) ? ErrorCode::Refused : ErrorCode::NetworkFailure,
                        detailOf(*m_reply)));
            return;
        }
        const QUrl url = m_reply->url();
        end(Source{.bytes = m_bytes,
                   .url = url.toString(QUrl::RemoveFragment),
                   .name = url.fileName(),
                   .charset = charsetOf(m_reply->header(QNetworkRequest::ContentTypeHeader).toString()),
                   .taken = QDateTime::currentDateTimeUtc()});
    }

    void end(const Result<Source> &result)
    {
        if (m_isOver)
            return;
        m_isOver = true;
        m_promise.addResult(result);
        m_promise.finish();
        if (m_reply) {
            m_reply->disconnect(this);
            m_reply->abort();
        }
        deleteLater();
    }

    QNetworkAccessManager &m_network;
    FetchLimits m_limits;
    QUrl m_first;
    QPromise<Result<Source>> m_promise;
    QFutureWatcher<Result<Source>> m_watcher;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_bytes;
    bool m_isOver = false;
};

class NetworkFetcher : public Fetcher
{
public:
    explicit NetworkFetcher(const FetchLimits &limits)
        : m_limits(limits)
    {
        m_network.setCookieJar(new NoCookies(&m_network));
    }

    QFuture<Result<Source>> fetch(const QString &address) override
    {
        const Result<QUrl> url = fetchableUrl(address);
        if (!url)
            return refusal(url.error());
        auto *fetch = new Fetch(m_network, m_limits); // owned by m_network until it is over
        fetch->ask(requestFor(*url, m_limits));
        return fetch->future();
    }

    QFuture<Result<Source>> fetchPicture(const QString &address, const QString &page) override
    {
        const Result<QUrl> url = fetchableUrl(address);
        if (!url)
            return refusal(url.error());
        const bool isAtHome = isFetchable(page) && isPrivateHost(QUrl(page));
        if (!isAtHome && isPrivateHost(*url))
            return refusal({ErrorCode::Refused, address});
        FetchLimits limits = m_limits;
        limits.bytes = m_limits.pictureBytes;
        QNetworkRequest request = requestFor(*url, limits);
        request.setRawHeader("Accept", QByteArray(pictureKinds));
        auto *fetch = new Fetch(m_network, limits); // as above
        isAtHome ? fetch->ask(request) : fetch->askIfPublic(request);
        return fetch->future();
    }

private:
    [[nodiscard]] static Result<QUrl> fetchableUrl(const QString &address)
    {
        const QUrl url(address, QUrl::TolerantMode);
        if (!url.isValid() || url.host().isEmpty())
            return failure(ErrorCode::InvalidArgument, address);
        if (!isFetchable(address))
            return failure(ErrorCode::Refused, address);
        return url;
    }
    [[nodiscard]] static QFuture<Result<Source>> refusal(const Error &error)
    {
        return QtFuture::makeReadyValueFuture(Result<Source>(std::unexpected(error)));
    }

    FetchLimits m_limits;
    QNetworkAccessManager m_network;
};

} // namespace

std::unique_ptr<Fetcher> makeNetworkFetcher(const FetchLimits &limits)
{
    return std::make_unique<NetworkFetcher>(limits);
}

} // namespace florilegium
