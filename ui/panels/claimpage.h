// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claimlistmodel.h"
#include "panels/listpage.h"

namespace florilegium {

class ClaimPanel;
class FilterButton;
class Session;

/// The claims of the library by status; the chosen one stands below the list, to be reworded and judged in place.
class ClaimPage : public ListPage
{
    Q_OBJECT
public:
    explicit ClaimPage(Session &session, QWidget *parent = nullptr);

    void setLook(const Palette &look) override;
    /// Absent: all.
    void showStatus(std::optional<Status> status);
    void showClaim(const ClaimId &id);
    [[nodiscard]] ClaimListModel &model() { return m_model; }
    [[nodiscard]] ClaimPanel *panel() const { return m_panel; }

Q_SIGNALS:
    void jumpWanted(const florilegium::ArticleId &article, const florilegium::HighlightId &highlight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showCurrent();
    void deleteCurrent();

    Session &m_session;
    ClaimListModel m_model;
    FilterButton *m_status;
    ClaimPanel *m_panel;
};

} // namespace florilegium
