// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/reportsheet.h"
#include "patience.h"
#include "window/gatherer.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/statusline.h"
#include "window/tests_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

struct AddingWindow : GivenWindow
{
    QString folder = given.folder() + u"/heap"_s;

    void put(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }
    void putNotes(int count) const
    {
        for (int i = 0; i < count; ++i)
            put(u"%1.md"_s.arg(i, 3, 10, QLatin1Char('0')),
                "# Note " + QByteArray::number(i) + "\n\nThe door " + QByteArray::number(i * 7919) + " is open.\n");
    }
    [[nodiscard]] bool isDone() const
    {
        return waitFor([this] { return !const_cast<MainWindow &>(window).gatherer().isRunning(); });
    }
    [[nodiscard]] QAbstractButton *messageButton(const QString &text)
    {
        for (QAbstractButton *button : window.messages().findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] int articles() { return given.library().queries().articleCount({}).value_or(-1); }
    void paste(QMimeData *data)
    {
        QApplication::clipboard()->setMimeData(data);
        window.activateWindow();
        window.setFocus();
        QTRY_VERIFY(QApplication::focusWidget());
        press(Qt::Key_V, Qt::ControlModifier);
    }
    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
    }
    [[nodiscard]] bool opened()
    {
        return waitFor([this] { return window.pane().article() && window.pane().article()->text != 0; });
    }
};

const QString piece =
    u"<meta charset='utf-8'><h1>On doors</h1><p>The first door is <b>open</b> all day long to everyone.</p>"_s;

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

} // namespace

void AddingTest::aDroppedFolderIsAdded()
{
    AddingWindow given;
    given.putNotes(12);
    given.put(u"empty.html"_s, "<html></html>");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(given.folder)});
    QVERIFY(Opener::canOpen(data));
    given.drop(data);
    QVERIFY(given.window.gatherer().isRunning());
    QVERIFY(!given.window.gatherer().hasReport());
    QVERIFY(given.isDone());
    QVERIFY(given.window.gatherer().hasReport());
    QCOMPARE(given.window.messages().text(), u"Files: 12 added, 1 refused."_s);
    QCOMPARE(given.window.messages().kind(), Messages::Kind::Problem);
    QVERIFY(!given.window.pane().article()); // nothing was opened
    QCOMPARE(given.articles(), 12);
    // The report says why, and leads to the articles.
    given.messageButton(u"Report"_s)->click();
    auto *sheet = given.window.findChild<ReportSheet *>();
    QVERIFY(sheet);
    QAbstractItemModel *lines = sheet->table()->model();
    QCOMPARE(lines->rowCount(), 13);
    QCOMPARE(lines->index(0, ReportModel::File).data().toString(), u"empty.html"_s);
    QCOMPARE(lines->index(0, ReportModel::What).data().toString(), u"There is no text in empty.html."_s);
    sheet->table()->setCurrentIndex(lines->index(1, 0));
    QTest::keyClick(sheet->table(), Qt::Key_Return);
    QTRY_VERIFY(given.window.pane().article());
    QCOMPARE(given.window.pane().article()->article.title, u"Note 0"_s);
}

void AddingTest::progressIsSaidAndStopped()
{
    AddingWindow given;
    given.putNotes(1500);
    given.window.opener().open(QStringList{given.folder});
    QVERIFY(given.window.actions().action(ActionId::Stop)->isEnabled());
    QCOMPARE(given.window.status()->task(), QString()); // not at once
    QTRY_VERIFY(given.window.status()->task().startsWith(u"Adding "_s));
    auto *stop = given.window.status()->findChild<QToolButton *>();
    QVERIFY(stop && stop->isVisible());
    QVERIFY(!stop->accessibleName().isEmpty());
    // The window is free meanwhile: what is opened is shown, what is marked is saved.
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    QTRY_COMPARE(given.session.unsaved(), 0); // between what is being added
    const bool isStopped = given.window.gatherer().isRunning();
    if (isStopped)
        QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(given.isDone());
    QCOMPARE(given.window.status()->task(), QString());
    QVERIFY(!stop->isVisible());
    if (isStopped) // else the words went when the passage was marked
        QVERIFY(given.window.messages().text().contains(u"added"_s));
    QVERIFY(!given.window.actions().action(ActionId::Stop)->isEnabled());
    QVERIFY(given.window.actions().action(ActionId::AddingReport)->isEnabled());
}

void AddingTest::fewFilesAreOpened()
{
    AddingWindow given;
    given.putNotes(2);
    given.window.opener().open(QStringList{given.folder + u"/000.md"_s, given.folder + u"/001.md"_s});
    QVERIFY(!given.window.gatherer().isRunning());
    QTRY_VERIFY(given.window.pane().article());
    QTRY_COMPARE(given.articles(), 2);
}

void AddingTest::aPageIsPasted_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    const QString address = u"https://example.org/on-doors"_s;
    QTest::newRow("Firefox") << u"text/x-moz-url-priv"_s << utf16(address);
    QTest::newRow("Chromium") << u"chromium/x-source-url"_s << address.toUtf8();
    QTest::newRow("Windows") << u"HTML Format"_s
                             << "Version:0.9\r\nStartHTML:-1\r\nEndHTML:-1\r\nSourceURL:" + address.toUtf8() + "\r\n"
            + piece.toUtf8();
}

void AddingTest::aPageIsPasted()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, bytes);
    AddingWindow given;
    auto *data = new QMimeData;
    data->setHtml(piece);
    data->setText(u"On doors The first door is open all day long to everyone."_s);
    data->setData(type, bytes);
    given.paste(data);
    QVERIFY(given.opened());
    const OpenArticlePtr article = given.window.pane().article();
    QCOMPARE(article->article.url, u"https://example.org/on-doors"_s);
    QCOMPARE(article->article.title, u"On doors"_s);
    QCOMPARE(article->format, u"html"_s);
    QVERIFY(article->document->text().contains(u"The first door is open all day long"_s));
}

void AddingTest::wordsArePastedAsANote()
{
    AddingWindow given;
    auto *data = new QMimeData;
    data->setText(u"What the keeper said\n\nThat the door is open, and that it will stay so.\n"_s);
    given.paste(data);
    QVERIFY(given.opened());
    QCOMPARE(given.window.pane().article()->article.title, u"What the keeper said"_s);
    QVERIFY(given.window.pane().article()->article.url.isEmpty());
    QVERIFY(given.window.pane().article()->document->text().contains(u"that it will stay so"_s));
}

void AddingTest::pastingIntoAFieldIsTyping()
{
    AddingWindow given;
    QApplication::clipboard()->setText(u"some doors"_s);
    given.window.activateWindow();
    given.press(Qt::Key_K, Qt::ControlModifier);
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    given.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field->text(), u"some doors"_s);
    QVERIFY(!given.session.isOpening());
    QCOMPARE(given.articles(), 0);
}

void AddingTest::aDroppedPieceKeepsItsAddress()
{
    AddingWindow given;
    QMimeData data;
    data.setHtml(piece);
    data.setData(u"text/x-moz-url-priv"_s, utf16(u"https://example.org/dropped"_s));
    QVERIFY(Opener::canOpen(data));
    given.drop(data);
    QVERIFY(given.opened());
    QCOMPARE(given.window.pane().article()->article.url, u"https://example.org/dropped"_s);
}

void AddingTest::nothingOnTheClipboardIsSaid()
{
    AddingWindow given;
    auto *data = new QMimeData;
    data->setHtml(u"<meta charset='utf-8'><br>"_s);
    given.paste(data);
    QTRY_COMPARE(given.window.messages().text(), u"There are no words in what was pasted."_s);
}

} // namespace florilegium::testing
