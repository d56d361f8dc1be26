// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace florilegium {

/// Soft words as the view underlines them and tells of them.
class SoftLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesCauseNoLayout();
    void eachKindHasItsShape();
    void linesStandBelowTheirWords();
    void lookedThroughOnceForManyFrames();
    void codeHasNone();
    void thePointerComesToThem();
    void theCaretComesToThem();
    void aTipSaysWhatTheyAre();
    void assistiveTechnologyIsTold();
    void theNextDocumentHasItsOwn();
};

} // namespace florilegium
