// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/printerplugin.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace florilegium {

namespace {

PrintTarget targetOf(const std::shared_ptr<QPrinter> &printer)
{
    printer->setFullPage(true); // the pages have their own margins
    const bool isPart = printer->printRange() == QPrinter::PageRange;
    return {.device = printer,
            .pages = isPart ? printer->pageRanges() : QPageRanges(),
            .lastFirst = printer->pageOrder() == QPrinter::LastPageFirst};
}

} // namespace

class PrinterModule
    : public QObject
    , public PrinterPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.florilegium.PrinterPlugin/1")
    Q_INTERFACES(florilegium::PrinterPlugin)
public:
    void ask(QWidget *window, const QString &title, const QPageLayout &paper,
             std::function<void(PrintTarget)> chosen) override
    {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setDocName(title);
        printer->setCreator(QCoreApplication::applicationName());
        printer->setPageLayout(paper);
        auto *dialog = new QPrintDialog(printer.get(), window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            dialog, &QDialog::accepted, window, [printer, chosen = std::move(chosen)] { chosen(targetOf(printer)); },
            Qt::QueuedConnection);
        // The printer lives as long as whoever needs it: the dialog, then the worker.
        connect(dialog, &QObject::destroyed, window, [printer] {});
        dialog->open();
    }
};

} // namespace florilegium

#include "printermodule.moc"
