// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to document, for each way of parsing: megabytes of a second of this thread's processor time, against what the
// program promises; and what the wall costs. Ends with 1 when something is too slow. Memory is kept from round to
// round, since what a fresh page costs is the system's (0.2 µs on a desktop, 13 µs where a virtual machine has shadow
// pages); with --fresh it is not.

#include "bench/inputs.h"
#include "bench/meter.h"
#include "parse/parser.h"
#include "parse/wall/wall.h"
#include "parse/zipped.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <gumbo.h>

#include <malloc.h>

using namespace florilegium;
using namespace florilegium::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;

void keepMemory()
{
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TOP_PAD, 64 << 20);
}

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
        const double here = elapsed([&] { Q_UNUSED(parse(source)) });
        added << elapsed([&] { Q_UNUSED(parseBehindWall(parserProgram(), source, {}, {})) }) - here;
    }
    return median(added);
}

/// The book as an EPUB, in chapters of well-formed XHTML.
Source longBook()
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
    return named(testing::zipped(testing::bookOf(chapters << chapter)), u"a.epub"_s);
}

class Table
{
public:
    explicit Table(const QString &only)
        : m_only(only)
    {
    }

    /// A rate that must be reached, in megabytes a second.
    void fast(const QString &what, double atLeast, Source (*make)())
    {
        if (!what.startsWith(m_only))
            return;
        const Source source = make();
        const double rate = double(source.bytes.size()) / 1e3 / parsing(source);
        row(what, rate, u"MB/s"_s, u"at least %1"_s.arg(atLeast), rate >= atLeast);
    }
    /// A value that must not be passed.
    void within(const QString &what, const QString &unit, double atMost, double (*measure)())
    {
        if (!what.startsWith(m_only))
            return;
        const double value = measure();
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
    QString m_only;
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
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"only"_s, u"what begins so"_s, u"NAME"_s}, {u"fresh"_s, u"memory in each round"_s}});
    parser.process(application);
    if (!parser.isSet(u"fresh"_s))
        keepMemory();
    Table table(parser.value(u"only"_s));
    table.fast(u"plain text"_s, 250, [] { return named(longText(20'000'000), u"a.txt"_s); });
    table.fast(u"Markdown"_s, 120, [] { return named(book(Markup::Markdown), u"a.md"_s); });
    table.fast(u"source code"_s, 100, [] { return named(sourceCode(), u"a.cpp"_s); });
    table.within(u"HTML, over gumbo alone"_s, u"times"_s, 1.25, [] {
        const QByteArray html = book(Markup::Html);
        const double gumbo = gumboAlone(html);
        const double all = parsing(named(html, u"a.html"_s));
        QTextStream(stdout) << u"HTML of 3.3 MB: %1 ms, gumbo %2 ms\n"_s.arg(all, 0, 'f', 1).arg(gumbo, 0, 'f', 1);
        return all / gumbo;
    });
    table.within(u"EPUB of 3.3 MB"_s, u"ms"_s, 150, [] { return parsing(longBook()); });
    table.within(u"wall, added to a small book"_s, u"ms"_s, 60, [] {
        return wallCost(named(testing::zipped(testing::bookOf({"<p>Words of a chapter.</p>"})), u"a.epub"_s));
    });
    table.within(u"wall, added to 3.3 MB"_s, u"ms"_s, 120, [] { return wallCost(longBook()); });
    return table.status();
}
