// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/builder.h"

namespace florilegium::testing {

/// A document with one block of nearly every kind.
inline Document richDocument()
{
    using namespace Qt::StringLiterals;
    DocumentBuilder builder;
    builder.metadata() = {.title = u"A title 😀"_s, .byline = u"M. Alder"_s, .language = u"en"_s};
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"Plain and ");
    const quint16 before = builder.addStyle(StyleStrong);
    builder.addText(u"strong");
    builder.setStyle(before);
    const qint32 link = builder.beginLink(u"#notes"_s);
    builder.addText(u" linked");
    builder.setLink(link);
    builder.beginBlock(BlockKind::Heading, 2);
    builder.addTarget(u"notes"_s);
    builder.addText(u"Notes");
    builder.setListDepth(1);
    builder.beginBlock(BlockKind::ListItem, 0, 3);
    builder.addText(u"third");
    builder.setListDepth(0);
    builder.beginCode(u"C++"_s);
    builder.addText(u"int main()\n{\n\treturn 0;\n}\n");
    builder.beginTable(1, {CellAlignment::Start, CellAlignment::End});
    for (const auto &row : {QStringList{u"Year"_s, u"Sum"_s}, QStringList{u"2024"_s, u"64"_s}}) {
        builder.beginRow();
        for (const QString &cell : row) {
            builder.beginCell();
            builder.addText(cell);
        }
    }
    builder.endBlock();
    builder.addImage({.source = u"a.png"_s, .alternative = u"A curve"_s, .width = 3, .height = 2});
    builder.addRule();
    builder.beginBlock(BlockKind::Heading, 3);
    builder.addText(u"Below");
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"The end.");
    builder.leaveOut(LeftOutReason::Boilerplate, u"Write A Comment"_s, u"prompt"_s, u"main>p.comments=0123"_s);
    builder.metadata().kind = PageKind::Teaser;
    return builder.finish();
}

} // namespace florilegium::testing
