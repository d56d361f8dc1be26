// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "handover/handoverplugin.h"

class KDSingleApplication;

namespace florilegium {

/// The name under which windows of the library at this path find each other.
[[nodiscard]] QString windowName(const QString &libraryPath);

/// Hears other starts of the program with the same library.
class WindowServer : public QObject
{
    Q_OBJECT
public:
    WindowServer(Library &library, HandoverPlugin::Raise raise);
    ~WindowServer() override;

private:
    void receive(const QByteArray &message);

    HandoverPlugin::Raise m_raise;
    std::unique_ptr<KDSingleApplication> m_instance;
};

} // namespace florilegium
