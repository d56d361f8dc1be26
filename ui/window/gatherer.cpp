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
    , m_gathering(session.library(), session.parsers())
    , m_messages(messages)
    , m_window(window)
{
    m_first.setSingleShot(true);
    m_first.setInterval(quiet);
    m_next.setSingleShot(true);
    m_next.setInterval(between);
    connect(&m_first, &QTimer::timeout, this, &Gatherer::showProgress);
    connect(&m_next, &QTimer::timeout, this, &Gatherer::showProgress);
    connect(&m_gathering, &Gathering::gathered, this, [this] {
        if (!m_first.isActive() && !m_next.isActive())
            m_next.start();
    });
    connect(&m_gathering, &Gathering::finished, this, &Gatherer::end);
}

void Gatherer::attach(StatusLine &status)
{
    m_status = &status;
    connect(&status, &StatusLine::stopWanted, this, [this](BackgroundTask task) {
        if (task == BackgroundTask::Adding)
            cancel();
    });
}

void Gatherer::gather(const QStringList &things)
{
    if (!m_gathering.isRunning())
        m_first.start();
    m_gathering.start(things);
    Q_EMIT changed();
}

void Gatherer::cancel()
{
    m_gathering.cancel();
}

void Gatherer::showProgress()
{
    if (!m_status || !m_gathering.isRunning())
        return;
    m_status->setTask(BackgroundTask::Adding,
                      m_gathering.total() == 0
                          ? tr("Looking for files…")
                          : tr("Adding %1 of %2…", "files")
                                .arg(QLocale().toString(m_gathering.done()), QLocale().toString(m_gathering.total())));
}

void Gatherer::end()
{
    m_first.stop();
    m_next.stop();
    if (m_status)
        m_status->setTask(BackgroundTask::Adding, {});
    const GatheredCounts counts = countsOf(m_gathering.report());
    const QString said = countsSentence(counts);
    if (said.isEmpty()) {
        m_messages.note(tr("There is no file to add."));
    } else {
        // What was refused is not to go by unseen.
        const auto kind = counts.refused > 0 ? Messages::Kind::Problem : Messages::Kind::Note;
        m_messages.show(kind,
                        m_gathering.wasCancelled() ? tr("Stopped: %1.", "what was done").arg(said)
                                                   : tr("Files: %1.", "what was done").arg(said),
                        {{tr("Report"), [this] { showReport(); }}});
    }
    Q_EMIT changed();
}

void Gatherer::showReport()
{
    QList<ReportLine> lines;
    for (const Gathered &entry : m_gathering.report())
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
