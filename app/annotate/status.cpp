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

} // namespace florilegium
