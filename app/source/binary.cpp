// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/binary.h"

#include "source/unicodeform.h"

#include <algorithm>

namespace florilegium {

namespace {

struct Signature
{
    QByteArrayView bytes;
    qsizetype offset = 0;
};

template<size_t N>
constexpr Signature sign(const char (&bytes)[N], qsizetype offset = 0)
{
    return {QByteArrayView(bytes, qsizetype(N) - 1), offset};
}

constexpr Signature signatures[] = {
    sign("\x7f"
         "ELF"),
    sign("\x89PNG\r\n"),
    sign("\xff\xd8\xff"),
    sign("GIF87a"),
    sign("GIF89a"),
    sign("RIFF"),
    sign("OggS"),
    sign("fLaC"),
    sign("ID3"),
    sign("ftyp", 4),
    sign("\x1f\x8b"),
    sign("BZh"),
    sign("\xfd"
         "7zXZ"),
    sign("7z\xbc\xaf"),
    sign("\x28\xb5\x2f\xfd"),
    sign("Rar!"),
    sign("SQLite format 3\0"),
    sign("\xd0\xcf\x11\xe0"),
    sign("\0asm"),
    sign("\xca\xfe\xba\xbe"),
    sign("\xfe\xed\xfa"),
    sign("\xcf\xfa\xed\xfe"),
    sign("II*\0"),
    sign("MM\0*"),
    sign("wOFF"),
    sign("wOF2"),
    sign("ustar", 257),
    sign("!<arch>\n"),
};

constexpr qsizetype sampleSize = 64 * 1024;

/// Signatures made of letters could begin a text as well: those count only with a zero byte near.
bool hasZero(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 512)).contains('\0');
}

bool matches(QByteArrayView bytes, const Signature &signature)
{
    if (bytes.size() < signature.offset + signature.bytes.size()
        || bytes.sliced(signature.offset, signature.bytes.size()) != signature.bytes)
        return false;
    const bool letters = std::ranges::all_of(signature.bytes, [](char c) { return c > 0x20 && c < 0x7f; });
    return !letters || hasZero(bytes);
}

/// OpenDocument and EPUB name themselves in their first entry, stored; Office Open XML by the names of its parts.
Format formatOfZip(QByteArrayView bytes)
{
    const QByteArrayView head = bytes.first(std::min(bytes.size(), sampleSize));
    const QByteArrayView tail = bytes.last(std::min(bytes.size(), sampleSize));
    const auto names = [&](QByteArrayView part) { return head.contains(part) || tail.contains(part); };
    const QByteArrayView first = head.first(std::min<qsizetype>(head.size(), 128));
    if (first.contains("application/epub+zip") || names("META-INF/container.xml"))
        return Format::Epub;
    if (first.contains("application/vnd.oasis.opendocument.text"))
        return Format::Odt;
    return names("word/document.xml") ? Format::Docx : Format::OtherBinary;
}

bool isControl(char c)
{
    const auto u = uchar(c);
    return (u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != 0x1b) || u == 0x7f;
}

} // namespace

std::optional<Format> formatOfSignature(QByteArrayView bytes)
{
    if (bytes.startsWith("PK\3\4") || bytes.startsWith("PK\5\6"))
        return formatOfZip(bytes);
    if (bytes.startsWith("%PDF-"))
        return Format::Pdf;
    if (bytes.startsWith("MZ") && hasZero(bytes))
        return Format::OtherBinary;
    if (std::ranges::any_of(signatures, [&](const Signature &signature) { return matches(bytes, signature); }))
        return Format::OtherBinary;
    return std::nullopt;
}

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto controls = std::ranges::count_if(sample, isControl);
    const auto zeros = std::ranges::count(sample, '\0');
    const auto isIllFormed = [sample] {
        return takeUtf8Census(sample.chopped(std::min<qsizetype>(sample.size(), 3))).illFormed > 0;
    };
    return zeros * 5 > sample.size() || (controls * 20 > sample.size() && isIllFormed());
}

} // namespace florilegium
