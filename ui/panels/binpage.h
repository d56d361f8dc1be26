// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/binthingsmodel.h"
#include "panels/binswitch.h"
#include "panels/listpage.h"

namespace florilegium {

/// The claims, themes, collections and saved searches in the bin.
class BinPage : public ListPage
{
    Q_OBJECT
public:
    explicit BinPage(Library &library, QWidget *parent = nullptr);

    void showThings();
    [[nodiscard]] QStringList selected() const;
    /// Asks for what is selected to be restored.
    void restoreSelected();
    [[nodiscard]] BinThingsModel &model() { return m_model; }

Q_SIGNALS:
    void restoreWanted(const florilegium::DeletedThings &things);
    void binPartWanted(florilegium::BinPart part);
    void failed(const florilegium::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    BinThingsModel m_model;
};

} // namespace florilegium
