// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntax/codecolourer.h"

#include "syntax/papercolours.h"

namespace florilegium {

namespace {

constexpr qint32 around = 128; // lines coloured above and below the screen
constexpr qsizetype mostLines = 8192; // kept; about 100 bytes each

} // namespace

CodeColourer::CodeColourer(QObject *parent)
    : CodeColours(parent)
    , m_inks(codeInks(paletteFor(Look::Light)))
    , m_worker(new CodeWorker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &CodeWorker::coloured, this, &CodeColourer::take);
    m_thread.setObjectName(QStringLiteral("code colours"));
    m_thread.start(QThread::LowPriority);
}

CodeColourer::~CodeColourer()
{
    m_worker->stop();
    m_thread.quit();
    m_thread.wait();
}

void CodeColourer::setDocument(const DocumentPtr &document)
{
    m_document = document;
    m_lines.clear();
    m_asked.clear();
    m_worker->demand({.run = ++m_run, .document = {}}); // what is under way for another document ends
}

void CodeColourer::setLook(const Palette &palette)
{
    m_inks = codeInks(palette);
    for (const auto &[block, lines] : m_asked.asKeyValueRange())
        Q_EMIT changed(block, lines.first, lines.second - 1);
}

void CodeColourer::setVisible(qint32 block, qint32 firstLine, qint32 lastLine)
{
    if (!m_document || block < 0 || std::size_t(block) >= m_document->blocks().size() || lastLine < firstLine)
        return;
    const Block &code = m_document->blocks()[std::size_t(block)];
    const auto asked = m_asked.constFind(block);
    const bool isAsked = asked != m_asked.cend() && asked->first <= firstLine && asked->second > lastLine;
    if (isAsked || code.kind != BlockKind::Code || lastLine > code.length)
        return;
    const CodeDemand wanted{m_run, m_document, block, std::max(0, firstLine - around), lastLine + 1 + around};
    m_asked.insert(block, {wanted.first, wanted.last});
    if (m_lines.size() > mostLines)
        forgetFarFrom(block, firstLine);
    m_worker->demand(wanted);
    QMetaObject::invokeMethod(m_worker, &CodeWorker::work, Qt::QueuedConnection);
}

void CodeColourer::take(quint64 run, qint32 block, qint32 first, const std::vector<CodeRuns> &lines)
{
    if (run != m_run || lines.empty())
        return;
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_lines.insert({block, first + qint32(i)}, lines[i]);
    Q_EMIT changed(block, first, first + qint32(lines.size()) - 1);
}

/// Everything but the screen around this line is asked for again when it is seen again.
void CodeColourer::forgetFarFrom(qint32 block, qint32 line)
{
    m_lines.removeIf([&](const std::pair<const Key &, CodeRuns &> &entry) {
        return entry.first.block != block || std::abs(entry.first.line - line) > 4 * around;
    });
    m_asked.removeIf(
        [&](const std::pair<const qint32 &, std::pair<qint32, qint32> &> &entry) { return entry.first != block; });
}

QList<QTextLayout::FormatRange> CodeColourer::formatsOf(qint32 block, qint32 line) const
{
    const auto found = m_lines.constFind({block, line});
    return found == m_lines.cend() ? QList<QTextLayout::FormatRange>() : formatsFor(*found, m_inks);
}

CodeColours::Maker CodeColourer::forPaper() const
{
    return [] { return std::make_unique<PaperColours>(); };
}

} // namespace florilegium
