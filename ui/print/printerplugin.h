// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QtPlugin>

#include <functional>
#include <memory>

class QWidget;

namespace florilegium {

/// What the reader chose to print on.
struct PrintTarget
{
    std::shared_ptr<QPagedPaintDevice> device; ///< of one thread at a time
    QPageRanges pages; ///< from 1; empty: all
    bool lastFirst = false; ///< from the last page to the first
};

/// What the module that links the printers offers.
class PrinterPlugin
{
public:
    virtual ~PrinterPlugin() = default;
    /// Opens the system's dialog over the window, with this paper to begin with, and returns. `chosen` is called on the
    /// window's thread, once, unless the reader thinks better of it.
    virtual void ask(QWidget *window, const QString &title, const QPageLayout &paper,
                     std::function<void(PrintTarget)> chosen) = 0;
};

} // namespace florilegium

Q_DECLARE_INTERFACE(florilegium::PrinterPlugin, "org.florilegium.PrinterPlugin/1")
