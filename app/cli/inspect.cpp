// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/output.h"
#include "parse/parser.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a look into a file found.
struct Inspection
{
    QString outcome; ///< "opens", "opens-partial" or "refused"
    QString reason; ///< word of the error, when refused
    QString text; ///< what the reader shows
};

Inspection refused(const Error &error)
{
    return {u"refused"_s, toWord(error.code), {}};
}

/// Libraries, annotations and settings are not opened by this command yet.
Inspection inspectOwnKind(const QString &)
{
    return refused({ErrorCode::Unsupported, {}});
}

Inspection inspectByContent(const QString &path)
{
    const Result<Source> source = readFile(path);
    if (!source)
        return refused(source.error());
    const Result<Parsed> parsed = parse(*source);
    if (!parsed && parsed.error().code == ErrorCode::NoContent && source->bytes.isEmpty())
        return {u"opens"_s, {}, {}}; // read in full: there is nothing in it
    if (!parsed)
        return refused(parsed.error());
    return {parsed->partial ? u"opens-partial"_s : u"opens"_s, {}, parsed->document->text()};
}

struct Kind
{
    QLatin1StringView ending;
    Inspection (*inspect)(const QString &path);
};

// The program's own files are known by name; everything else by content.
constexpr Kind kinds[] = {
    {".florilegium"_L1, inspectOwnKind}, {".db"_L1, inspectOwnKind}, {".json"_L1, inspectOwnKind},
    {".conf"_L1, inspectOwnKind},        {""_L1, inspectByContent},
};

QList<QCommandLineOption> options()
{
    return {};
}

int run(const Arguments &arguments)
{
    if (arguments.positional.size() != 1) {
        printLine(stderr, u"florilegium-cli: inspect takes one file"_s);
        return WrongUse;
    }
    const QString &path = arguments.positional.first();
    const auto *kind = std::ranges::find_if(kinds, [&](const Kind &k) { return path.endsWith(k.ending); });
    const Inspection found = kind->inspect(path);
    QJsonObject line{{u"outcome"_s, found.outcome}, {u"text"_s, found.text}};
    if (!found.reason.isEmpty())
        line.insert(u"reason"_s, found.reason);
    const QByteArray json = QJsonDocument(line).toJson(QJsonDocument::Compact);
    std::fwrite(json.constData(), 1, size_t(json.size()), stdout);
    std::fputc('\n', stdout);
    return found.outcome == "refused"_L1 ? Refused : Done;
}

} // namespace

extern const Command inspectCommand;
const Command inspectCommand{"inspect"_L1, "FILE"_L1,
                             "opens a file as the window would and prints one line of JSON about it"_L1, options, run};

} // namespace florilegium::cli
