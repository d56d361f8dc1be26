// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "view/popupframe.h"

#include <QTimer>

class QLabel;

namespace florilegium {

class DocumentView;

/// What a link within the article leads to, such as a footnote: plain words, shortened. Null when the link leads
/// elsewhere or nowhere.
[[nodiscard]] QString linkedWords(const Document &document, const QString &target);

/// Shows a footnote beside the link that the pointer rests on, so that nobody has to leave the page for it. Goes when
/// the pointer does, and when the text moves. Never takes the focus. The view is borrowed and its parent.
class LinkPreview : public PopupFrame
{
    Q_OBJECT
public:
    explicit LinkPreview(DocumentView &view);

    void setColours(const Palette &palette) override;
    /// What is shown; empty while hidden.
    [[nodiscard]] QString shown() const;

private:
    void wait(const QString &target);
    void open();

    DocumentView &m_view;
    QLabel *m_words;
    QString m_target;
    QTimer m_pause;
};

} // namespace florilegium
