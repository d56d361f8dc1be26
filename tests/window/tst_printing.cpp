// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "window/givenwindow.h"
#include "window/messages.h"
#include "window/printing.h"
#include "window/tests_window.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPdfWriter>
#include <QToolButton>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// A printer that is a file, chosen at once.
class FilePrinter : public PrinterPlugin
{
public:
    explicit FilePrinter(const QString &path)
        : m_path(path)
    {
    }
    void ask(QWidget *, const QString &title, const QPageLayout &paper,
             std::function<void(PrintTarget)> chosen) override
    {
        asked = title;
        auto writer = std::make_shared<QPdfWriter>(m_path);
        writer->setPageLayout(paper);
        chosen({.device = std::move(writer), .pages = {}});
    }

    QString asked;

private:
    QString m_path;
};

struct PrintingWindow : GivenWindow
{
    QSignalSpy finished{&window.printing(), &Printing::finished};

    [[nodiscard]] QString path(const QString &name) const { return given.folder() + u'/' + name; }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A book that takes longer than what is over at once.
    void openBook()
    {
        QFile file(path(u"book.md"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("# A book\n\n");
        const QByteArray line = QByteArray("The door of the house by the river was open all day long. ").repeated(12);
        for (int paragraph = 0; paragraph < 4000; ++paragraph)
            file.write(line + "\n\n");
        file.close();
        window.opener().open(QStringList{file.fileName()});
        QTRY_VERIFY(window.pane().article());
        QTRY_COMPARE(session.unsaved(), 0);
        QTRY_VERIFY(window.pane().view()->hasFocus());
    }
    [[nodiscard]] QToolButton *messageButton(const QString &text)
    {
        const QList<QToolButton *> buttons = window.messages().findChildren<QToolButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&text](const QToolButton *button) { return button->text() == text && button->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }
};

} // namespace

void PrintingTest::aPdfIsSavedWithKeys()
{
    PrintingWindow given;
    given.openArticle();
    given.press(Qt::Key_S);
    given.press(Qt::Key_C);
    QTRY_COMPARE(given.highlights().size(), 1);
    given.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = given.window.findChild<QFileDialog *>()) && dialog->isVisible());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(field);
    QCOMPARE(field->text(), u"On doors.pdf"_s);
    field->setText(given.path(u"doors"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(given.finished.size(), 1);
    QVERIFY(PrintingWindow::bytes(given.path(u"doors.pdf"_s)).startsWith("%PDF"));
    QVERIFY2(given.window.messages().text().contains(u"doors.pdf"_s), qPrintable(given.window.messages().text()));
    QTRY_VERIFY(!given.window.findChild<QFileDialog *>());
}

void PrintingTest::itIsSaidAndCanBeStopped()
{
    PrintingWindow given;
    given.openBook();
    given.window.printing().saveTo(given.path(u"book.pdf"_s));
    QVERIFY(given.window.printing().isRunning());
    QCOMPARE(given.window.messages().text(), QString()); // not at once
    QTRY_VERIFY(given.window.messages().text().contains(u"Writing"_s));
    // The window is free meanwhile.
    given.press(Qt::Key_S);
    given.press(Qt::Key_H);
    QTRY_COMPARE(given.highlights().size(), 1);
    QVERIFY(given.window.printing().isRunning());
    QTRY_VERIFY(given.messageButton(u"Stop"_s));
    QTest::mouseClick(given.messageButton(u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(given.finished.size(), 1);
    QVERIFY2(given.window.messages().text().contains(u"was not written"_s), qPrintable(given.window.messages().text()));
    QVERIFY(!QFile::exists(given.path(u"book.pdf"_s)));
    QVERIFY(!given.window.printing().isRunning());
}

void PrintingTest::whatCannotBeWrittenIsSaid()
{
    PrintingWindow given;
    given.openArticle();
    given.window.printing().saveTo(given.path(u"nowhere/doors.pdf"_s));
    QTRY_COMPARE(given.finished.size(), 1);
    QCOMPARE(given.window.messages().kind(), Messages::Kind::Problem);
    QVERIFY(given.window.messages().text().contains(u"could not be written"_s));
    QVERIFY(!QApplication::activeModalWidget());
}

void PrintingTest::thePrinterGetsThePages()
{
    PrintingWindow given;
    given.openArticle();
    FilePrinter printer(given.path(u"printed.pdf"_s));
    given.window.printing().setPrinter([&printer] { return Result<PrinterPlugin *>(&printer); });
    given.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(given.finished.size(), 1);
    QCOMPARE(printer.asked, u"On doors"_s);
    QVERIFY2(given.window.messages().text().contains(u"On doors"_s), qPrintable(given.window.messages().text()));
    QTRY_COMPARE(PrintingWindow::bytes(given.path(u"printed.pdf"_s)).count("/Type /Page\n"), 1);
}

void PrintingTest::withoutPrintersItIsSaid()
{
    PrintingWindow given;
    given.openArticle();
    given.window.printing().setPrinter([] { return Result<PrinterPlugin *>(failure(ErrorCode::NotFound)); });
    given.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(given.window.messages().kind(), Messages::Kind::Problem);
    QVERIFY(!given.window.printing().isRunning());
}

void PrintingTest::namesOfFiles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"On doors"_s << u"On doors.pdf"_s;
    QTest::newRow("what no system allows") << u"a/b\\c:d*e?f\"g<h>i|j"_s << u"a-b-c-d-e-f-g-h-i-j.pdf"_s;
    QTest::newRow("hidden") << u"...or else"_s << u"or else.pdf"_s;
    QTest::newRow("controls") << u"a\ab\u202Ec\td"_s << u"abc d.pdf"_s;
    QTest::newRow("letters of all kinds") << u"門 🚪 über"_s << u"門 🚪 über.pdf"_s;
    QTest::newRow("long") << u"word "_s.repeated(40) << u"word "_s.repeated(16).trimmed() + u".pdf"_s;
    QTest::newRow("long without spaces") << QString(200, u'x') << QString(79, u'x') + u".pdf"_s;
    QTest::newRow("nothing") << u"  "_s << u"Article.pdf"_s;
}

void PrintingTest::namesOfFiles()
{
    QFETCH(const QString, title);
    QFETCH(const QString, expected);
    QCOMPARE(pdfName(title), expected);
}

} // namespace florilegium::testing
