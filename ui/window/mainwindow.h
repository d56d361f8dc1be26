// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/readingside.h"
#include "window/windowframe.h"
#include "window/windowsettings.h"

#include <QWidget>

class QMenu;

namespace florilegium {

class Actions;
class ColourEditor;
class Finding;
class Gatherer;
class Messages;
class Session;
class Sidebar;
class SidebarGrip;
class SidebarModel;
class SplitView;
class StatusKeeper;
class StatusLine;
class Theming;
class TopBar;
class VersionMenu;
struct TextRange;

/// The window: places its parts, and knows nothing of what they do. The page is there for the first frame; fill() adds
/// the rest into places that were kept for it. It has one side to read on, and two while it is split. The session, of
/// the first side, is borrowed.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Session &session, const WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Everything that the first frame does not need. Called by itself after the first frame, or by a test.
    void fill();
    [[nodiscard]] bool isFilled() const { return m_sidebar; }
    /// As it is now, for the next start.
    [[nodiscard]] WindowSettings settings() const;
    void setSidebarShown(bool shown);
    [[nodiscard]] const WindowFrame &frame() const { return m_frame; }

    // Sides ----------------------------------------------------------------------------------------------------------
    /// What is shown is shown in a second pane too, which becomes the active one; or the active pane alone stays.
    void setSplit(bool split);
    /// In the other pane, which is made when there is none, and becomes the active one. A null highlight: the article.
    void openBeside(const ArticleId &article, const HighlightId &highlight);
    [[nodiscard]] bool isSplit() const { return m_split; }
    [[nodiscard]] const QList<ReadingSide *> &sides() const { return m_sides; }
    /// The side that was reached last: actions are meant for it.
    [[nodiscard]] ReadingSide &side() const { return *m_side; }
    void setActive(ReadingSide &side);
    /// Whether something of a side is being printed or written, of one that was closed too.
    [[nodiscard]] bool isPrinting() const;
    /// Closed for good, while other windows stay: what it prints is brought to its end, and printed() tells.
    void retire();

    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Messages &messages() { return *m_messages; }
    [[nodiscard]] Gatherer &gatherer() { return *m_gatherer; }
    // Of the active side.
    [[nodiscard]] ReadingPane &pane() { return m_side->pane(); }
    [[nodiscard]] Navigation &navigation() { return m_side->navigation(); }
    [[nodiscard]] Opener &opener() { return m_side->opener(); }
    [[nodiscard]] Looking &looking() { return m_side->looking(); }
    [[nodiscard]] Reviewing &reviewing() { return m_side->reviewing(); }
    [[nodiscard]] PageChoices &choices() { return m_side->choices(); }
    [[nodiscard]] PictureLoading &pictures() { return m_side->pictures(); }
    [[nodiscard]] Exporting &exporting() { return m_side->exporting(); }
    [[nodiscard]] Printing &printing() { return m_side->printing(); }
    [[nodiscard]] Theming &theming() { return m_side->theming(); }
    [[nodiscard]] Conductor &conductor() { return m_side->conductor(); }
    [[nodiscard]] Pages *pages() const { return m_side->pages(); }
    // Null before fill().
    [[nodiscard]] TopBar *bar() const { return m_bar; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] VersionMenu *versions() const { return m_versions; }

Q_SIGNALS:
    void filled();
    void closing();
    /// After retire(): nothing is being printed any more.
    void printed();
    void newWindowWanted();
    /// A side is going to be filled: for who gives it what comes from outside.
    void sideAdded(florilegium::ReadingSide *side);
    void lookChanged(const florilegium::Palette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void fillSidebar();
    void connectThemes();
    void fillFinding();
    void openColours();
    void fillSide(ReadingSide &side);
    void connectConductor(Conductor &conductor);
    void connectShared();
    ReadingSide &addSide();
    void openPassageBeside(const ArticleId &article, const TextRange &range);
    void goBeside();
    void removeOtherSide();
    void followLook(ReadingSide &side);
    void shareLook();
    [[nodiscard]] ReadingSide &otherSide() const;
    void followSide();
    void showPlace();
    void setLook(const Palette &palette);

    Session &m_session;
    WindowSettings m_settings;
    WindowFrame m_frame;
    bool m_overlayOpen = false; ///< the sidebar of a narrow window
    TopBar *m_bar;
    StatusLine *m_status;
    Messages *m_messages;
    Actions *m_actions;
    Gatherer *m_gatherer;
    ReadingSide *m_side; ///< the active one
    QList<ReadingSide *> m_sides; ///< in reading direction
    SplitView *m_split = nullptr; ///< while there are two
    SidebarModel *m_sidebarModel = nullptr;
    Sidebar *m_sidebar = nullptr;
    SidebarGrip *m_grip = nullptr;
    Finding *m_finding = nullptr;
    ColourEditor *m_colours = nullptr;
    QMenu *m_menu = nullptr;
    VersionMenu *m_versions = nullptr; ///< of the active side, like the next
    StatusKeeper *m_statusKeeper = nullptr;
};

} // namespace florilegium
