// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/notices.h"

#include "parse/extract/guarded.h"

#include <QRegularExpression>

#include <algorithm>

namespace florilegium::extract {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

bool has(const QRegularExpression &regex, const QString &text)
{
    return regex.match(text).hasMatch();
}

} // namespace

Writers::Writers(const QString &line)
    : byline(line)
{
    static const QRegularExpression between(u"\\s*(?:,|;|&|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*"_s);
    names = byline.split(between, Qt::SkipEmptyParts);
    names.removeIf([](const QString &name) { return !name.contains(u' '); });
}

const Guarded &invitations()
{
    // Each of the patterns needs one of the words, or the sign: a new alternative may need a new word.
    static const Guarded guarded(
        {u"follow",         u"us on",          u"folge",        u"suivez-nous",   u"guenos",        u"seguici",
         u"newsletter",     u"inbox",          u"mailing list", u"regular email", u"daily email",   u"email updates",
         u"subscriber",     u"delivered",      u"subscription", u"issues",        u"clicking here", u"straight to",
         u"news tip",       u"have a tip",     u"got a tip",    u"send tips",     u"story idea",    u"let us know",
         u"submission has", u"something went", u"browser"},
        u'@',
        {// to follow
         u"\\bfollow (?:him|her|them|us|me) (?:on|at|via|@)|\\bfollow (?:@|.{1,40}\\bon "
         u"(?:twitter|facebook|instagram|linkedin|youtube|tiktok|telegram|x)\\b)|"
         "\\b(?:find|like|join|connect with) us on\\b|^folgen sie uns\\b|^folge uns\\b|^suivez-nous\\b|^s[i\\x{00ed}]guenos\\b|^seguici\\b"_s,
         // to subscribe
         u"^(?:[\\w ,.!?'\\x{2019}]{0,60})?\\b(?:sign up|subscribe|join|get|receive|register|abonnieren "
         u"sie|abonniere|inscrivez-vous|suscr[i\\x{00ed}]bete)\\b.{0,120}"
         "\\b(?:newsletters?|inbox|mailing list|regular emails?|daily email|email updates|paid subscriber)\\b"_s,
         // offers
         u"\\b(?:get|subscribe)\\b.{0,120}\\b(?:delivered|subscriptions?|issues)\\b.{0,120}(?:[$\\x{00a3}\\x{20ac}]|\\brs\\.?) ?\\d"_s,
         // to send tips
         u"\\bby clicking here\\W?$|\\bstraight to your (?:phone|inbox)\\b|"
         "\\b(?:news tip|have a tip|got a tip|send tips|story idea)\\b|\\blet us know (?:at|in the comments)\\b|"
         "^(?:e-?mail|contact|reach) .{0,80}@\\S+\\.\\w|^(?:thank you! )?your submission has been received|^oops! "
         "something went wrong|"
         "\\b(?:update|upgrade) (?:to a modern|your) browser\\b|\\bbrowser does not support\\b"_s});
    return guarded;
}

bool isInvitation(const QString &text)
{
    return text.size() <= longestInvitation && invitations().match(text);
}

const Guarded &disclosures()
{
    static const Guarded guarded(
        {u"commission", u"compensation", u"affiliate", u"amazon associate", u"disclaimer", u"purposes only", u"advice"},
        QChar(),
        {u"\\b(?:earn|receive|get|paid)\\b.{0,30}\\b(?:commissions?|compensation)\\b|\\baffiliate "
         u"(?:links?|commissions?|partnerships?|disclosure)\\b|"
         "\\bas an amazon associate\\b|\\benth\\x{00e4}lt affiliate|\\baffiliate-links?\\b"_s,
         u"^disclaimer\\b|\\b(?:informational|information|educational|general) purposes only\\b|"
         "\\b(?:not|nor)\\b.{0,60}\\b(?:legal|medical|financial|tax|investment|professional)\\b.{0,40}\\badvice\\b"_s});
    return guarded;
}

bool isDisclosure(const QString &text)
{
    return text.size() <= longestDisclosure && disclosures().match(text);
}

bool isAboutAuthor(const QString &text, const Writers &writers)
{
    constexpr qsizetype latest = 20; // characters before the name
    if (text.size() > longestNote)
        return false;
    const QString &byline = writers.byline;
    if (!byline.contains(u' ') && byline.size() > 3 && text.startsWith(byline + " is "_L1))
        return true;
    return std::ranges::any_of(writers.names, [&](const QString &name) {
        return QStringView(text).left(latest + name.size()).contains(name, Qt::CaseInsensitive);
    });
}

bool isMoreAboutAuthor(const QString &text, const Writers &writers)
{
    if (text.size() > longestNote)
        return false;
    static const QRegularExpression pronoun = pattern(
        u"^(?:(?:when|before|prior|in addition|outside|previously|you can)\\b.{0,60}\\b)?(?:s?he|his|her|they|their|him)\\b"_s);
    if (has(pronoun, text))
        return true;
    for (const QString &name : writers.names)
        if (text.startsWith(name.section(u' ', 0, 0) + u' ', Qt::CaseInsensitive)
            || text.startsWith(name.section(u' ', -1) + u' ', Qt::CaseInsensitive))
            return true;
    return false;
}

} // namespace florilegium::extract
