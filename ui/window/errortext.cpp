// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/errortext.h"

#include <QCoreApplication>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    ErrorCode code;
    const char *text;
};

// %1 is what it happened to.
constexpr std::array messages{
    Message{
        ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Errors", "%1 is not there any more. It may have been moved: open it from its new place.")},
    Message{ErrorCode::NotAFile, QT_TRANSLATE_NOOP("Errors", "%1 is not a file. Choose a file to read.")},
    Message{ErrorCode::Unreadable,
            QT_TRANSLATE_NOOP("Errors", "%1 cannot be read. Look whether you have the permission to open it.")},
    Message{ErrorCode::TooLarge,
            QT_TRANSLATE_NOOP("Errors", "%1 is too large to be opened safely. Take a part of it.")},
    Message{ErrorCode::NotThisFormat, QT_TRANSLATE_NOOP("Errors", "%1 is not what its name says. Nothing was opened.")},
    Message{ErrorCode::Unsupported,
            QT_TRANSLATE_NOOP(
                "Errors",
                "%1 is of a kind that Florilegium cannot read yet. "
                "Web pages, books (EPUB), Markdown, text, mail, office documents and source code can be opened.")},
    Message{ErrorCode::Truncated,
            QT_TRANSLATE_NOOP("Errors", "%1 ends too early: a part of it is missing. Fetch it again.")},
    Message{ErrorCode::Damaged, QT_TRANSLATE_NOOP("Errors", "%1 is damaged and was not opened. It was left as it is.")},
    Message{ErrorCode::Encrypted, QT_TRANSLATE_NOOP("Errors", "%1 is encrypted. Save it without a password first.")},
    Message{ErrorCode::NoContent, QT_TRANSLATE_NOOP("Errors", "There is no text in %1.")},
    Message{ErrorCode::ParserFailed,
            QT_TRANSLATE_NOOP("Errors",
                              "%1 could not be read: the part of Florilegium that reads such files broke or took too "
                              "long and was stopped. The file is as it was, and nothing else was touched.")},
    Message{ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Opening %1 was stopped.")},
    Message{ErrorCode::WrongApplication,
            QT_TRANSLATE_NOOP("Errors", "%1 is the file of another program, not a library of Florilegium.")},
    Message{ErrorCode::NewerVersion,
            QT_TRANSLATE_NOOP("Errors", "%1 was made by a newer Florilegium. It can be read, but not changed, here.")},
    Message{ErrorCode::Locked,
            QT_TRANSLATE_NOOP("Errors", "%1 is in use by another program. Close it there and try again.")},
    Message{ErrorCode::ReadOnly,
            QT_TRANSLATE_NOOP("Errors", "%1 cannot be written to. What you read is shown, but marks cannot be kept.")},
    Message{ErrorCode::DiskFull,
            QT_TRANSLATE_NOOP("Errors",
                              "The disk is full: the last change to %1 was not saved and was taken back. "
                              "Everything before it is safe. Make room, then do it again.")},
    Message{ErrorCode::StoreFailure,
            QT_TRANSLATE_NOOP("Errors",
                              "The last change to %1 could not be saved and was taken back. "
                              "Everything before it is safe.")},
    Message{ErrorCode::NoAnswer,
            QT_TRANSLATE_NOOP("Errors", "The window that holds %1 does not answer. Close it and try again.")},
    Message{ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Errors", "%1 cannot be understood.")},
    Message{ErrorCode::UnknownId, QT_TRANSLATE_NOOP("Errors", "%1 is not in this library.")},
    Message{ErrorCode::QuoteNotFound,
            QT_TRANSLATE_NOOP("Errors", "The passage was not found in %1. It is kept in the list of highlights.")},
    Message{ErrorCode::QuoteAmbiguous, QT_TRANSLATE_NOOP("Errors", "The passage occurs more than once in %1.")},
    Message{ErrorCode::Conflict, QT_TRANSLATE_NOOP("Errors", "%1 was changed elsewhere. Nothing was overwritten.")},
    Message{ErrorCode::WriteFailure,
            QT_TRANSLATE_NOOP("Errors",
                              "%1 could not be written. Choose another folder, or look whether the disk is "
                              "full.")},
    Message{ErrorCode::NetworkFailure,
            QT_TRANSLATE_NOOP("Errors", "%1 could not be fetched. Look whether the computer is online.")},
    Message{ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Errors", "The server refused to give %1. It may want you to sign in.")},
};

/// What a fetch may end in, by the detail of the error; "4" and "5" stand for the other answers of their class.
struct FetchMessage
{
    ErrorCode code;
    QLatin1StringView detail; ///< empty: any
    const char *text;
};

// %1 is the address, %2 the number of the answer.
constexpr std::array fetchMessages{
    FetchMessage{ErrorCode::NetworkFailure, "404"_L1, QT_TRANSLATE_NOOP("Errors", "There is no page at %1.")},
    FetchMessage{ErrorCode::NetworkFailure, "410"_L1,
                 QT_TRANSLATE_NOOP("Errors", "The page at %1 is not there any more.")},
    FetchMessage{ErrorCode::NetworkFailure, "401"_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server gives %1 only to those who signed in. Open it in your browser, save it "
                                   "there, and open the saved file.")},
    FetchMessage{ErrorCode::NetworkFailure, "402"_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server gives %1 only to those who paid for it. Open it in your browser, save "
                                   "it there, and open the saved file.")},
    FetchMessage{ErrorCode::NetworkFailure, "403"_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server does not give %1 to programs like this one. Open it in your browser, "
                                   "save it there, and open the saved file.")},
    FetchMessage{ErrorCode::NetworkFailure, "429"_L1,
                 QT_TRANSLATE_NOOP("Errors", "The server of %1 was asked too often. Try again in some minutes.")},
    FetchMessage{ErrorCode::NetworkFailure, "451"_L1,
                 QT_TRANSLATE_NOOP("Errors", "The server may not give %1 here, for legal reasons.")},
    FetchMessage{ErrorCode::NetworkFailure, "4"_L1, QT_TRANSLATE_NOOP("Errors", "The server refused to give %1 (%2).")},
    FetchMessage{ErrorCode::NetworkFailure, "5"_L1,
                 QT_TRANSLATE_NOOP("Errors", "The server of %1 has a fault of its own (%2). Try again later.")},
    FetchMessage{ErrorCode::NetworkFailure, "no-host"_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server of %1 was not found. Look at the address, and whether the computer is "
                                   "online.")},
    FetchMessage{ErrorCode::NetworkFailure, "no-answer"_L1,
                 QT_TRANSLATE_NOOP("Errors", "The server of %1 does not answer. Try again later.")},
    FetchMessage{ErrorCode::NetworkFailure, "certificate"_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server of %1 could not prove who it is (its certificate is not valid), so "
                                   "nothing was fetched.")},
    FetchMessage{ErrorCode::Refused, ""_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The server of %1 led to an address that is not fetched from here, such as a file "
                                   "or a computer of your own network.")},
    FetchMessage{ErrorCode::NoContent, ""_L1,
                 QT_TRANSLATE_NOOP("Errors",
                                   "The page at %1 has no text of its own; a script puts it there. Open it in your "
                                   "browser, save it there, and open the saved file.")},
};

struct Change
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array changes{
    Change{"highlight"_L1, QT_TRANSLATE_NOOP("Errors", "highlight")},
    Change{"colour"_L1, QT_TRANSLATE_NOOP("Errors", "colour")},
    Change{"colours"_L1, QT_TRANSLATE_NOOP("Errors", "names of colours")},
    Change{"resize"_L1, QT_TRANSLATE_NOOP("Errors", "extent of a highlight")},
    Change{"note"_L1, QT_TRANSLATE_NOOP("Errors", "note")},
    Change{"tag"_L1, QT_TRANSLATE_NOOP("Errors", "theme given")},
    Change{"untag"_L1, QT_TRANSLATE_NOOP("Errors", "theme taken")},
    Change{"delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting")},
    Change{"restore"_L1, QT_TRANSLATE_NOOP("Errors", "restoring")},
    Change{"claim"_L1, QT_TRANSLATE_NOOP("Errors", "claim")},
    Change{"statement"_L1, QT_TRANSLATE_NOOP("Errors", "wording of the claim")},
    Change{"status"_L1, QT_TRANSLATE_NOOP("Errors", "status of the claim")},
    Change{"claim.delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting the claim")},
    Change{"claim.edit"_L1, QT_TRANSLATE_NOOP("Errors", "change of claims")},
    Change{"claim.restore"_L1, QT_TRANSLATE_NOOP("Errors", "restoring claims")},
    Change{"claim.merge"_L1, QT_TRANSLATE_NOOP("Errors", "merging claims")},
    Change{"link"_L1, QT_TRANSLATE_NOOP("Errors", "link")},
    Change{"link.change"_L1, QT_TRANSLATE_NOOP("Errors", "change of a link")},
    Change{"evidence"_L1, QT_TRANSLATE_NOOP("Errors", "link to a claim")},
    Change{"repeat"_L1, QT_TRANSLATE_NOOP("Errors", "passage marked as repeating")},
    Change{"evidence.remove"_L1, QT_TRANSLATE_NOOP("Errors", "taking a link away")},
    Change{"theme"_L1, QT_TRANSLATE_NOOP("Errors", "new theme")},
    Change{"theme.change"_L1, QT_TRANSLATE_NOOP("Errors", "change of a theme")},
    Change{"theme.delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting a theme")},
    Change{"theme.rename"_L1, QT_TRANSLATE_NOOP("Errors", "name of a theme")},
    Change{"theme.define"_L1, QT_TRANSLATE_NOOP("Errors", "definition of a theme")},
    Change{"theme.colour"_L1, QT_TRANSLATE_NOOP("Errors", "colour of a theme")},
    Change{"theme.move"_L1, QT_TRANSLATE_NOOP("Errors", "moving a theme")},
    Change{"theme.import"_L1, QT_TRANSLATE_NOOP("Errors", "importing themes")},
    Change{"theme.key"_L1, QT_TRANSLATE_NOOP("Errors", "giving a theme a key")},
    Change{"theme.split"_L1, QT_TRANSLATE_NOOP("Errors", "dealing out passages")},
    Change{"mark.all"_L1, QT_TRANSLATE_NOOP("Errors", "marking all matches")},
    Change{"theme.merge"_L1, QT_TRANSLATE_NOOP("Errors", "merging themes")},
    Change{"article.state"_L1, QT_TRANSLATE_NOOP("Errors", "reading state")},
    Change{"collection"_L1, QT_TRANSLATE_NOOP("Errors", "new collection")},
    Change{"collection.rename"_L1, QT_TRANSLATE_NOOP("Errors", "name of a collection")},
    Change{"collection.delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting a collection")},
    Change{"collection.put"_L1, QT_TRANSLATE_NOOP("Errors", "putting into a collection")},
    Change{"collection.take"_L1, QT_TRANSLATE_NOOP("Errors", "taking out of a collection")},
    Change{"search"_L1, QT_TRANSLATE_NOOP("Errors", "saving a search")},
    Change{"search.rename"_L1, QT_TRANSLATE_NOOP("Errors", "name of a search")},
    Change{"search.delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting a search")},
    Change{"article.rating"_L1, QT_TRANSLATE_NOOP("Errors", "rating")},
    Change{"article.note"_L1, QT_TRANSLATE_NOOP("Errors", "note on an article")},
    Change{"article.merge"_L1, QT_TRANSLATE_NOOP("Errors", "merging articles")},
    Change{"duplicates.apart"_L1, QT_TRANSLATE_NOOP("Errors", "telling articles apart")},
    Change{"restore.things"_L1, QT_TRANSLATE_NOOP("Errors", "restoring")},
    Change{"annotate"_L1, QT_TRANSLATE_NOOP("Errors", "highlight from the command line")},
    Change{"article.delete"_L1, QT_TRANSLATE_NOOP("Errors", "deleting the article")},
    Change{"article.restore"_L1, QT_TRANSLATE_NOOP("Errors", "restoring the article")},
    Change{"place"_L1, QT_TRANSLATE_NOOP("Errors", "place of a highlight")},
    Change{"carry"_L1, QT_TRANSLATE_NOOP("Errors", "carrying highlights over")},
    Change{"path"_L1, QT_TRANSLATE_NOOP("Errors", "path of a file")},
    Change{"rules.whole"_L1, QT_TRANSLATE_NOOP("Errors", "whole page or article")},
    Change{"rules.keep"_L1, QT_TRANSLATE_NOOP("Errors", "bringing a piece back")},
    Change{"rules.site"_L1, QT_TRANSLATE_NOOP("Errors", "choice for a site")},
    Change{"rules.drop"_L1, QT_TRANSLATE_NOOP("Errors", "dropping a choice")},
    Change{"version.apart"_L1, QT_TRANSLATE_NOOP("Errors", "keeping a version apart")},
    Change{"version.join"_L1, QT_TRANSLATE_NOOP("Errors", "joining a version")},
};

} // namespace

QString sentence(const Error &error, const QString &what)
{
    const auto found = std::ranges::find(messages, error.code, &Message::code);
    const char *text = found != messages.end() ? found->text : messages.front().text;
    return QCoreApplication::translate("Errors", text).arg(what);
}

QString fetchSentence(const Error &error, const QString &address)
{
    const bool isAnswer = error.detail.size() == 3 && error.detail.front().isDigit();
    const auto isExact = [&](const FetchMessage &message) {
        return message.code == error.code && (message.detail.isEmpty() || message.detail == error.detail);
    };
    const auto isOfItsClass = [&](const FetchMessage &message) {
        return message.code == error.code && isAnswer && message.detail.size() == 1
            && error.detail.startsWith(message.detail);
    };
    auto found = std::ranges::find_if(fetchMessages, isExact);
    if (found == fetchMessages.end())
        found = std::ranges::find_if(fetchMessages, isOfItsClass);
    if (found == fetchMessages.end())
        return sentence(error, address);
    const QString text = QCoreApplication::translate("Errors", found->text);
    return text.contains("%2"_L1) ? text.arg(address, error.detail) : text.arg(address);
}

QString changeName(const QString &name)
{
    const auto found = std::ranges::find_if(changes, [&name](const Change &change) { return name == change.name; });
    return found != changes.end() ? QCoreApplication::translate("Errors", found->text) : name;
}

QString doneSentence(const QString &name, int count)
{
    const auto counted = [count](const char *text) {
        return QCoreApplication::translate("Errors", text, nullptr, count);
    };
    if (name == "delete"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n highlight(s) moved to the bin."));
    if (name == "restore"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n highlight(s) restored."));
    if (name == "article.delete"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n article(s) moved to the bin."));
    if (name == "restore.things"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n thing(s) restored."));
    if (name == "article.restore"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n article(s) restored."));
    if (name == "claim.delete"_L1)
        return counted(QT_TRANSLATE_N_NOOP("Errors", "%n claim(s) moved to the bin."));
    return {};
}

} // namespace florilegium
