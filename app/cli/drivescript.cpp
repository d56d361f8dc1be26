// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/drivescript.h"

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

QChar escaped(QChar c)
{
    return c == u'n' ? QChar(u'\n') : c;
}

Result<QStringList> wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    bool inWord = false;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quoted && c == u'\\' && i + 1 < line.size()) {
            word += escaped(line[++i]);
        } else if (c == u'"') {
            quoted = !quoted;
            inWord = true;
        } else if (c.isSpace() && !quoted) {
            if (inWord)
                words << std::exchange(word, {});
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quoted)
        return failure(ErrorCode::InvalidArgument, u"open quotation mark"_s);
    if (inWord)
        words << word;
    return words;
}

} // namespace

Result<QList<ScriptLine>> parseScript(const QString &script)
{
    QList<ScriptLine> lines;
    int lineNumber = 0;
    for (const QStringView line : QStringView(script).split(u'\n')) {
        ++lineNumber;
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        auto words = wordsOf(trimmed);
        if (!words)
            return failure(words.error().code, u"line %1: %2"_s.arg(lineNumber).arg(words.error().detail));
        const QString action = words->takeFirst();
        lines << ScriptLine{int(lines.size()) + 1, action, *words};
    }
    return lines;
}

Result<QStringList> resolved(const QStringList &words, const QStringList &results)
{
    QStringList result;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.startsWith(u'$') ? QStringView(word).sliced(1).toInt(&isNumber) : 0;
        if (!isNumber) {
            result << word;
            continue;
        }
        const QString made = results.value(number - 1);
        if (made.isEmpty())
            return failure(ErrorCode::InvalidArgument, word);
        result << made;
    }
    return result;
}

} // namespace florilegium::cli
