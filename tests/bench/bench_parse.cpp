// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to document, for each way of parsing: megabytes of a second of this thread's processor time, against what the
// program promises; and what the wall costs. Ends with 1 when something is too slow.

#include "bench/view/inputs.h"
#include "bench/view/meter.h"
#include "parse/parser.h"
#include "parse/wall/wall.h"
#include "parse/zipped.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <gumbo.h>

using namespace florilegium;
using namespace florilegium::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

Source named(const QByteArray &bytes, const QString &name)
{
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

/// Median cost of a parse, in milliseconds.
double parsing(const Source &source)
{
    QList<double> costs;
    for (int round = 0; round < rounds; ++round)
        costs << cost([&] { Q_UNUSED(parse(source)) });
    return median(costs);
}

double gumboAlone(const QByteArray &html)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    QList<double> costs;
    for (int round = 0; round < rounds; ++round) {
        costs << cost([&] {
            GumboOutput *tree = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
            gumbo_destroy_output(&options, tree);
        });
    }
    return median(costs);
}

/// What the wall adds to a parse of a small book, in milliseconds of the clock.
double wallCost(const Source &source)
{
    QList<double> added;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        Q_UNUSED(parse(source))
        const double here = double(timer.nsecsElapsed()) / 1e6;
        timer.restart();
        Q_UNUSED(parseBehindWall(parserProgram(), source, {}, {}))
        added << double(timer.nsecsElapsed()) / 1e6 - here;
    }
    return median(added);
}

/// The book in chapters of well-formed XHTML.
QByteArray bookInChapters()
{
    const QByteArray text = book(Markup::Text);
    QList<QByteArray> chapters;
    QByteArray chapter;
    for (const QByteArray &paragraph : text.split('\n')) {
        QByteArray words = paragraph;
        if (words.trimmed().isEmpty())
            continue;
        chapter += "<p>" + words.replace('&', "&amp;").replace('<', "&lt;") + "</p>\n";
        if (chapter.size() > 60'000)
            chapters << std::exchange(chapter, {});
    }
    return testing::zipped(testing::bookOf(chapters << chapter));
}

class Table
{
public:
    /// A rate that must be reached.
    void fast(const QString &what, qsizetype bytes, double milliseconds, double atLeast)
    {
        row(what, double(bytes) / 1e3 / milliseconds, u"MB/s"_s, u"at least %1"_s.arg(atLeast),
            double(bytes) / 1e3 / milliseconds >= atLeast);
    }
    /// A value that must not be passed.
    void within(const QString &what, double value, const QString &unit, double atMost)
    {
        row(what, value, unit, u"at most %1"_s.arg(atMost), value <= atMost);
    }
    [[nodiscard]] int status() const { return m_missed > 0 ? 1 : 0; }

private:
    void row(const QString &what, double value, const QString &unit, const QString &limit, bool met)
    {
        m_missed += met ? 0 : 1;
        QTextStream(stdout) << u"%1 %2 %3 (%4) %5\n"_s.arg(what, -34)
                                   .arg(value, 8, 'f', 1)
                                   .arg(unit, limit, met ? u"met"_s : u"missed"_s);
    }
    int m_missed = 0;
};

QByteArray sourceCode()
{
    QByteArray code = codeBlock();
    code.replace("```", "// ");
    return code + code + code + code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Table table;
    const QByteArray text = longText(20'000'000);
    table.fast(u"plain text"_s, text.size(), parsing(named(text, u"a.txt"_s)), 250);
    const QByteArray markdown = book(Markup::Markdown);
    table.fast(u"Markdown"_s, markdown.size(), parsing(named(markdown, u"a.md"_s)), 120);
    const QByteArray code = sourceCode();
    table.fast(u"source code"_s, code.size(), parsing(named(code, u"a.cpp"_s)), 100);
    const QByteArray html = book(Markup::Html);
    const double ours = parsing(named(html, u"a.html"_s));
    table.within(u"HTML, over gumbo alone"_s, ours / gumboAlone(html), u"times"_s, 1.25);
    const Source epub = named(bookInChapters(), u"a.epub"_s);
    table.within(u"EPUB of 3.3 MB"_s, parsing(epub), u"ms"_s, 150);
    const Source small = named(testing::zipped(testing::bookOf({"<p>Words of a chapter.</p>"})), u"a.epub"_s);
    table.within(u"what the wall adds, small book"_s, wallCost(small), u"ms"_s, 60);
    table.within(u"what the wall adds, 3.3 MB"_s, wallCost(epub), u"ms"_s, 120);
    return table.status();
}
