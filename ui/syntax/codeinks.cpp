// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codeinks.h"

#include <QStringView>

using namespace Qt::StringLiterals;
using Style = KSyntaxHighlighting::Theme;

namespace florilegium {

namespace {

enum class Slant : quint8 { Upright, Italic };
enum class Weight : quint8 { Normal, Bold };

struct StyleInk
{
    Style::TextStyle style;
    QStringView tone; ///< key of a tone, or "soft"
    Weight weight = Weight::Normal;
    Slant slant = Slant::Upright;
};

// Few colours: a page is read, not scanned. What is not named here stays in the ink of the text.
constexpr StyleInk styleInks[] = {
    {Style::Keyword, u"definition", Weight::Bold},
    {Style::ControlFlow, u"definition", Weight::Bold},
    {Style::DataType, u"definition"},
    {Style::Function, u"question"},
    {Style::BuiltIn, u"question"},
    {Style::Extension, u"question"},
    {Style::Attribute, u"claim"},
    {Style::Annotation, u"claim"},
    {Style::SpecialChar, u"claim"},
    {Style::Char, u"evidence"},
    {Style::String, u"evidence"},
    {Style::VerbatimString, u"evidence"},
    {Style::SpecialString, u"evidence"},
    {Style::Preprocessor, u"claim"},
    {Style::Import, u"claim"},
    {Style::DecVal, u"contradiction"},
    {Style::BaseN, u"contradiction"},
    {Style::Float, u"contradiction"},
    {Style::Constant, u"contradiction"},
    {Style::Comment, u"soft", Weight::Normal, Slant::Italic},
    {Style::Documentation, u"soft", Weight::Normal, Slant::Italic},
    {Style::CommentVar, u"soft", Weight::Normal, Slant::Italic},
    {Style::RegionMarker, u"soft"},
    {Style::Information, u"soft", Weight::Bold, Slant::Italic},
    {Style::Warning, u"contradiction", Weight::Bold},
    {Style::Alert, u"contradiction", Weight::Bold},
    {Style::Error, u"contradiction"},
};

} // namespace

QColor readableInk(const QColor &ink, const QColor &background, const QColor &text)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const float part = float(step) / steps;
        const QColor mixed = QColor::fromRgbF(ink.redF() + (text.redF() - ink.redF()) * part,
                                              ink.greenF() + (text.greenF() - ink.greenF()) * part,
                                              ink.blueF() + (text.blueF() - ink.blueF()) * part);
        if (contrastRatio(mixed, background) >= 4.55)
            return mixed;
    }
    return text;
}

CodeInks codeInks(const Palette &palette)
{
    CodeInks inks;
    for (const StyleInk &style : styleInks) {
        const QColor wanted = style.tone == u"soft" ? palette.soft : palette.tone(style.tone.toString()).ink;
        QTextCharFormat &format = inks[std::size_t(style.style)];
        format.setForeground(readableInk(wanted, palette.codeBackground, palette.text));
        if (style.weight == Weight::Bold)
            format.setFontWeight(QFont::Bold);
        if (style.slant == Slant::Italic)
            format.setFontItalic(true);
    }
    return inks;
}

QList<QTextLayout::FormatRange> formatsFor(const CodeRuns &runs, const CodeInks &inks)
{
    QList<QTextLayout::FormatRange> formats;
    formats.reserve(qsizetype(runs.size()));
    for (const CodeRun &run : runs) {
        const QTextCharFormat &format = inks[run.style];
        if (format.propertyCount() > 0)
            formats.append({run.start, run.length, format});
    }
    return formats;
}

} // namespace florilegium
