// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchor/reanchor.h"

#include "anchor/carry.h"

namespace florilegium {

Result<QList<Carried>> reanchor(QStringView oldText, QStringView newText, const QList<TextRange> &passages,
                                const std::stop_token &stop)
{
    Vocabulary vocabulary;
    const WordMap old(oldText, vocabulary);
    const WordMap now(newText, vocabulary);
    const Alignment alignment = align(old, now, stop);
    Carrier carrier(old, now, alignment);
    QList<Carried> result;
    result.reserve(passages.size());
    for (const TextRange passage : passages) {
        Q_ASSERT(!passage.isEmpty() && passage.start >= 0 && passage.end <= oldText.size());
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        result.append(carrier.carry(passage));
    }
    return result;
}

} // namespace florilegium
