// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/claimexport.h"
#include "exchange/escaping.h"

#include <algorithm>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString counted(int count, const QString &one, const QString &several)
{
    return QString::number(count) + u' ' + (count == 1 ? one : several);
}

/// "3, from 2 independent sources"
QString sideText(int links, int sources)
{
    return links == 0 ? u"0"_s
                      : u"%1, from %2"_s.arg(QString::number(links),
                                             counted(sources, u"independent source"_s, u"independent sources"_s));
}

/// "attributed (Ministry, 2026-11-20)"; "by Ann: the reason" behind it, where they are known.
QString statusText(Status status, const QStringList &attributedTo, const QDateTime &when, const QString &by,
                   const QString &reason)
{
    QStringList said = attributedTo;
    if (when.isValid())
        said << dayText(when.toUTC().date());
    QString text = toWord(status);
    if (!said.isEmpty())
        text += u" ("_s + escapedInline(said.join(u", "_s)) + u')';
    if (!by.isEmpty())
        text += u" by "_s + escapedInline(by.simplified());
    if (!reason.isEmpty())
        text += (by.isEmpty() ? u" — "_s : u": "_s) + escapedInline(reason.simplified());
    return text;
}

QStringList summaryLines(const ExportedClaim &exported)
{
    const LedgerRow &row = exported.row;
    const Claim &claim = row.claim;
    QStringList lines;
    const StatusChange last = exported.history.isEmpty() ? StatusChange() : exported.history.back();
    lines << u"- status: "_s + statusText(claim.status, claim.attributedTo, last.when, claim.changedBy, claim.reason);
    QString kind = u"- kind: "_s + toWord(claim.kind);
    if (claim.confidence != Confidence::Unset)
        kind += u" · confidence: "_s + toWord(claim.confidence);
    lines << kind << u"- for: "_s + sideText(row.supporting, row.sourcesFor)
          << u"- against: "_s + sideText(row.contradicting, row.sourcesAgainst);
    if (row.qualifying > 0)
        lines << u"- qualifying: "_s + QString::number(row.qualifying);
    if (row.first.isValid()) {
        lines << u"- articles: "_s + dayText(row.first)
                + (row.last == row.first ? QString() : u" to "_s + dayText(row.last));
    }
    for (const QString &question : claim.openQuestion.split(u'\n', Qt::SkipEmptyParts))
        lines << u"- open question: "_s + escapedInline(question.simplified());
    return lines;
}

/// White space goes outside of the bold words: "** so **" would not be bold.
QString bold(QStringView text)
{
    const QStringView words = text.trimmed();
    if (words.isEmpty())
        return text.toString();
    const qsizetype from = words.begin() - text.begin();
    return text.first(from) + u"**"_s + escapedInline(words) + u"**"_s + text.sliced(from + words.size());
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

/// The passage in bold, with what stands around it, as a block quote.
QString quotation(const ClaimPassage &passage)
{
    QStringList lines = passage.quote.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = bold(line);
    if (lines.isEmpty())
        lines << QString();
    const QString before = escapedLine(oneLine(passage.before));
    const bool isParted = !passage.before.isEmpty() && passage.before.back().isSpace();
    lines.front().prepend(before + (isParted && !before.isEmpty() ? u" "_s : QString()));
    lines.back().append(escapedInline(oneLine(passage.after)));
    for (QString &line : lines)
        line = u"> "_s + line.trimmed();
    return lines.join(u"\n>\n"_s);
}

/// When it was published, as far as that is known (a year, a month, a day), or else the day it was added.
QString dateOf(const Article &article)
{
    constexpr qsizetype day = 10; // letters of an ISO date
    return article.published.isEmpty() ? dayText(knownDayOf(article)) : escapedInline(article.published.left(day));
}

QString sourceLine(const ClaimPassage &passage, const FileNames &files)
{
    const Article &article = passage.article;
    const QString address = article.canonicalUrl.isEmpty() ? article.url : article.canonicalUrl;
    const QString title = escapedInline(article.title.simplified());
    QStringList parts{address.isEmpty() ? title : u"[%1](<%2>)"_s.arg(title, address)};
    if (!article.byline.isEmpty())
        parts << escapedInline(article.byline.simplified());
    if (const QString date = dateOf(article); !date.isEmpty())
        parts << date;
    if (!passage.section.isEmpty())
        parts << escapedInline(passage.section.simplified());
    parts << u"[[%1#^%2]]"_s.arg(files.value(article.id.text, fileNameFor(article)), passage.highlight.id.text)
          << u"[open](florilegium://article/%1#%2)"_s.arg(article.id.text, passage.highlight.id.text);
    return u"- "_s + toWord(passage.evidence.relation) + u": "_s + parts.join(u" · "_s);
}

QString passageText(const ClaimPassage &passage, const FileNames &files)
{
    QString text = quotation(passage) + u"\n\n"_s + sourceLine(passage, files);
    if (!passage.evidence.comment.isEmpty())
        text += u"\n- comment: "_s + escapedInline(passage.evidence.comment.simplified());
    if (passage.isOrphan)
        text += u"\n- not found in the present text"_s;
    return text;
}

QString claimLine(const std::pair<Evidence, Claim> &linked, bool bearsOn, const FileNames &files)
{
    const auto &[link, other] = linked;
    const QString relation = bearsOn ? u"this "_s + toWord(link.relation) : toWord(link.relation);
    const QString comment = link.comment.isEmpty() ? QString() : u" — "_s + escapedInline(link.comment.simplified());
    const QString file = files.value(other.id.text, fileNameFor(other.statement, other.id.text));
    return u"- %1: **%2** · status: %3 · [[%4]]%5"_s.arg(relation, escapedInline(other.statement.simplified()),
                                                         toWord(other.status), file, comment);
}

QStringList historyLines(const QList<StatusChange> &history)
{
    QStringList lines;
    for (const StatusChange &change : history)
        lines << u"- "_s + statusText(change.status, change.attributedTo, change.when, change.by, change.reason);
    return lines;
}

} // namespace

QString claimSection(const ExportedClaim &claim, int level, const FileNames &files)
{
    const QString heading(level, u'#');
    const QString below = heading + u"# "_s;
    QStringList parts{heading + u' ' + escapedInline(claim.row.claim.statement.simplified()),
                      summaryLines(claim).join(u'\n')};
    const auto addSide = [&](const QString &title, auto isOfSide) {
        QStringList texts;
        for (const ClaimPassage &passage : claim.passages) {
            if (isOfSide(passage))
                texts << passageText(passage, files);
        }
        if (!texts.isEmpty())
            parts << below + title << texts;
    };
    addSide(u"For"_s, [](const ClaimPassage &passage) { return passage.isFor(); });
    addSide(u"Against"_s, [](const ClaimPassage &passage) { return passage.isAgainst(); });
    addSide(u"Qualifies"_s, [](const ClaimPassage &passage) { return !passage.isFor() && !passage.isAgainst(); });
    QStringList claims;
    for (const auto &linked : claim.claims)
        claims << claimLine(linked, false, files);
    for (const auto &linked : claim.bearsOn)
        claims << claimLine(linked, true, files);
    if (!claims.isEmpty())
        parts << below + u"Claims"_s << claims.join(u'\n');
    if (!claim.history.isEmpty())
        parts << below + u"History"_s << historyLines(claim.history).join(u'\n');
    return parts.join(u"\n\n"_s);
}

MarkdownBlock claimBlock(const ExportedClaim &claim, const FileNames &files)
{
    const BlockId id(claim.row.claim.id);
    return {id, {}, beginMark(id) + u'\n' + withoutMarkers(claimSection(claim, 1, files)) + u'\n' + endMark(id)};
}

QList<std::pair<QString, QString>> ownKeys(const ExportedClaim &claim)
{
    const LedgerRow &row = claim.row;
    return {{u"florilegium-id"_s, row.claim.id.text},
            {u"florilegium-status"_s, toWord(row.claim.status)},
            {u"florilegium-kind"_s, toWord(row.claim.kind)},
            {u"florilegium-confidence"_s, toWord(row.claim.confidence)},
            {u"florilegium-sources-for"_s, QString::number(row.sourcesFor)},
            {u"florilegium-sources-against"_s, QString::number(row.sourcesAgainst)}};
}

QString claimFile(const ExportedClaim &claim, const FileNames &files)
{
    QStringList head{u"---"_s};
    for (const auto &[key, value] : ownKeys(claim)) {
        head << key + u": "_s + value;
        if (head.size() == 2)
            head << u"title: "_s + yamlQuoted(claim.row.claim.statement.simplified());
    }
    head << u"---"_s;
    return QStringList{head.join(u'\n'), claimBlock(claim, files).text, u"## My notes"_s}.join(u"\n\n"_s) + u'\n';
}

} // namespace florilegium
