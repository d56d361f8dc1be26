// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellmenu.h"

#include "view/spellfiles.h"
#include "view/spelling.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QTextCursor>

namespace florilegium {

namespace {

struct SpellMenu
{
    Q_DECLARE_TR_FUNCTIONS(florilegium::SpellMenu)
};

QAction *addLine(QMenu &menu, QAction *before, const QString &text)
{
    auto *line = new QAction(text, &menu);
    menu.insertAction(before, line);
    return line;
}

/// A line that only says something.
QAction *addWords(QMenu &menu, QAction *before, const QString &text)
{
    QAction *line = addLine(menu, before, text);
    line->setEnabled(false);
    return line;
}

void addSuggestions(QMenu &menu, QAction *before, const QTextCursor &word, const QStringList &suggestions)
{
    const QString wrong = word.selectedText();
    QFont strong = menu.font();
    strong.setBold(true);
    for (QString shown : suggestions) {
        const QString suggestion = shown;
        QAction *line = addLine(menu, before, shown.replace(u'&', QStringLiteral("&&")));
        line->setFont(strong);
        QObject::connect(line, &QAction::triggered, &menu, [word, wrong, suggestion] {
            QTextCursor cursor = word;
            if (cursor.selectedText() == wrong) // and not changed meanwhile, from elsewhere
                cursor.insertText(suggestion);
        });
    }
    if (suggestions.isEmpty())
        addWords(menu, before, SpellMenu::tr("No suggestions"));
}

void addWord(QMenu &menu, QAction *before, Spelling &spelling, const QTextCursor &word)
{
    const QString wrong = word.selectedText();
    QAction *waiting = addWords(menu, before, SpellMenu::tr("Looking for suggestions…"));
    spelling.suggestions(wrong).then(&menu, [&menu, word, waiting](const QStringList &suggestions) {
        addSuggestions(menu, waiting, word, suggestions);
        delete waiting;
    });
    menu.insertSeparator(before);
    QAction *add = addLine(menu, before, SpellMenu::tr("A&dd “%1” to the dictionary").arg(wrong));
    QAction *ignore = addLine(menu, before, SpellMenu::tr("&Ignore"));
    QObject::connect(add, &QAction::triggered, &spelling, [&spelling, wrong] { spelling.add(wrong); });
    QObject::connect(ignore, &QAction::triggered, &spelling, [&spelling, wrong] { spelling.ignore(wrong); });
    menu.insertSeparator(before);
}

QString missingSentence(const QString &language)
{
    const QString name = QLocale(language).nativeLanguageName();
    return SpellMenu::tr("No dictionary for %1 (package %2)", "a language, the package that has it")
        .arg(name.isEmpty() ? language : name, spellingPackage(language));
}

} // namespace

void addSpelling(QMenu &menu, Spelling &spelling, const QTextCursor &word)
{
    QAction *first = menu.actions().value(0);
    if (!word.isNull())
        addWord(menu, first, spelling, word);
    auto *check = new QAction(SpellMenu::tr("Check &spelling"), &menu);
    check->setCheckable(true);
    check->setChecked(spelling.isOn());
    QObject::connect(check, &QAction::toggled, &spelling, &Spelling::setOn);
    menu.addSeparator();
    menu.addAction(check);
    if (spelling.isOn()) {
        const QStringList missing = spelling.missing();
        for (const QString &language : missing)
            addWords(menu, nullptr, missingSentence(language));
    }
}

} // namespace florilegium
