# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The parts around the document view.

set(VIEW_PARTS
    documentaccessible.cpp
    documentaccessibleattributes.cpp
    documentaccessiblechildren.cpp
    documentpassages.cpp
    findbar.cpp
    findbarbutton.cpp
    findsession.cpp
    findsessionmatcher.cpp
    highlightspeech.cpp
    imagestore.cpp
    imagestorepolicy.cpp
    linkpreview.cpp
    marginnotes.cpp
    marginnotescontent.cpp
    marginnotesinput.cpp
    marginnoteslayout.cpp
    marginnotesplacement.cpp
    marginnotespopup.cpp
    marginnotesshelf.cpp
    marginnotestext.cpp
    noteeditor.cpp
    outlinepopup.cpp
    overviewruler.cpp
    overviewrulermarks.cpp
    passageaccessible.cpp
    passagechildren.cpp
    popupframe.cpp
    selectionbar.cpp
    selectionbarbutton.cpp
    statussymbol.cpp
    themepicker.cpp
    themepickerdelegate.cpp
    themepickermodel.cpp
    viewparts.cpp)
