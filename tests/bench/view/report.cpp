// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/view/report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QString figure(std::optional<double> value)
{
    if (!value)
        return u"–"_s;
    return QString::number(*value, 'f', *value >= 100 ? 0 : *value >= 10 ? 1 : *value >= 0.1 ? 2 : 4);
}

QString row(const QString &name, const QString &ours, const QString &reference, const QString &ratio,
            const QString &limit, const QString &met)
{
    return u"%1 %2 %3 %4 %5  %6"_s.arg(name, -58).arg(ours, 9).arg(reference, 9).arg(ratio, 8).arg(limit, 9).arg(met);
}

} // namespace

void Report::add(const Bar &bar)
{
    const std::optional<double> ratio = bar.reference && *bar.reference > 0 ? std::optional(bar.ours / *bar.reference)
                                                                            : std::nullopt;
    const bool met = bar.limitsRatio ? ratio && *ratio <= bar.limit : bar.ours <= bar.limit;
    ++m_bars;
    m_missed += met ? 0 : 1;
    if (m_json) {
        const auto value = [](std::optional<double> v) { return v ? QJsonValue(*v) : QJsonValue(); };
        const QJsonObject object{
            {u"bar"_s, bar.name},       {u"ours"_s, bar.ours},   {u"reference"_s, value(bar.reference)},
            {u"ratio"_s, value(ratio)}, {u"limit"_s, bar.limit}, {u"met"_s, met}};
        print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
        return;
    }
    if (!std::exchange(m_hasHead, true))
        print(row(u"bar"_s, u"ours"_s, u"reference"_s, u"ratio"_s, u"limit"_s, u"met"_s));
    const QString limit = (bar.limitsRatio ? u"× "_s : u"≤ "_s) + figure(bar.limit);
    print(row(bar.name, figure(bar.ours), figure(bar.reference), figure(ratio), limit, met ? u"yes"_s : u"NO"_s));
}

void Report::add(const QString &name, double ours, double reference, double ratioLimit, double limit)
{
    add({.name = name + u" (ratio)"_s, .ours = ours, .reference = reference, .limit = ratioLimit, .limitsRatio = true});
    add({.name = name, .ours = ours, .reference = reference, .limit = limit});
}

void Report::note(const QString &words) const
{
    if (!m_json)
        print(u"  "_s + words);
}

int Report::finish() const
{
    note(u"%1 bars, %2 missed"_s.arg(m_bars).arg(m_missed));
    return m_missed > 0 ? 1 : 0;
}

} // namespace florilegium::bench
