// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the random reader does with themes and colours.

#include "annotate/bulkedits.h"
#include "annotate/themeedits.h"
#include "patience.h"
#include "session/codebook.h"
#include "session/randomreader.h"
#include "session/themepaths.h"

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QList<RandomReader::Kind> RandomReader::themeKinds()
{
    return {
        {u"newTheme"_s, &RandomReader::newTheme},       {u"renameTheme"_s, &RandomReader::renameTheme},
        {u"defineTheme"_s, &RandomReader::defineTheme}, {u"modelPassage"_s, &RandomReader::modelPassage},
        {u"colourTheme"_s, &RandomReader::colourTheme}, {u"keyTheme"_s, &RandomReader::keyTheme},
        {u"moveTheme"_s, &RandomReader::moveTheme},     {u"mergeThemes"_s, &RandomReader::mergeThemes},
        {u"deleteTheme"_s, &RandomReader::deleteTheme}, {u"deleteThemeWithHeir"_s, &RandomReader::deleteThemeWithHeir},
        {u"splitTheme"_s, &RandomReader::splitTheme},   {u"splitThemeOff"_s, &RandomReader::splitThemeOff},
        {u"markAll"_s, &RandomReader::markAll},         {u"importCodebook"_s, &RandomReader::importCodebook},
        {u"colours"_s, &RandomReader::colours}};
}

void RandomReader::newTheme(Reader &reader)
{
    const auto above = anyTheme(reader);
    const QString name = u"theme %1"_s.arg(m_second);
    reader.session.themeAt(above && below(2) == 0 ? reader.session.themes().path(*above) + u'/' + name : name);
}

void RandomReader::renameTheme(Reader &reader)
{
    if (const auto id = anyTheme(reader))
        reader.session.perform(florilegium::renameTheme(reader.session.themes(), *id, words()));
}

void RandomReader::defineTheme(Reader &reader)
{
    if (const auto id = anyTheme(reader))
        reader.session.perform(florilegium::defineTheme(reader.session.themes(), *id, words()));
}

void RandomReader::modelPassage(Reader &reader)
{
    const auto id = anyTheme(reader);
    const auto row = any(*reader.session.library().queries().highlights({}, 0, 8));
    if (id && row)
        reader.session.perform(addModelPassage(reader.session.themes(), *id, row->highlight, row->articleTitle));
}

void RandomReader::colourTheme(Reader &reader)
{
    const auto colour = any(reader.session.themes().colours());
    if (const auto id = anyTheme(reader))
        reader.session.perform(
            florilegium::colourTheme(reader.session.themes(), *id, below(3) == 0 ? QString() : colour->key));
}

void RandomReader::keyTheme(Reader &reader)
{
    if (const auto id = anyTheme(reader))
        reader.session.perform(florilegium::keyTheme(reader.session.themes(), *id, below(10)));
}

void RandomReader::moveTheme(Reader &reader)
{
    const auto id = anyTheme(reader);
    const auto above = anyTheme(reader);
    if (id)
        reader.session.perform(
            florilegium::moveTheme(reader.session.themes(), *id, below(3) == 0 ? ThemeId{} : *above, below(3)));
}

void RandomReader::mergeThemes(Reader &reader)
{
    const auto from = anyTheme(reader);
    const auto into = anyTheme(reader);
    if (from && *from != *into)
        wait(reader.session.mergeThemes(*from, *into));
}

void RandomReader::deleteTheme(Reader &reader)
{
    if (const auto id = anyTheme(reader))
        wait(reader.session.deleteTheme(*id, {}));
}

void RandomReader::deleteThemeWithHeir(Reader &reader)
{
    const auto id = anyTheme(reader);
    const auto heir = anyTheme(reader);
    if (id && !reader.session.themes().subtree(*id).contains(*heir))
        wait(reader.session.deleteTheme(*id, *heir));
}

/// Half of the passages that have a theme get another one.
QHash<HighlightId, ThemeId> RandomReader::dealt(Reader &reader, const ThemeId &from, const ThemeId &into)
{
    QHash<HighlightId, ThemeId> dealt;
    const QList<TaggedHighlights> tagged = *reader.session.library().queries().tagged({from}, {});
    for (const TaggedHighlights &alike : tagged) {
        for (const HighlightId &id : alike.ids) {
            if (below(2) == 0)
                dealt.insert(id, into);
        }
    }
    return dealt;
}

void RandomReader::splitTheme(Reader &reader)
{
    const auto from = anyTheme(reader);
    const auto into = anyTheme(reader);
    if (from && *from != *into)
        wait(reader.session.splitTheme(*from, dealt(reader, *from, *into), {}));
}

/// Into one that is made by the split.
void RandomReader::splitThemeOff(Reader &reader)
{
    const ThemePath made = themePath(reader.session.themes(), u"part/theme %1"_s.arg(m_second));
    if (const auto from = anyTheme(reader))
        wait(reader.session.splitTheme(*from, dealt(reader, *from, made.id), made.change));
}

void RandomReader::markAll(Reader &reader)
{
    const auto theme = anyTheme(reader);
    if (!theme)
        return;
    static const QStringList searched{u"openness"_s, u"company"_s, u"founder"_s, u"glass"_s};
    PatternSearch search(reader.session.library());
    QList<PassageMatch> matches;
    QObject::connect(&search, &PatternSearch::found, &search,
                     [&matches](const QList<PassageMatch> &some) { matches << some; });
    search.start({.text = searched[below(searched.size())]}, reader.session.themes().subtree(*theme));
    QVERIFY(waitFor([&search] { return !search.isRunning(); }));
    wait(reader.session.markAll(matches.mid(0, 6), *theme));
}

/// With themes that are there, which it completes, and others.
void RandomReader::importCodebook(Reader &reader)
{
    const ThemeSet &themes = reader.session.themes();
    const auto known = anyTheme(reader);
    const QString above = known ? themes.path(*known) : u"book"_s;
    ThemeSet book;
    book.load({}, themes.colours());
    const ThemePath made = themePath(book, above + u"/theme %1"_s.arg(m_second), 1 + below(9));
    book.apply(made.change);
    book.apply(florilegium::defineTheme(book, book.find(made.id)->parent, words()));
    const Result<Change> change = withCodebook(themes, codebookOf(book));
    QVERIFY(change);
    reader.session.perform(*change);
}

/// Another order of them, and one has another name and pattern.
void RandomReader::colours(Reader &reader)
{
    const QList<Colour> before = reader.session.themes().colours();
    QList<Colour> after = before;
    std::ranges::rotate(after, after.begin() + below(after.size()));
    after.front().label = words();
    after.front().pattern = below(2) == 0 ? u"dots"_s : QString();
    reader.session.perform(changeColours(before, after));
}

} // namespace florilegium::testing
