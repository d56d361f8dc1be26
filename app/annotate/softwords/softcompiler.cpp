// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softcompiler.h"

#include "annotate/softwords/softrules.h"
#include "annotate/words.h"

#include <QSet>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<SoftRole, QLatin1StringView>, 10> roleWords{{
    {ArticleRole, QLatin1StringView("articles")},
    {JoinerRole, QLatin1StringView("joiners")},
    {PronounRole, QLatin1StringView("pronouns")},
    {BetweenRole, QLatin1StringView("between")},
    {OpenerRole, QLatin1StringView("openers")},
    {EndRole, QLatin1StringView("ends")},
    {PlaceRole, QLatin1StringView("places")},
    {NobodyRole, QLatin1StringView("nobody")},
    {GenitiveRole, QLatin1StringView("genitive")},
    {AbbreviationRole, QLatin1StringView("abbreviations")},
}};
constexpr QLatin1StringView genitiveEndings("genitive-endings");
constexpr QLatin1StringView numbers("numbers");

constexpr std::array<std::pair<SoftSign, QLatin1StringView>, 4> signWords{{
    {NumberSign, QLatin1StringView("<number>")},
    {NameSign, QLatin1StringView("<name>")},
    {CommaSign, QLatin1StringView("<comma>")},
    {QuoteSign, QLatin1StringView("<quote>")},
}};
constexpr std::array<std::pair<SoftElement::Kind, QLatin1StringView>, 2> edgeWords{{
    {SoftElement::Kind::Start, QLatin1StringView("<start>")},
    {SoftElement::Kind::End, QLatin1StringView("<end>")},
}};

using Sets = QMap<QString, SoftSet>;

void merge(Sets &known, const Sets &more)
{
    for (auto set = more.begin(); set != more.end(); ++set) {
        if (set->adds)
            known[set.key()].words += set->words;
        else
            known[set.key()] = *set;
    }
}

bool isOfWords(QStringView letters)
{
    return !letters.isEmpty() && std::ranges::all_of(letters, [](QChar character) {
        return character.isLetter() || character.isMark() || character.isDigit() || character == u'-'
            || character == u'\'' || character == u'\u2019';
    });
}

/// A word that the cutting of a text leaves in one piece.
bool isWord(QStringView word)
{
    return isOfWords(word) && word.front().isLetter() && (word.back().isLetter() || word.back().isDigit());
}

QString folded(QStringView word)
{
    QString made;
    for (const QChar character : word) {
        if (const char16_t own = foldedForWords(character.unicode()))
            made += QChar(own);
    }
    return made;
}

/// What went wrong at a place, on its way to the issue that tells of it.
struct Wrong
{
    ListFault fault;
    QString detail;
};

/// Compiles phrases against the sets of all lists.
class PhraseCompiler
{
public:
    PhraseCompiler(const Sets &sets, const Sets &endings, SoftVocabulary &vocabulary)
        : m_sets(sets)
        , m_endings(endings)
        , m_vocabulary(vocabulary)
    {
    }

    [[nodiscard]] std::expected<SoftPattern, Wrong> phrase(const QString &text)
    {
        const QStringList places = text.split(u' ', Qt::SkipEmptyParts);
        if (places.size() > mostElements)
            return std::unexpected(Wrong{ListFault::TooMany, text});
        SoftPattern pattern;
        for (const QString &place : places) {
            auto made = element(place);
            if (!made)
                return std::unexpected(made.error());
            pattern.push_back(std::move(*made));
        }
        return pattern;
    }

private:
    [[nodiscard]] std::expected<SoftElement, Wrong> element(const QString &place)
    {
        if (place.startsWith(u'(') && place.endsWith(u')') && place.size() > 2) {
            auto inner = element(place.sliced(1, place.size() - 2));
            if (inner)
                inner->optional = true;
            return inner;
        }
        SoftElement made;
        if (const auto kind = fromWord(edgeWords, place)) {
            made.kind = *kind;
            return made;
        }
        if (place.startsWith(u'*')) {
            bool isNumber = false;
            made.most = place.sliced(1).toInt(&isNumber);
            made.kind = SoftElement::Kind::Gap;
            if (isNumber)
                return made.most >= 1 && made.most <= longestGap
                    ? std::expected<SoftElement, Wrong>(made)
                    : std::unexpected(Wrong{ListFault::TooMany, place});
            made.kind = SoftElement::Kind::Token;
        }
        for (const QString &word : place.split(u'/')) {
            if (const auto wrong = addForms(made, word, true))
                return std::unexpected(*wrong);
        }
        if (made.forms.size() + std::size_t(made.patterns.size()) > std::size_t(mostWordsOfElement))
            return std::unexpected(Wrong{ListFault::TooMany, place});
        std::ranges::sort(made.forms);
        return made;
    }

    [[nodiscard]] std::optional<Wrong> addForms(SoftElement &element, const QString &word, bool mayBeSet)
    {
        if (const auto sign = fromWord(signWords, word)) {
            element.signs |= *sign;
            return std::nullopt;
        }
        if (mayBeSet && word.startsWith(u'@')) {
            const auto set = m_sets.find(word.sliced(1));
            if (set == m_sets.end())
                return Wrong{ListFault::UnknownSet, word};
            for (const QString &member : set->words) {
                if (const auto wrong = addForms(element, member, false))
                    return wrong;
            }
            return std::nullopt;
        }
        const qsizetype plus = word.indexOf(u'+');
        if (plus < 0)
            return addForm(element, word);
        const auto endings = m_endings.find(word.sliced(plus + 1));
        if (endings == m_endings.end())
            return Wrong{ListFault::UnknownEnding, word.sliced(plus)};
        for (const QString &ending : endings->words) {
            if (const auto wrong = addForm(element, word.first(plus) + (ending == "-"_L1 ? QString() : ending)))
                return wrong;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Wrong> addForm(SoftElement &element, const QString &word)
    {
        QString letters = word;
        letters.remove(u'*');
        const bool isPattern = letters.size() != word.size();
        if (isPattern ? !isOfWords(letters) : !isWord(letters))
            return Wrong{ListFault::BadElement, word};
        if (isPattern)
            element.patterns << folded(word);
        else
            element.forms.push_back({m_vocabulary.add(word), word.front().isUpper()});
        return std::nullopt;
    }

    const Sets &m_sets;
    const Sets &m_endings;
    SoftVocabulary &m_vocabulary;
};

bool canBegin(const SoftPattern &phrase)
{
    if (phrase.empty() || phrase.front().kind != SoftElement::Kind::Token || phrase.front().optional)
        return false;
    return phrase.front().patterns.isEmpty() && (phrase.front().signs & ~NumberSign) == 0;
}

class Compiler
{
public:
    explicit Compiler(const QList<SoftList> &lists)
    {
        qsizetype first = 0; // that counts
        for (qsizetype i = 0; i < lists.size(); ++i) {
            m_issues << lists[i].issues;
            if (lists[i].replaces)
                first = i;
        }
        m_lists = lists.sliced(first);
        for (const SoftList &list : std::as_const(m_lists)) {
            merge(m_sets, list.sets);
            merge(m_endings, list.endings);
            merge(m_names, list.names);
        }
    }

    CompiledSoftWords compile()
    {
        takeNames();
        QSet<QString> dropped;
        for (auto list = m_lists.crbegin(); list != m_lists.crend(); ++list) {
            for (const SoftEntry &entry : list->entries)
                takeEntry(entry, list->file, dropped);
            tellUnknownPhrases(*list);
            dropped.unite(QSet<QString>(list->without.begin(), list->without.end()));
        }
        if (m_rules->rules.empty())
            return {{}, m_issues};
        index();
        return {SoftWords(m_rules), m_issues};
    }

private:
    void tell(const QString &file, int line, ListFault fault, const QString &detail)
    {
        if (m_issues.size() < mostListIssues * (m_lists.size() + 1))
            m_issues << ListIssue{file, line, fault, detail.left(60)};
    }

    void takeNames()
    {
        SoftVocabulary &vocabulary = m_rules->vocabulary;
        const auto give = [&vocabulary](const QStringList &words, SoftRole role) {
            for (const QString &word : words)
                vocabulary.addRole(vocabulary.add(word), role);
        };
        for (const auto &[role, name] : roleWords)
            give(m_names.value(name).words, role);
        give(m_sets.value(numbers).words, NumberRole);
        m_rules->genitiveEndings = m_names.value(genitiveEndings).words;
        std::ranges::stable_sort(m_rules->genitiveEndings, std::greater(), &QString::size);
    }

    void takeEntry(const SoftEntry &entry, const QString &file, const QSet<QString> &dropped)
    {
        PhraseCompiler compiler(m_sets, m_endings, m_rules->vocabulary);
        SoftRule rule{.kind = entry.kind, .who = entry.who, .weak = entry.weak};
        for (const SoftCondition &condition : entry.conditions) {
            SoftContext context{condition.after, condition.wanted, {}};
            for (const QString &phrase : condition.phrases) {
                auto pattern = compiler.phrase(phrase);
                if (!pattern)
                    return tell(file, condition.line, pattern.error().fault, pattern.error().detail);
                context.patterns.push_back(std::move(*pattern));
            }
            rule.contexts.push_back(std::move(context));
        }
        for (const QString &phrase : entry.phrases) {
            if (dropped.contains(phrase))
                continue;
            auto pattern = compiler.phrase(phrase);
            if (!pattern)
                tell(file, entry.line, pattern.error().fault, pattern.error().detail);
            else if (!canBegin(*pattern))
                tell(file, entry.line, ListFault::BadBeginning, phrase);
            else if (std::ssize(m_rules->rules) >= mostSoftRules)
                return tell(file, entry.line, ListFault::TooMany, phrase);
            else {
                rule.phrase = std::move(*pattern);
                m_rules->rules.push_back(rule);
            }
        }
    }

    void tellUnknownPhrases(const SoftList &list)
    {
        for (qsizetype i = 0; i < list.without.size(); ++i) {
            const bool known = std::ranges::any_of(m_lists, [&](const SoftList &other) {
                return &other != &list && std::ranges::any_of(other.entries, [&](const SoftEntry &entry) {
                    return entry.phrases.contains(list.without[i]);
                });
            });
            if (!known)
                tell(list.file, list.withoutLines[i], ListFault::UnknownPhrase, list.without[i]);
        }
    }

    void index()
    {
        m_rules->byWord.resize(std::size_t(m_rules->vocabulary.size()));
        for (int i = 0; i < int(m_rules->rules.size()); ++i) {
            const SoftElement &first = m_rules->rules[std::size_t(i)].phrase.front();
            if (first.signs & NumberSign)
                m_rules->byNumber.push_back(i);
            for (const SoftWordForm &form : first.forms) {
                std::vector<int> &rules = m_rules->byWord[std::size_t(form.word)];
                if (rules.empty() || rules.back() != i)
                    rules.push_back(i);
            }
        }
    }

    QList<SoftList> m_lists;
    QList<ListIssue> m_issues;
    Sets m_sets;
    Sets m_endings;
    Sets m_names;
    std::shared_ptr<SoftRules> m_rules = std::make_shared<SoftRules>();
};

} // namespace

CompiledSoftWords compileSoftWords(const QList<SoftList> &lists)
{
    return Compiler(lists).compile();
}

} // namespace florilegium
