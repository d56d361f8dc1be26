// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/randomtext.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A word for each number, two to nine letters.
QString wordOf(quint32 number)
{
    QRandomGenerator random(number);
    QString word;
    for (int letters = 2 + random.bounded(8); letters > 0; --letters)
        word += QChar(u'a' + random.bounded(26));
    return word;
}

QString sentence(QRandomGenerator &random, int words)
{
    QString text;
    for (int count = 4 + random.bounded(14); count > 0; --count) {
        QString word = wordOf(random.bounded(quint32(words)));
        if (text.isEmpty())
            word[0] = word[0].toUpper();
        text += word + (count == 1 ? u". "_s : random.bounded(12) == 0 ? u", "_s : u" "_s);
    }
    return text;
}

} // namespace

QString randomProse(QRandomGenerator &random, qsizetype length, int words)
{
    QString text;
    while (text.size() < length) {
        text += sentence(random, words);
        if (random.bounded(5) == 0)
            text.back() = u'\n';
    }
    return text;
}

QString edited(QRandomGenerator &random, const QString &prose, double share)
{
    QString result;
    for (const QString &part : prose.split(u". "_s)) {
        const double dice = random.generateDouble() / share;
        if (dice < 0.3)
            continue;
        if (dice < 0.6)
            result += sentence(random, 50'000);
        QStringList words = part.split(u' ');
        if (dice > 0.6 && dice < 1.0)
            words[random.bounded(words.size())] = wordOf(random.generate());
        result += words.join(u' ') + u". "_s;
    }
    return result;
}

} // namespace florilegium::testing
