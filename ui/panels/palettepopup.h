// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palettemodel.h"
#include "panels/fieldpopup.h"

#include <QUrl>

namespace florilegium {

class PaletteDelegate;

/// The palette under the search field: commands, articles, themes and claims by a few letters; Enter does it, or goes
/// there. What looks like a query leads to the search in the library.
class PalettePopup : public FieldPopup
{
    Q_OBJECT
public:
    PalettePopup(Library &library, QLineEdit *field, QWidget *parent);
    ~PalettePopup() override;

    [[nodiscard]] PaletteModel &model() { return m_model; }

Q_SIGNALS:
    void articleChosen(const florilegium::ArticleId &id);
    /// Alt+Enter, Ctrl and a click: beside what is read.
    void articleWantedBeside(const florilegium::ArticleId &id);
    void themeChosen(const florilegium::ThemeId &id);
    void claimChosen(const florilegium::ClaimId &id);
    /// This text is to be looked for in the library.
    void searchWanted(const QString &text);
    /// The field holds an address (http, https, or florilegium for a place in the library) and Enter was pressed.
    void addressChosen(const QUrl &address);
    /// Another command was used last.
    void recentChanged();

protected:
    void edited() override;
    void enter() override;
    void choose(const QModelIndex &index, bool beside) override;
    [[nodiscard]] int firstChoice() const override;
    void reached() override { edited(); }
    void forget() override;

private:
    void follow();
    void run(int row);

    PaletteModel m_model;
    PaletteDelegate *m_delegate;
    bool m_isEntered = false; ///< Enter was pressed before the rows of the newest question had come
};

} // namespace florilegium
