// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palettemodel.h"
#include "panels/askpopup.h"

namespace florilegium {

class PaletteDelegate;

/// Chooses a claim by a few letters of its statement; with nothing typed the newest ones are offered.
class ClaimPicker : public AskPopup
{
    Q_OBJECT
public:
    ClaimPicker(Library &library, QWidget *parent);

    void setColours(const Palette &palette) override;
    void openFor(const QString &title, const QRect &room);
    [[nodiscard]] const PaletteModel &model() const { return m_model; }

Q_SIGNALS:
    void chosen(const florilegium::ClaimId &claim);

protected:
    void enter() override;
    [[nodiscard]] int heightBelow() const override;

private:
    void ask();
    void choose(int row);

    PaletteModel m_model;
    PaletteDelegate *m_delegate;
};

} // namespace florilegium
