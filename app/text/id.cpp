// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/id.h"

#include <QRandomGenerator>

#include <algorithm>

namespace florilegium {

namespace {

constexpr qsizetype randomLength = 12; // 60 bits: a million ids of one kind collide with odds of one in two million
constexpr QStringView alphabet = u"abcdefghijklmnopqrstuvwxyz234567";

} // namespace

QString makeIdText(char letter)
{
    QString text(randomLength + 2, Qt::Uninitialized);
    text[0] = QLatin1Char(letter);
    text[1] = u'-';
    quint64 bits = QRandomGenerator::system()->generate64();
    for (qsizetype i = 0; i < randomLength; ++i, bits >>= 5)
        text[i + 2] = alphabet[qsizetype(bits & 31)];
    return text;
}

bool isIdText(QStringView text, char letter)
{
    return text.size() == randomLength + 2 && text[0] == QLatin1Char(letter) && text[1] == u'-'
        && std::ranges::all_of(text.sliced(2), [](QChar c) { return alphabet.contains(c); });
}

} // namespace florilegium
