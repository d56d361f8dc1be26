// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/windowframe.h"
#include "window/windowsettings.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace florilegium {

class Actions;
class Annotating;
class Conductor;
class Exporting;
class Gatherer;
class Looking;
class Messages;
class Navigation;
class Opener;
class PageChoices;
class Pages;
class PictureLoading;
class Printing;
class ReadingPane;
class Reviewing;
class SearchPopup;
class Session;
class Sidebar;
class SidebarGrip;
class SidebarModel;
class StatusLine;
class Theming;
class TopBar;
class VersionMenu;

/// The window: places its parts, and knows nothing of what they do. The page is there for the first frame; fill() adds
/// the rest into places that were kept for it. The session is borrowed.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    MainWindow(Session &session, const WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Everything that the first frame does not need. Called by itself after the first frame, or by a test.
    void fill();
    [[nodiscard]] bool isFilled() const { return m_pages; }
    /// As it is now, for the next start.
    [[nodiscard]] WindowSettings settings() const;
    void setSidebarShown(bool shown);
    [[nodiscard]] const WindowFrame &frame() const { return m_frame; }

    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] ReadingPane &pane() { return *m_pane; }
    [[nodiscard]] Navigation &navigation() { return *m_navigation; }
    [[nodiscard]] Opener &opener() { return *m_opener; }
    [[nodiscard]] Messages &messages() { return *m_messages; }
    [[nodiscard]] Looking &looking() { return *m_looking; }
    [[nodiscard]] Reviewing &reviewing() { return *m_reviewing; }
    [[nodiscard]] PageChoices &choices() { return *m_choices; }
    [[nodiscard]] PictureLoading &pictures() { return *m_pictures; }
    [[nodiscard]] Gatherer &gatherer() { return *m_gatherer; }
    [[nodiscard]] Exporting &exporting() { return *m_exporting; }
    [[nodiscard]] Printing &printing() { return *m_printing; }
    [[nodiscard]] Theming &theming() { return *m_theming; }
    [[nodiscard]] Conductor &conductor() { return *m_conductor; }
    // Null before fill().
    [[nodiscard]] TopBar *bar() const { return m_bar; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] Pages *pages() const { return m_pages; }
    [[nodiscard]] VersionMenu *versions() const { return m_versions; }

Q_SIGNALS:
    void filled();
    void closing();
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
    void fillCentre();
    void connectConductor();
    void showPlace();
    void setLook(const Palette &palette);

    Session &m_session;
    WindowSettings m_settings;
    WindowFrame m_frame;
    bool m_overlayOpen = false; ///< the sidebar of a narrow window
    TopBar *m_bar;
    StatusLine *m_status;
    QStackedWidget *m_centre;
    ReadingPane *m_pane;
    Messages *m_messages;
    Actions *m_actions;
    Looking *m_looking;
    Navigation *m_navigation;
    Annotating *m_annotating;
    Opener *m_opener;
    Reviewing *m_reviewing;
    PageChoices *m_choices;
    PictureLoading *m_pictures;
    Gatherer *m_gatherer;
    Theming *m_theming;
    Conductor *m_conductor;
    Exporting *m_exporting;
    Printing *m_printing;
    SidebarModel *m_sidebarModel = nullptr;
    Sidebar *m_sidebar = nullptr;
    SidebarGrip *m_grip = nullptr;
    Pages *m_pages = nullptr;
    SearchPopup *m_search = nullptr;
    QMenu *m_menu = nullptr;
    VersionMenu *m_versions = nullptr;
};

} // namespace florilegium
