// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/links.h"

#include "parse/parts.h"

namespace florilegium::html {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxAddress = 8192; // characters; longer ones are no addresses to go to

/// As browsers do: surrounding spaces and controls within go.
QString cleaned(QString address)
{
    address.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return address.trimmed();
}

/// The scheme in lower case, empty for a relative address.
QString schemeOf(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString scheme = address.first(colon).toLower();
    const bool valid = std::ranges::all_of(scheme, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.';
    });
    return valid ? scheme : QString();
}

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// A host of plain names: no number, no name in an encoding.
bool isPlainHost(QByteArrayView host)
{
    constexpr qsizetype longest = 63;
    if (host.isEmpty() || host.size() > longest || !isLowerOrDigit(host.front()) || !isLowerOrDigit(host.back()))
        return false;
    for (qsizetype i = 1; i < host.size(); ++i)
        if (!isLowerOrDigit(host[i]) && !((host[i] == '.' || host[i] == '-') && isLowerOrDigit(host[i - 1])))
            return false;
    const char top = host[host.lastIndexOf('.') + 1];
    return top >= 'a' && top <= 'z';
}

/// An absolute address that reads the same before and after QUrl: most of those that a page has, and a QUrl is dear.
bool isPlainAddress(QByteArrayView href)
{
    const qsizetype start = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : 0;
    const qsizetype slash = start > 0 ? href.indexOf('/', start) : -1;
    if (slash < 0 || !isPlainHost(href.sliced(start, slash - start)))
        return false;
    for (qsizetype i = slash; i < href.size(); ++i) {
        const char c = href[i];
        const bool isName = isLowerOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '/';
        if (!isName && !(c == '.' && href[i - 1] != '/' && href[i - 1] != '.'))
            return false;
    }
    return true;
}

} // namespace

PageLinks::PageLinks(const Tree &tree, PageOrigin origin)
    : m_origin(std::move(origin))
    , m_page(m_origin.url)
    , m_base(m_origin.url)
{
    bool baseKnown = false;
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.tag() == Tag::base && !baseKnown && node.hasAttribute("href")) {
            const QUrl base = m_page.resolved(QUrl(cleaned(node.attributeText("href"))));
            baseKnown = true;
            if (base.scheme() == "http"_L1 || base.scheme() == "https"_L1)
                m_base = base;
        } else if (const QByteArrayView href = node.tag() == Tag::a ? node.attribute("href") : QByteArrayView();
                   href.contains('#')) {
            const QString to = target(href);
            if (to.startsWith(u'#'))
                m_referred.insert(to.sliced(1));
        }
    }
}

QString PageLinks::target(QByteArrayView href) const
{
    if (href.isEmpty() || href.size() > maxAddress)
        return {};
    if (isPlainAddress(href))
        return QString::fromLatin1(href);
    const QString address = cleaned(QString::fromUtf8(href));
    if (address.startsWith(u'#'))
        return address.size() > 1 ? u'#' + QUrl::fromPercentEncoding(address.sliced(1).toUtf8()) : QString();
    const QString scheme = schemeOf(address);
    if (!scheme.isEmpty() && scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1)
        return {};
    const QUrl url(address);
    if (!url.isValid() || address.isEmpty())
        return {};
    const QUrl full = m_base.isEmpty() ? url : m_base.resolved(url);
    const bool samePage = full.hasFragment() && !m_page.isEmpty()
        && full.adjusted(QUrl::RemoveFragment) == m_page.adjusted(QUrl::RemoveFragment);
    return samePage ? u'#' + full.fragment(QUrl::FullyDecoded) : full.toString(QUrl::FullyEncoded);
}

bool PageLinks::isSavedBeside(const QUrl &address) const
{
    const QString path = address.path(QUrl::FullyDecoded);
    const QStringView folder = QStringView(path).sliced(path.startsWith("./"_L1) ? 2 : 0);
    return !m_origin.stem.isEmpty() && address.isRelative() && folder.startsWith(m_origin.stem)
        && folder.indexOf(u'/') > m_origin.stem.size();
}

QString PageLinks::picture(const QString &source) const
{
    const QString address = cleaned(source);
    const QString scheme = schemeOf(address);
    if (scheme == "data"_L1)
        return address.startsWith("data:image/"_L1, Qt::CaseInsensitive) ? address : QString();
    if (m_origin.parts.contains(address))
        return addressOfPart(address);
    if (address.isEmpty() || address.size() > maxAddress
        || (!scheme.isEmpty() && scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid())
        return {};
    if (isSavedBeside(url))
        return url.toString(QUrl::FullyEncoded);
    const QString full = (m_base.isEmpty() ? url : m_base.resolved(url)).toString(QUrl::FullyEncoded);
    return m_origin.parts.contains(full) ? addressOfPart(full) : full;
}

} // namespace florilegium::html
