// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/builtinlists.h"

#include <array>

namespace florilegium {

namespace {

struct BuiltInList
{
    QStringView language;
    const char *text;
};

constexpr std::array lists{
#include "softwordlists.inc"
};

} // namespace

QStringList builtInSoftLanguages()
{
    QStringList languages;
    for (const BuiltInList &list : lists)
        languages << list.language.toString();
    return languages;
}

QByteArrayView builtInSoftList(QStringView language)
{
    for (const BuiltInList &list : lists) {
        if (list.language == language)
            return list.text;
    }
    return {};
}

} // namespace florilegium
