// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include "source/nativepath.h"

namespace florilegium::cli {

using namespace Qt::StringLiterals;

void print(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = toNativePath(text);
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

void printLine(std::FILE *stream, const QString &text)
{
    print(stream, text);
    std::fputc('\n', stream);
}

void printFailure(const QString &what, const Error &error)
{
    QString line = u"florilegium-cli: "_s + what + u": "_s + toWord(error.code);
    if (!error.detail.isEmpty() && error.detail != what)
        line += u" ("_s + error.detail + u')';
    line.replace(u'\n', u' '); // also names of files may have them
    printLine(stderr, line);
}

} // namespace florilegium::cli
