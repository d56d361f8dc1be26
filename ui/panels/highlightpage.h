// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/highlightlistmodel.h"
#include "panels/binswitch.h"
#include "panels/listpage.h"

#include <QTimer>

namespace florilegium {

class FilterButton;

/// The list of highlights over the library, narrowed by theme, colour, status and words; Enter goes to the passage.
class HighlightPage : public ListPage
{
    Q_OBJECT
public:
    HighlightPage(Library &library, const ThemeSet &themes, QWidget *parent = nullptr);

    /// Null: all themes.
    void showTheme(const ThemeId &theme);
    void showBin();
    [[nodiscard]] const HighlightFilter &filter() const { return m_filter; }
    [[nodiscard]] QList<Highlight> selected() const;
    [[nodiscard]] HighlightListModel &model() { return m_model; }

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void deleteWanted(const QList<florilegium::Highlight> &highlights);
    void restoreWanted(const QList<florilegium::Highlight> &highlights);
    void binPartWanted(florilegium::BinPart part);
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void apply();
    void jump(const QModelIndex &index);
    void setEmptyTexts();

    const ThemeSet &m_themes;
    HighlightListModel m_model;
    HighlightFilter m_filter;
    FilterButton *m_theme = nullptr;
    FilterButton *m_colour = nullptr;
    FilterButton *m_status = nullptr;
    BinSwitch *m_bin;
    QTimer m_typing;
};

} // namespace florilegium
