// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/endnotes.h"

#include "print/notetext.h"

#include <QCoreApplication>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct EndNoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::EndNoteTexts)
};

/// "“Its first words …”, page 3", with the band of its highlight.
std::optional<PaperMark> addPassage(DocumentBuilder &builder, const EndNote &note)
{
    builder.beginBlock(BlockKind::ListItem, 0, note.number);
    std::optional<PaperMark> mark;
    if (!note.quote.isEmpty()) {
        const qsizetype start = builder.size();
        builder.addText(EndNoteTexts::tr("“%1”", "the words of a passage").arg(note.quote));
        mark = PaperMark{.range = {start, builder.size()}, .colour = note.note.colour};
        builder.addText(u" "_s);
    }
    const quint16 before = builder.addStyle(StyleSmall);
    builder.addText(EndNoteTexts::tr("(page %1)", "where a passage is printed").arg(note.page));
    builder.setStyle(before);
    builder.endBlock();
    return mark;
}

/// "Attributed to Ada Brown", and what it contradicts.
void addHead(DocumentBuilder &builder, const MarginNote &note)
{
    builder.beginBlock(BlockKind::Paragraph);
    const quint16 before = builder.addStyle(StyleStrong | StyleSmall);
    builder.addText(note.label);
    builder.setStyle(before);
    builder.addStyle(StyleSmall);
    for (const QString &words : {note.detail, note.hint}) {
        if (!words.isEmpty())
            builder.addText(QString(u"  "_s + words));
    }
    builder.setStyle(before);
    builder.endBlock();
}

void addThemes(DocumentBuilder &builder, const QList<MarginNote::Chip> &chips)
{
    if (chips.isEmpty())
        return;
    QStringList paths;
    for (const MarginNote::Chip &chip : chips)
        paths.append(chip.path);
    builder.beginBlock(BlockKind::Paragraph);
    const quint16 before = builder.addStyle(StyleSmall);
    builder.addText(EndNoteTexts::tr("Themes: %1", "of a passage").arg(paths.join(u", "_s)));
    builder.setStyle(before);
    builder.endBlock();
}

} // namespace

EndNotes endNotes(std::span<const EndNote> notes)
{
    DocumentBuilder builder;
    EndNotes made;
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addText(EndNoteTexts::tr("Notes", "heading of those at the end of a printed article"));
    builder.endBlock();
    for (const EndNote &note : notes) {
        builder.setListDepth(1);
        if (const auto mark = addPassage(builder, note))
            made.marks.push_back(*mark);
        addHead(builder, note.note);
        addNoteText(builder, note.note.note, 1);
        addThemes(builder, note.note.chips);
    }
    made.document = std::make_shared<const Document>(builder.finish(false));
    return made;
}

} // namespace florilegium
