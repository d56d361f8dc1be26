// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/gzip.h"
#include "cli/output.h"
#include "exchange/documenthtml.h"
#include "exchange/documentjson.h"
#include "exchange/documentmarkdown.h"
#include "exchange/documenttext.h"
#include "parse/parser.h"
#include "source/nativepath.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <ctime>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

struct Target
{
    QLatin1StringView word; ///< of --to
    QLatin1StringView ending;
    QByteArray (*write)(const Document &document);
};

constexpr Target targets[] = {
    {"text"_L1, ".txt"_L1, documentToText},
    {"markdown"_L1, ".md"_L1, documentToMarkdown},
    {"html"_L1, ".html"_L1, documentToHtml},
    {"json"_L1, ".json"_L1, documentToJson},
};

constexpr QLatin1StringView endings[] = {".html"_L1, ".htm"_L1, ".xhtml"_L1, ".md"_L1, ".markdown"_L1, ".txt"_L1};

struct Timing
{
    QString name;
    qint64 bytes = 0;
    double wallMs = 0;
    double cpuMs = 0;
    QString error;
};

struct Job
{
    const Target *target = nullptr;
    QString folder; ///< empty: standard output
    QString url;
    QSet<QString> written; ///< names within the folder, so that none overwrites another
    QList<Timing> timings;
};

double cpuMs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// The name without the ending of its format.
QString stemOf(const QString &name)
{
    for (const QLatin1StringView ending : endings)
        if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size())
            return name.chopped(ending.size());
    return name;
}

Result<void> writeOut(const QByteArray &bytes, const QString &stem, Job &job)
{
    if (job.folder.isEmpty())
        return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size())
            ? Result<void>()
            : failure(ErrorCode::WriteFailure);
    const QString name = stem + job.target->ending;
    if (job.written.contains(name))
        return failure(ErrorCode::Conflict, u"another file was already written as "_s + name);
    job.written.insert(name);
    const QString path = job.folder + u'/' + name;
    std::FILE *file = std::fopen(toNativePath(path).constData(), "wb");
    if (!file)
        return failure(ErrorCode::WriteFailure, path);
    const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file) == size_t(bytes.size());
    return std::fclose(file) == 0 && whole ? Result<void>() : failure(ErrorCode::WriteFailure, path);
}

Result<void> convertOne(const QString &path, Job &job)
{
    Result<Source> source = readFile(path).and_then(unpacked);
    if (!source)
        return std::unexpected(source.error());
    source->url = job.url;
    const QString stem = stemOf(source->name);
    const double cpuBefore = cpuMs();
    QElapsedTimer wall;
    wall.start();
    const Result<Parsed> parsed = parse(*source);
    job.timings.append({stem, source->bytes.size(), double(wall.nsecsElapsed()) / 1e6, cpuMs() - cpuBefore,
                        parsed ? QString() : toWord(parsed.error().code)});
    if (!parsed)
        return std::unexpected(parsed.error());
    return writeOut(job.target->write(*parsed->document), stem, job);
}

/// NAME, bytes, parse, extract, wall (milliseconds), error, cpu; parsing and extraction are measured together.
Result<void> writeTimings(const QString &path, const QList<Timing> &timings)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailure, path);
    for (const Timing &t : timings) {
        const QString wall = QString::number(t.wallMs, 'f', 3);
        const QStringList fields{t.name,  QString::number(t.bytes),        wall, u"0"_s, wall,
                                 t.error, QString::number(t.cpuMs, 'f', 3)};
        file.write(fields.join(u'\t').toUtf8() + '\n');
    }
    return file.flush() ? Result<void>() : failure(ErrorCode::WriteFailure, path);
}

QList<QCommandLineOption> options()
{
    return {
        {u"to"_s, u"what to write: text, markdown, html or json"_s, u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, u"folder to write into, instead of standard output"_s, u"DIR"_s},
        {u"url"_s, u"address that the file was taken from"_s, u"URL"_s},
        {u"timing"_s, u"file to write the time of each conversion to"_s, u"FILE"_s},
    };
}

int run(const Arguments &arguments)
{
    Job job{.folder = arguments.options.value(u"output"_s),
            .url = arguments.options.value(u"url"_s),
            .written = {},
            .timings = {}};
    const QString word = arguments.options.value(u"to"_s);
    const auto *target = std::ranges::find_if(targets, [&](const Target &t) { return word == t.word; });
    if (arguments.positional.isEmpty() || target == std::end(targets)) {
        printLine(stderr, u"florilegium-cli: convert takes files and --to text, markdown, html or json"_s);
        return WrongUse;
    }
    job.target = target;
    if (!job.folder.isEmpty() && !QDir().mkpath(job.folder)) {
        printFailure(job.folder, {ErrorCode::WriteFailure, {}});
        return InPart;
    }
    int status = Done;
    const auto note = [&](const QString &what, const Result<void> &result) {
        if (result)
            return;
        printFailure(what, result.error());
        status = InPart;
    };
    for (const QString &path : arguments.positional)
        note(path, convertOne(path, job));
    if (const QString timing = arguments.options.value(u"timing"_s); !timing.isEmpty())
        note(timing, writeTimings(timing, job.timings));
    return status;
}

} // namespace

extern const Command convertCommand;
const Command convertCommand{"convert"_L1,
                             "FILE... --to text|markdown|html|json [-o DIR] [--url URL] [--timing FILE]"_L1,
                             "writes clean articles, without a library"_L1, options, run};

} // namespace florilegium::cli
