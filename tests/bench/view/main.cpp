// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The bars of the document view: a QTextBrowser and ours, in turn on the same inputs in this one process. Figures are
// milliseconds of CPU time of the window's thread (medians of interleaved runs) unless a bar's name says otherwise;
// windows are 1000 px high. Ends with 1 when a bar is missed.

#include "bench/view/bars.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

struct Group
{
    QString name;
    void (*measure)(bench::Report &);
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"The bars of the document view, against a QTextBrowser in the same run."_s);
    options.addHelpOption();
    options.addOption({u"json"_s, u"One JSON object a line."_s});
    options.addOption({u"without-large"_s, u"Leave out what needs 100 MB of text (about half of the time)."_s});
    options.addOption(
        {u"only"_s, u"One group: opening, frames, places, highlights, giants, words, memory, large."_s, u"group"_s});
    options.addOption({u"memory-of"_s, u"What it takes to show a file (used by the program itself)."_s, u"reader"_s});
    options.addPositionalArgument(u"file"_s, u"Of --memory-of."_s);
    options.process(application);
    if (options.isSet(u"memory-of"_s))
        return bench::runMemory(options.value(u"memory-of"_s), options.positionalArguments().value(0));

    bench::Report report(options.isSet(u"json"_s));
    const bool large = !options.isSet(u"without-large"_s);
    const QString only = options.value(u"only"_s);
    for (const Group &group :
         {Group{u"opening"_s, bench::measureOpening}, Group{u"frames"_s, bench::measureFrames},
          Group{u"places"_s, bench::measurePlaces}, Group{u"highlights"_s, bench::measureHighlights},
          Group{u"giants"_s, bench::measureGiants}, Group{u"words"_s, bench::measureWords}}) {
        if (only.isEmpty() || only == group.name)
            group.measure(report);
    }
    if (only.isEmpty() || only == u"memory"_s)
        bench::measureMemory(report, large);
    if (large && (only.isEmpty() || only == u"large"_s))
        bench::measureLarge(report);
    return report.finish();
}
