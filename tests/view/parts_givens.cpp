// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/parts_givens.h"

#include "annotate/edits.h"
#include "document/builder.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace florilegium::testing {

DocumentPtr documentOf(const QString &paragraph)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(paragraph);
    return std::make_shared<const Document>(builder.finish(false));
}

Annotated::Annotated(const QString &text)
    : document(documentOf(text))
    , highlights(article, document)
    , now(QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC)
{
    themes.load({}, {{u"claim"_s, {}, 0}, {u"evidence"_s, {}, 1}, {u"question"_s, {}, 2}});
}

HighlightId Annotated::mark(const QString &words, const QString &colour, const QString &note,
                            const QList<ThemeId> &tags)
{
    const qsizetype at = document->text().indexOf(words);
    Highlight made = newHighlight(*document, article, 1, {{at, at + words.size()}}, colour, now);
    made.note = note;
    made.themes = tags;
    highlights.apply(addHighlight(made));
    return made.id;
}

ThemeId Annotated::theme(const QString &name, const ThemeId &parent, int shortcut)
{
    Theme made;
    made.id = ThemeId::make();
    made.parent = parent;
    made.name = name;
    made.shortcut = shortcut;
    made.position = int(themes.children(parent).size());
    themes.apply(addTheme(made));
    return made.id;
}

ClaimId Annotated::claim(const HighlightId &statedBy, Status status, const QStringList &who)
{
    Claim made;
    made.id = ClaimId::make();
    made.statement = quoteOf(highlights.find(statedBy)->highlight);
    made.status = status;
    made.attributedTo = who;
    made.created = now;
    made.modified = now;
    claims.apply(makeClaim(made, statedBy, now));
    return made.id;
}

void Annotated::link(const ClaimId &claim, Relation relation, const HighlightId &highlight)
{
    Evidence made;
    made.id = EvidenceId::make();
    made.claim = claim;
    made.relation = relation;
    made.highlight = highlight;
    made.created = now;
    claims.apply(addEvidence(made));
}

} // namespace florilegium::testing
