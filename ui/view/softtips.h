// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softkinds.h"

#include <QObject>

namespace florilegium {

class DocumentView;

/// "Hedge: may", of the words in a view.
[[nodiscard]] QString softWordsLine(const DocumentView &view, const SoftSpan &span);
/// What words of a kind do, as a sentence.
[[nodiscard]] QString softKindSentence(SoftKind kind);

/// The legend of the lens: the pointer that rests on soft words is told what they are. Child of the view.
class SoftTips : public QObject
{
    Q_OBJECT
public:
    explicit SoftTips(DocumentView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DocumentView &m_view;
};

} // namespace florilegium
