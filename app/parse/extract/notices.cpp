// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/notices.h"

#include <QRegularExpression>
#include <QStringList>

namespace florilegium::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInvitation = 320; // characters
constexpr qsizetype longestDisclosure = 900;
constexpr qsizetype longestNote = 700;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

bool has(const QRegularExpression &regex, const QString &text)
{
    return regex.match(text).hasMatch();
}

/// Names of the byline, each as "Jane Roe".
QStringList namesIn(const QString &byline)
{
    static const QRegularExpression between(u"\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"_s);
    QStringList names = byline.split(between, Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return !name.contains(u' '); });
    return names;
}

} // namespace

bool isInvitation(const QString &text)
{
    if (text.size() > longestInvitation)
        return false;
    static const QRegularExpression follow = pattern(
        u"\\bfollow (?:him|her|them|us|me) (?:on|at|via|@)|\\bfollow (?:@|.{1,40}\\bon "
        u"(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|x)\\b)|"
        "\\b(?:find|like|join|connect with) us on\\b|^folgen sie uns\\b|^folge uns\\b|^suivez-nous\\b|^s[i\\x{00ed}]guenos\\b|^seguici\\b"_s);
    static const QRegularExpression letter = pattern(
        u"^(?:[\\w ,.!?'\\x{2019}]{0,60})?\\b(?:sign up|subscribe|join|get|receive|register|abonnieren "
        u"sie|abonniere|inscrivez-vous|suscr[i\\x{00ed}]bete)\\b.{0,120}"
        "\\b(?:newsletters?|inbox|mailing list|regular emails?|daily email|email updates|paid subscriber)\\b"_s);
    static const QRegularExpression offer = pattern(
        u"\\b(?:get|subscribe)\\b.{0,120}\\b(?:delivered|subscriptions?|issues)\\b.{0,120}(?:[$\\x{00a3}\\x{20ac}]|\\brs\\.?) ?\\d"_s);
    static const QRegularExpression tips = pattern(
        u"\\bby clicking here\\W?$|\\bstraight to your (?:phone|inbox)\\b|"
        "\\b(?:news tip|have a tip|got a tip|send tips|story idea)\\b|\\blet us know (?:at|in the comments)\\b|"
        "^(?:e-?mail|contact|reach) .{0,80}@\\S+\\.\\w|^(?:thank you! )?your submission has been received|^oops! "
        "something went wrong|"
        "\\b(?:update|upgrade) (?:to a modern|your) browser\\b|\\bbrowser does not support\\b"_s);
    return has(follow, text) || has(letter, text) || has(offer, text) || has(tips, text);
}

bool isDisclosure(const QString &text)
{
    if (text.size() > longestDisclosure)
        return false;
    static const QRegularExpression commission = pattern(
        u"\\b(?:earn|receive|get|paid)\\b.{0,30}\\b(?:commissions?|compensation)\\b|\\baffiliate "
        u"(?:links?|commissions?|partnerships?|disclosure)\\b|"
        "\\bas an amazon associate\\b|\\benth\\x{00e4}lt affiliate|\\baffiliate-links?\\b"_s);
    static const QRegularExpression advice = pattern(
        u"^disclaimer\\b|\\b(?:informational|information|educational|general) purposes only\\b|"
        "\\b(?:not|nor)\\b.{0,60}\\b(?:legal|medical|financial|tax|investment|professional)\\b.{0,40}\\badvice\\b"_s);
    return has(commission, text) || has(advice, text);
}

bool isAboutAuthor(const QString &text, const QString &byline)
{
    if (text.size() > longestNote)
        return false;
    if (!byline.contains(u' ') && byline.size() > 3 && text.startsWith(byline + " is "_L1))
        return true;
    for (const QString &name : namesIn(byline)) {
        const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
        if (at >= 0 && at <= 20)
            return true;
    }
    return false;
}

bool isMoreAboutAuthor(const QString &text, const QString &byline)
{
    if (text.size() > longestNote)
        return false;
    static const QRegularExpression pronoun = pattern(
        u"^(?:(?:when|before|prior|in addition|outside|previously|you can)\\b.{0,60}\\b)?(?:s?he|his|her|they|their|him)\\b"_s);
    if (has(pronoun, text))
        return true;
    for (const QString &name : namesIn(byline))
        if (text.startsWith(name.section(u' ', 0, 0) + u' ', Qt::CaseInsensitive)
            || text.startsWith(name.section(u' ', -1) + u' ', Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace florilegium::extract
