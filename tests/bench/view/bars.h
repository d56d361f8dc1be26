// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/view/report.h"

namespace florilegium::bench {

// One function for each group of bars.

void measureOpening(Report &report); ///< the book: first frame, jump to the end, change of width
void measureFrames(Report &report);
void measurePlaces(Report &report); ///< what must not move, and the estimate of the height
void measureHighlights(Report &report);
void measureGiants(Report &report); ///< a megabyte in one line, a megabyte of code
void measureWords(Report &report); ///< find, and what a screen reader asks
void measureMemory(Report &report, bool large);
void measureLarge(Report &report); ///< 100 MB of text

/// In a process of its own, since memory is never given back in full: prints what it takes to hold and show a file.
int runMemory(const QString &reader, const QString &path);

} // namespace florilegium::bench
