// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/softtexts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace florilegium {

namespace {

/// Sentences on lists of soft words, under one context for translators.
struct SoftTexts
{
    Q_DECLARE_TR_FUNCTIONS(SoftTexts)
};

QString faultText(const ListIssue &issue)
{
    switch (issue.fault) {
    case ListFault::Unreadable: return SoftTexts::tr("it cannot be read");
    case ListFault::NotText: return SoftTexts::tr("it is no text in UTF-8");
    case ListFault::TooLong: return SoftTexts::tr("it is too long");
    case ListFault::TooMany: return SoftTexts::tr("too much in one place: %1").arg(issue.detail);
    case ListFault::NoSection: return SoftTexts::tr("no section like [hedge] stands above it");
    case ListFault::UnknownSection: return SoftTexts::tr("there is no section [%1]").arg(issue.detail);
    case ListFault::UnknownCondition: return SoftTexts::tr("this is no condition: %1").arg(issue.detail);
    case ListFault::NoPhrase: return SoftTexts::tr("a phrase is missing");
    case ListFault::NoWords: return SoftTexts::tr("it must be: name = words");
    case ListFault::BadElement: return SoftTexts::tr("this is no word: %1").arg(issue.detail);
    case ListFault::BadBeginning: return SoftTexts::tr("a phrase must begin with a word: %1").arg(issue.detail);
    case ListFault::UnknownSet: return SoftTexts::tr("there is no set %1").arg(issue.detail);
    case ListFault::UnknownEnding: return SoftTexts::tr("there are no endings %1").arg(issue.detail);
    case ListFault::UnknownPhrase: return SoftTexts::tr("the list has no phrase to drop like: %1").arg(issue.detail);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString startSentence(const SoftOffer &offer)
{
    if (offer.start.status == Status::Speculated)
        return SoftTexts::tr("The claim is speculated, because of “%1”.").arg(offer.words);
    if (offer.start.attributedTo.isEmpty())
        return SoftTexts::tr("The claim is attributed, to nobody by name, because of “%1”.").arg(offer.words);
    const QString names = QLocale().createSeparatedList(offer.start.attributedTo);
    return SoftTexts::tr("The claim is attributed to %1, because of “%2”.", "%1: names").arg(names, offer.words);
}

QString sentence(const QList<ListIssue> &issues)
{
    if (issues.isEmpty())
        return {};
    const ListIssue &first = issues.front();
    const QString file = QFileInfo(first.file).fileName();
    const QString said = first.line > 0
        ? SoftTexts::tr("Soft words, %1, line %2: %3.", "%1: file; %3: what is wrong with the line")
              .arg(file)
              .arg(first.line)
              .arg(faultText(first))
        : SoftTexts::tr("Soft words, %1: %2.", "%1: file; %2: what is wrong with it").arg(file, faultText(first));
    if (issues.size() == 1)
        return said;
    return said + u' ' + SoftTexts::tr("%n more line(s) were left out.", nullptr, int(issues.size()) - 1);
}

QString missingListSentence(const QString &language)
{
    if (language.isEmpty())
        return SoftTexts::tr("The article does not say which language it is in, so that no soft words are known.");
    return SoftTexts::tr("There is no list of soft words for this language (%1).")
        .arg(QLocale::languageToString(QLocale(language).language()));
}

} // namespace florilegium
