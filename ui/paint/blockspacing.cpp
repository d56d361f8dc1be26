// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paint/rowlayouter.h"

namespace florilegium {

namespace {

struct Room
{
    double above;
    double below;
};

Room roomAround(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        if (block.level <= 1)
            return {40, 24};
        return block.level == 2 ? Room{28, 6} : Room{24, 5};
    case BlockKind::Code:
    case BlockKind::Preformatted:
    case BlockKind::Maths: return {18, 18};
    case BlockKind::Table:
    case BlockKind::Figure: return {22, 22};
    case BlockKind::Caption: return {8, 24};
    case BlockKind::Rule: return {8, 8};
    case BlockKind::DefinitionTerm: return {14, 2};
    default: return {15, 15};
    }
}

} // namespace

double gapBetween(const Block &before, const Block &after)
{
    if (after.kind == BlockKind::ListItem && before.listDepth > 0)
        return 6;
    if (before.kind == BlockKind::ListItem && after.listDepth >= before.listDepth)
        return 8;
    if (before.kind == BlockKind::Footnote && after.kind == BlockKind::Footnote)
        return 6;
    if (after.kind == BlockKind::Caption)
        return 8;
    if (before.kind == BlockKind::DefinitionTerm)
        return 2;
    // A heading belongs to what follows: its small room below holds against a greater one above a paragraph.
    if (before.kind == BlockKind::Heading && after.kind != BlockKind::Heading)
        return roomAround(before).below;
    return std::max(roomAround(before).below, roomAround(after).above);
}

double indentOf(const Block &block, const Typography &typography)
{
    double indent = typography.scaled(22) * block.quoteDepth + typography.indent() * block.listDepth;
    if (block.kind == BlockKind::Definition || block.kind == BlockKind::Footnote)
        indent += typography.indent();
    return indent;
}

TextRole roleOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Heading:
        if (block.level <= 1)
            return TextRole::Title;
        if (block.level == 2)
            return TextRole::Heading2;
        return block.level == 3 ? TextRole::Heading3 : TextRole::Heading4;
    case BlockKind::Code:
    case BlockKind::Preformatted: return TextRole::Code;
    case BlockKind::Table: return TextRole::Table;
    case BlockKind::Caption:
    case BlockKind::Footnote: return TextRole::Small;
    case BlockKind::Maths: return TextRole::Maths;
    case BlockKind::DefinitionTerm: return TextRole::Heading3;
    default: return TextRole::Body;
    }
}

} // namespace florilegium
