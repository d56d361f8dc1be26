// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/screenwatch.h"

#include <QColor>
#include <QFile>
#include <QtEndian>

#include <cstdlib>
#include <vector>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 1440;
constexpr int height = 900;
// Where the text of a page stands, whatever the sidebar does.
constexpr int left = 420;
constexpr int right = 900;
constexpr int top = 60;
constexpr int bottom = 840;

int luminance(quint32 pixel)
{
    return qGray(pixel);
}

} // namespace

ScreenWatch::ScreenWatch()
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"%1x%2x24"_s.arg(width).arg(height), u"-fbdir"_s,
                    m_folder.path(), u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    if (m_server.waitForStarted() && m_server.waitForReadyRead(10000) && map())
        m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
}

ScreenWatch::~ScreenWatch()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool ScreenWatch::map()
{
    auto *file = new QFile(m_folder.filePath(u"Xvfb_screen0"_s), &m_server);
    if (!file->open(QIODevice::ReadOnly))
        return false;
    m_file = file->map(0, file->size());
    if (!m_file)
        return false;
    // The X Window Dump header: big-endian words; 0 its size, 12 bytes a line, 19 number of colours (12 bytes each).
    const auto word = [this](int index) { return qFromBigEndian<quint32>(m_file + 4 * index); };
    m_pixels = reinterpret_cast<const quint32 *>(m_file + word(0) + size_t(word(19)) * 12);
    m_stride = int(word(12) / 4);
    return true;
}

int ScreenWatch::textLines() const
{
    const quint32 paper = m_pixels[size_t(top) * size_t(m_stride) + left];
    int lines = 0;
    int run = 0;
    for (int y = top; y < bottom; ++y) {
        const quint32 *row = m_pixels + size_t(y) * size_t(m_stride);
        int ink = 0;
        for (int x = left; x < right; x += 2)
            ink += std::abs(luminance(row[x]) - luminance(paper)) > 60;
        if (ink > (right - left) / 80) {
            ++run;
        } else {
            lines += run >= 4 && run <= 40;
            run = 0;
        }
    }
    return lines;
}

} // namespace florilegium::testing
