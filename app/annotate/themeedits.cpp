// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/themeedits.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Pair = std::pair<ThemeId, ThemeId>; ///< who goes, and who gets what it had

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

/// The living themes as they are to become.
class Tree
{
public:
    explicit Tree(const ThemeSet &themes)
        : m_themes(themes)
    {
    }

    [[nodiscard]] Theme at(const ThemeId &id) const
    {
        const auto changed = m_changed.constFind(id);
        return changed != m_changed.cend() ? *changed : *m_themes.find(id);
    }
    void set(const Theme &theme)
    {
        if (!m_changed.contains(theme.id))
            m_order << theme.id;
        m_changed.insert(theme.id, theme);
    }
    /// Living ones, in their order.
    [[nodiscard]] QList<Theme> children(const ThemeId &parent) const
    {
        QList<Theme> result;
        for (const Theme &known : m_themes.all()) {
            const Theme theme = at(known.id);
            const bool atTop = !m_themes.find(theme.parent);
            if (!theme.isDeleted() && (parent.isNull() ? atTop : theme.parent == parent))
                result << theme;
        }
        std::ranges::sort(result, [](const Theme &a, const Theme &b) {
            return std::tuple(a.position, a.name.toCaseFolded(), a.id)
                < std::tuple(b.position, b.name.toCaseFolded(), b.id);
        });
        return result;
    }
    void append(Theme theme, const ThemeId &parent)
    {
        const QList<Theme> siblings = children(parent);
        theme.position = siblings.isEmpty() ? 0 : siblings.back().position + 1;
        theme.parent = parent;
        set(theme);
    }
    [[nodiscard]] QList<Record> records() const
    {
        QList<Record> records;
        for (const ThemeId &id : m_order) {
            if (*m_themes.find(id) != m_changed[id])
                records << record(std::optional(*m_themes.find(id)), std::optional(m_changed[id]));
        }
        return records;
    }

private:
    const ThemeSet &m_themes;
    QHash<ThemeId, Theme> m_changed;
    QList<ThemeId> m_order;
};

bool isBelow(const ThemeSet &themes, const ThemeId &id, const ThemeId &above)
{
    return themes.subtree(above).contains(id);
}

Change changed(const QString &name, const Tree &tree)
{
    const QList<Record> records = tree.records();
    return records.isEmpty() ? Change() : Change{name, records};
}

void bin(Tree &tree, const ThemeId &id, const QDateTime &now)
{
    Theme theme = tree.at(id);
    const QDateTime utc = now.toUTC();
    theme.deleted = utc.addMSecs(-utc.time().msec());
    tree.set(theme);
}

void fold(Tree &tree, const ThemeId &from, const ThemeId &into, const QDateTime &now, QList<Pair> &pairs)
{
    const Theme gone = tree.at(from);
    Theme heir = tree.at(into);
    if (heir.definition.isEmpty())
        heir.definition = gone.definition;
    if (heir.shortcut == 0)
        heir.shortcut = gone.shortcut;
    tree.set(heir);
    bin(tree, from, now);
    pairs << Pair{from, into};
    for (const Theme &child : tree.children(from)) {
        const QList<Theme> known = tree.children(into);
        const auto twin = std::ranges::find_if(known,
                                               [&](const Theme &theme) { return sameName(theme.name, child.name); });
        if (twin != known.end())
            fold(tree, child.id, twin->id, now, pairs);
        else
            tree.append(child, into);
    }
}

/// Who is merged with whom, and the tree after it; nothing where that cannot be.
std::optional<QList<Pair>> foldAll(Tree &tree, const ThemeSet &themes, const ThemeId &from, const ThemeId &into,
                                   const QDateTime &now)
{
    if (from == into || !themes.find(from) || !themes.find(into))
        return std::nullopt;
    if (isBelow(themes, into, from)) {
        const Theme gone = tree.at(from);
        Theme heir = tree.at(into);
        if (!isNameFree(themes, gone.parent, heir.name, from))
            return std::nullopt;
        heir.parent = gone.parent;
        heir.position = gone.position;
        heir.colour = heir.colour.isEmpty() ? gone.colour : heir.colour;
        tree.set(heir);
    }
    QList<Pair> pairs;
    fold(tree, from, into, now, pairs);
    return pairs;
}

/// Each of the pairs in turn: who had the first has the second instead, at the same place, unless it had it already.
QList<Record> retagged(QList<TaggedHighlights> tagged, const QList<Pair> &pairs)
{
    QList<Record> records;
    for (const auto &[from, into] : pairs) {
        Tagging lost{.theme = from, .byPlace = {}};
        Tagging got{.theme = into, .byPlace = {}};
        for (auto &[ids, themes] : tagged) {
            const qsizetype place = themes.indexOf(from);
            if (place < 0)
                continue;
            themes.removeAt(place);
            lost.add(place, ids);
            if (themes.contains(into))
                continue;
            themes.insert(place, into);
            got.add(place, ids);
        }
        if (!lost.isEmpty())
            records << untagRecord(lost);
        if (!got.isEmpty())
            records << tagRecord(got);
    }
    return records;
}

} // namespace

bool isNameFree(const ThemeSet &themes, const ThemeId &parent, const QString &name, const ThemeId &except)
{
    if (name.isEmpty() || name.contains(u'/'))
        return false;
    return std::ranges::none_of(themes.children(parent),
                                [&](const Theme &theme) { return theme.id != except && sameName(theme.name, name); });
}

Change renameTheme(const ThemeSet &themes, const ThemeId &id, const QString &name)
{
    const Theme *known = themes.find(id);
    const QString wanted = name.simplified();
    if (!known || !isNameFree(themes, themes.find(known->parent) ? known->parent : ThemeId{}, wanted, id))
        return {};
    Tree tree(themes);
    Theme after = *known;
    after.name = wanted;
    tree.set(after);
    return changed(u"theme.rename"_s, tree);
}

Change defineTheme(const ThemeSet &themes, const ThemeId &id, const QString &definition)
{
    const Theme *known = themes.find(id);
    if (!known)
        return {};
    Tree tree(themes);
    Theme after = *known;
    after.definition = definition.trimmed();
    tree.set(after);
    return changed(u"theme.define"_s, tree);
}

Change addModelPassage(const ThemeSet &themes, const ThemeId &id, const Highlight &highlight,
                       const QString &articleTitle)
{
    const Theme *known = themes.find(id);
    const QString address = u"florilegium://article/%1#%2"_s.arg(highlight.article.text, highlight.id.text);
    if (!known || known->definition.contains(address))
        return {};
    QString title = articleTitle.simplified();
    title.replace(u'[', u'(').replace(u']', u')');
    const QString passage = u"> %1\n> ([%2](%3))"_s.arg(quoteOf(highlight).simplified(), title, address);
    return defineTheme(themes, id, known->definition.isEmpty() ? passage : known->definition + u"\n\n"_s + passage);
}

Change keyTheme(const ThemeSet &themes, const ThemeId &id, int digit)
{
    const Theme *known = themes.find(id);
    if (!known || digit < 0 || digit > 9)
        return {};
    Tree tree(themes);
    for (Theme other : themes.all()) {
        if (digit > 0 && other.id != id && other.shortcut == digit) {
            other.shortcut = 0;
            tree.set(other);
        }
    }
    Theme after = *known;
    after.shortcut = digit;
    tree.set(after);
    return changed(u"theme.key"_s, tree);
}

Change colourTheme(const ThemeSet &themes, const ThemeId &id, const QString &colour)
{
    const Theme *known = themes.find(id);
    if (!known)
        return {};
    Tree tree(themes);
    Theme after = *known;
    after.colour = colour;
    tree.set(after);
    return changed(u"theme.colour"_s, tree);
}

Change moveTheme(const ThemeSet &themes, const ThemeId &id, const ThemeId &parent, qsizetype index)
{
    const Theme *known = themes.find(id);
    if (!known || (!parent.isNull() && (!themes.find(parent) || isBelow(themes, parent, id)))
        || !isNameFree(themes, parent, known->name, id))
        return {};
    QList<Theme> siblings = themes.children(parent);
    siblings.removeIf([&](const Theme &theme) { return theme.id == id; });
    siblings.insert(std::clamp<qsizetype>(index, 0, siblings.size()), *known);
    Tree tree(themes);
    for (int position = 0; Theme theme : siblings) {
        theme.position = position++;
        if (theme.id == id) {
            // At the top there is nothing to inherit: it keeps the colour that it has been seen in.
            if (parent.isNull() && theme.colour.isEmpty() && !theme.parent.isNull())
                theme.colour = themes.colourOf(id);
            theme.parent = parent;
        }
        tree.set(theme);
    }
    return changed(u"theme.move"_s, tree);
}

QList<ThemeId> ThemesGoing::bequeathing() const
{
    QList<ThemeId> going;
    for (const Pair &pair : heirs)
        going << pair.first;
    return going;
}

QList<ThemeId> ThemesGoing::inheriting() const
{
    QList<ThemeId> coming;
    for (const Pair &pair : heirs) {
        if (!coming.contains(pair.second))
            coming << pair.second;
    }
    return coming;
}

ThemesGoing mergeThemes(const ThemeSet &themes, const ThemeId &from, const ThemeId &into, const QDateTime &now)
{
    Tree tree(themes);
    const auto pairs = foldAll(tree, themes, from, into, now);
    if (!pairs)
        return {};
    return {.name = u"theme.merge"_s, .tree = tree.records(), .heirs = *pairs};
}

ThemesGoing deleteTheme(const ThemeSet &themes, const ThemeId &id, const ThemeId &heir, const QDateTime &now)
{
    const QList<ThemeId> gone = themes.subtree(id);
    if (!themes.find(id) || gone.contains(heir) || (!heir.isNull() && !themes.find(heir)))
        return {};
    Tree tree(themes);
    QList<Pair> pairs;
    for (const ThemeId &each : gone) {
        bin(tree, each, now);
        if (!heir.isNull())
            pairs << Pair{each, heir};
    }
    return {.name = u"theme.delete"_s, .tree = tree.records(), .heirs = pairs};
}

Change withPassages(const ThemesGoing &going, const QList<TaggedHighlights> &tagged)
{
    return {going.name, retagged(tagged, going.heirs) + going.tree};
}

Change splitTheme(const ThemeId &from, const QHash<HighlightId, ThemeId> &dealt, const QList<TaggedHighlights> &tagged)
{
    Tagging lost{.theme = from, .byPlace = {}};
    QList<Tagging> got;
    const auto deal = [&](const HighlightId &id, const QList<ThemeId> &themes, qsizetype place) {
        const ThemeId into = dealt.value(id);
        if (into.isNull() || into == from)
            return;
        lost.add(place, id);
        if (themes.contains(into))
            return;
        auto known = std::ranges::find(got, into, &Tagging::theme);
        if (known == got.end())
            known = got.insert(got.end(), {.theme = into, .byPlace = {}});
        known->add(place, id);
    };
    for (const auto &[ids, themes] : tagged) {
        const qsizetype place = themes.indexOf(from);
        for (const HighlightId &id : place < 0 ? QList<HighlightId>() : ids)
            deal(id, themes, place);
    }
    if (lost.isEmpty())
        return {};
    Change change{.name = u"theme.split"_s, .records = {untagRecord(lost)}};
    for (const Tagging &tagging : std::as_const(got))
        change.records << tagRecord(tagging);
    return change;
}

} // namespace florilegium
