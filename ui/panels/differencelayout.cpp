// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/differencelayout.h"

#include "panels/rowdelegate.h"

#include <QTextLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineHeight = 23;
constexpr int wordPixels = 15;

QTextCharFormat formatOf(ComparedRun::Kind kind, const Palette &look)
{
    QTextCharFormat format;
    format.setForeground(look.text);
    switch (kind) {
    case ComparedRun::Kind::Equal: break;
    case ComparedRun::Kind::Removed:
        format.setFontStrikeOut(true);
        format.setForeground(look.tone(u"contradiction"_s).ink);
        break;
    case ComparedRun::Kind::Inserted:
        format.setFontUnderline(true);
        format.setForeground(look.tone(u"evidence"_s).ink);
        break;
    case ComparedRun::Kind::Moved: format.setUnderlineStyle(QTextCharFormat::DotLine); break;
    }
    return format;
}

} // namespace

double layOutDifference(QTextLayout &layout, const QList<WordRun> &runs, const Palette &look, double width,
                        int mostLines)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const WordRun &run : runs) {
        if (run.spaceBefore && !text.isEmpty())
            text += u' ';
        formats.append({int(text.size()), int(run.words.size()), formatOf(run.kind, look)});
        text += run.words;
    }
    layout.setFont(quoteFont(wordPixels));
    layout.setText(text);
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    for (; lines < mostLines; ++lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, lines * lineHeight + (lineHeight - line.height()) / 2});
    }
    layout.endLayout();
    return lines * lineHeight;
}

} // namespace florilegium
