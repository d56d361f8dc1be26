// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "session/annotating.h"

namespace florilegium {

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
    AnnotateRequest request{.quote = arguments.value(u"quote"_s),
                            .prefix = arguments.value(u"prefix"_s),
                            .suffix = arguments.value(u"suffix"_s),
                            .colour = arguments.value(u"colour"_s),
                            .note = arguments.value(u"note"_s),
                            .themes = arguments.values.value(u"theme"_s),
                            .statement = arguments.value(u"claim"_s),
                            .attributedTo = arguments.values.value(u"attributed-to"_s)};
    if (arguments.has(u"status"_s)) {
        request.status = statusFromWord(arguments.value(u"status"_s));
        if (!request.status)
            return failure(ErrorCode::InvalidArgument, arguments.value(u"status"_s));
    }
    for (const QString &text : arguments.values.value(u"evidence"_s)) {
        const auto evidence = evidenceFrom(text);
        if (!evidence)
            return std::unexpected(evidence.error());
        request.evidence << *evidence;
    }
    return request;
}

} // namespace

int runAnnotate(const Arguments &arguments)
{
    const auto request = requestFrom(arguments);
    if (!request || request->quote.isEmpty()) {
        complain(u"annotate"_s, request ? Error{ErrorCode::InvalidArgument, u"--quote"_s} : request.error());
        return ExitWrongUse;
    }
    const std::unique_ptr<Library> library = openLibrary(arguments, Access::Write);
    if (!library)
        return ExitPartly;
    const QString what = arguments.positional.front();
    const auto annotated = articleOf(*library, what).and_then([&](const ArticleId &id) {
        return annotate(*library, id, *request, QDateTime::currentDateTimeUtc());
    });
    if (!annotated) {
        complain(what, annotated.error());
        return ExitPartly;
    }
    if (!arguments.quiet)
        print(annotated->claim.isNull() ? annotated->highlight.text : annotated->highlight.text + u'\t' + annotated->claim.text);
    return ExitDone;
}

} // namespace florilegium
