// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/pasted.h"

#include <QStringDecoder>
#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60; // characters of a note's first line
constexpr qsizetype longestHead = 2000; // bytes of the header of CF_HTML

struct CfHtml
{
    QByteArray html;
    QString address;
};

bool isHead(QByteArrayView bytes)
{
    return bytes.startsWith("Version:");
}

/// The value of "Name:value" on a line of its own.
QByteArray field(QByteArrayView head, QByteArrayView name)
{
    for (const QByteArray &line : head.toByteArray().split('\n')) {
        if (line.startsWith(name) && line.size() > name.size() && line[name.size()] == ':')
            return line.sliced(name.size() + 1).trimmed();
    }
    return {};
}

/// Offsets that lie outside are those of a careless program: then everything behind the header is taken.
CfHtml readCfHtml(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(longestHead, bytes.size()));
    const qsizetype behind = head.indexOf('<');
    CfHtml read{.html = {},
                .address = QString::fromUtf8(field(head.first(std::max<qsizetype>(0, behind)), "SourceURL"))};
    bool hasStart = false;
    bool hasEnd = false;
    const qsizetype start = field(head, "StartHTML").toLongLong(&hasStart);
    const qsizetype end = field(head, "EndHTML").toLongLong(&hasEnd);
    if (hasStart && hasEnd && start > 0 && start < end && end <= bytes.size())
        read.html = bytes.sliced(start, end - start).toByteArray();
    else if (behind >= 0)
        read.html = bytes.sliced(behind).toByteArray();
    return read;
}

QString decodedAddress(QByteArrayView bytes, bool isUtf16)
{
    QString address = isUtf16 ? QString(QStringDecoder(QStringDecoder::Utf16LE).decode(bytes))
                              : QString::fromUtf8(bytes);
    if (const qsizetype nul = address.indexOf(u'\0'); nul >= 0)
        address.truncate(nul);
    return address.section(u'\n', 0, 0).trimmed();
}

QString allowed(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isPage = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isPage && !url.host().isEmpty() ? address : QString();
}

/// What is between the tags has a letter, or there is a picture.
bool showsSomething(QByteArrayView html)
{
    bool inTag = false;
    for (const char c : html) {
        if (c == '<' || c == '>')
            inTag = c == '<';
        else if (!inTag && c > ' ' && c != '\x7f')
            return true;
        else if (!inTag && c < 0) // a byte of a character beyond ASCII
            return true;
    }
    return html.contains("<img");
}

/// A part of a page as a page of its own, so that it is known for what it is.
QByteArray asPage(const QByteArray &html)
{
    const QByteArray start = html.first(std::min<qsizetype>(1024, html.size())).toLower();
    return start.contains("<html") || start.contains("<!doctype")
        ? html
        : "<!DOCTYPE html>\n<html><body>" + html + "</body></html>\n";
}

Source noteOf(const QString &text, const QDateTime &now)
{
    QString name = text.trimmed().section(u'\n', 0, 0).simplified();
    if (name.size() > longestName)
        name = name.first(longestName).section(u' ', 0, -2) + u'…';
    name.replace(u'/', u'∕'); // a name, not a path
    return {
        .bytes = text.toUtf8(), .path = {}, .url = {}, .name = name + u".txt"_s, .charset = u"utf-8"_s, .taken = now};
}

} // namespace

std::optional<Source> sourceOf(const PastedData &data, const QDateTime &now)
{
    QByteArray html = data.html.toUtf8();
    QString address;
    // Some programs hand the form of Windows over as plain HTML.
    if (!data.cfHtml.isEmpty() || isHead(html)) {
        const CfHtml read = readCfHtml(data.cfHtml.isEmpty() ? QByteArrayView(html) : QByteArrayView(data.cfHtml));
        html = html.isEmpty() || isHead(html) ? read.html : html;
        address = read.address;
    }
    for (const QString &other :
         {decodedAddress(data.firefoxAddress, true), decodedAddress(data.chromiumAddress, false)}) {
        if (allowed(address).isEmpty())
            address = other;
    }
    if (showsSomething(html)) {
        const QString url = allowed(address);
        const QString last = QUrl(url).path().section(u'/', -1, -1, QString::SectionSkipEmpty);
        return Source{.bytes = asPage(html),
                      .path = {},
                      .url = url,
                      .name = last.isEmpty() ? u"page.html"_s : last,
                      .charset = u"utf-8"_s,
                      .taken = now};
    }
    return data.text.trimmed().isEmpty() ? std::nullopt : std::optional(noteOf(data.text, now));
}

} // namespace florilegium
