// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/opener.h"

#include "panels/searchpopup.h"
#include "session/session.h"
#include "source/fetcher.h"
#include "source/pasted.h"
#include "window/errortext.h"
#include "window/messages.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 150; // ms until we say that something is being opened
constexpr int nextWord = 5000; // ms until we say it again: such words go by themselves
constexpr qsizetype mostShown = 5; // files that are opened one after the other

QString pathOf(const QString &thing)
{
    return QFileInfo(thing.startsWith("file:"_L1) ? QUrl(thing).toLocalFile() : thing).absoluteFilePath();
}

bool isFile(const QString &thing)
{
    return !libraryAddress(thing) && !typedAddress(thing);
}

PastedData pastedFrom(const QMimeData &data)
{
    return {.html = data.hasHtml() ? data.html() : QString(),
            .cfHtml = data.data(u"HTML Format"_s),
            .firefoxAddress = data.data(u"text/x-moz-url-priv"_s),
            .chromiumAddress = data.data(u"chromium/x-source-url"_s),
            .text = data.hasText() ? data.text() : QString()};
}

} // namespace

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
    m_patience.setSingleShot(true);
    connect(&session, &Session::openingChanged, this, &Opener::followOpening);
    connect(&m_patience, &QTimer::timeout, this, &Opener::sayThatItIsOpened);
}

void Opener::followOpening()
{
    if (m_session.isOpening()) {
        if (!m_patience.isActive() && !m_said)
            m_patience.start(patience);
        return;
    }
    m_patience.stop();
    if (std::exchange(m_said, false))
        m_messages.dropNote();
}

void Opener::sayThatItIsOpened()
{
    m_said = true;
    const QString words = m_opened.isEmpty() ? tr("Opening…") : tr("Opening %1", "a file").arg(m_opened);
    m_messages.show(Messages::Kind::Note, words, {{tr("Stop"), [this] { m_session.cancelOpening(); }}});
    m_patience.start(nextWord);
}

void Opener::askForFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) { open(files); });
    dialog->open();
}

void Opener::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &Opener::gatherWanted);
    dialog->open();
}

void Opener::open(const QStringList &things)
{
    QStringList files;
    for (const QString &thing : things) {
        if (isFile(thing))
            files << pathOf(thing);
    }
    const bool hasFolder = std::ranges::any_of(files, [](const QString &file) { return QFileInfo(file).isDir(); });
    const bool areMany = hasFolder || files.size() > mostShown;
    if (areMany)
        Q_EMIT gatherWanted(files);
    for (const QString &thing : things) {
        if (!areMany || !isFile(thing))
            openOne(thing);
    }
}

void Opener::paste()
{
    if (const QMimeData *data = QGuiApplication::clipboard()->mimeData(); data && canOpen(*data))
        open(*data);
    else
        m_messages.note(tr("There is nothing to read on the clipboard."));
}

void Opener::openOne(const QString &thing)
{
    if (const auto place = libraryAddress(thing))
        Q_EMIT placeWanted(place->article, place->highlight);
    else if (const auto address = typedAddress(thing))
        openAddress(*address);
    else {
        m_opened = QFileInfo(pathOf(thing)).fileName();
        m_session.openFile(pathOf(thing));
    }
}

void Opener::openAddress(const QUrl &address)
{
    Q_EMIT fetchWanted(address);
}

bool Opener::canOpen(const QMimeData &data)
{
    return data.hasUrls() || data.hasHtml() || data.hasText() || data.hasFormat(u"HTML Format"_s);
}

void Opener::open(const QMimeData &data)
{
    QStringList things;
    for (const QUrl &url : data.urls())
        things.append(url.isLocalFile() ? url.toLocalFile() : url.toString());
    const QString text = data.text().trimmed();
    if (things.isEmpty() && (typedAddress(text) || libraryAddress(text)))
        things.append(text);
    if (!things.isEmpty()) {
        open(things);
        return;
    }
    if (const auto source = sourceOf(pastedFrom(data), QDateTime::currentDateTimeUtc()))
        m_session.openSource(*source);
    else
        m_messages.note(tr("There are no words in what was pasted."));
}

void Opener::followLink(const QString &target)
{
    if (const auto place = libraryAddress(target)) {
        Q_EMIT placeWanted(place->article, place->highlight);
        return;
    }
    const auto url = outsideAddress(target);
    if (!url) {
        m_messages.note(tr("This link leads to %1, which is not opened from here.").arg(target));
        return;
    }
    m_messages.show(Messages::Kind::Note, url->toDisplayString(),
                    {{tr("Open in the browser"), [url = *url] { QDesktopServices::openUrl(url); }}});
}

} // namespace florilegium
