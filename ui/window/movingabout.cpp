// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/movingabout.h"

#include "window/readingpane.h"

namespace florilegium {

namespace {

/// Where pages are turned, a whole one.
void moveHalfPage(DocumentView &view, bool down)
{
    const double half = view.viewport()->height() / 2.0;
    view.scrollByPixels(down ? half : -half);
}

} // namespace

bool moveAbout(ReadingPane &pane, ActionId id)
{
    DocumentView *view = pane.view();
    switch (id) {
    case ActionId::NextHeading: view->goToNextHeading(); return true;
    case ActionId::PreviousHeading: view->goToPreviousHeading(); return true;
    case ActionId::Contents: pane.openContents(); return true;
    case ActionId::FollowLink: view->followLinkAtCaret(); return true;
    case ActionId::HalfPageDown: moveHalfPage(*view, true); return true;
    case ActionId::HalfPageUp: moveHalfPage(*view, false); return true;
    case ActionId::EnlargePicture: view->choosePicture(); return true;
    case ActionId::NextPart: view->chooseNextRange(); return true;
    case ActionId::EndOn: view->moveEdge(true, true); return true;
    case ActionId::EndBack: view->moveEdge(true, false); return true;
    case ActionId::StartBack: view->moveEdge(false, false); return true;
    case ActionId::StartOn: view->moveEdge(false, true); return true;
    default: return false;
    }
}

} // namespace florilegium
