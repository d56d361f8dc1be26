// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/booklinks.h"

#include "parse/parts.h"

namespace florilegium::epub {

using namespace Qt::StringLiterals;

namespace {

/// Whether an address that PageLinks let through leads out of the book.
bool isOutside(const QString &address)
{
    return address.startsWith("http:"_L1, Qt::CaseInsensitive) || address.startsWith("https:"_L1, Qt::CaseInsensitive)
        || address.startsWith("mailto:"_L1, Qt::CaseInsensitive) || address.startsWith("data:"_L1, Qt::CaseInsensitive);
}

QString targetOf(const QString &file, const QString &id)
{
    return id.isEmpty() ? file : file + u':' + id;
}

} // namespace

BookLinks::BookLinks(const Archive &archive, QString file, const QSet<QString> &referred)
    : m_archive(archive)
    , m_file(std::move(file))
    , m_referred(referred)
    , m_outside(html::Tree(), html::PageOrigin())
{
}

QString BookLinks::target(QByteArrayView href) const
{
    const QString address = m_outside.target(href);
    if (address.isEmpty() || isOutside(address))
        return address;
    if (address.startsWith(u'#'))
        return u'#' + targetOf(m_file, address.sliced(1));
    const QUrl url(address);
    const QString file = entryAddressed(address, m_file);
    return m_archive.contains(file) ? QString(u'#' + targetOf(file, url.fragment(QUrl::FullyDecoded))) : QString();
}

QString BookLinks::picture(const QString &source) const
{
    const QString address = m_outside.picture(source);
    if (address.isEmpty() || isOutside(address))
        return address;
    const QString file = entryAddressed(address, m_file);
    return m_archive.contains(file) ? addressOfPart(file) : QString();
}

QString BookLinks::targetName(const QString &id) const
{
    const QString name = targetOf(m_file, id);
    return m_referred.contains(name) ? name : QString();
}

void collectTargets(const html::Tree &tree, const html::Links &links, QSet<QString> &targets)
{
    for (qint32 i = 0; i < tree.size(); ++i) {
        const html::Node node = tree.node(i);
        if (node.isText() || node.tag() != html::Tag::a)
            continue;
        const QString target = links.target(node.attribute("href"));
        if (target.startsWith(u'#'))
            targets.insert(target.sliced(1));
    }
}

} // namespace florilegium::epub
