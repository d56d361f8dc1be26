// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/planting.h"

#include <QTimeZone>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

bool isSpaced(const QString &text)
{
    return text.contains(u' ');
}

} // namespace

void PlantingScore::judge(const PlantedPassage &passage, const QList<SamePassage> &answer)
{
    ++planted;
    for (const SamePassage &place : answer) {
        const bool isThere = place.article == passage.article
            && 2 * place.range.intersected(passage.range).length() >= passage.range.length();
        ++(isThere ? found : wrong);
    }
}

Planting::Planting(SqliteLibrary &library, SearchWords &words, QRandomGenerator &random)
    : m_library(library)
    , m_words(words)
    , m_random(random)
{
}

QString Planting::passageOf(const QString &text)
{
    if (!isSpaced(text)) {
        const qsizetype length = std::min(25 + below(60), text.size());
        return text.sliced(below(text.size() - length + 1), length);
    }
    const QStringList words = text.split(u' ');
    const qsizetype length = std::min(12 + below(34), words.size());
    return words.sliced(below(words.size() - length + 1), length).join(u' ');
}

QString Planting::soundingLike(const QString &passage)
{
    if (!isSpaced(passage)) // a fifth of it in a row
        return m_words.chinese(30) + passage.first(passage.size() / 5) + m_words.chinese(30);
    QStringList words = passage.split(u' ');
    if (m_random.bounded(2) == 0)
        return m_words.some(12) + u' ' + words.first(words.size() / 4).join(u' ') + u' ' + m_words.some(12);
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    QStringList sentence;
    for (const QString &word : words.first(words.size() / 2))
        sentence.insert(below(sentence.size() + 1), word + u' ' + m_words.some(1 + int(below(2))));
    return sentence.join(u' ');
}

ArticleId Planting::add(const QString &text)
{
    const SampleArticle sample = sampleArticle(m_words.some(5), text,
                                               QDateTime(QDate(2026, 6, 1), QTime(0, 0), QTimeZone::UTC));
    m_adding << m_library.addVersion(sample.article, sample.version);
    return sample.article.id;
}

QList<PlantedPassage> Planting::plant(const QList<std::pair<ArticleId, QString>> &sources)
{
    QList<PlantedPassage> planted;
    for (const auto &[source, text] : sources) {
        PlantedPassage passage{.question = {passageOf(text), source},
                               .distortion = allDistortions[std::size_t(planted.size()) % allDistortions.size()]};
        const QString words = distorted(m_random, passage.question.words, passage.distortion);
        const bool spaced = isSpaced(text);
        const QString before = spaced ? m_words.some(100 + int(below(300))) + u". "_s : m_words.chinese(200);
        const QString after = spaced ? u". "_s + m_words.some(100 + int(below(300))) : m_words.chinese(200);
        passage.range = {before.size(), before.size() + words.size()};
        passage.article = add(before + words + after);
        planted << passage;
        add(before.last(before.size() / 2) + soundingLike(passage.question.words) + after);
    }
    for (const auto &adding : std::exchange(m_adding, {})) { // many at once: each by itself would wait for the disk
        if (const auto added = wait(adding); !added)
            qFatal("cannot be added: %s", qPrintable(added.error().detail));
    }
    return planted;
}

} // namespace florilegium::testing
