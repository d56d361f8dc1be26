// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/covers.h"

#include "library/bin.h"
#include "source/keptpictures.h"
#include "window/articlepictures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallest(120, 80); // of a picture in the article: below it are icons and portraits of authors
constexpr std::size_t mostTried = 8; // of an article's pictures
constexpr int quality = 82; // of JPEG

QString fileOf(const QString &folder, const ArticleId &id, TextId text)
{
    return u"%1/%2-%3"_s.arg(folder, id.text).arg(text);
}

/// Absent: not made yet. An empty file says that the article has none.
std::optional<QImage> keptCover(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    return file.size() > 0 ? QImage(path) : QImage();
}

/// What cannot be kept is made again.
void keepCover(const QString &path, const QImage &cover)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!cover.isNull() && !cover.save(&file, cover.hasAlphaChannel() ? "PNG" : "JPEG", quality))
        file.cancelWriting();
    file.commit();
}

void dropOldest(const QString &folder)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    for (qsizetype at = 0; at < files.size() - Covers::mostFiles; ++at)
        QFile::remove(files[at].absoluteFilePath());
}

QImage cut(const QImage &picture)
{
    const QImage filling = picture.scaled(Covers::size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    QRect middle(QPoint(), Covers::size);
    middle.moveCenter(filling.rect().center());
    return filling.copy(middle);
}

} // namespace

QString coverFolder(const QString &library)
{
    const QByteArray name = QCryptographicHash::hash(library.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/florilegium/covers/"_s
        + QString::fromLatin1(name);
}

QImage makeCover(const Document &document, const PictureSources &sources)
{
    for (const ImageRef &image : document.images().first(std::min(mostTried, document.images().size()))) {
        const auto origin = pictureOrigin(image.source, sources);
        const auto size = origin ? readPictureSize(*origin) : std::unexpected(origin.error());
        if (!size || size->width() < smallest.width() || size->height() < smallest.height())
            continue;
        const auto picture = readPicture(*origin, size->scaled(Covers::size, Qt::KeepAspectRatioByExpanding));
        if (picture)
            return cut(*picture);
    }
    return {};
}

/// What a cover is made of.
struct Covers::Material
{
    ArticleId id;
    TextId text = 0;
    DocumentPtr document;
    PictureSources sources;
};

Covers::Covers(Library &library, QString folder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_folder(std::move(folder))
    , m_covers(mostKept)
{
    m_workers.setMaxThreadCount(1);
    connect(&library, &Library::committed, this, &Covers::forget);
    connect(&library, &Library::articleAdded, this, [this](const ArticleId &id) { m_covers.remove(id); });
    m_workers.start([folder = m_folder] { dropOldest(folder); });
}

Covers::~Covers()
{
    m_workers.clear();
    m_workers.waitForDone();
}

QPixmap Covers::coverOf(const ArticleId &id)
{
    if (const QPixmap *cover = m_covers.object(id))
        return *cover;
    if (id.isNull())
        return {};
    m_wanted.removeOne(id);
    m_wanted.append(id);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    next();
    return {};
}

void Covers::next()
{
    if (m_busy || m_wanted.isEmpty())
        return;
    m_busy = true;
    const ArticleId id = m_wanted.takeLast();
    m_library.read([id](LibraryQueries &queries) { return queries.texts(id); })
        .then(this, [this, id](const Result<QList<TextRow>> &texts) {
            if (texts && !texts->isEmpty())
                lookUp(id, texts->front().id);
            else
                take(id, {});
        });
}

template<typename Work>
void Covers::onWorker(const ArticleId &id, Work work)
{
    m_workers.start([this, id, work = std::move(work)] {
        const std::optional<QImage> cover = work();
        QMetaObject::invokeMethod(
            this, [this, id, cover] { take(id, cover.value_or(QImage())); }, Qt::QueuedConnection);
    });
}

void Covers::lookUp(const ArticleId &id, TextId text)
{
    m_workers.start([this, id, text, path = fileOf(m_folder, id, text)] {
        const std::optional<QImage> kept = keptCover(path);
        QMetaObject::invokeMethod(
            this, [this, id, text, kept] { kept ? take(id, *kept) : read(id, text); }, Qt::QueuedConnection);
    });
}

void Covers::read(const ArticleId &id, TextId text)
{
    struct Read
    {
        Result<Article> article;
        Result<DocumentPtr> document;
    };
    m_library.read([id, text](LibraryQueries &queries) { return Read{queries.article(id), queries.text(text)}; })
        .then(this, [this, id, text](const Read &read) {
            if (!read.article || !read.document || (*read.document)->images().empty()) {
                onWorker(id, [path = fileOf(m_folder, id, text)] {
                    keepCover(path, {});
                    return std::optional<QImage>();
                });
                return;
            }
            const auto material = std::make_shared<Material>();
            material->id = id;
            material->text = text;
            material->document = *read.document;
            material->sources.kept = pictureFolder(m_library.path());
            material->sources.page = read.article->url;
            if (!read.article->path.isEmpty())
                material->sources.folder = QFileInfo(read.article->path).absolutePath();
            if (!hasParts(*material->document)) {
                make(material);
                return;
            }
            OpenArticle article;
            article.article = *read.article;
            openedParts(m_library, article).then(this, [this, material](const std::shared_ptr<PartReader> &parts) {
                material->sources.parts = parts;
                make(material);
            });
        });
}

void Covers::make(const std::shared_ptr<Material> &material)
{
    onWorker(material->id, [material, path = fileOf(m_folder, material->id, material->text)] {
        const QImage cover = makeCover(*material->document, material->sources);
        keepCover(path, cover);
        return std::optional(cover);
    });
}

void Covers::take(const ArticleId &id, const QImage &cover)
{
    m_busy = false;
    m_covers.insert(id, new QPixmap(QPixmap::fromImage(cover)));
    if (!cover.isNull())
        Q_EMIT made(id);
    next();
}

void Covers::forget(const Change &change)
{
    if (!isEmptying(change.name))
        return;
    QStringList gone;
    for (const Record &record : change.records) {
        if (record.table != Table::Articles)
            continue;
        m_covers.remove({record.id});
        gone << record.id + u"-*"_s;
    }
    if (gone.isEmpty())
        return;
    m_workers.start([folder = m_folder, gone] {
        for (const QString &name : QDir(folder).entryList(gone, QDir::Files))
            QFile::remove(folder + u'/' + name);
    });
}

} // namespace florilegium
