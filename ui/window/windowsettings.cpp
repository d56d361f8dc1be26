// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/windowsettings.h"

#include "models/articlegroups.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

TypeChoice readType(const QSettings &file)
{
    const TypeChoice standard;
    TypeChoice type;
    type.family = file.value("type/family"_L1).toString();
    type.size = std::clamp(file.value("type/size"_L1, standard.size).toDouble(), 10.0, 40.0);
    type.leading = std::clamp(file.value("type/leading"_L1, standard.leading).toDouble(), 1.1, 2.4);
    type.measure = std::clamp(file.value("type/measure"_L1, standard.measure).toInt(), 40, 100);
    type.zoom = std::clamp(file.value("type/zoom"_L1, standard.zoom).toDouble(), 0.5, 3.0);
    type.justified = file.value("type/justified"_L1, standard.justified).toBool();
    return type;
}

ShelfView readShelf(const QSettings &file)
{
    const ShelfView standard;
    ShelfView shelf;
    shelf.table = file.value("articles/table"_L1).toBool();
    shelf.grouping = articleGroupingFromWord(file.value("articles/grouping"_L1).toString()).value_or(standard.grouping);
    shelf.sort = articleColumnFromWord(file.value("articles/sort"_L1).toString()).value_or(standard.sort);
    shelf.reversed = file.value("articles/reversed"_L1).toBool();
    shelf.columns = columnsFromText(file.value("articles/columns"_L1).toString());
    return shelf;
}

LedgerView readLedger(const QSettings &file)
{
    LedgerView ledger;
    ledger.sort = ledgerColumnFromWord(file.value("claims/sort"_L1).toString());
    ledger.reversed = file.value("claims/reversed"_L1).toBool();
    ledger.columns = ledgerColumnsFromText(file.value("claims/columns"_L1).toString());
    return ledger;
}

constexpr std::array focusWords{"off"_L1, "paragraph"_L1, "sentence"_L1}; // by FocusMode

FocusMode readFocus(const QSettings &file)
{
    const QString word = file.value("focus"_L1).toString();
    const auto known = std::ranges::find_if(focusWords, [&](QLatin1StringView one) { return one == word; });
    return known == focusWords.end() ? FocusMode::Off : FocusMode(known - focusWords.begin());
}

} // namespace

QString windowSettingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/florilegium/window.conf"_L1;
}

QString ownWordsPath(const QString &settingsPath)
{
    return QFileInfo(settingsPath).absolutePath() + "/words.txt"_L1;
}

QString softWordsPath(const QString &settingsPath)
{
    return QFileInfo(settingsPath).absolutePath() + "/softwords"_L1;
}

WindowSettings readWindowSettings(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    WindowSettings settings;
    settings.look = lookFromWord(file.value("look"_L1).toString());
    settings.type = readType(file);
    settings.paged = file.value("paged"_L1).toBool();
    settings.focus = readFocus(file);
    settings.geometry = file.value("geometry"_L1).toRect();
    settings.maximised = file.value("maximised"_L1).toBool();
    settings.sidebar = file.value("sidebar/shown"_L1, true).toBool();
    settings.sidebarWidth = std::clamp(file.value("sidebar/width"_L1, settings.sidebarWidth).toInt(), 180, 420);
    settings.shelf = readShelf(file);
    settings.ledger = readLedger(file);
    settings.reader = file.value("reader"_L1).toString().simplified();
    settings.softWords = file.value("softwords"_L1).toBool();
    settings.highlights.grouping =
        highlightGroupingFromWord(file.value("highlights/grouping"_L1).toString()).value_or(HighlightGrouping::None);
    settings.highlights.extent =
        contextExtentFromWord(file.value("highlights/context"_L1).toString()).value_or(ContextExtent::Quote);
    settings.spelling = file.value("spelling"_L1, true).toBool();
    settings.colour = file.value("colour"_L1).toString();
    settings.searchByRelevance = file.value("searchbyrelevance"_L1).toBool();
    settings.commands = file.value("commands"_L1).toStringList().mid(0, 5);
    settings.article = ArticleId::parse(file.value("article"_L1).toString()).value_or(ArticleId{});
    return settings;
}

void writeWindowSettings(const QString &path, const WindowSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    file.setValue("look"_L1, settings.look ? toWord(*settings.look) : QString());
    file.setValue("type/family"_L1, settings.type.family);
    file.setValue("type/size"_L1, settings.type.size);
    file.setValue("type/leading"_L1, settings.type.leading);
    file.setValue("type/measure"_L1, settings.type.measure);
    file.setValue("type/zoom"_L1, settings.type.zoom);
    file.setValue("type/justified"_L1, settings.type.justified);
    file.setValue("paged"_L1, settings.paged);
    file.setValue("focus"_L1, QString(focusWords[std::size_t(settings.focus)]));
    file.setValue("geometry"_L1, settings.geometry);
    file.setValue("maximised"_L1, settings.maximised);
    file.setValue("sidebar/shown"_L1, settings.sidebar);
    file.setValue("sidebar/width"_L1, settings.sidebarWidth);
    file.setValue("articles/table"_L1, settings.shelf.table);
    file.setValue("articles/grouping"_L1, toWord(settings.shelf.grouping));
    file.setValue("articles/sort"_L1, toWord(settings.shelf.sort));
    file.setValue("articles/reversed"_L1, settings.shelf.reversed);
    file.setValue("articles/columns"_L1, columnsText(settings.shelf.columns));
    file.setValue("claims/sort"_L1, settings.ledger.sort ? toWord(*settings.ledger.sort) : QString());
    file.setValue("claims/reversed"_L1, settings.ledger.reversed);
    file.setValue("claims/columns"_L1, ledgerColumnsText(settings.ledger.columns));
    file.setValue("reader"_L1, settings.reader);
    file.setValue("softwords"_L1, settings.softWords);
    file.setValue("highlights/grouping"_L1, toWord(settings.highlights.grouping));
    file.setValue("highlights/context"_L1, toWord(settings.highlights.extent));
    file.setValue("spelling"_L1, settings.spelling);
    file.setValue("colour"_L1, settings.colour);
    file.setValue("searchbyrelevance"_L1, settings.searchByRelevance);
    file.setValue("commands"_L1, settings.commands);
    file.setValue("article"_L1, settings.article.text);
}

} // namespace florilegium
