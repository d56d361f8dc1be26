// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/status.h"

#include "annotate/words.h"

namespace florilegium {

namespace {

constexpr std::array<std::pair<Status, QLatin1StringView>, 8> statusWords{{
    {Status::Asserted, QLatin1StringView("asserted")},
    {Status::Attributed, QLatin1StringView("attributed")},
    {Status::Speculated, QLatin1StringView("speculated")},
    {Status::Supported, QLatin1StringView("supported")},
    {Status::Disputed, QLatin1StringView("disputed")},
    {Status::Verified, QLatin1StringView("verified")},
    {Status::Refuted, QLatin1StringView("refuted")},
    {Status::Withdrawn, QLatin1StringView("withdrawn")},
}};

constexpr std::array<std::pair<Relation, QLatin1StringView>, 5> relationWords{{
    {Relation::States, QLatin1StringView("states")},
    {Relation::Supports, QLatin1StringView("supports")},
    {Relation::Contradicts, QLatin1StringView("contradicts")},
    {Relation::Qualifies, QLatin1StringView("qualifies")},
    {Relation::Repeats, QLatin1StringView("repeats")},
}};

constexpr std::array<std::pair<ClaimKind, QLatin1StringView>, 5> kindWords{{
    {ClaimKind::Fact, QLatin1StringView("fact")},
    {ClaimKind::Forecast, QLatin1StringView("forecast")},
    {ClaimKind::Opinion, QLatin1StringView("opinion")},
    {ClaimKind::Figure, QLatin1StringView("figure")},
    {ClaimKind::Quotation, QLatin1StringView("quotation")},
}};

constexpr std::array<std::pair<Confidence, QLatin1StringView>, 4> confidenceWords{{
    {Confidence::Unset, QLatin1StringView("unset")},
    {Confidence::Low, QLatin1StringView("low")},
    {Confidence::Medium, QLatin1StringView("medium")},
    {Confidence::High, QLatin1StringView("high")},
}};

} // namespace

QString toWord(Status status)
{
    return wordOf(statusWords, status);
}

std::optional<Status> statusFromWord(QStringView word)
{
    return fromWord(statusWords, word);
}

QString toWord(Relation relation)
{
    return wordOf(relationWords, relation);
}

std::optional<Relation> relationFromWord(QStringView word)
{
    return fromWord(relationWords, word);
}

QString toWord(ClaimKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<ClaimKind> claimKindFromWord(QStringView word)
{
    return fromWord(kindWords, word);
}

QString toWord(Confidence confidence)
{
    return wordOf(confidenceWords, confidence);
}

std::optional<Confidence> confidenceFromWord(QStringView word)
{
    return fromWord(confidenceWords, word);
}

} // namespace florilegium
