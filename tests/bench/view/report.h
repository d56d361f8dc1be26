// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace florilegium::bench {

/// One bar: what was measured, and what it must not exceed.
struct Bar
{
    QString name; ///< with its unit
    double ours = 0;
    std::optional<double> reference; ///< the same of the QTextBrowser (or of what the name says), where there is one
    double limit = 0;
    bool limitsRatio = false; ///< the limit is on ours / reference, not on ours
};

/// Prints bars as they are measured: a table for people, or one JSON object a line.
class Report
{
public:
    explicit Report(bool json)
        : m_json(json)
    {
    }

    void add(const Bar &bar);
    /// A bar with a limit on the ratio and one on the figure: two lines.
    void add(const QString &name, double ours, double reference, double ratioLimit, double limit);
    /// What is worth knowing and no bar; left out of the JSON.
    void note(const QString &words) const;
    /// A last line with what was missed; the exit status of the program.
    [[nodiscard]] int finish() const;

private:
    bool m_json;
    bool m_hasHead = false;
    int m_bars = 0;
    int m_missed = 0;
};

} // namespace florilegium::bench
