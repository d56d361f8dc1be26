// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/looking.h"

#include "dialogs/typepopup.h"
#include "view/softlens.h"
#include "view/spelling.h"
#include "window/actions.h"
#include "window/readingpane.h"
#include "window/style.h"

#include <QApplication>
#include <QStyleHints>

namespace florilegium {

namespace {

constexpr std::array<std::optional<Look>, 5> looks{std::nullopt, Look::Light, Look::Sepia, Look::Dark,
                                                   Look::HighContrast};

} // namespace

Looking::Looking(ReadingPane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (!m_chosen || m_chosen == Look::HighContrast)
            apply();
    });
    connect(&pane.spelling(), &Spelling::onChanged, this, &Looking::showChecked);
    connect(&pane.softLens(), &SoftLens::onChanged, this, &Looking::showChecked);
}

void Looking::start(const WindowSettings &settings)
{
    m_chosen = settings.look;
    m_pane.view()->setTypeChoice(settings.type);
    m_pane.spelling().setOn(settings.spelling);
    m_pane.softLens().setOn(settings.softWords);
    m_pane.view()->setFocusMode(settings.focus);
    m_pane.view()->setPaged(settings.paged);
    apply();
}

void Looking::attach(Actions &actions)
{
    m_actions = &actions;
    showChecked();
}

bool Looking::act(ActionId id)
{
    const int step = int(id) - int(ActionId::LookSystem);
    if (step >= 0 && step < int(looks.size())) {
        choose(looks[std::size_t(step)]);
        return true;
    }
    switch (id) {
    case ActionId::ZoomIn: m_pane.view()->zoomIn(); return true;
    case ActionId::ZoomOut: m_pane.view()->zoomOut(); return true;
    case ActionId::ZoomReset: m_pane.view()->resetZoom(); return true;
    case ActionId::CheckSpelling: m_pane.spelling().setOn(!m_pane.spelling().isOn()); return true;
    case ActionId::SoftWords: m_pane.softLens().toggle(); return true;
    case ActionId::JustifiedText: toggleJustified(); return true;
    case ActionId::Paged: togglePaged(); return true;
    case ActionId::FocusOff: toggleFocus(FocusMode::Off); return true;
    case ActionId::FocusParagraph: toggleFocus(FocusMode::Paragraph); return true;
    case ActionId::FocusSentence: toggleFocus(FocusMode::Sentence); return true;
    default: return false;
    }
}

void Looking::choose(const std::optional<Look> &look)
{
    if (look == m_chosen)
        return showChecked(); // the action was toggled all the same
    m_chosen = look;
    apply();
    showChecked();
}

void Looking::setColours(const QList<Colour> &colours)
{
    m_colours = colours;
    if (!m_palette.page.isValid())
        return; // nothing has been shown yet
    const auto before = m_palette.tones;
    m_palette.follow(colours);
    if (m_palette.tones == before)
        return; // names alone
    m_pane.setLook(m_palette);
    Q_EMIT changed(m_palette);
}

void Looking::toggleJustified()
{
    TypeChoice type = m_pane.view()->typeChoice();
    type.justified = !type.justified;
    m_pane.view()->setTypeChoice(type);
    showChecked();
}

void Looking::togglePaged()
{
    m_pane.view()->setPaged(!m_pane.view()->isPaged());
    showChecked();
}

/// The key of a mode that is on takes it away.
void Looking::toggleFocus(FocusMode mode)
{
    DocumentView *view = m_pane.view();
    view->setFocusMode(view->focusMode() == mode ? FocusMode::Off : mode);
    showChecked();
}

void Looking::apply()
{
    const Look look = m_chosen.value_or(systemLook());
    if (look == Look::HighContrast)
        QApplication::setPalette(QPalette()); // the system's own again: what is set below would be read for it
    m_palette = paletteFor(look);
    m_palette.follow(m_colours);
    QApplication::setPalette(systemRoles(m_palette));
    m_pane.setLook(m_palette);
    Q_EMIT changed(m_palette);
}

void Looking::showChecked()
{
    if (!m_actions)
        return;
    for (std::size_t step = 0; step < looks.size(); ++step)
        m_actions->action(following(ActionId::LookSystem, int(step)))->setChecked(looks[step] == m_chosen);
    m_actions->action(ActionId::CheckSpelling)->setChecked(m_pane.spelling().isOn());
    m_actions->action(ActionId::SoftWords)->setChecked(m_pane.softLens().isOn());
    m_actions->action(ActionId::JustifiedText)->setChecked(m_pane.view()->typeChoice().justified);
    m_actions->action(ActionId::Paged)->setChecked(m_pane.view()->isPaged());
    for (int mode = 0; mode <= int(FocusMode::Sentence); ++mode)
        m_actions->action(following(ActionId::FocusOff, mode))
            ->setChecked(m_pane.view()->focusMode() == FocusMode(mode));
}

void Looking::openPopup(QWidget *below)
{
    auto *popup = new TypePopup(m_chosen, m_pane.view()->typeChoice(), below->window());
    connect(popup, &TypePopup::lookChosen, this, &Looking::choose);
    connect(popup, &TypePopup::typeChosen, m_pane.view(), &DocumentView::setTypeChoice);
    popup->adjustSize();
    popup->move(below->mapToGlobal(QPoint(below->width() - popup->width(), below->height() + 4)));
    popup->show();
}

} // namespace florilegium
