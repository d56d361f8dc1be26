// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "paint/codecolours.h"
#include "syntax/codeinks.h"
#include "syntax/codeworker.h"

#include <QHash>
#include <QThread>

namespace florilegium {

/// Code colours by KSyntaxHighlighting. All highlighting is done on a worker; here are only the lines near the screen,
/// as runs of styles, and the formats that the look gives them. The destructor waits for the worker (one stretch of 64
/// lines, or the loading of a language).
class CodeColourer : public CodeColours
{
    Q_OBJECT
public:
    explicit CodeColourer(QObject *parent = nullptr);
    ~CodeColourer() override;

    void setDocument(const DocumentPtr &document) override;
    void setLook(const Palette &palette) override;
    void setVisible(qint32 block, qint32 firstLine, qint32 lastLine) override;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(qint32 block, qint32 line) const override;
    [[nodiscard]] Maker forPaper() const override;

private:
    struct Key
    {
        qint32 block = 0;
        qint32 line = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) noexcept { return qHashMulti(seed, key.block, key.line); }
    };

    void take(quint64 run, qint32 block, qint32 first, const std::vector<CodeRuns> &lines);
    void forgetFarFrom(qint32 block, qint32 line);

    DocumentPtr m_document;
    CodeInks m_inks;
    QHash<Key, CodeRuns> m_lines;
    QHash<qint32, std::pair<qint32, qint32>> m_asked; // lines of each block, half-open, that are here or on their way
    quint64 m_run = 0;
    QThread m_thread;
    CodeWorker *m_worker; // lives on m_thread, deleted with it
};

} // namespace florilegium
