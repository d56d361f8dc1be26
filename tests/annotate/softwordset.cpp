// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwordset.h"

#include "annotate/softwords/builtinlists.h"
#include "annotate/softwords/softcompiler.h"
#include "document/builder.h"
#include "folders.h"

#include <QFile>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// "{h:may}": the words between are a label of this kind.
void takeMarked(LabelledSentence &sentence, QStringView marked)
{
    for (qsizetype at = 0; at < marked.size(); ++at) {
        if (marked[at] != u'{') {
            sentence.text += marked[at];
            continue;
        }
        const qsizetype end = marked.indexOf(u'}', at);
        Q_ASSERT(end > at + 3 && marked[at + 2] == u':');
        const QChar kind = marked[at + 1];
        Q_ASSERT(kind == u'h' || kind == u'a' || kind == u'q');
        const qsizetype start = sentence.text.size();
        sentence.text += marked.sliced(at + 3, end - at - 3);
        sentence.labels << SoftSpan{.range = {start, sentence.text.size()},
                                    .kind = kind == u'h' ? SoftKind::Hedge
                                        : kind == u'a'   ? SoftKind::Attribution
                                                         : SoftKind::Quantity};
        at = end;
    }
}

void read(const QString &language, QList<LabelledSentence> &sentences)
{
    QFile file(sourceFolder() + "/tests/annotate/data/softwords."_L1 + language + ".txt"_L1);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    int line = 0;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : lines) {
        ++line;
        if (text.startsWith(u'#') || text.isEmpty())
            continue;
        const QStringList parts = text.split(u'|');
        Q_ASSERT(parts.size() == 2);
        LabelledSentence sentence{.language = language, .line = line, .heldOut = number++ % 3 == 2};
        takeMarked(sentence, parts[0].trimmed());
        const QString status = parts[1].section(u':', 0, 0).trimmed();
        const QString who = parts[1].section(u':', 1).trimmed();
        Q_ASSERT(statusFromWord(status));
        sentence.start.status = statusFromWord(status).value_or(Status::Asserted);
        if (!who.isEmpty())
            sentence.start.attributedTo << who;
        sentences << sentence;
    }
}

bool isIn(const SoftSpan &span, const QList<SoftSpan> &spans)
{
    return std::ranges::any_of(
        spans, [&](const SoftSpan &other) { return other.kind == span.kind && other.range.intersects(span.range); });
}

QString shown(const LabelledSentence &sentence, const QString &what)
{
    return u"%1:%2 %3   | %4"_s.arg(sentence.language).arg(sentence.line).arg(what, sentence.text);
}

void holdSpans(const LabelledSentence &sentence, const SoftWords &words, Measured &measured)
{
    const QList<SoftSpan> found = words.find(sentence.text, {0, sentence.text.size()});
    for (const SoftSpan &span : found) {
        Tally &tally = measured.kinds[span.kind];
        const bool isRight = isIn(span, sentence.labels);
        ++(isRight ? tally.right : tally.wrong);
        if (!isRight)
            measured.mistakes << shown(
                sentence,
                u"+%1 <%2>"_s.arg(toWord(span.kind), sentence.text.sliced(span.range.start, span.range.length())));
    }
    for (const SoftSpan &label : sentence.labels) {
        Tally &tally = measured.kinds[label.kind];
        const bool isFound = isIn(label, found);
        ++(isFound ? tally.found : tally.missed);
        if (!isFound)
            measured.mistakes << shown(
                sentence,
                u"-%1 <%2>"_s.arg(toWord(label.kind), sentence.text.sliced(label.range.start, label.range.length())));
    }
}

void holdOffer(const LabelledSentence &sentence, const SoftWords &words, Measured &measured)
{
    const auto offer = offerFor(*paragraph(sentence.text), words, {{0, sentence.text.size()}});
    const ClaimStart start = offer ? offer->start : ClaimStart();
    ++measured.sentences;
    const bool isRight = start.status == sentence.start.status;
    measured.rightStatus += isRight;
    if (!isRight)
        measured.mistakes << shown(sentence, u"!%1"_s.arg(toWord(start.status)));
    if (sentence.start.attributedTo.isEmpty() && start.attributedTo.isEmpty())
        return;
    ++measured.names;
    const bool isNamed = start.attributedTo == sentence.start.attributedTo;
    measured.rightNames += isNamed;
    if (!isNamed)
        measured.mistakes << shown(sentence, u"@<%1>"_s.arg(start.attributedTo.join(u"; ")));
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    right += other.right;
    wrong += other.wrong;
    found += other.found;
    missed += other.missed;
    return *this;
}

QList<LabelledSentence> labelledSentences()
{
    QList<LabelledSentence> sentences;
    read(u"en"_s, sentences);
    read(u"de"_s, sentences);
    return sentences;
}

SoftWords builtInWords(const QString &language)
{
    const CompiledSoftWords compiled = compileSoftWords({parseSoftList(builtInSoftList(language), language)});
    for (const ListIssue &issue : compiled.issues)
        qWarning("%s:%d: fault %d: %s", qPrintable(issue.file), issue.line, int(issue.fault), qPrintable(issue.detail));
    Q_ASSERT(compiled.issues.isEmpty());
    return compiled.words;
}

DocumentPtr paragraph(const QString &text)
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(text);
    return std::make_shared<const Document>(builder.finish(false));
}

WordsOfLanguages builtInWords()
{
    return {{u"en"_s, builtInWords(u"en"_s)}, {u"de"_s, builtInWords(u"de"_s)}};
}

Measured measure(const QList<LabelledSentence> &sentences, const WordsOfLanguages &words, const QString &language,
                 std::optional<bool> heldOut)
{
    Measured measured;
    for (const LabelledSentence &sentence : sentences) {
        if ((!language.isEmpty() && sentence.language != language) || (heldOut && sentence.heldOut != *heldOut))
            continue;
        holdSpans(sentence, words.at(sentence.language), measured);
        holdOffer(sentence, words.at(sentence.language), measured);
    }
    for (const auto &[kind, tally] : measured.kinds)
        measured.all += tally;
    return measured;
}

} // namespace florilegium::testing
