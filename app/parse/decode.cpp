// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/decode.h"

#include "source/unicodeform.h"

#include <QStringDecoder>

#include <uchardet.h>

#include <algorithm>
#include <memory>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype guessSample = 64 * 1024;
constexpr qsizetype declarationSample = 1024;

QString nameOf(UnicodeForm form)
{
    switch (form) {
    case UnicodeForm::None:
    case UnicodeForm::Utf8: return u"UTF-8"_s;
    case UnicodeForm::Utf16Le: return u"UTF-16LE"_s;
    case UnicodeForm::Utf16Be: return u"UTF-16BE"_s;
    case UnicodeForm::Utf32Le: return u"UTF-32LE"_s;
    case UnicodeForm::Utf32Be: return u"UTF-32BE"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// As browsers do: what calls itself Latin-1 or ASCII is Windows-1252, its superset in practice.
QString usualName(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    static constexpr QStringView western[] = {u"iso-8859-1", u"iso8859-1", u"iso_8859-1", u"latin1", u"latin-1",
                                              u"l1",         u"us-ascii",  u"ascii",      u"cp1252", u"windows1252"};
    if (std::ranges::contains(western, QStringView(lower)))
        return u"windows-1252"_s;
    return lower == u"utf8" ? u"utf-8"_s : name.trimmed();
}

/// Empty when Qt knows no such encoding.
std::optional<Decoded> decodeAs(QByteArrayView bytes, const QString &name)
{
    QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    const bool replaced = decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    return Decoded{std::move(text), name, replaced};
}

Decoded decodeUtf8(QByteArrayView bytes, bool replaced)
{
    return {QString::fromUtf8(bytes), u"UTF-8"_s, replaced};
}

QString guessed(QByteArrayView bytes)
{
    const std::unique_ptr<struct uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), guessSample));
    uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size()));
    uchardet_data_end(detector.get());
    return usualName(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

/// In Western text letters above ASCII stand alone or in pairs; three in a row and more are damage or another script.
bool isWesternText(QByteArrayView bytes)
{
    qsizetype inRuns = 0;
    qsizetype high = 0;
    qsizetype run = 0;
    for (const char c : bytes.first(std::min(bytes.size(), guessSample))) {
        run = uchar(c) >= 0x80 ? run + 1 : 0;
        high += run > 0;
        inRuns += run >= 3 ? (run == 3 ? 3 : 1) : 0;
    }
    return inRuns * 2 < high;
}

bool isWestern(const QString &name)
{
    static constexpr QStringView names[] = {u"windows-1252", u"iso-8859-15",  u"iso-8859-9",  u"iso-8859-3",
                                            u"windows-1254", u"windows-1257", u"iso-8859-13", u"iso-8859-10"};
    return name.isEmpty() || std::ranges::contains(names, name.toLower());
}

Decoded decodeByGuess(QByteArrayView bytes)
{
    const QString name = guessed(bytes);
    if (isWestern(name) || name.compare(u"utf-8", Qt::CaseInsensitive) == 0) {
        if (!isWesternText(bytes))
            return decodeUtf8(bytes, true);
        return decodeAs(bytes, u"windows-1252"_s).value_or(Decoded{QString::fromLatin1(bytes), u"ISO-8859-1"_s, false});
    }
    std::optional<Decoded> decoded = decodeAs(bytes, name);
    return decoded ? std::move(*decoded) : Decoded{QString::fromLatin1(bytes), u"ISO-8859-1"_s, false};
}

/// What bytes are to be decoded as.
struct Choice
{
    QByteArrayView content; ///< without the byte order mark
    QString name; ///< of the encoding when it is known and not UTF-8; empty: to be guessed
    bool isUtf8 = false;
    qsizetype illFormed = 0; ///< bytes that are no UTF-8
};

bool isKnown(const QString &name)
{
    return QStringDecoder(name.toLatin1().constData()).isValid();
}

Choice chosen(QByteArrayView bytes, const QString &declared)
{
    const UnicodeGuess unicode = guessUnicodeForm(bytes);
    Choice choice{.content = bytes.sliced(unicode.markLength), .name = {}};
    if (unicode.form != UnicodeForm::None && unicode.form != UnicodeForm::Utf8) {
        choice.name = nameOf(unicode.form);
        if (isKnown(choice.name))
            return choice;
    }
    choice.name.clear();
    const Utf8Census census = takeUtf8Census(choice.content);
    choice.illFormed = census.illFormed;
    choice.isUtf8 = unicode.form == UnicodeForm::Utf8 || (census.illFormed == 0 && census.multibyte > 0);
    if (choice.isUtf8)
        return choice;
    if (!declared.isEmpty() && declared.compare(u"utf-8", Qt::CaseInsensitive) != 0 && isKnown(usualName(declared))) {
        choice.name = usualName(declared);
        return choice;
    }
    choice.isUtf8 = census.illFormed == 0 || census.cutAtEnd || census.multibyte > 2 * census.illFormed;
    return choice;
}

} // namespace

Decoded decode(QByteArrayView bytes, const QString &declared)
{
    const Choice choice = chosen(bytes, declared);
    if (choice.isUtf8)
        return decodeUtf8(choice.content, choice.illFormed > 0);
    if (!choice.name.isEmpty()) {
        if (std::optional<Decoded> decoded = decodeAs(choice.content, choice.name))
            return std::move(*decoded);
    }
    return decodeByGuess(choice.content);
}

QByteArray decodedUtf8(const QByteArray &bytes, const QString &declared)
{
    const Choice choice = chosen(bytes, declared);
    if (!choice.isUtf8 || choice.illFormed > 0)
        return decode(bytes, declared).text.toUtf8();
    return choice.content.size() == bytes.size() ? bytes : choice.content.toByteArray();
}

std::optional<QByteArrayView> utf8Content(QByteArrayView bytes, const QString &declared)
{
    const Choice choice = chosen(bytes, declared);
    return choice.isUtf8 ? std::optional(choice.content) : std::nullopt;
}

QByteArray encodedOnce(const QByteArray &utf8)
{
    constexpr uchar lastOfTwo = 0xc3; // leads U+00C0 to U+00FF
    constexpr qsizetype stretch = 256; // looked at together, without branches
    uchar highest = 0;
    for (qsizetype at = 0; at < utf8.size() && highest <= lastOfTwo; at += stretch)
        for (const char c : QByteArrayView(utf8).sliced(at, std::min(stretch, utf8.size() - at)))
            highest = std::max(highest, uchar(c));
    if (highest != lastOfTwo || !utf8.isValidUtf8())
        return utf8;
    const QByteArray once = QString::fromUtf8(utf8).toLatin1();
    return once.isValidUtf8() ? once : utf8;
}

QString declaredEncoding(QByteArrayView bytes)
{
    const QByteArray head = bytes.first(std::min(bytes.size(), declarationSample)).toByteArray().toLower();
    for (const QByteArrayView key : {QByteArrayView("encoding="), QByteArrayView("charset="), QByteArrayView("coding:"),
                                     QByteArrayView("coding=")}) {
        qsizetype at = head.indexOf(key);
        if (at < 0)
            continue;
        at += key.size();
        while (at < head.size() && QByteArrayView(" \t\"'").contains(head[at]))
            ++at;
        qsizetype end = at;
        while (end < head.size() && (std::isalnum(uchar(head[end])) || QByteArrayView("-_.:").contains(head[end])))
            ++end;
        if (end > at)
            return QString::fromLatin1(head.sliced(at, end - at));
    }
    return {};
}

} // namespace florilegium
