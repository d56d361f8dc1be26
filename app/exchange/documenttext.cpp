// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/documenttext.h"

namespace florilegium {

QByteArray documentToText(const Document &document)
{
    QString text;
    text.reserve(document.text().size() + 1);
    for (const Block &block : document.blocks()) {
        if (block.kind == BlockKind::Caption || block.kind == BlockKind::Rule || block.kind == BlockKind::Figure)
            continue;
        QString words = document.text(block.range()).toString();
        words.remove(QChar::ObjectReplacementCharacter).replace(QChar::LineSeparator, u'\n');
        text += words + u'\n';
    }
    return text.toUtf8();
}

} // namespace florilegium
