// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/edits.h"
#include "annotate/highlightset.h"
#include "document/builder.h"
#include "view/documentview.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace florilegium::testing {

inline DocumentPtr prose(int paragraphs)
{
    DocumentBuilder builder;
    builder.metadata().title = QStringLiteral("A long record");
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 20 == 0) {
            builder.beginBlock(BlockKind::Heading, 2);
            builder.addText(QStringLiteral("Part %1").arg(i / 20 + 1));
        }
        builder.beginBlock(BlockKind::Paragraph);
        for (int s = 0; s < 1 + (i * 7) % 5; ++s)
            builder.addText(
                QStringLiteral("Statement %1 of paragraph %2 was made in the old hall by the river. ").arg(s).arg(i));
    }
    return std::make_shared<const Document>(builder.finish());
}

/// A shown view of a document.
struct GivenView
{
    explicit GivenView(DocumentPtr shown, QSize size = {1100, 800})
        : document(std::move(shown))
        , highlights(ArticleId{QStringLiteral("a-aaaaaaaaaaaa")}, document)
    {
        view.setLook(paletteFor(Look::Light));
        view.resize(size);
        view.setDocument(document, &highlights);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setFocus();
        view.grab();
    }

    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = document->text().indexOf(words);
        return {start, start + words.size()};
    }
    [[nodiscard]] QPoint middleOf(const QString &words)
    {
        const QList<QRectF> rects = view.rectsOf(rangeOf(words));
        return rects.isEmpty() ? QPoint(-1, -1) : rects.front().center().toPoint();
    }
    /// Moves the pointer there. Offscreen it stands nowhere, so that QTest::mouseMove() moves nothing.
    void hover(QPointF at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    HighlightId mark(TextRange range)
    {
        const Highlight made = newHighlight(*document, highlights.article(), 1, {range}, QStringLiteral("claim"),
                                            QDateTime::currentDateTimeUtc());
        highlights.apply(addHighlight(made));
        return made.id;
    }
    [[nodiscard]] QString selected() const { return document->text(view.selection()).toString(); }

    DocumentPtr document;
    HighlightSet highlights;
    DocumentView view;
};

} // namespace florilegium::testing
