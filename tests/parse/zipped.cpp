// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/zipped.h"

#include <KZip>

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QByteArray zipped(QList<ZipEntry> entries)
{
    std::ranges::stable_partition(entries, [](const ZipEntry &each) { return each.name == "mimetype"_L1; });
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        return {};
    for (const ZipEntry &each : std::as_const(entries)) {
        zip.setCompression(each.name == "mimetype"_L1 ? KZip::NoCompression : KZip::DeflateCompression);
        zip.writeFile(each.name, each.bytes, 0100644, u"user"_s, u"group"_s, QDateTime::fromSecsSinceEpoch(0),
                      QDateTime::fromSecsSinceEpoch(0), QDateTime::fromSecsSinceEpoch(0));
    }
    zip.close();
    return buffer.data();
}

QByteArray zippedFolder(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    paths.sort();
    QList<ZipEntry> entries;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            entries.append({path.sliced(folder.size() + 1), file.readAll()});
    }
    return zipped(entries);
}

QList<ZipEntry> bookOf(const QList<QByteArray> &chapters, const QByteArray &metadata, const QByteArray &items)
{
    QByteArray manifest = items;
    QByteArray spine;
    QList<ZipEntry> entries{
        {u"mimetype"_s, "application/epub+zip"},
        {u"META-INF/container.xml"_s, "<container><rootfiles><rootfile full-path='b/p.opf'/></rootfiles></container>"}};
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const QByteArray name = "c" + QByteArray::number(i + 1);
        manifest += "<item id='" + name + "' href='" + name + ".xhtml' media-type='application/xhtml+xml'/>";
        spine += "<itemref idref='" + name + "'/>";
        entries.append({u"b/"_s + QString::fromLatin1(name) + u".xhtml"_s,
                        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>t</title></head><body>" + chapters[i]
                            + "</body></html>"});
    }
    entries.append({u"b/p.opf"_s,
                    "<package><metadata><dc:title>Book</dc:title>" + metadata + "</metadata><manifest>" + manifest
                        + "</manifest><spine toc='ncx'>" + spine + "</spine></package>"});
    return entries;
}

} // namespace florilegium::testing
