// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sidenotes.h"

#include "view/marginnotesplacement.h"

#include <algorithm>

namespace florilegium {

namespace {

double heightOf(const SideWish &wish, SideForm form)
{
    return form == SideForm::Whole ? wish.whole : form == SideForm::Reference ? wish.reference : 0;
}

/// What the notes need when they stand as close as they may.
double needed(std::span<const SideWish> wishes, std::span<const SidePlace> places, double gap)
{
    double sum = -gap;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (places[i].form != SideForm::Absent)
            sum += heightOf(wishes[i], places[i].form) + gap;
    }
    return std::max(sum, 0.0);
}

/// The note that gives way next; nothing is left when all are absent.
std::size_t nextToGo(std::span<const SideWish> wishes, std::span<const SidePlace> places)
{
    std::size_t highest = wishes.size();
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (places[i].form == SideForm::Whole && (highest == wishes.size() || wishes[i].whole > wishes[highest].whole))
            highest = i;
    }
    if (highest < wishes.size())
        return highest;
    const auto last = std::ranges::find_last(places, SideForm::Reference, &SidePlace::form);
    return last.empty() ? wishes.size() : std::size_t(std::distance(places.begin(), last.begin()));
}

std::vector<SidePlace> formsThatFit(std::span<const SideWish> wishes, double height, double gap)
{
    std::vector<SidePlace> places(wishes.size());
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (wishes[i].whole > height / 2)
            places[i].form = SideForm::Reference;
    }
    while (needed(wishes, places, gap) > height) {
        SideForm &form = places[nextToGo(wishes, places)].form;
        form = form == SideForm::Whole ? SideForm::Reference : SideForm::Absent;
    }
    return places;
}

} // namespace

std::vector<SidePlace> placeSideNotes(std::span<const SideWish> wishes, double height, double gap)
{
    std::vector<SidePlace> places = formsThatFit(wishes, height, gap);
    std::vector<WantedPlace> wanted;
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (places[i].form == SideForm::Absent)
            continue;
        wanted.push_back({.y = wishes[i].y, .height = heightOf(wishes[i], places[i].form)});
        shown.push_back(i);
    }
    const std::vector<double> tops = placeNotes(wanted, gap);
    // The margin ends above and below: what is over an edge moves in, and what it meets with it. Less what lies above
    // it, each top stays within the same bounds, so that the order and the gaps are kept.
    const double slack = height - needed(wishes, places, gap);
    double above = 0;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        places[shown[i]].top = std::clamp(tops[i] - above, 0.0, slack) + above;
        above += wanted[i].height + gap;
    }
    return places;
}

} // namespace florilegium
