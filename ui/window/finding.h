// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/queries.h"
#include "paint/palette.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace florilegium {

class Actions;
class Library;
class PalettePopup;
class SearchField;
class SearchPopup;

/// The field of the bar, with one popup under it that has two ways to answer: the palette (what to do and where to go,
/// by a few letters) and the search in the library. Gives the focus back to exactly where it was. Parts are borrowed.
class Finding : public QObject
{
    Q_OBJECT
public:
    /// Popups are children of `window`.
    Finding(Library &library, SearchField &field, Actions &actions, QWidget &window);

    void setLook(const Palette &look);
    void openPalette();
    void openSearch();
    /// Words of the commands that were chosen last, the last one first.
    void setRecent(const QStringList &words);
    [[nodiscard]] const QStringList &recent() const;
    /// The order of what the search finds; the action says so.
    void setByRelevance(bool byRelevance);
    [[nodiscard]] bool isByRelevance() const;
    /// An article was gone to, from wherever.
    void noteUse(const ArticleId &id);

Q_SIGNALS:
    /// A null highlight: the article itself.
    void articleWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    /// The passage of the article's text that a hit's snippet is of.
    void passageWanted(const florilegium::ArticleId &article, const QString &snippet);
    // The same two, beside what is read.
    void passageWantedBeside(const florilegium::ArticleId &article, const QString &snippet);
    void besideWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);
    void themeWanted(const florilegium::ThemeId &id);
    void claimWanted(const florilegium::ClaimId &id);
    void addressWanted(const QUrl &address);
    void recentChanged();
    /// Nothing is left of where the focus was.
    void focusWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectSearch();
    void connectPalette();
    void setSearching(bool searching);
    void followFocus(QWidget *before, QWidget *now);
    void open(bool searching);
    void goBack();

    SearchField &m_field;
    Actions &m_actions;
    QWidget &m_window;
    QKeySequence m_paletteKey;
    SearchPopup *m_search;
    PalettePopup *m_palette;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace florilegium
