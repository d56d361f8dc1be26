// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the random reader does with passages, one by one.

#include "annotate/edits.h"
#include "session/randomreader.h"
#include "session/themepaths.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

QList<RandomReader::Kind> RandomReader::passageKinds()
{
    return {{u"mark"_s, &RandomReader::mark},
            {u"markInOlder"_s, &RandomReader::markInOlder},
            {u"claimPassage"_s, &RandomReader::claimPassage},
            {u"colour"_s, &RandomReader::colour},
            {u"resize"_s, &RandomReader::resize},
            {u"place"_s, &RandomReader::place},
            {u"note"_s, &RandomReader::note},
            {u"tag"_s, &RandomReader::tag},
            {u"tagWithNew"_s, &RandomReader::tagWithNew},
            {u"deletePassages"_s, &RandomReader::deletePassages},
            {u"restorePassages"_s, &RandomReader::restorePassages}};
}

void RandomReader::mark(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto theme = anyTheme(reader);
    if (article)
        reader.session.highlight(article, someRanges(article), u"question"_s,
                                 theme && below(2) == 0 ? QList{*theme} : QList<ThemeId>());
}

void RandomReader::markInOlder(Reader &reader)
{
    const auto id = anyChanged(reader);
    if (!id)
        return;
    const QList<Version> versions = *reader.session.library().queries().versions(*id);
    reader.article.reset();
    reader.session.openVersion(*id, versions.back().id);
    awaitArticle(reader);
    if (reader.article)
        reader.session.highlight(reader.article, someRanges(reader.article), u"evidence"_s);
}

void RandomReader::claimPassage(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const ClaimStart start = below(2) == 0 ? ClaimStart() : ClaimStart{Status::Attributed, {words()}};
    if (article)
        reader.session.claimPassage(article, someRanges(article), start);
}

void RandomReader::colour(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setColour(article, *id, below(2) == 0 ? u"evidence"_s : u"definition"_s);
}

void RandomReader::resize(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setRanges(article, *id, someRanges(article));
}

void RandomReader::place(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.decide(article, *id, below(3) == 0 ? QList<TextRange>() : someRanges(article));
}

void RandomReader::note(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    if (const auto id = anyHighlight(article))
        reader.session.setNote(article, *id, words());
}

void RandomReader::tag(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto id = anyHighlight(article);
    const auto theme = anyTheme(reader);
    if (id && theme)
        reader.session.toggleTheme(article, *id, *theme);
}

/// What makes the theme, gives it its key and gives it to the passage is one step.
void RandomReader::tagWithNew(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto id = anyHighlight(article);
    if (!id)
        return;
    const ThemePath theme = themePath(reader.session.themes(), u"given/theme %1"_s.arg(m_second), below(10));
    const Change given = addTheme(article->highlights->find(*id)->highlight, theme.id, now());
    reader.session.perform({given.name, theme.change.records + given.records});
}

void RandomReader::deletePassages(Reader &reader)
{
    const OpenArticlePtr article = openOne(reader);
    const auto one = anyHighlight(article);
    const auto other = anyHighlight(article);
    if (one && other)
        reader.session.deleteHighlights(article, *one == *other ? QList{*one} : QList{*one, *other});
}

void RandomReader::restorePassages(Reader &reader)
{
    QList<Highlight> deleted;
    const QList<HighlightRow> rows = *reader.session.library().queries().highlights({.deleted = true}, 0, 3);
    for (const HighlightRow &row : rows)
        deleted << row.highlight;
    reader.session.perform(restoreHighlights(deleted));
}

} // namespace florilegium::testing
