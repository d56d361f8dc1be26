// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softcompiler.h"

#include "annotate/softwords/softphrases.h"
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

void merge(SoftSets &known, const SoftSets &more)
{
    for (auto set = more.begin(); set != more.end(); ++set) {
        if (set->adds)
            known[set.key()].words += set->words;
        else
            known[set.key()] = *set;
    }
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
        const PhraseCompiler compiler(m_sets, m_endings, m_rules->vocabulary);
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
    SoftSets m_sets;
    SoftSets m_endings;
    SoftSets m_names;
    std::shared_ptr<SoftRules> m_rules = std::make_shared<SoftRules>();
};

} // namespace

CompiledSoftWords compileSoftWords(const QList<SoftList> &lists)
{
    return Compiler(lists).compile();
}

} // namespace florilegium
