// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "panels/articlepage.h"
#include "store/sqlitelibrary.h"
#include "window/givenwindow.h"
#include "window/pages.h"
#include "window/savedpages.h"

#include <span>

namespace florilegium::testing {

/// The library in a folder, made when it is not there.
struct KeptLibrary
{
    explicit KeptLibrary(const QString &folder);

    std::unique_ptr<SqliteLibrary> library;
};

/// One sitting of a reader who has no mouse: what is done is done by keys, what is looked at is looked at directly.
class GivenFlow
    : public KeptLibrary
    , public OpenWindow
{
public:
    explicit GivenFlow(const QString &folder);

    [[nodiscard]] LibraryQueries &stored() { return library->queries(); }
    /// Waits until everything is saved and can be searched for.
    void settle();

    // Keys ------------------------------------------------------------------------------------------------------------
    static void type(const QString &text);
    /// By Tab, however many stops there are between.
    void tabTo(const QWidget *stop);
    /// In the dialog that asks for a file or folder.
    void answer(const QString &path);
    /// In the menu that opens.
    static void choose(Qt::Key letter);

    // Going about -----------------------------------------------------------------------------------------------------
    void addPages(const SavedPages &pages);
    void goToArticles();
    [[nodiscard]] ArticlePage &articles() { return *window.pages()->articles(); }
    /// The row of the list of articles.
    void openArticle(int row);
    /// Goes to the first of what the search finds.
    void search(const QString &query);
    /// The article that alone has these words, by a search for them.
    void openPage(const QString &words);
    void goToSidebarRow(const QString &text);

    // In the article --------------------------------------------------------------------------------------------------
    /// Selects the sentence that comes so many after the first.
    void takeSentence(int number);
    /// Selects the first sentence with these words.
    void takeSentence(const QString &words);
    /// What is selected becomes a highlight, or states a claim; null when it did not.
    HighlightId mark();
    ClaimId claim();
    void giveTheme(const QString &path);
    void write(const QString &note);
    /// Words of the selection.
    [[nodiscard]] QString selected();

    [[nodiscard]] const DocumentView *view() { return window.pane().view(); }
    [[nodiscard]] ThemeId theme(const QString &path);
    /// With the theme or one below it.
    [[nodiscard]] int passages(const QString &path);
    [[nodiscard]] qsizetype evidence(const ClaimId &claim, Relation relation);
};

using FlowStep = void (*)(GivenFlow &given, const QString &folder);
/// One after the other, until one fails.
void takeSteps(GivenFlow &given, const QString &folder, std::span<const FlowStep> steps);
/// In a library of its own that the pages were added to. Skips the test where they are not.
void takeStepsThroughPages(std::initializer_list<FlowStep> steps);

} // namespace florilegium::testing
