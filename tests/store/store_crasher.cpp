// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A library in another process. Usage: store_crasher LIBRARY apply SEED | store_crasher LIBRARY hold
// apply: random changes without end; one line "N TABLE ID SHA256" per record after its change is durable.
// hold: opens the library, prints "open" or the word of the error, and waits for its standard input to end.

#include "library/rowdigest.h"
#include "store/world.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>
#include <unistd.h>

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

namespace {

/// One write(2), so that a kill never leaves half a line before a whole one.
void acknowledge(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size())) != bytes.size())
        std::exit(3);
}

StoreOptions optionsBeside(const QString &path)
{
    return {.backupFolder = path + u".backups"_s, .cacheFolder = path + u".cache"_s, .now = {}};
}

int hold(const QString &path)
{
    const auto library = SqliteLibrary::open(path, OpenMode::Create, optionsBeside(path));
    acknowledge((library ? u"open"_s : toWord(library.error().code)) + u'\n');
    char byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) > 0) {
    }
    return library ? 0 : 2;
}

int apply(const QString &path, quint32 seed)
{
    const auto library = SqliteLibrary::open(path, OpenMode::Create, optionsBeside(path));
    if (!library)
        return 2;
    const SampleArticle article = sampleArticle(u"Article %1"_s.arg(seed), u"Some words to be marked.\nAnd 😀 more."_s,
                                                QDateTime::currentDateTimeUtc());
    const auto added = wait((*library)->addVersion(article.article, article.version));
    if (!added)
        return 2;
    World world(seed, {{article, added->text}});
    for (int n = 0;; ++n) {
        const Change change = world.nextChange();
        if (const auto done = wait((*library)->apply(change)); !done) {
            acknowledge(u"failed %1\n"_s.arg(toWord(done.error().code)));
            continue;
        }
        QString lines;
        for (const Record &record : change.records) {
            lines += u"%1 %2 %3 %4\n"_s.arg(n).arg(toWord(record.table),
                                                   QString::fromLatin1(record.id.toUtf8().toHex()),
                                                   QString::fromLatin1(rowDigest(record.after).toHex()));
        }
        acknowledge(lines);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[2] == u"hold")
        return hold(arguments[1]);
    if (arguments.size() == 4 && arguments[2] == u"apply")
        return apply(arguments[1], arguments[3].toUInt());
    return 2;
}
