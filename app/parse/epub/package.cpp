// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/package.h"

#include "parse/archive/archive.h"
#include "parse/xml/xmlreader.h"

namespace florilegium::epub {

using namespace Qt::StringLiterals;

namespace {

const QString container = u"META-INF/container.xml"_s;

Result<QString> packagePath(Archive &archive)
{
    if (const Result<QByteArray> xml = archive.read(container)) {
        XmlReader reader(*xml);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "rootfile"_L1)
                return reader.attribute(u"full-path");
    } else if (xml.error().code != ErrorCode::NotFound) {
        return std::unexpected(xml.error());
    }
    for (const QString &name : archive.names())
        if (name.endsWith(".opf"_L1, Qt::CaseInsensitive))
            return name;
    return failure(ErrorCode::NoContent, u"no package file"_s);
}

struct Item
{
    QString file;
    QString type;
    QStringList properties;
};

class PackageReader
{
public:
    PackageReader(const QByteArray &opf, const QString &path, const Archive &archive)
        : m_reader(opf)
        , m_path(path)
        , m_archive(archive)
    {
    }

    [[nodiscard]] Result<Package> read();

private:
    void takeElement();
    void takeMeta();
    void takeDate();
    void takeItem();
    void takeChapter();
    void resolve();
    [[nodiscard]] QString text() { return m_reader.textWithin().simplified(); }
    static void take(QString &field, const QString &value);

    XmlReader m_reader;
    QString m_path;
    const Archive &m_archive;
    Package m_package;
    QHash<QString, Item> m_items; // by id
    QStringList m_order; // ids of the spine
    QSet<QString> m_aside; // ids
    QStringList m_authors;
    QString m_coverId;
    QString m_ncxId;
};

void PackageReader::take(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void PackageReader::takeMeta()
{
    if (m_reader.attribute(u"name") == "cover"_L1)
        take(m_coverId, m_reader.attribute(u"content"));
    if (m_reader.attribute(u"property") == "dcterms:modified"_L1)
        take(m_package.metadata.modified, text());
}

/// EPUB 2 tells the dates of an edition apart by opf:event.
void PackageReader::takeDate()
{
    const QString event = m_reader.attribute(u"event");
    take(event == "modification"_L1 ? m_package.metadata.modified : m_package.metadata.published, text());
}

void PackageReader::takeItem()
{
    const QString file = entryAddressed(m_reader.attribute(u"href"), m_path);
    m_items.insert(
        m_reader.attribute(u"id"),
        {file, m_reader.attribute(u"media-type"), m_reader.attribute(u"properties").split(u' ', Qt::SkipEmptyParts)});
}

void PackageReader::takeChapter()
{
    const QString id = m_reader.attribute(u"idref");
    m_order.append(id);
    if (m_reader.attribute(u"linear") == "no"_L1)
        m_aside.insert(id);
}

void PackageReader::takeElement()
{
    const QStringView name = m_reader.name();
    Metadata &metadata = m_package.metadata;
    if (name == "meta"_L1)
        takeMeta();
    else if (name == "item"_L1)
        takeItem();
    else if (name == "itemref"_L1)
        takeChapter();
    else if (name == "spine"_L1)
        m_ncxId = m_reader.attribute(u"toc");
    else if (name == "title"_L1)
        take(metadata.title, text());
    else if (name == "creator"_L1)
        m_authors.append(text());
    else if (name == "publisher"_L1)
        take(metadata.site, text());
    else if (name == "language"_L1)
        take(metadata.language, text());
    else if (name == "date"_L1)
        takeDate();
    else if (name == "description"_L1)
        take(metadata.excerpt, text());
}

void PackageReader::resolve()
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        if (item->properties.contains("nav"_L1))
            m_package.navigation = item->file;
        if (item->properties.contains("cover-image"_L1)
            || (item.key() == m_coverId && item->type.startsWith("image/"_L1)))
            m_package.cover = item->file;
        if (item.key() == m_ncxId || item->type == "application/x-dtbncx+xml"_L1)
            m_package.ncx = item->file;
    }
    QSet<QString> known;
    for (const QString &id : std::as_const(m_order)) {
        const QString file = m_items.value(id).file;
        if (!m_archive.contains(file)) {
            m_package.incomplete = true;
        } else if (!known.contains(file)) {
            known.insert(file);
            m_package.chapters.append(file);
            if (m_aside.contains(id))
                m_package.aside.insert(file);
        }
    }
    m_authors.removeAll(QString());
    m_authors.removeDuplicates();
    m_package.metadata.byline = m_authors.join(u", "_s);
}

Result<Package> PackageReader::read()
{
    while (!m_reader.atEnd())
        if (m_reader.readNext() == QXmlStreamReader::StartElement)
            takeElement();
    if (m_reader.hasError())
        return failure(ErrorCode::Damaged, m_path + u": "_s + m_reader.errorString());
    resolve();
    return std::move(m_package);
}

bool isFontObfuscation(const QString &algorithm)
{
    return algorithm == "http://www.idpf.org/2008/embedding"_L1 || algorithm == "http://ns.adobe.com/pdf/enc#RC"_L1;
}

} // namespace

Result<Package> readPackage(Archive &archive)
{
    const Result<QString> path = packagePath(archive);
    if (!path)
        return std::unexpected(path.error());
    const Result<QByteArray> opf = archive.read(*path);
    if (!opf)
        return failure(opf.error().code == ErrorCode::NotFound ? ErrorCode::NoContent : opf.error().code, *path);
    return PackageReader(*opf, *path, archive).read();
}

QSet<QString> encryptedFiles(Archive &archive)
{
    QSet<QString> files;
    const Result<QByteArray> xml = archive.read(u"META-INF/encryption.xml"_s);
    if (!xml)
        return files;
    XmlReader reader(*xml);
    bool isFont = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "EncryptedData"_L1)
            isFont = false;
        else if (reader.name() == "EncryptionMethod"_L1)
            isFont = isFont || isFontObfuscation(reader.attribute(u"Algorithm"));
        else if (reader.name() == "CipherReference"_L1 && !isFont)
            files.insert(entryAddressed(reader.attribute(u"URI"), u"root"_s));
    }
    return files;
}

} // namespace florilegium::epub
