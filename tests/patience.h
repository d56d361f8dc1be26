// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

namespace florilegium::testing {

/// How long a test waits for what is to happen, in milliseconds: a machine that is busy with other tests under
/// sanitizers is late, not wrong. What holds at once costs nothing of it.
constexpr int patience = 90'000;

/// Lets events be worked until it holds. Returns whether it does.
template<typename Predicate>
[[nodiscard]] bool waitFor(Predicate holds)
{
    return QTest::qWaitFor(holds, patience);
}

} // namespace florilegium::testing

// Qt Test's own wait five seconds, which is written into them.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, florilegium::testing::patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, florilegium::testing::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, florilegium::testing::patience)
#undef QTRY_COMPARE_GT
#define QTRY_COMPARE_GT(computed, baseline)                                                                            \
    QTRY_COMPARE_GT_WITH_TIMEOUT(computed, baseline, florilegium::testing::patience)
#undef QTRY_COMPARE_GE
#define QTRY_COMPARE_GE(computed, baseline)                                                                            \
    QTRY_COMPARE_GE_WITH_TIMEOUT(computed, baseline, florilegium::testing::patience)
