// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allocation.h"
#include "composition.h"
#include "endsignals.h"
#include "window/errortext.h"
#include "window/style.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTextStream>
#include <QTranslator>

using namespace florilegium;
using namespace Qt::StringLiterals;

namespace {

constexpr auto usage = "florilegium [--library FILE] [FILE|URL|florilegium://…]…\n"
                       "Opens the window; one for each library. See also: florilegium-cli --help\n"_L1;

/// Without its library there is no window to say it in. Nothing is created or changed in its place.
int refuse(const Error &error, const QString &library)
{
    const QString words = sentence(error, library);
    QTextStream(stderr) << words << Qt::endl;
    QMessageBox::critical(nullptr, QCoreApplication::applicationName(), words);
    return 2;
}

int runWindow(const WindowArguments &arguments)
{
    auto library = SqliteLibrary::open(arguments.library, OpenMode::Create);
    if (!library && library.error().code == ErrorCode::Locked && handOver(arguments))
        return 0;
    if (!library)
        return refuse(library.error(), arguments.library);
    Composition composition(std::move(*library), arguments, windowSettingsPath());
    composition.show();
    closeOnEndSignals(&composition);
    return QApplication::exec();
}

/// English plurals first; over them the reader's language, as far as it is there, with Qt's own texts (names of keys,
/// dialogs) when they are installed.
void loadTranslations(QTranslator &english, QTranslator &qt, QTranslator &own)
{
    if (english.load(u"florilegium_en"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&english);
    if (QLocale().language() == QLocale::English)
        return;
    if (qt.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QLocale(), u"florilegium"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&own);
}

} // namespace

int main(int argc, char **argv)
{
    keepLittleMemory();
    QApplication::setStyle(new Style);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Florilegium"_s);
    QApplication::setApplicationVersion(QStringLiteral(FLORILEGIUM_VERSION));
    QApplication::setDesktopFileName(u"org.florilegium.Florilegium"_s);
    QTranslator english;
    QTranslator qt;
    QTranslator own;
    loadTranslations(english, qt, own);
    const ParsedArguments parsed = parseArguments(QApplication::arguments().mid(1));
    if (!parsed.error.isEmpty()) {
        QTextStream(stderr) << parsed.error << u'\n' << usage;
        return 2;
    }
    if (parsed.help || parsed.version) {
        QTextStream(stdout) << (parsed.help ? QString(usage) : QApplication::applicationVersion() + u'\n');
        return 0;
    }
    QApplication::setFont(interfaceFont());
    return runWindow(parsed.arguments);
}
