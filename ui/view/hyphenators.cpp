// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/hyphenators.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace florilegium {

Hyphenator Hyphenators::of(const QString &language)
{
    auto file = m_files.constFind(language);
    if (file == m_files.constEnd())
        file = m_files.insert(language, hyphenationFile(language, hyphenationFolders()));
    if (file->isEmpty())
        return {};
    if (const auto known = m_hyphenators.constFind(*file); known != m_hyphenators.constEnd())
        return *known;
    read(*file);
    return {};
}

void Hyphenators::read(const QString &file)
{
    m_hyphenators.insert(file, {});
    auto promise = std::make_shared<QPromise<Hyphenator>>();
    promise->start();
    promise->future().then(this, [this, file](const Hyphenator &hyphenator) {
        m_hyphenators.insert(file, hyphenator);
        Q_EMIT loaded();
    });
    // Not a pool of ours, whose end would wait for what cannot be stopped.
    QThreadPool::globalInstance()->start([promise, file] {
        promise->addResult(Hyphenator(file));
        promise->finish();
    });
}

} // namespace florilegium
