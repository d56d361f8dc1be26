// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "durability/driverun.h"
#include "folders.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentences = 200;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

QByteArray article()
{
    QByteArray text = "# A long record\n\n";
    for (int i = 0; i < sentences; ++i)
        text += "Statement number " + QByteArray::number(i) + " was made in the hall. ";
    return text;
}

QStringList randomScript(QRandomGenerator &random, const QString &file, int actions)
{
    QStringList script{u"add "_s + file};
    QList<int> marks;
    QList<int> claims;
    while (script.size() < actions) {
        const int next = int(script.size()) + 1;
        const int choice = marks.isEmpty() ? 0 : random.bounded(8);
        const int mark = marks.isEmpty() ? 0 : marks[random.bounded(int(marks.size()))];
        if (choice <= 2) {
            script << u"mark $1 \"Statement number %1 was\" evidence"_s.arg(random.bounded(sentences));
            marks << next;
        } else if (choice == 3) {
            script << u"note $%1 \"note %2\""_s.arg(mark).arg(next);
        } else if (choice == 4) {
            script << u"tag $%1 theme%2/below%3"_s.arg(mark).arg(random.bounded(4)).arg(next);
        } else if (choice == 5) {
            script << u"claim $%1 \"claim %2\" speculated"_s.arg(mark).arg(next);
            claims << next;
        } else if (choice == 6 && !claims.isEmpty()) {
            script << u"evidence $%1 contradicts $%2"_s.arg(claims[random.bounded(int(claims.size()))]).arg(mark);
        } else {
            script << u"delete $%1"_s.arg(mark) << u"restore $%1"_s.arg(mark);
        }
    }
    return script;
}

} // namespace

DriveRun::DriveRun(QRandomGenerator &random, int actions)
    : m_script(randomScript(random, m_folder.filePath(u"article.md"_s), actions))
{
    writeFile(m_folder.filePath(u"article.md"_s), article());
    writeFile(m_folder.filePath(u"script"_s), m_script.join(u'\n').toUtf8());
}

void DriveRun::start(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, backups());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(testing::binaryFolder() + u"/bin/florilegium-cli"_s,
                  {u"--library"_s, library(), u"drive"_s, m_folder.filePath(u"script"_s), u"--ack"_s, acks()});
}

int DriveRun::run()
{
    QProcess process;
    start(process);
    process.waitForFinished(-1);
    return process.exitCode();
}

int DriveRun::runAndKill(KillFrom from, int milliseconds)
{
    QProcess process;
    start(process);
    while (from == KillFrom::FirstAcknowledgement && QFileInfo(acks()).size() == 0) {
        if (process.waitForFinished(1))
            return process.exitCode();
    }
    if (process.waitForFinished(milliseconds))
        return process.exitCode();
    process.kill();
    process.waitForFinished(-1);
    return -1;
}

QList<Acknowledged> DriveRun::acknowledged() const
{
    QList<Acknowledged> result;
    QFile file(acks());
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 4)
            result << Acknowledged{words[0].toInt(), QString::fromUtf8(words[1]), QString::fromUtf8(words[2]),
                                   words[3]};
    }
    return result;
}

QString DriveRun::subjectOf(int number, const QList<Acknowledged> &acknowledged) const
{
    const QString reference = m_script.value(number - 1).section(u' ', 1, 1);
    const int made = reference.startsWith(u'$') ? QStringView(reference).sliced(1).toInt() : 0;
    return made > 0 && made <= acknowledged.size() ? acknowledged[made - 1].id : QString();
}

} // namespace florilegium::testing
