// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Memory over the empty window, each file in a process of its own: after it was opened, read to and fro.

#include "bench/meter.h"
#include "bench/view/bars.h"
#include "bench/view/ours.h"
#include "bench/view/reference.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pages = 60;
constexpr double mebibyte = 1024.0 * 1024.0;

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

Markup markupOf(const QString &path)
{
    return path.endsWith(".html"_L1) ? Markup::Html : path.endsWith(".md"_L1) ? Markup::Markdown : Markup::Text;
}

template<typename Reader, typename Open, typename Page>
void measure(Reader &reader, Open open, Page page)
{
    reader.frame();
    const Memory empty = memory();
    open();
    reader.frame();
    for (int i = 0; i < pages; ++i) {
        page();
        reader.frame();
    }
    const Memory full = memory();
    std::printf("%.2f %.2f\n", full.resident - empty.resident, full.own - empty.own);
}

Memory measured(const QString &reader, const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--memory-of"_s, reader, path});
    process.waitForFinished(300'000);
    const QList<QByteArray> figures = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || figures.size() != 2)
        qFatal("measuring memory failed");
    return {.resident = figures[0].toDouble(), .own = figures[1].toDouble()};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int runMemory(const QString &reader, const QString &path)
{
    const Markup markup = markupOf(path);
    if (reader == "ours"_L1) {
        Ours ours;
        measure(ours, [&] { ours.show(parsed(markup, contents(path))); }, [&] { ours.press(Qt::Key_PageDown); });
    } else {
        Reference reference;
        measure(
            reference,
            [&] {
                reference.show(markup, contents(path));
                if (contents(path).size() < 10'000'000)
                    reference.settle();
            },
            [&] { reference.pageDown(); });
    }
    return 0;
}

void measureMemory(Report &report, bool large)
{
    const QTemporaryDir folder;
    for (const auto &[markup, name] : {std::pair(Markup::Html, u"html"_s), std::pair(Markup::Markdown, u"md"_s),
                                       std::pair(Markup::Text, u"txt"_s)}) {
        const QString path = folder.filePath(u"book."_s + name);
        write(path, book(markup));
        const Memory ours = measured(u"ours"_s, path);
        const Memory theirs = measured(u"reference"_s, path);
        report.add(u"book.%1, resident memory over the empty window (MiB)"_s.arg(name), ours.resident, theirs.resident,
                   1.0, 30);
        report.add({.name = u"book.%1, private memory over the empty window (MiB)"_s.arg(name),
                    .ours = ours.own,
                    .reference = theirs.own,
                    .limit = 20});
    }
    if (!large)
        return;
    const QString path = folder.filePath(u"large.txt"_s);
    write(path, longText(100'000'000));
    const Memory ours = measured(u"ours"_s, path);
    const Memory theirs = measured(u"reference"_s, path);
    report.add(u"100 MB, resident memory over the empty window (MiB)"_s, ours.resident, theirs.resident, 0.5, 300);
    report.add({.name = u"100 MB, private memory over the empty window (MiB)"_s,
                .ours = ours.own,
                .reference = theirs.own,
                .limit = 250'000'000 / mebibyte});
}

} // namespace florilegium::bench
