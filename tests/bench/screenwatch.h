// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <expected>

namespace florilegium::testing {

/// A virtual screen of its own, and a look at its pixels from outside: through the framebuffer's file, without asking
/// the X server anything, so that watching costs the watched program nothing.
class ScreenWatch
{
public:
    ScreenWatch();
    ~ScreenWatch();
    Q_DISABLE_COPY_MOVE(ScreenWatch)

    /// Empty when there is no Xvfb here.
    [[nodiscard]] const QString &display() const { return m_display; }
    /// Lines of text in the middle of the screen: runs of 4 to 40 rows with ink, parted by rows without.
    [[nodiscard]] int textLines() const;

private:
    [[nodiscard]] bool map();

    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_display;
    const uchar *m_file = nullptr;
    const quint32 *m_pixels = nullptr;
    int m_stride = 0; // pixels
};

} // namespace florilegium::testing
