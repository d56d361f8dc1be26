// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/hyphenation.h"

#include "paint/breakablewords.h"
#include "paint/hyphenpatterns.h"
#include "paint/languagefile.h"

#include <QByteArray>
#include <QFile>
#include <QStandardPaths>
#include <QStringEncoder>

#include <algorithm>
#include <cstdlib>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024; // bytes; the largest there are have one million

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.size() <= largestFile ? file.readAll() : QByteArray();
}

/// Breaks at which letters would change ("Schiff-fahrt" of "Schiffahrt"), one entry a letter; libhyphen allocates them
/// when it meets the first one.
class Changes
{
public:
    explicit Changes(qsizetype letters)
        : m_letters(letters)
    {
    }
    ~Changes()
    {
        for (qsizetype i = 0; words && i < m_letters; ++i)
            std::free(words[i]);
        std::free(words);
        std::free(before);
        std::free(cut);
    }
    Q_DISABLE_COPY_MOVE(Changes)

    [[nodiscard]] bool isAt(qsizetype letter) const { return words && words[letter]; }

    char **words = nullptr;
    int *before = nullptr;
    int *cut = nullptr;

private:
    qsizetype m_letters;
};

} // namespace

class Hyphenator::Dictionary
{
public:
    explicit Dictionary(const QString &path)
        : m_patterns(bytesOf(path))
    {
    }

    [[nodiscard]] bool isUsable() const { return !m_patterns.encoding().isEmpty() && encoder().isValid(); }
    [[nodiscard]] QStringEncoder encoder() const
    {
        return QStringEncoder(m_patterns.encoding()); // a stateless one would keep no errors
    }

    /// Adds the breaks of a word whose letters stand from `start`.
    void addBreaks(const BreakableWord &word, QStringEncoder &encoder, std::vector<qint32> &breaks) const
    {
        const QByteArray bytes = encoder.encode(word.letters);
        const bool fails = encoder.hasError() || (!m_patterns.isUtf8() && bytes.size() != word.letters.size());
        encoder.resetState();
        if (fails)
            return;
        QByteArray marks(bytes.size() + 5, '0'); // as hyphen.h wants it
        Changes changes(bytes.size());
        if (hnj_hyphen_hyphenate2(m_patterns.dictionary(), bytes.constData(), int(bytes.size()), marks.data(), nullptr,
                                  &changes.words, &changes.before, &changes.cut)
            != 0)
            return;
        for (qsizetype letter = 0; letter + 1 < word.letters.size() && marks[letter] != '\0'; ++letter) {
            const bool isBreak = marks[letter] & 1;
            if (isBreak && !changes.isAt(letter) && word.mayBreakBefore(letter + 1))
                breaks.push_back(qint32(word.start + letter + 1));
        }
    }

private:
    HyphenPatterns m_patterns;
};

Hyphenator::Hyphenator(const QString &path)
{
    auto dictionary = std::make_shared<const Dictionary>(path);
    if (dictionary->isUsable())
        m_dictionary = std::move(dictionary);
}

std::vector<qint32> Hyphenator::breaksIn(QStringView text) const
{
    std::vector<qint32> breaks;
    if (!m_dictionary)
        return breaks;
    QStringEncoder encoder = m_dictionary->encoder();
    const std::vector<BreakableWord> words = breakableWords(text);
    for (const BreakableWord &word : words)
        m_dictionary->addBreaks(word, encoder, breaks);
    return breaks;
}

QStringList hyphenationFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hyphen"_s, QStandardPaths::LocateDirectory);
}

QString hyphenationFile(const QString &language, const QStringList &folders)
{
    return languageFile(language, folders, u"hyph_"_s, u".dic"_s);
}

std::vector<qint32> hyphenPlaces(const Document &document, TextRange range, const Hyphenator &hyphenator)
{
    std::vector<qint32> places = hyphenator.breaksIn(document.text(range));
    const std::span<const Span> spans = document.spansIn(range);
    std::erase_if(places, [&](qint32 place) {
        const qsizetype offset = range.start + place;
        const auto after = std::ranges::upper_bound(spans, offset, {}, &Span::start);
        if (after == spans.begin())
            return false;
        const Span &span = *std::prev(after);
        const bool staysWhole = span.link >= 0 || span.style & (StyleCode | StyleKeyboard | StyleMaths);
        return offset == span.start || offset == span.end() || (staysWhole && offset < span.end());
    });
    return places;
}

} // namespace florilegium
