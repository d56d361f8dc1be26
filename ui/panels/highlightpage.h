// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/highlightlistmodel.h"
#include "panels/binswitch.h"
#include "panels/listpage.h"
#include "session/bulkmarking.h"

#include <QTimer>

class QAction;
class QMenu;

namespace florilegium {

class HighlightDelegate;
class HighlightFilters;
class SelectionFoot;

/// The list of highlights over the library: narrowed by words in the language of queries and by quick choices, grouped,
/// with the words around each; Enter goes to the passage. Several are selected as in any list; Ctrl+A selects all that
/// the filter lets through, those that are not read yet too.
class HighlightPage : public ListPage
{
    Q_OBJECT
public:
    HighlightPage(Library &library, const ThemeSet &themes, QWidget *parent = nullptr);

    /// What can be done with what is selected, and a menu of more; borrowed.
    void setActions(const QList<QAction *> &actions, QMenu *colours, QAction *restore);
    void setHighlightView(const HighlightView &view);
    [[nodiscard]] const HighlightView &highlightView() const;
    /// Null: all themes.
    void showTheme(const ThemeId &theme);
    void showBin();
    /// Narrows the list to the article of the current row, or shows those of others again.
    void toggleArticle();
    /// What is listed: of the quick choices and the words.
    [[nodiscard]] const HighlightFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isBin() const { return m_filter.deleted; }
    /// Each once, in the order of the list.
    [[nodiscard]] QList<HighlightId> selectedIds() const;
    [[nodiscard]] bool hasSelection() const;
    [[nodiscard]] BesidePlace besidePlace() const override;
    /// What is to be acted on: the selected ones, or all that pass the filter.
    [[nodiscard]] PassageChoice choice() const;
    /// How many that are, as far as it is known.
    [[nodiscard]] int choiceCount() const;
    /// The row that Enter would go to; null: none.
    [[nodiscard]] const HighlightRow *currentRow() const;
    [[nodiscard]] HighlightListModel &model() { return m_model; }
    [[nodiscard]] HighlightFilters *filters() const { return m_filters; }
    [[nodiscard]] SelectionFoot *foot() const { return m_foot; }

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void viewChanged();
    void binPartWanted(florilegium::BinPart part);
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectModel();
    void apply();
    void jump(const QModelIndex &index);
    void setEmptyTexts();
    void selectEverything();
    void followSelection();
    void showCounts();

    const ThemeSet &m_themes;
    HighlightListModel m_model;
    HighlightFilter m_filter;
    HighlightDelegate *m_delegate;
    HighlightFilters *m_filters;
    SelectionFoot *m_foot;
    QWidget *m_restore = nullptr; ///< a button of the foot; null before there are any
    BinSwitch *m_bin;
    QTimer m_typing;
    bool m_isEverything = false; ///< selected, whatever is read
    bool m_isSelecting = false; ///< by ourselves
};

} // namespace florilegium
