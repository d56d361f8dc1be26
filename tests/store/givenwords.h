// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <array>

namespace florilegium::testing {

/// Matches of a snippet in brackets.
[[nodiscard]] inline QString bracketed(QString snippet)
{
    return snippet.replace(u'\u0002', u'[').replace(u'\u0003', u']');
}

/// So many words of several scripts, now and then without spaces between them.
[[nodiscard]] inline QString randomWords(QRandomGenerator &random, int count)
{
    using namespace Qt::StringLiterals;
    static constexpr std::array<QStringView, 14> words{u"open",  u"openness",   u"secret",     u"Sécrèt", u"a",
                                                       u"漢字",  u"字漢字かな", u"カタカナー", u"ไทยคำ",  u"e-mail",
                                                       u"don’t", u"2024年",     u"หนึ่ง",        u"ß"};
    QStringList text;
    for (int i = 0; i < count; ++i)
        text << words[random.bounded(quint32(words.size()))].toString();
    return text.join(random.bounded(3) == 0 ? u""_s : u" "_s);
}

} // namespace florilegium::testing
