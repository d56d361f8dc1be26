// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwordset.h"

#include "annotate/softwords/builtinlists.h"
#include "annotate/softwords/softcompiler.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

// Prints precision and recall of the built-in lists on the labelled sentences, for each kind and language, on those the
// lists were tuned on and on those held out; and how long a book takes. Exit status 1 when a time is missed.
//   --mistakes       prints those of the sentences that are not held out
//   --lists FOLDER   the lists of a folder instead of the built-in ones

namespace {

using namespace florilegium;
using namespace florilegium::testing;
using namespace Qt::StringLiterals;

void print(const char *name, const Tally &tally)
{
    std::printf("  %-12s precision %.3f (%d of %d)   recall %.3f (%d of %d)\n", name, tally.precision(), tally.right,
                tally.right + tally.wrong, tally.recall(), tally.found, tally.found + tally.missed);
}

void print(const QString &title, const Measured &measured)
{
    std::printf("%s: %d sentences\n", qPrintable(title), measured.sentences);
    for (const auto &[kind, tally] : measured.kinds)
        print(qPrintable(toWord(kind)), tally);
    print("all", measured.all);
    std::printf("  offered status right %.3f (%d of %d)   source right %.3f (%d of %d)\n",
                double(measured.rightStatus) / measured.sentences, measured.rightStatus, measured.sentences,
                double(measured.rightNames) / std::max(1, measured.names), measured.rightNames, measured.names);
}

/// The best of several runs, in milliseconds.
bool printTime(const char *name, const SoftWords &words, const QString &text, double most)
{
    double best = 1e9;
    qsizetype spans = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        spans = words.find(text, {0, text.size()}).size();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-40s %8.2f ms (at most %.0f), %lld spans\n", name, best, most, qlonglong(spans));
    return best <= most;
}

QString book(const QList<LabelledSentence> &sentences, const QString &language)
{
    constexpr qsizetype size = 3'300'000;
    QString text;
    text.reserve(size + 1000);
    for (qsizetype i = 0; text.size() < size; i = (i + 1) % sentences.size()) {
        if (sentences[i].language == language)
            text += sentences[i].text + (i % 5 == 0 ? u'\n' : u' ');
    }
    return text;
}

bool printTimes(const QList<LabelledSentence> &sentences)
{
    QElapsedTimer timer;
    timer.start();
    const SoftWords en = builtInWords(u"en"_s);
    std::printf("%-40s %8.2f ms\n", "the English list read and compiled", double(timer.nsecsElapsed()) / 1e6);
    const SoftWords de = builtInWords(u"de"_s);
    bool met = printTime("3.3 MB of English", en, book(sentences, u"en"_s), 100);
    met = printTime("3.3 MB of German", de, book(sentences, u"de"_s), 100) && met;
    QString line = book(sentences, u"de"_s).replace(u'\n', u' ');
    met = printTime("the same in one line", de, line, 100) && met;
    met = printTime("one word that begins rules, 1 MB", de, u"soll "_s.repeated(200'000), 1000) && met;
    met = printTime("1 MB without a space", en, QString(1'000'000, u'x'), 100) && met;
    const QString few = line.first(2000);
    return printTime("what a screen shows, 2,000 characters", de, few, 1) && met;
}

/// The lists of a folder, with what is wrong in them on stderr.
WordsOfLanguages wordsIn(const QString &folder)
{
    WordsOfLanguages words;
    for (const auto &language : {u"en"_s, u"de"_s}) {
        QFile file(folder + u'/' + language + ".txt"_L1);
        if (!file.open(QFile::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const CompiledSoftWords compiled = compileSoftWords({parseSoftList(file.readAll(), language)});
        for (const ListIssue &issue : compiled.issues)
            std::fprintf(stderr, "%s:%d: fault %d: %s\n", qPrintable(language), issue.line, int(issue.fault),
                         qPrintable(issue.detail));
        words[language] = compiled.words;
    }
    return words;
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const qsizetype lists = arguments.indexOf("--lists"_L1);
    const WordsOfLanguages words = lists >= 0 ? wordsIn(arguments.value(lists + 1)) : builtInWords();
    const QList<LabelledSentence> sentences = labelledSentences();
    for (const auto &language : {u"en"_s, u"de"_s}) {
        const Measured tuned = measure(sentences, words, language, false);
        print(language + ", tuned on"_L1, tuned);
        print(language + ", held out"_L1, measure(sentences, words, language, true));
        if (arguments.contains("--mistakes"_L1))
            std::printf("%s\n", qPrintable(tuned.mistakes.join(u'\n')));
    }
    print(u"both, held out"_s, measure(sentences, words, {}, true));
    return printTimes(sentences) ? 0 : 1;
}
