// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/languageguess.h"

#include <QHash>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype enough = 20'000; // characters

// Common in the one language and no words of the other (nor of Dutch, where it could be helped).
constexpr std::array english{u"the",   u"and",   u"of",   u"to",   u"that",  u"with", u"this", u"from", u"have",
                             u"which", u"their", u"they", u"been", u"would", u"are",  u"it",   u"by",   u"not"};
constexpr std::array german{u"und",  u"der", u"das", u"nicht", u"ist", u"mit", u"auch", u"sich", u"ein",
                            u"eine", u"auf", u"dem", u"für",   u"zu",  u"von", u"dass", u"wird", u"sind"};

QHash<QStringView, int> counters()
{
    QHash<QStringView, int> known;
    for (const auto *word : english)
        known.insert(word, 1);
    for (const auto *word : german)
        known.insert(word, -1);
    return known;
}

} // namespace

QString guessLanguage(QStringView text)
{
    static const QHash<QStringView, int> known = counters();
    const QString begin = text.first(std::min(text.size(), enough)).toString().toLower();
    int words = 0;
    int ofEnglish = 0;
    int ofGerman = 0;
    for (qsizetype start = 0; start < begin.size();) {
        qsizetype end = start;
        while (end < begin.size() && begin[end].isLetter())
            ++end;
        if (end > start) {
            const int of = known.value(QStringView(begin).sliced(start, end - start));
            ++words;
            ofEnglish += of > 0;
            ofGerman += of < 0;
        }
        start = end + 1;
    }
    // In running text of its own language about every fourth word is one of these.
    constexpr int share = 12;
    if (std::max(ofEnglish, ofGerman) * share < words || words == 0)
        return {};
    if (ofEnglish > 3 * ofGerman)
        return u"en"_s;
    return ofGerman > 3 * ofEnglish ? u"de"_s : QString();
}

} // namespace florilegium
