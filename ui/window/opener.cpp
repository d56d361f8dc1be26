// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/opener.h"

#include "panels/searchpopup.h"
#include "session/session.h"
#include "source/fetcher.h"
#include "window/errortext.h"
#include "window/messages.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace florilegium {

using namespace Qt::StringLiterals;

std::optional<LibraryAddress> libraryAddress(const QString &text)
{
    constexpr auto start = "florilegium://article/"_L1;
    if (!text.startsWith(start))
        return std::nullopt;
    const QStringList parts = text.mid(start.size()).split(u'#');
    const auto article = ArticleId::parse(parts.front());
    if (!article || parts.size() > 2)
        return std::nullopt;
    return LibraryAddress{*article, HighlightId::parse(parts.value(1)).value_or(HighlightId{})};
}

std::optional<QUrl> outsideAddress(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool allowed = scheme == "http"_L1 || scheme == "https"_L1 || scheme == "mailto"_L1;
    return url.isValid() && allowed ? std::optional(url) : std::nullopt;
}

Opener::Opener(Session &session, Messages &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::openFailed, this, [this](const QString &what, const Error &error) {
        const QString name = QFileInfo(what).fileName();
        m_messages.problem(isFetchable(what) ? fetchSentence(error, what)
                                             : sentence(error, name.isEmpty() ? what : name));
    });
}

void Opener::askForFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { open(files); });
    dialog->open();
}

void Opener::open(const QStringList &things)
{
    for (const QString &thing : things)
        openOne(thing);
}

void Opener::openOne(const QString &thing)
{
    if (const auto place = libraryAddress(thing))
        Q_EMIT placeWanted(place->article, place->highlight);
    else if (const auto address = typedAddress(thing))
        openAddress(*address);
    else
        m_session.openFile(
            QFileInfo(thing.startsWith("file:"_L1) ? QUrl(thing).toLocalFile() : thing).absoluteFilePath());
}

void Opener::openAddress(const QUrl &address)
{
    Q_EMIT fetchWanted(address);
}

bool Opener::canOpen(const QMimeData &data)
{
    return data.hasUrls() || (data.hasText() && typedAddress(data.text()));
}

void Opener::open(const QMimeData &data)
{
    QStringList things;
    for (const QUrl &url : data.urls())
        things.append(url.isLocalFile() ? url.toLocalFile() : url.toString());
    if (things.isEmpty() && data.hasText())
        things.append(data.text());
    open(things);
}

void Opener::followLink(const QString &target)
{
    const auto url = outsideAddress(target);
    if (!url) {
        m_messages.note(tr("This link leads to %1, which is not opened from here.").arg(target));
        return;
    }
    m_messages.show(Messages::Kind::Note, url->toDisplayString(),
                    {{tr("Open in the browser"), [url = *url] { QDesktopServices::openUrl(url); }}});
}

} // namespace florilegium
