// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "session/annotating.h"

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

/// "contradicts:c-…"
Result<std::pair<Relation, ClaimId>> evidenceFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto relation = relationFromWord(QStringView(text).left(std::max<qsizetype>(colon, 0)));
    const auto claim = ClaimId::parse(QStringView(text).mid(colon + 1));
    if (colon < 0 || !relation || !claim)
        return failure(ErrorCode::InvalidArgument, text);
    return std::pair(*relation, *claim);
}

Result<AnnotateRequest> requestFrom(const Arguments &arguments)
{
    AnnotateRequest request{.quote = arguments.options.value(u"quote"_s),
                            .prefix = arguments.options.value(u"prefix"_s),
                            .suffix = arguments.options.value(u"suffix"_s),
                            .colour = arguments.options.value(u"colour"_s),
                            .note = arguments.options.value(u"note"_s),
                            .themes = arguments.options.values(u"theme"_s),
                            .statement = arguments.options.value(u"claim"_s),
                            .attributedTo = arguments.options.values(u"attributed-to"_s)};
    if (arguments.options.isSet(u"status"_s)) {
        request.status = statusFromWord(arguments.options.value(u"status"_s));
        if (!request.status)
            return failure(ErrorCode::InvalidArgument, arguments.options.value(u"status"_s));
    }
    for (const QString &text : arguments.options.values(u"evidence"_s)) {
        const auto evidence = evidenceFrom(text);
        if (!evidence)
            return std::unexpected(evidence.error());
        request.evidence << *evidence;
    }
    return request;
}

int run(const Arguments &arguments)
{
    const auto request = requestFrom(arguments);
    if (!request || request->quote.isEmpty()) {
        printFailure(u"annotate"_s, request ? Error{ErrorCode::InvalidArgument, u"--quote"_s} : request.error());
        return WrongUse;
    }
    const LibraryPointer library = openLibrary(arguments, Access::Write);
    if (!library)
        return InPart;
    const QString what = arguments.positional.front();
    const auto annotated = articleOf(*library, what).and_then([&](const ArticleId &id) {
        return annotate(*library, id, *request, QDateTime::currentDateTimeUtc());
    });
    if (!annotated) {
        printFailure(what, annotated.error());
        return InPart;
    }
    if (!arguments.common.quiet)
        printLine(stdout,
                  annotated->claim.isNull() ? annotated->highlight.text
                                            : annotated->highlight.text + u'\t' + annotated->claim.text);
    return Done;
}

QList<QCommandLineOption> options()
{
    return {
        {u"quote"_s, u"words of the passage"_s, u"TEXT"_s},
        {u"prefix"_s, u"words right before it"_s, u"TEXT"_s},
        {u"suffix"_s, u"words right after it"_s, u"TEXT"_s},
        {u"theme"_s, u"theme such as openness/secrecy; may be repeated"_s, u"PATH"_s},
        {u"note"_s, u"note in Markdown"_s, u"TEXT"_s},
        {u"colour"_s, u"colour by its key or label"_s, u"NAME"_s},
        {u"claim"_s, u"claim that the passage states"_s, u"STATEMENT"_s},
        {u"status"_s, u"status of that claim"_s, u"STATUS"_s},
        {u"attributed-to"_s, u"who the claim is attributed to; may be repeated"_s, u"WHO"_s},
        {u"evidence"_s, u"how the passage bears on a claim; may be repeated"_s, u"RELATION:CLAIM"_s},
    };
}

} // namespace

extern const Command annotateCommand;
const Command annotateCommand{"annotate"_L1, "ID|FILE --quote TEXT [options]"_L1, "marks a passage by its words"_L1,
                              options, run};

} // namespace florilegium::cli
