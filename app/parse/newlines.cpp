// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/newlines.h"

#include <algorithm>

namespace florilegium {

namespace {

bool isOtherNewline(char16_t c)
{
    return (c >= 0x0b && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Asks whole stretches at once, so that the compiler can use vector instructions.
qsizetype firstOtherNewline(QStringView text)
{
    constexpr qsizetype stretch = 256;
    const char16_t *units = text.utf16();
    qsizetype at = 0;
    for (; at + stretch <= text.size(); at += stretch) {
        unsigned found = 0;
        for (qsizetype i = 0; i < stretch; ++i)
            found |= unsigned(isOtherNewline(units[at + i]));
        if (found)
            break;
    }
    while (at < text.size() && !isOtherNewline(units[at]))
        ++at;
    return at;
}

} // namespace

QString withPlainNewlines(QString text)
{
    const qsizetype first = firstOtherNewline(text);
    if (first == text.size())
        return text;
    QChar *out = text.data() + first;
    const QChar *const end = text.constData() + text.size();
    for (const QChar *in = out; in < end; ++in) {
        const bool pair = *in == u'\r' && in + 1 < end && in[1] == u'\n';
        *out++ = isOtherNewline(in->unicode()) ? QChar(u'\n') : *in;
        in += pair;
    }
    text.truncate(out - text.constData());
    return text;
}

} // namespace florilegium
