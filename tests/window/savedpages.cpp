// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/savedpages.h"

#include "folders.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <array>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names{
    // Plague in China
    "432362af0be43f6da757ea778bd7f2f000094a565bdebac5af7442987a5372f3",
    "8b194530308204139d9c8f7d495a26b117c78756ac1802cfc3c0a8bfdf2c0d50",
    "ea25dd7edff4d27973600f35728f20aed5a3eedcc23257d9c3afc3d3e840c3de",
    // A duvet and a lung
    "9eef8162bbb67b0bd73792313b91b87dc9304f43f85f479e67e71c166417451e",
    "a078b3656adc0295d0e37bd4f599342f4a0894da2451e0ef3038ac045434fef3",
    "bd673bd7988144f0ab7b9c5e19fed140fb5aaa30d8894cb045b72d3b79a7dc54",
    // Flu
    "abd9d6291b6bfae0c3ffad8ab7623b482c6da46face0271dc42af6324d8f0ce5",
    // Europa
    "14cc2a0ca59c62a8c9f205a171e9ccf4ef4cf69b0c642f51c8c65c051b39024f",
    "686bb170effe273eaff1c0f88e412172e8d972518a6d1454c896f52aafaa9643",
    "f344ca5fb36e130f4344235fa22726f3367e09c211c120f21d9ae92effe902db",
    // Titan, and the universe
    "359fee228518d55b921194561e9ca88e428df81940246f8fac7a75398377daea",
    "3c5bf8db4272925bf1dd5713fc325e179fd0d1cc6fb8c77aa2d917cfd2518a32",
};
static_assert(int(names.size()) == SavedPages::count);

bool unpack(const QString &from, const QString &to)
{
    QProcess unzip;
    unzip.setStandardOutputFile(to);
    unzip.start(u"gzip"_s, {u"-dc"_s, from});
    return unzip.waitForFinished() && unzip.exitCode() == 0;
}

} // namespace

SavedPages::SavedPages()
{
    const QString from = sourceFolder() + u"/../shared/corpora/extraction/scrapinghub/pages/"_s;
    QDir().mkpath(path());
    m_areHere = std::ranges::all_of(names, [&](const char *name) {
        const QString packed = from + QLatin1StringView(name) + u".html.gz"_s;
        return QFile::exists(packed) && unpack(packed, path() + u'/' + QLatin1StringView(name) + u".html"_s);
    });
}

} // namespace florilegium::testing
