// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetch/networkfetcher.h"
#include "handover/handoverplugin.h"
#include "handover/windowmessage.h"
#include "handover/windowserver.h"

#include <kdsingleapplication.h>

namespace florilegium {

class HandoverModule
    : public QObject
    , public HandoverPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.florilegium.HandoverPlugin/1")
    Q_INTERFACES(florilegium::HandoverPlugin)
public:
    bool send(const QString &libraryPath, const QStringList &things) override
    {
        constexpr int patience = 2000; // ms
        KDSingleApplication instance(windowName(libraryPath), KDSingleApplication::Option::IncludeUsernameInSocketName);
        return !instance.isPrimaryInstance() && instance.sendMessageWithTimeout(windowMessage(things), patience);
    }
    std::unique_ptr<QObject> serve(Library &library, Raise raise) override
    {
        return std::make_unique<WindowServer>(library, std::move(raise));
    }
    std::unique_ptr<Fetcher> makeFetcher() override { return makeNetworkFetcher(); }
};

} // namespace florilegium

#include "handovermodule.moc"
