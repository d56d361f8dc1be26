// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codeinks.h"

#include <QStringView>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace florilegium {

namespace {

enum class Slant : quint8 { Upright, Italic };
enum class Weight : quint8 { Normal, Bold };

struct StyleInk
{
    Theme::TextStyle style;
    QStringView tone; ///< key of a tone, or "soft"
    Weight weight = Weight::Normal;
    Slant slant = Slant::Upright;
};

// Few colours: a page is read, not scanned. What is not named here stays in the ink of the text.
constexpr StyleInk styleInks[] = {
    {Theme::Keyword, u"definition", Weight::Bold},
    {Theme::ControlFlow, u"definition", Weight::Bold},
    {Theme::DataType, u"definition"},
    {Theme::Function, u"question"},
    {Theme::BuiltIn, u"question"},
    {Theme::Extension, u"question"},
    {Theme::Attribute, u"claim"},
    {Theme::Annotation, u"claim"},
    {Theme::SpecialChar, u"claim"},
    {Theme::Char, u"evidence"},
    {Theme::String, u"evidence"},
    {Theme::VerbatimString, u"evidence"},
    {Theme::SpecialString, u"evidence"},
    {Theme::Preprocessor, u"claim"},
    {Theme::Import, u"claim"},
    {Theme::DecVal, u"contradiction"},
    {Theme::BaseN, u"contradiction"},
    {Theme::Float, u"contradiction"},
    {Theme::Constant, u"contradiction"},
    {Theme::Comment, u"soft", Weight::Normal, Slant::Italic},
    {Theme::Documentation, u"soft", Weight::Normal, Slant::Italic},
    {Theme::CommentVar, u"soft", Weight::Normal, Slant::Italic},
    {Theme::RegionMarker, u"soft"},
    {Theme::Information, u"soft", Weight::Bold, Slant::Italic},
    {Theme::Warning, u"contradiction", Weight::Bold},
    {Theme::Alert, u"contradiction", Weight::Bold},
    {Theme::Error, u"contradiction"},
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
