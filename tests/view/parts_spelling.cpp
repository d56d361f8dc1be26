// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "patience.h"
#include "spelling/loadspelling.h"
#include "view/noteeditor.h"
#include "view/ownwords.h"
#include "view/parts_tests.h"
#include "view/spellfiles.h"
#include "view/spelling.h"
#include "view/spellwords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

/// An editor whose notes are checked by a dictionary of a few words, of the language "qaa".
struct GivenSpelling
{
    GivenSpelling()
    {
        addDictionary(u"qaa"_s, {"the", "quick", "door", "opens", "slowly"});
        spelling.setShelf(makeShelf());
        spelling.setLanguages({u"qaa"_s});
        editor.setSpelling(&spelling);
        editor.setColours(paletteFor(Look::Light));
        editor.resize(300, 200);
        editor.show();
        editor.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        editor.setFocus();
    }

    void addDictionary(const QString &name, const QList<QByteArray> &words) const
    {
        write(folder.filePath(name + u".aff"_s), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwqz\n");
        write(folder.filePath(name + u".dic"_s), QByteArray::number(words.size()) + '\n' + words.join('\n') + '\n');
    }
    /// What a program has; another one is another start.
    [[nodiscard]] std::shared_ptr<SpellingShelf> makeShelf()
    {
        const auto load = [this] {
            ++loaded;
            return loadSpelling();
        };
        const auto folders = [this, reader = QThread::currentThread()] {
            ++looked;
            lookedHere = QThread::currentThread() == reader;
            return QStringList{folder.path()};
        };
        return std::make_shared<SpellingShelf>(
            SpellingSources{.load = load, .folders = folders, .ownWords = ownWords()});
    }
    [[nodiscard]] QString ownWords() const { return folder.filePath(u"settings/words.txt"_s); }

    /// The words with a wave under them.
    [[nodiscard]] QStringList wrong() const
    {
        QStringList words;
        for (QTextBlock block = editor.document()->begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange &range : block.layout()->formats())
                words << block.text().sliced(range.start, range.length);
        }
        return words;
    }
    /// The menu that is opened by the key at the caret's place.
    [[nodiscard]] QMenu *openMenu()
    {
        const QPoint at = editor.cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, editor.mapToGlobal(at));
        QApplication::sendEvent(&editor, &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    [[nodiscard]] static QAction *lineOf(const QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&').contains(words))
                return action;
        }
        return nullptr;
    }
    void putCaretIn(const QString &word)
    {
        QTextCursor caret = editor.document()->find(word);
        caret.setPosition(caret.selectionStart() + 1);
        editor.setTextCursor(caret);
    }

    QTemporaryDir folder;
    std::atomic<int> loaded = 0;
    std::atomic<int> looked = 0;
    std::atomic<bool> lookedHere = false; ///< for dictionaries, on the window's thread
    Spelling spelling;
    NoteEditor editor;
};

} // namespace

void SpellingTest::choosesWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << text << words;
    };
    row("nothing", {}, {});
    row("prose", u"Who said so, and when?"_s, {u"Who"_s, u"said"_s, u"so"_s, u"and"_s, u"when"_s});
    row("apostrophes", u"Don't – it’s “fine”."_s, {u"Don't"_s, u"it’s"_s, u"fine"_s});
    row("hyphens", u"well-known"_s, {u"well"_s, u"known"_s});
    row("marks of Markdown", u"**bold** and *slant*, ~~gone~~"_s, {u"bold"_s, u"and"_s, u"slant"_s, u"gone"_s});
    row("an address", u"see https://example.org/a_b?c=d#e or www.example.org, or"_s, {u"see"_s, u"or"_s, u"or"_s});
    row("mail", u"ask anna.b@example.org today"_s, {u"ask"_s, u"today"_s});
    row("code", u"call `foo bar` and ``a ` b`` now"_s, {u"call"_s, u"and"_s, u"now"_s});
    row("an open code span", u"call `foo bar"_s, {u"call"_s, u"foo"_s, u"bar"_s});
    row("themes", u"#open/secret is a theme, #naïve-reading too"_s, {u"is"_s, u"theme"_s, u"too"_s});
    row("a heading is prose", u"# Heading here"_s, {u"Heading"_s, u"here"_s});
    row("links to notes", u"as in [[Some pagee|shown]] there"_s, {u"as"_s, u"in"_s, u"there"_s});
    row("a link", u"the [plann](https://x.org/plann \"titl\") and"_s, {u"the"_s, u"plann"_s, u"and"_s});
    row("HTML", u"a <span class=\"xyz\">word</span> &nbsp; <https://x.y>"_s, {u"word"_s});
    row("numbers", u"64 billion, 3rd, x86, 1,000"_s, {u"billion"_s});
    row("capitals", u"NASA and Nasa, É"_s, {u"and"_s, u"Nasa"_s});
    row("identifiers", u"foo_bar is"_s, {u"is"_s});
    row("letters", u"I am a b"_s, {u"am"_s});
    row("other scripts", u"слово и λόγος"_s, {u"слово"_s, u"λόγος"_s});
    row("combining marks", u"cafe\u0301 x"_s, {u"cafe\u0301"_s});
}

void SpellingTest::choosesWords()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, words);
    QStringList found;
    for (const TextRange &word : spelledWords(text))
        found << text.sliced(word.start, word.length());
    QCOMPARE(found, words);
}

void SpellingTest::findsDictionaries()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"en_US.aff"_s, u"en_US.dic"_s, u"fr.aff"_s, u"fr.dic"_s, u"de_DE.dic"_s})
        write(folder.filePath(name), "SET UTF-8\n");
    const auto found = [&](const QString &language) {
        return QFileInfo(spellingFile(language, {folder.path()})).fileName();
    };
    QCOMPARE(found(u"en"_s), u"en_US.dic"_s);
    QCOMPARE(found(u"en-GB"_s), u"en_US.dic"_s); // rather than none
    QCOMPARE(found(u"fr-CA"_s), u"fr.dic"_s);
    QCOMPARE(found(u"de"_s), QString()); // without its other half
    QCOMPARE(found(u"../en"_s), QString());
    QCOMPARE(spellingPackage(u"de"_s), u"hunspell-de-de"_s);
    QCOMPARE(spellingPackage(u"en-GB"_s), u"hunspell-en-gb"_s);
    QCOMPARE(spellingPackage(u"fr-CA"_s), u"hunspell-fr"_s);
}

void SpellingTest::choosesLanguages_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("article");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("two") << u"de-AT"_s << u"fr"_s << QStringList{u"de-AT"_s, u"fr"_s};
    QTest::newRow("the same") << u"de"_s << u"DE"_s << QStringList{u"de"_s};
    QTest::newRow("without a region") << u"en-GB"_s << u"en"_s << QStringList{u"en-GB"_s};
    QTest::newRow("two regions") << u"en-GB"_s << u"en_US"_s << QStringList{u"en-GB"_s, u"en-US"_s};
    QTest::newRow("unknown") << u"en"_s << QString() << QStringList{u"en"_s};
}

void SpellingTest::choosesLanguages()
{
    QFETCH(const QString, reader);
    QFETCH(const QString, article);
    QFETCH(const QStringList, languages);
    QCOMPARE(noteLanguages(reader, article), languages);
}

void SpellingTest::keepsOwnWords()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"made/words.txt"_s);
    QVERIFY(readOwnWords(path).isEmpty());
    QVERIFY(addOwnWord(path, u"Florilegium"_s));
    QVERIFY(addOwnWord(path, u"naïf"_s));
    QVERIFY(addOwnWord(path, u"naïf"_s));
    {
        QFile file(path); // as an editor leaves it
        QVERIFY(file.open(QFile::Append));
        file.write("\n  spaced \r\nlast");
    }
    const auto words = addOwnWord(path, u"one"_s);
    QVERIFY(words);
    QCOMPARE(*words, (QSet<QString>{u"Florilegium"_s, u"naïf"_s, u"spaced"_s, u"last"_s, u"one"_s}));
    QCOMPARE(readOwnWords(path), *words);
    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Florilegium\nnaïf\n\n  spaced \r\nlast\none\n"));
    QDir(folder.path()).mkpath(u"folder"_s);
    QVERIFY(!addOwnWord(folder.filePath(u"folder"_s), u"one"_s));
}

void SpellingTest::readsNothingBeforeANoteIsEdited()
{
    GivenSpelling given;
    QCOMPARE(given.spelling.verdictOn(u"qick"_s), Spelling::Verdict::Right);
    QCOMPARE(given.loaded.load(), 0);
    QCOMPARE(given.looked.load(), 0);
    QSignalSpy noted(&given.editor, &NoteEditor::noteChanged);
    given.editor.edit(HighlightId::make(), u"the qick door"_s);
    QTRY_COMPARE(given.wrong(), QStringList{u"qick"_s});
    given.editor.finish();
    QCOMPARE(noted.count(), 0); // a mark is no change
    given.editor.edit(HighlightId::make(), u"the doar"_s);
    QTRY_COMPARE(given.wrong(), QStringList{u"doar"_s});
    QCOMPARE(given.loaded.load(), 1);
}

void SpellingTest::marksWhatIsTyped()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), {});
    QSignalSpy noted(&given.editor, &NoteEditor::noteChanged);
    QTest::keyClicks(&given.editor, u"The qick door, and NASA "_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"qick"_s, u"and"_s}));
    QTest::keyClick(&given.editor, Qt::Key_Return);
    QTest::keyClicks(&given.editor, u"opns slowly "_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"qick"_s, u"and"_s, u"opns"_s}));
    given.editor.finish();
    QCOMPARE(noted.last()[1].toString(), u"The qick door, and NASA \nopns slowly "_s);
}

void SpellingTest::leavesTheWordThatIsWrittenInPeace()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), {});
    QTest::keyClicks(&given.editor, u"doar the qick"_s);
    QTRY_COMPARE(given.wrong(), QStringList{u"doar"_s});
    QTest::keyClick(&given.editor, Qt::Key_Home);
    QTRY_COMPARE(given.wrong(), (QStringList{u"doar"_s, u"qick"_s}));
    QTest::keyClick(&given.editor, Qt::Key_End);
    QCOMPARE(given.wrong(), (QStringList{u"doar"_s, u"qick"_s})); // it is only looked at
    QTest::keyClick(&given.editor, Qt::Key_Backspace);
    QCOMPARE(given.wrong(), QStringList{u"doar"_s});
}

void SpellingTest::passesOverFencedCode()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), u"doar\n```\nqick\n```\nopns\n"_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"doar"_s, u"opns"_s}));
}

void SpellingTest::replacesAWord()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), u"the qick door"_s);
    QTRY_COMPARE(given.wrong(), QStringList{u"qick"_s});
    given.putCaretIn(u"qick"_s);
    QMenu *menu = given.openMenu();
    QVERIFY(menu);
    QTRY_VERIFY(given.lineOf(*menu, u"quick"_s));
    QVERIFY(!given.lineOf(*menu, u"Looking"_s));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(given.editor.toPlainText(), u"the quick door"_s);
    QTRY_VERIFY(given.wrong().isEmpty());
    QTest::keyClick(&given.editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(given.editor.toPlainText(), u"the qick door"_s);
    given.editor.moveCursor(QTextCursor::Start);
    QTRY_COMPARE(given.wrong(), QStringList{u"qick"_s});
}

void SpellingTest::addsAWordForGood()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), u"doar Doar the qick"_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"doar"_s, u"Doar"_s, u"qick"_s}));
    given.putCaretIn(u"doar"_s);
    QMenu *menu = given.openMenu();
    given.lineOf(*menu, u"to the dictionary"_s)->trigger();
    menu->close();
    QTRY_COMPARE(given.wrong(), QStringList{u"qick"_s});
    QTRY_COMPARE(readOwnWords(given.ownWords()), QSet<QString>{u"doar"_s});

    Spelling later; // the next start, or another program
    later.setShelf(given.makeShelf());
    later.setLanguages({u"qaa"_s});
    later.begin();
    QSignalSpy answered(&later, &Spelling::answered);
    QTRY_COMPARE(later.verdictOn(u"qick"_s), Spelling::Verdict::Wrong); // asked again once the dictionary is found
    QCOMPARE(later.verdictOn(u"doar"_s), Spelling::Verdict::Right);
    QCOMPARE(answered.count(), 1);
}

void SpellingTest::ignoresAWord()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), u"doar the qick"_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"doar"_s, u"qick"_s}));
    given.putCaretIn(u"qick"_s);
    QMenu *menu = given.openMenu();
    given.lineOf(*menu, u"Ignore"_s)->trigger();
    menu->close();
    QTRY_COMPARE(given.wrong(), QStringList{u"doar"_s});
    QVERIFY(!QFile::exists(given.ownWords()));
}

void SpellingTest::takesEitherLanguage()
{
    GivenSpelling given;
    given.addDictionary(u"qab"_s, {"porta", "lenta"});
    given.editor.edit(HighlightId::make(), u"the porta opns"_s);
    QTRY_COMPARE(given.wrong(), (QStringList{u"porta"_s, u"opns"_s}));
    given.spelling.setLanguages({u"qaa"_s, u"qab"_s});
    QTRY_COMPARE(given.wrong(), QStringList{u"opns"_s});
    QVERIFY(given.spelling.missing().isEmpty());
}

void SpellingTest::sharesWhatItHasRead()
{
    GivenSpelling given;
    const std::shared_ptr<SpellingShelf> shelf = given.makeShelf();
    Spelling first; // two panes
    Spelling second;
    for (Spelling *pane : {&first, &second}) {
        pane->setShelf(shelf);
        pane->setLanguages({u"qaa"_s});
        pane->begin();
        QTRY_VERIFY(pane->verdictOn(u"doar"_s) == Spelling::Verdict::Wrong);
    }
    QCOMPARE(given.loaded.load(), 1);
    QCOMPARE(given.looked.load(), 1);
    QVERIFY(!given.lookedHere);
    QSignalSpy changed(&second, &Spelling::changed);
    first.ignore(u"doar"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(second.verdictOn(u"doar"_s), Spelling::Verdict::Right);
    first.add(u"dorr"_s);
    QCOMPARE(second.verdictOn(u"dorr"_s), Spelling::Verdict::Right);
    QTRY_COMPARE(readOwnWords(given.ownWords()), QSet<QString>{u"dorr"_s});
}

void SpellingTest::saysWhatIsMissing()
{
    GivenSpelling given;
    given.spelling.setLanguages({u"fi"_s});
    given.editor.edit(HighlightId::make(), u"ovi aukeaa hitaasti"_s);
    QTRY_COMPARE(given.spelling.missing(), QStringList{u"fi"_s});
    QMenu *menu = given.openMenu();
    const QAction *line = given.lineOf(*menu, u"hunspell-fi"_s);
    QVERIFY(line);
    QVERIFY(!line->isEnabled());
    menu->close();
    QVERIFY(given.wrong().isEmpty());
    QCOMPARE(given.spelling.verdictOn(u"ovi"_s), Spelling::Verdict::Right); // nothing is asked
}

void SpellingTest::isSwitchedOff()
{
    GivenSpelling given;
    given.editor.edit(HighlightId::make(), u"the qick door"_s);
    QTRY_COMPARE(given.wrong(), QStringList{u"qick"_s});
    QSignalSpy switched(&given.spelling, &Spelling::onChanged);
    QMenu *menu = given.openMenu();
    QAction *check = given.lineOf(*menu, u"Check spelling"_s);
    QVERIFY(check->isChecked());
    check->trigger();
    menu->close();
    QCOMPARE(switched.count(), 1);
    QVERIFY(given.wrong().isEmpty());
    given.spelling.setOn(true);
    QCOMPARE(given.wrong(), QStringList{u"qick"_s});
}

} // namespace florilegium
