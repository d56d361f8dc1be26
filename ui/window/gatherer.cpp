// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/gatherer.h"

#include "dialogs/reportsheet.h"
#include "session/session.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/statusline.h"

#include <QFileInfo>
#include <QLocale>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quiet = 150ms; // before the first word about it
constexpr auto between = 100ms; // from one to the next

QString fate(const Gathered &entry)
{
    switch (entry.as) {
    case GatheredAs::Added: break;
    case GatheredAs::NewVersion: return Gatherer::tr("A new version of “%1”.").arg(entry.article.title);
    case GatheredAs::Known: return Gatherer::tr("Known already as “%1”.").arg(entry.article.title);
    case GatheredAs::Refused: return sentence(entry.error, QFileInfo(entry.path).fileName());
    }
    if (entry.alike)
        return Gatherer::tr("Added as “%1”. Most of its text is in “%2” too.")
            .arg(entry.article.title, entry.alike->title);
    return Gatherer::tr("Added as “%1”.").arg(entry.article.title);
}

} // namespace

QString countsSentence(const GatheredCounts &counts)
{
    QStringList parts;
    if (counts.added > 0)
        parts << Gatherer::tr("%n added", "files", counts.added);
    if (counts.newVersions > 0)
        parts << Gatherer::tr("%n new version(s)", nullptr, counts.newVersions);
    if (counts.known > 0)
        parts << Gatherer::tr("%n known already", "files", counts.known);
    if (counts.refused > 0)
        parts << Gatherer::tr("%n refused", "files", counts.refused);
    return parts.join(u", "_s);
}

Gatherer::Gatherer(Session &session, Messages &messages, QWidget *window)
    : QObject(window)
    , m_library(session.library())
    , m_parsers(session.parsers())
    , m_messages(messages)
    , m_window(window)
{
    m_first.setSingleShot(true);
    m_first.setInterval(quiet);
    m_next.setSingleShot(true);
    m_next.setInterval(between);
    connect(&m_first, &QTimer::timeout, this, &Gatherer::showProgress);
    connect(&m_next, &QTimer::timeout, this, &Gatherer::showProgress);
}

Gathering &Gatherer::addOne()
{
    Gathering &one = *m_gatherings.emplace_back(std::make_unique<Gathering>(m_library, m_parsers));
    follow(one);
    return one;
}

void Gatherer::follow(const Gathering &gathering)
{
    connect(&gathering, &Gathering::gathered, this, [this] {
        if (!m_first.isActive() && !m_next.isActive())
            m_next.start();
    });
    connect(&gathering, &Gathering::finished, this, [this] {
        if (!isRunning())
            end();
    });
}

void Gatherer::attach(StatusLine &status)
{
    m_status = &status;
    connect(&status, &StatusLine::stopWanted, this, [this](BackgroundTask task) {
        if (task == BackgroundTask::Adding)
            cancel();
    });
}

bool Gatherer::isRunning() const
{
    return std::ranges::any_of(m_gatherings, &Gathering::isRunning);
}

void Gatherer::gather(const QStringList &things)
{
    if (!isRunning()) {
        m_gatherings.clear();
        m_first.start();
        m_stay.emplace();
    }
    const auto goesOn = [](const auto &one) { return one->isRunning() && !one->wasCancelled(); };
    const auto running = std::ranges::find_if(m_gatherings, goesOn);
    (running == m_gatherings.end() ? addOne() : **running).start(things);
    Q_EMIT changed();
}

void Gatherer::takeOver(Gatherer &other)
{
    if (!other.isRunning())
        return;
    if (!isRunning()) {
        m_gatherings.clear();
        m_stay.emplace();
    }
    for (std::unique_ptr<Gathering> &one : std::exchange(other.m_gatherings, {})) {
        one->disconnect(&other);
        follow(*one);
        m_gatherings.push_back(std::move(one));
    }
    other.m_stay.reset();
    m_next.start();
    Q_EMIT changed();
}

void Gatherer::cancel()
{
    for (const std::unique_ptr<Gathering> &one : m_gatherings)
        one->cancel();
}

/// Asked for with every key: nothing is copied.
bool Gatherer::hasReport() const
{
    return !isRunning() && std::ranges::any_of(m_gatherings, [](const auto &one) { return !one->report().isEmpty(); });
}

QList<Gathered> Gatherer::report() const
{
    QList<Gathered> all;
    for (const std::unique_ptr<Gathering> &one : m_gatherings)
        all += one->report();
    return all;
}

void Gatherer::showProgress()
{
    if (!m_status || !isRunning())
        return;
    int done = 0;
    int total = 0;
    for (const std::unique_ptr<Gathering> &one : m_gatherings) {
        done += one->done();
        total += one->total();
    }
    m_status->setTask(BackgroundTask::Adding,
                      total == 0
                          ? tr("Looking for files…")
                          : tr("Adding %1 of %2…", "files").arg(QLocale().toString(done), QLocale().toString(total)));
}

void Gatherer::end()
{
    m_first.stop();
    m_next.stop();
    if (m_status)
        m_status->setTask(BackgroundTask::Adding, {});
    const GatheredCounts counts = countsOf(report());
    const QString said = countsSentence(counts);
    if (said.isEmpty()) {
        m_messages.note(tr("There is no file to add."));
    } else {
        // What was refused is not to go by unseen.
        const auto kind = counts.refused > 0 ? Messages::Kind::Problem : Messages::Kind::Note;
        const bool wasStopped = std::ranges::any_of(m_gatherings, &Gathering::wasCancelled);
        m_messages.show(kind,
                        wasStopped ? tr("Stopped: %1.", "what was done").arg(said)
                                   : tr("Files: %1.", "what was done").arg(said),
                        {{tr("Report"), [this] { showReport(); }}});
    }
    m_stay.reset();
    Q_EMIT changed();
}

void Gatherer::showReport()
{
    QList<ReportLine> lines;
    const QList<Gathered> all = report();
    for (const Gathered &entry : all)
        lines.append({.file = entry.path,
                      .what = fate(entry),
                      .article = entry.article.id,
                      .isProblem = entry.as == GatheredAs::Refused});
    std::ranges::stable_sort(lines, std::ranges::greater(), &ReportLine::isProblem);
    auto *sheet = new ReportSheet(lines, m_window);
    connect(sheet, &ReportSheet::articleChosen, this, &Gatherer::articleChosen);
    sheet->open();
}

} // namespace florilegium
