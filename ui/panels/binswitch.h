// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace florilegium {

/// What is shown of the bin.
enum class BinPart : quint8 { Articles, Highlights, Others };

/// Leads from one part of the bin to the others.
class BinSwitch : public QWidget
{
    Q_OBJECT
public:
    /// `part` is the one that it stands on.
    explicit BinSwitch(BinPart part, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(florilegium::BinPart part);
};

} // namespace florilegium
