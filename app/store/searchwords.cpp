// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchwords.h"

#include "text/id.h"

#include <QChar>

#include <vector>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

bool isLatinMark(char32_t c)
{
    return c >= 0x300 && c <= 0x36f;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining;
}

/// Scripts written without spaces between words.
bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return c == 0x30fc || c == 0xff70; // the mark of long vowels in Japanese belongs to no script
    }
}

bool isWordCharacter(char32_t c)
{
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                    : QChar::isLetterOrNumber(c);
}

void appendFolded(QString &target, char32_t c)
{
    if (c < 0x80) {
        target += QChar(c >= 'A' && c <= 'Z' ? c + 32 : c);
        return;
    }
    const QString parts = QChar::script(c) == QChar::Script_Hangul ? QString() : QChar::decomposition(c);
    if (parts.isEmpty()) {
        if (!isLatinMark(c) && (isWordCharacter(c) || isMark(c)))
            target += QChar::fromUcs4(QChar::toCaseFolded(c));
        return;
    }
    for (const char32_t part : parts.toUcs4())
        appendFolded(target, part);
}

/// Gathers characters into words and hands them on.
class WordSplitter
{
public:
    explicit WordSplitter(const std::function<void(QStringView, TextRange)> &word)
        : m_word(word)
    {
    }

    void take(char32_t c, TextRange range)
    {
        if (isMark(c) && !isUnspaced(c)) {
            if (!m_spaced.isEmpty())
                extend(c, range);
        } else if (isUnspaced(c) && (isWordCharacter(c) || isMark(c))) {
            endWord();
            m_run.push_back({c, range});
        } else if (isWordCharacter(c)) {
            endRun();
            extend(c, range);
        } else {
            end();
        }
    }

    void end()
    {
        endWord();
        endRun();
    }

private:
    struct Character
    {
        char32_t c;
        TextRange range;
    };

    void extend(char32_t c, TextRange range)
    {
        if (m_spaced.isEmpty())
            m_range = range;
        m_range.end = range.end;
        appendFolded(m_spaced, c);
    }

    void endWord()
    {
        if (!m_spaced.isEmpty())
            m_word(m_spaced, m_range);
        m_spaced.clear();
    }

    void endRun()
    {
        for (std::size_t i = 0; i < m_run.size(); ++i) {
            const bool last = i + 1 == m_run.size();
            m_pair.clear();
            appendFolded(m_pair, m_run[i].c);
            if (!last)
                appendFolded(m_pair, m_run[i + 1].c);
            m_word(m_pair, {m_run[i].range.start, m_run[last ? i : i + 1].range.end});
        }
        m_run.clear();
    }

    const std::function<void(QStringView, TextRange)> &m_word;
    QString m_spaced;
    TextRange m_range;
    QString m_pair;
    std::vector<Character> m_run;
};

QString phrase(QStringView text, bool prefix)
{
    const SearchTerm term = searchTerm(text, prefix);
    return u'"' + term.words.join(u' ') + (term.prefix ? u"\" *"_s : u"\""_s);
}

/// All parts of one kind, each as an expression; absent when one has none.
std::optional<QString> joinedExpression(const QList<const Query *> &parts, const QString &with, QueryField also)
{
    QStringList expressions;
    for (const Query *part : parts) {
        const auto expression = matchExpression(*part, also);
        if (!expression)
            return std::nullopt;
        expressions << (part->kind == Query::Kind::Term ? *expression : u'(' + *expression + u')');
    }
    return expressions.join(with);
}

} // namespace

void eachWord(QStringView text, const std::function<void(QStringView folded, TextRange range)> &word)
{
    WordSplitter splitter(word);
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const qsizetype next = i + (pair ? 2 : 1);
        splitter.take(c, {i, next});
        i = next;
    }
    splitter.end();
}

QString indexedWords(QStringView text)
{
    QString words;
    words.reserve(text.size() + text.size() / 8);
    eachWord(text, [&words](QStringView word, TextRange) {
        words += word;
        words += u' ';
    });
    return words;
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool space = false;
    for (const char32_t c : text.toUcs4()) {
        if (isWordCharacter(c) || isMark(c)) {
            if (space && !result.isEmpty())
                result += u' ';
            space = false;
            appendFolded(result, c);
        } else {
            space = true;
        }
    }
    return result;
}

SearchTerm searchTerm(QStringView text, bool prefix)
{
    SearchTerm term{.words = {}, .prefix = prefix};
    TextRange last;
    bool unspaced = false;
    bool inPair = false; // the last word is the end of the pair before it
    eachWord(text, [&](QStringView word, TextRange range) {
        term.words << word.toString();
        unspaced = isUnspaced(word.toUcs4().front());
        inPair = unspaced && last.end > range.start;
        last = range;
    });
    if (inPair)
        term.words.removeLast();
    term.prefix = unspaced ? !inPair : prefix;
    return term;
}

QList<SearchTerm> searchTerms(const Query &query)
{
    QList<SearchTerm> terms;
    eachTerm(query, [&terms](const Query &term, bool wanted) {
        if (wanted && term.field == QueryField::Words) {
            if (const SearchTerm words = searchTerm(term.text, term.prefix); !words.words.isEmpty())
                terms << words;
        }
    });
    return terms;
}

std::optional<QString> matchExpression(const Query &query, QueryField also)
{
    QList<const Query *> wanted;
    QList<const Query *> unwanted;
    for (const Query &part : query.parts) {
        const bool leftOut = query.kind == Query::Kind::And && part.kind == Query::Kind::Not;
        (leftOut ? unwanted : wanted) << (leftOut ? &part.parts.front() : &part);
    }
    switch (query.kind) {
    case Query::Kind::Everything:
    case Query::Kind::Not: return std::nullopt;
    case Query::Kind::Term:
        if (query.field != QueryField::Words && query.field != also)
            return std::nullopt;
        if (query.field == QueryField::Claim && ClaimId::parse(query.text))
            return std::nullopt;
        return phrase(query.text, query.prefix);
    case Query::Kind::Or: return joinedExpression(wanted, u" OR "_s, also);
    case Query::Kind::And: break;
    }
    const auto all = joinedExpression(wanted, u" AND "_s, also);
    const auto none = joinedExpression(unwanted, u" OR "_s, also);
    if (wanted.isEmpty() || !all || !none)
        return std::nullopt;
    if (unwanted.isEmpty())
        return all;
    return QString(u'(' + *all + u") NOT ("_s + *none + u')');
}

bool hasPhrases(const Query &query)
{
    bool any = false;
    eachTerm(query,
             [&any](const Query &term, bool) { any = any || searchTerm(term.text, term.prefix).words.size() > 1; });
    return any;
}

QString matchIn(QLatin1StringView column, const Query &term)
{
    return u'(' + column + u" : "_s + phrase(term.text, term.prefix) + u')';
}

} // namespace florilegium
