// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/driveactions.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "source/nativepath.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where actions are acknowledged: each line is one write(2), so that a line that stands there is whole.
class Acknowledgements
{
public:
    explicit Acknowledgements(const QString &path)
        : m_file(path.isEmpty()
                     ? STDOUT_FILENO
                     : ::open(toNativePath(path).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600))
        , m_isOurs(!path.isEmpty())
    {
    }
    ~Acknowledgements()
    {
        if (m_isOurs && m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Acknowledgements)

    [[nodiscard]] bool write(const QByteArray &line)
    {
        return ::write(m_file, line.constData(), size_t(line.size())) == line.size();
    }

private:
    int m_file;
    bool m_isOurs;
};

Result<QList<ScriptLine>> readScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, path);
    return parseScript(QString::fromUtf8(file.readAll()));
}

int run(const Arguments &arguments)
{
    const QString path = arguments.positional.front();
    const auto script = readScript(path);
    if (!script) {
        printFailure(path, script.error());
        return WrongUse;
    }
    const LibraryPointer library = openLibrary(arguments, Access::Write);
    if (!library)
        return InPart;
    Acknowledgements acknowledgements(arguments.options.value(u"ack"_s));
    QStringList results;
    int status = Done;
    for (const ScriptLine &line : *script) {
        const auto driven = resolved(line.words, results).and_then([&](const QStringList &words) {
            return driveAction(*library, line.action, words);
        });
        results << (driven ? driven->id : QString());
        if (!driven) {
            printFailure(u"%1 %2"_s.arg(line.number).arg(line.action), driven.error());
            status = InPart;
            continue;
        }
        const QString acknowledgement = u"%1 %2 %3 %4\n"_s.arg(line.number)
                                            .arg(line.action, driven->id, QString::fromLatin1(driven->digest.toHex()));
        if (!acknowledgements.write(acknowledgement.toUtf8())) {
            printFailure(arguments.options.value(u"ack"_s), {ErrorCode::WriteFailure, {}});
            return InPart;
        }
    }
    return status;
}

QList<QCommandLineOption> options()
{
    return {
        {u"ack"_s, u"where durable actions are acknowledged"_s, u"FILE"_s},
    };
}

} // namespace

extern const Command driveCommand;
const Command driveCommand{"drive"_L1, "SCRIPT [--ack FILE]"_L1, "does the actions of a script, one a line"_L1, options,
                           run};

} // namespace florilegium::cli
