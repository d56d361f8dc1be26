// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/handoverlibrary.h"
#include "cli/tests_cli.h"
#include "library/handover.h"
#include "models/givenlibrary.h"
#include "patience.h"

#include <QLocalServer>
#include <QLocalSocket>

namespace florilegium {

using namespace Qt::StringLiterals;
using namespace testing;

void HandoverTest::aLateAnswerIsNotTakenForTheNext()
{
    GivenLibrary given;
    const QString path = given.library().path();
    auto reader = SqliteLibrary::open(path, OpenMode::ReadOnly);
    QVERIFY(reader);
    QLocalServer window; // that is busy
    QLocalServer::removeServer(handoverSocket(path));
    QVERIFY(window.listen(handoverSocket(path)));
    const auto library = cli::HandoverLibrary::connectTo(std::move(*reader), 1);
    QVERIFY(library);

    const Result<void> first = (*library)->saveSetting(u"first"_s, u"1"_s).result();
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::NoAnswer);

    QVERIFY(window.waitForNewConnection(patience));
    QLocalSocket *socket = window.nextPendingConnection();
    QVERIFY(socket);
    socket->write(toMessage(QCborMap{{u"done"_s, true}}));
    (void)socket->waitForBytesWritten(patience); // nobody may be there any more
    const Result<void> second = (*library)->saveSetting(u"second"_s, u"2"_s).result();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::NoAnswer);
}

} // namespace florilegium
