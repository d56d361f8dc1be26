// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/themeset.h"
#include "library/highlightpages.h"
#include "library/surroundings.h"
#include "models/pagedmodel.h"

namespace florilegium {

/// A row of a list of highlights, with what is shown of its note.
struct ListedHighlight
{
    HighlightRow row;
    HighlightGroup group;
    QString note; ///< markdownWords() of it: made when the row is read, not for each time that it is painted
};

/// Highlights over the library, filtered and perhaps grouped; a highlight stands in each of its groups. Names of themes
/// and colours come from the borrowed set. The words around a passage are read after the rows, some at a time.
class HighlightListModel : public PagedModel<ListedHighlight>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        ArticleIdRole, ///< QString
        ArticleTitleRole,
        NoteRole, ///< its words, on one line
        ColourRole, ///< key of the colour
        StatusRole, ///< int of Status, invalid when it states no claim
        ThemesRole, ///< QStringList of paths such as "Openness › Secrecy"
        CreatedRole, ///< QDateTime
        OrphanRole, ///< bool: not found in its article's newest text
        ColourNameRole, ///< what the colour means to the reader
        BeforeRole, ///< words around the passage, as far as they are read
        AfterRole,
        GroupFirstRole, ///< bool: the first row of its group
        GroupNameRole, ///< as the reader reads it, "Without a theme" for those without any
        GroupCountRole, ///< int
    };

    HighlightListModel(Library &library, const ThemeSet &themes, QObject *parent = nullptr);

    [[nodiscard]] const HighlightFilter &filter() const { return m_filter; }
    void setFilter(const HighlightFilter &filter);
    /// How much is shown around each passage; the rows stay.
    void setExtent(ContextExtent extent);
    [[nodiscard]] ContextExtent extent() const { return m_extent; }
    [[nodiscard]] const HighlightRow &row(int index) const { return PagedModel::row(index).row; }
    /// How many pass the filter, each counted once; absent until it is known.
    [[nodiscard]] std::optional<int> count() const { return m_count; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void counted();

protected:
    [[nodiscard]] bool same(const ListedHighlight &left, const ListedHighlight &right) const override;

private:
    /// Of one marking: a passage that is marked anew has others.
    struct Known
    {
        TextId text = 0;
        QList<Anchor> anchors;
        Surroundings around;
    };

    [[nodiscard]] QStringList themePaths(const Highlight &highlight) const;
    [[nodiscard]] QString groupName(const HighlightGroup &group) const;
    [[nodiscard]] QVariant groupData(const ListedHighlight &entry, int index, int role) const;
    [[nodiscard]] const Surroundings *aroundOf(const Highlight &highlight) const;
    void readCount();
    void readAround();
    void takeAround(const QList<Highlight> &asked, const QHash<HighlightId, Surroundings> &found);
    void renamed(const QList<int> &roles);

    const ThemeSet &m_themes;
    HighlightFilter m_filter;
    ContextExtent m_extent = ContextExtent::Quote;
    QHash<HighlightId, Known> m_around;
    std::optional<int> m_count;
    quint64 m_countQuestion = 0;
    quint64 m_aroundQuestion = 0;
    bool m_isReadingAround = false;
};

/// "Openness › Secrecy" for a theme.
[[nodiscard]] QString shownPath(const ThemeSet &themes, const ThemeId &id);

} // namespace florilegium
