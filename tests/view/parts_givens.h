// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/claimset.h"
#include "annotate/highlightset.h"
#include "annotate/themeset.h"
#include "paint/geometry.h"

namespace florilegium::testing {

/// A page of lines of one length, all of them 30 pixels high: places can be computed in one's head.
class LinedPage : public PassageGeometry
{
public:
    LinedPage(qsizetype textLength, qsizetype lineLength = 60, double viewportHeight = 600)
        : m_length(textLength)
        , m_line(lineLength)
        , m_viewport(viewportHeight)
    {
    }

    static constexpr double lineHeight = 30;
    double top = 0; ///< scroll position

    [[nodiscard]] double yOf(qsizetype offset) const override { return documentY(offset) - top; }
    [[nodiscard]] QList<QRectF> rectsOf(TextRange range) const override
    {
        return {QRectF(0, yOf(range.start), 500, lineHeight)};
    }
    [[nodiscard]] TextRange visibleRange() const override
    {
        return {offsetAtDocumentY(top), offsetAtDocumentY(top + m_viewport)};
    }
    [[nodiscard]] double documentY(qsizetype offset) const override { return double(offset / m_line) * lineHeight; }
    [[nodiscard]] qsizetype offsetAtDocumentY(double y) const override
    {
        return std::clamp<qsizetype>(qsizetype(std::max(0.0, y) / lineHeight) * m_line, 0, m_length);
    }
    [[nodiscard]] double documentHeight() const override { return documentY(m_length - 1) + lineHeight; }
    [[nodiscard]] double scrollTop() const override { return top; }

private:
    qsizetype m_length;
    qsizetype m_line;
    double m_viewport;
};

/// An article of one paragraph with highlights, claims and themes.
struct Annotated
{
    explicit Annotated(const QString &text);

    /// Marks the first occurrence of `words`.
    HighlightId mark(const QString &words, const QString &colour, const QString &note = {},
                     const QList<ThemeId> &tags = {});
    ThemeId theme(const QString &name, const ThemeId &parent = {}, int shortcut = 0);
    ClaimId claim(const HighlightId &statedBy, Status status, const QStringList &who = {});
    void link(const ClaimId &claim, Relation relation, const HighlightId &highlight);

    DocumentPtr document;
    ArticleId article = ArticleId::make();
    HighlightSet highlights;
    ClaimSet claims;
    ThemeSet themes;
    QDateTime now;
};

[[nodiscard]] DocumentPtr documentOf(const QString &paragraph);

} // namespace florilegium::testing
