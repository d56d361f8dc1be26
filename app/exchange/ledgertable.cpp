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
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// A cell of a Markdown table: one line in which a bar is no end.
QString cell(const QString &text)
{
    return escapedInline(text.simplified()).replace(u'|', u"\\|"_s);
}

/// The name of a file within "(<…>)" of a table's cell.
QString linkTarget(QString file)
{
    return file.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s).replace(u'|', u"%7C"_s);
}

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

constexpr QStringView formulaMarks = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212";

/// Before a mark that makes a formula.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Whether a spreadsheet would take a cell that begins so for a formula, or for more than one cell.
bool isArmed(const QString &text)
{
    for (const QChar c : text) {
        if (formulaMarks.contains(c) || c == u'\t' || c == u'\r' || c == u'\n')
            return true;
        if (!isPassedOver(c))
            return false;
    }
    return false;
}

/// A spreadsheet may part cells at other signs than ours, whatever stands in quotation marks for us.
QString disarmed(const QString &text)
{
    static constexpr QStringView partings = u";,\t\r\n";
    QString cell = isArmed(text) ? u"'"_s : QString();
    bool begins = false; // another cell, for some spreadsheet
    for (const QChar c : text) {
        if (begins && formulaMarks.contains(c))
            cell += u'\'';
        begins = partings.contains(c) || (begins && (c == u'"' || isPassedOver(c)));
        cell += c;
    }
    return cell;
}

QString csvCell(const QString &text)
{
    static constexpr QStringView quoted = u",;\"\t\r\n";
    QString cell = disarmed(text);
    const bool needsQuotes = std::ranges::any_of(cell, [](QChar c) { return quoted.contains(c); })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString csvRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &text : cells)
        row << csvCell(text);
    return row.join(u',') + u"\r\n"_s;
}

QStringList csvCells(const LedgerRow &row)
{
    const Claim &claim = row.claim;
    return {claim.id.text,
            claim.statement,
            toWord(claim.status),
            toWord(claim.kind),
            claim.confidence == Confidence::Unset ? QString() : toWord(claim.confidence),
            claim.attributedTo.join(u"; "_s),
            QString::number(row.supporting),
            QString::number(row.contradicting),
            QString::number(row.qualifying),
            QString::number(row.sourcesFor),
            QString::number(row.sourcesAgainst),
            dayText(row.first),
            dayText(row.last),
            claim.openQuestion,
            claim.changedBy,
            claim.reason,
            dayText(claim.created.toUTC().date()),
            dayText(claim.modified.toUTC().date())};
}

} // namespace

QString ledgerTable(const QList<LedgerRow> &rows, const QHash<ClaimId, QString> &files)
{
    QStringList lines{tableRow({u"Claim"_s, u"Status"_s, u"Attributed to"_s, u"For"_s, u"Against"_s, u"Sources for"_s,
                                u"Sources against"_s, u"First"_s, u"Last"_s, u"Open question"_s}),
                      u"| --- | --- | --- | ---: | ---: | ---: | ---: | --- | --- | --- |"_s};
    for (const LedgerRow &row : rows) {
        const Claim &claim = row.claim;
        const QString file = linkTarget(files.value(claim.id));
        const QString statement = cell(claim.statement);
        lines << tableRow({file.isEmpty() ? statement : u"[%1](<%2>)"_s.arg(statement, file), toWord(claim.status),
                           cell(claim.attributedTo.join(u", "_s)), QString::number(row.supporting),
                           QString::number(row.contradicting), QString::number(row.sourcesFor),
                           QString::number(row.sourcesAgainst), dayText(row.first), dayText(row.last),
                           cell(claim.openQuestion)});
    }
    return lines.join(u'\n');
}

QByteArray ledgerCsv(const QList<LedgerRow> &rows, bool mark)
{
    QString text = mark ? QString(QChar(QChar::ByteOrderMark)) : QString();
    text += csvRow({u"id"_s, u"statement"_s, u"status"_s, u"kind"_s, u"confidence"_s, u"attributed to"_s, u"for"_s,
                    u"against"_s, u"qualifying"_s, u"independent sources for"_s, u"independent sources against"_s,
                    u"first"_s, u"last"_s, u"open question"_s, u"changed by"_s, u"reason"_s, u"created"_s,
                    u"modified"_s});
    for (const LedgerRow &row : rows)
        text += csvRow(csvCells(row));
    return text.toUtf8();
}

} // namespace florilegium
