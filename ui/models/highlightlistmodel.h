// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "models/pagedmodel.h"

namespace florilegium {

/// Highlights over the library, filtered. Theme names come from the borrowed set.
class HighlightListModel : public PagedModel<HighlightRow>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        ArticleIdRole, ///< QString
        ArticleTitleRole,
        NoteRole, ///< Markdown
        ColourRole, ///< key of the colour
        StatusRole, ///< int of Status, invalid when it states no claim
        ThemesRole, ///< QStringList of paths such as "Openness › Secrecy"
        CreatedRole, ///< QDateTime
        OrphanRole, ///< bool: not found in its article's newest text
    };

    HighlightListModel(Library &library, const ThemeSet &themes, QObject *parent = nullptr);

    [[nodiscard]] const HighlightFilter &filter() const { return m_filter; }
    void setFilter(const HighlightFilter &filter);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool same(const HighlightRow &left, const HighlightRow &right) const override;

private:
    [[nodiscard]] QStringList themePaths(const Highlight &highlight) const;

    const ThemeSet &m_themes;
    HighlightFilter m_filter;
};

/// "Openness › Secrecy" for a theme.
[[nodiscard]] QString shownPath(const ThemeSet &themes, const ThemeId &id);

} // namespace florilegium
