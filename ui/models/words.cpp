// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr qint64 wordsPerMinute = 230;

} // namespace

QString label(Status status)
{
    switch (status) {
    case Status::Asserted: return Words::tr("Asserted");
    case Status::Attributed: return Words::tr("Attributed");
    case Status::Speculated: return Words::tr("Speculated");
    case Status::Supported: return Words::tr("Supported");
    case Status::Disputed: return Words::tr("Disputed");
    case Status::Verified: return Words::tr("Verified");
    case Status::Refuted: return Words::tr("Refuted");
    case Status::Withdrawn: return Words::tr("Withdrawn");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(Relation relation)
{
    switch (relation) {
    case Relation::States: return Words::tr("states it");
    case Relation::Supports: return Words::tr("supports it");
    case Relation::Contradicts: return Words::tr("contradicts it");
    case Relation::Qualifies: return Words::tr("qualifies it");
    case Relation::Repeats: return Words::tr("repeats it");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact: return Words::tr("Fact", "kind of a claim");
    case ClaimKind::Forecast: return Words::tr("Forecast", "kind of a claim");
    case ClaimKind::Opinion: return Words::tr("Opinion", "kind of a claim");
    case ClaimKind::Figure: return Words::tr("Figure", "kind of a claim: a number or quantity");
    case ClaimKind::Quotation: return Words::tr("Quotation", "kind of a claim");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Unset: return {};
    case Confidence::Low: return Words::tr("Low", "how sure the reader is of a claim");
    case Confidence::Medium: return Words::tr("Medium", "how sure the reader is of a claim");
    case Confidence::High: return Words::tr("High", "how sure the reader is of a claim");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString linkWord(Relation relation)
{
    switch (relation) {
    case Relation::States: return Words::tr("states", "one claim and another one");
    case Relation::Supports: return Words::tr("supports", "one claim and another one");
    case Relation::Contradicts: return Words::tr("contradicts", "one claim and another one");
    case Relation::Qualifies: return Words::tr("qualifies", "one claim and another one");
    case Relation::Repeats: return Words::tr("repeats", "one claim and another one");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(ReadingState state)
{
    switch (state) {
    case ReadingState::Inbox: return Words::tr("Inbox");
    case ReadingState::Reading: return Words::tr("In progress");
    case ReadingState::Done: return Words::tr("Done");
    case ReadingState::Archived: return Words::tr("Archived");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString label(const Colour &colour)
{
    if (!colour.label.isEmpty())
        return colour.label;
    if (colour.key == "claim"_L1)
        return Words::tr("Claim");
    if (colour.key == "evidence"_L1)
        return Words::tr("Evidence");
    if (colour.key == "question"_L1)
        return Words::tr("Question");
    if (colour.key == "contradiction"_L1)
        return Words::tr("Contradiction");
    if (colour.key == "definition"_L1)
        return Words::tr("Definition");
    return colour.key;
}

QString label(const Version &version)
{
    const QString when = QLocale().toString(version.taken.toLocalTime(), QLocale::ShortFormat);
    const QUrl url(version.source);
    const bool isAddress = url.scheme().startsWith("http"_L1);
    const QString source = isAddress ? url.host() : QFileInfo(version.source).fileName();
    return source.isEmpty() ? when : when + u" · "_s + source;
}

QString readingTime(qint64 words)
{
    const qint64 minutes = std::max<qint64>(1, (words + wordsPerMinute / 2) / wordsPerMinute);
    if (minutes < 100)
        return Words::tr("%n min", "reading time in minutes", int(minutes));
    return Words::tr("%n h", "reading time in hours", int((minutes + 30) / 60));
}

QString shownDate(const QString &iso)
{
    const QLocale locale;
    if (const QDate date = QDate::fromString(iso.left(10), Qt::ISODate); date.isValid())
        return locale.toString(date, u"d MMMM yyyy");
    if (const QDate month = QDate::fromString(iso.left(7), u"yyyy-MM"_s); month.isValid())
        return locale.toString(month, u"MMMM yyyy");
    const QDate year = QDate::fromString(iso.left(4), u"yyyy"_s);
    return year.isValid() ? iso.left(4) : QString();
}

QString shownTime(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return Words::tr("%1, %2", "date, time of day")
        .arg(QLocale().toString(local.date(), u"d MMMM yyyy"), QLocale().toString(local.time(), QLocale::ShortFormat));
}

} // namespace florilegium
