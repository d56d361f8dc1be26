// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/givenlibrary.h"

#include "store/noon.h"

#include <QFile>
#include <QTest>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

Change newTheme(const QString &name)
{
    return {u"theme"_s, {record(std::nullopt, Theme{.id = ThemeId::make(), .name = name})}};
}

void furnish(const Shelf &shelf)
{
    const auto library = shelf.open();
    QVERIFY(wait(library->apply(newTheme(u"openness"_s))));
    const SampleArticle article = sampleArticle(u"Openness"_s, u"Some words to be marked."_s, noon());
    const auto added = wait(library->addVersion(article.article, article.version));
    const Highlight highlight = sampleHighlight(article, added->text, u"words"_s, noon());
    QVERIFY(wait(library->apply({u"highlight"_s, {record(std::nullopt, highlight)}})));
    wait(library->indexed());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void run(const QString &path, const QString &sql)
{
    const auto connection = Connection::open(path, Connection::Mode::Write);
    QVERIFY(connection);
    const auto done = (*connection)->run(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace florilegium::testing
