// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What most files of a target read anyhow, parsed once for each target. Qt's parts are taken where the target links
// them: only then are their folders searched.

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#if __has_include(<QWidget>)
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QToolButton>
#include <QWidget>
#elif __has_include(<QPainter>)
#include <QPainter>
#include <QTextLayout>
#endif

#if __has_include(<QTest>)
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#endif

#include <algorithm>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>
