// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked before the selected highlights are changed or exported.

#include "window/listmarking.h"

#include "annotate/bulkedits.h"
#include "annotate/themeedits.h"
#include "exchange/passagelist.h"
#include "models/words.h"
#include "panels/askpopup.h"
#include "panels/claimpicker.h"
#include "panels/highlightpage.h"
#include "session/exporting.h"
#include "session/themepaths.h"
#include "view/themepicker.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"
#include "window/readingpane.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QStandardPaths>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int menuAbove = 96; // below the upper edge of the room

/// Themes of the highlights, those of the most first.
QList<std::pair<ThemeId, int>> themesOf(const QList<Highlight> &highlights)
{
    QHash<ThemeId, int> counts;
    for (const Highlight &highlight : highlights) {
        for (const ThemeId &theme : highlight.themes)
            ++counts[theme];
    }
    QList<std::pair<ThemeId, int>> themes;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        themes.append({count.key(), count.value()});
    std::ranges::sort(themes, [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return themes;
}

QString relationChoice(Relation relation)
{
    switch (relation) {
    case Relation::States: return ListMarking::tr("It s&tates the claim");
    case Relation::Supports: return ListMarking::tr("It &supports the claim");
    case Relation::Contradicts: return ListMarking::tr("It &contradicts the claim");
    case Relation::Qualifies: return ListMarking::tr("It &qualifies the claim");
    case Relation::Repeats: return ListMarking::tr("It &repeats the claim");
    }
    Q_UNREACHABLE_RETURN({});
}

/// Given to those that lack it; where all have it, taken away.
Change toggled(const QList<Highlight> &highlights, const ThemeId &theme)
{
    const bool all = std::ranges::all_of(
        highlights, [&theme](const Highlight &highlight) { return highlight.themes.contains(theme); });
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return all ? removeTheme(highlights, theme, now) : addTheme(highlights, theme, now);
}

} // namespace

QPoint ListMarking::menuPlace() const
{
    return m_room.mapToGlobal(QPoint(m_room.width() / 3, menuAbove));
}

/// With its first entry current, so that keys answer it.
void ListMarking::popUp(QMenu *menu) const
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(menuPlace());
    menu->setActiveAction(menu->actions().value(0));
}

void ListMarking::askTheme(int digit)
{
    if (!m_themePicker) {
        m_themePicker = new ThemePicker(m_session.themes(), &m_room);
        m_themePicker->setColours(m_look);
        connect(m_themePicker, &ThemePicker::themeChosen, this, [this](const ThemeId &id, int key) {
            giveTheme(m_asked, [this, id, key] {
                return ThemePath{id, key > 0 ? keyTheme(m_session.themes(), id, key) : Change()};
            });
        });
        connect(m_themePicker, &ThemePicker::newThemeChosen, this, [this](const QString &path, int key) {
            giveTheme(m_asked, [this, path, key] { return themePath(m_session.themes(), path, key); });
        });
        connect(m_themePicker, &ThemePicker::closed, this, [this] {
            if (m_pages)
                m_pages->takeFocus();
        });
    }
    const QPoint place = m_room.mapFromGlobal(menuPlace());
    const PassageChoice choice = chosen();
    read([this, digit, place, choice](const QList<Highlight> &highlights) {
        m_asked = choice;
        QList<ThemeId> common = highlights.front().themes;
        for (const Highlight &highlight : highlights)
            common.removeIf([&](const ThemeId &theme) { return !highlight.themes.contains(theme); });
        if (digit > 0)
            m_themePicker->openForDigit(digit, place);
        else
            m_themePicker->openForThemes(common, place);
    });
}

void ListMarking::toggleTheme(const PassageChoice &choice, const ThemeId &theme)
{
    auto done = std::make_shared<QString>();
    perform(
        choice,
        [theme, done](const QList<Highlight> &highlights) {
            const Change change = toggled(highlights, theme);
            *done = change.name;
            return change;
        },
        [this, theme, done](int count) { return toggledSentence(theme, *done, count); });
}

QString ListMarking::toggledSentence(const ThemeId &theme, const QString &done, int count) const
{
    const QString name = shownPath(m_session.themes(), theme);
    return done == "untag"_L1 ? tr("“%1” taken from %n highlight(s).", nullptr, count).arg(name)
                              : tr("“%1” given to %n highlight(s).", nullptr, count).arg(name);
}

/// What makes the theme, gives it its key and gives it to them is one step: `theme` is asked when that is made.
void ListMarking::giveTheme(const PassageChoice &choice, const std::function<ThemePath()> &theme)
{
    struct Done
    {
        ThemeId theme;
        Change change; ///< of the passages
    };
    auto done = std::make_shared<Done>();
    perform(
        choice,
        [theme, done](const QList<Highlight> &highlights) {
            const ThemePath made = theme();
            if (highlights.isEmpty() || made.id.isNull())
                return Change();
            *done = {made.id, toggled(highlights, made.id)};
            return Change{done->change.name, made.change.records + done->change.records};
        },
        [this, done](int) { return toggledSentence(done->theme, done->change.name, int(done->change.records.size())); },
        BulkMarking::Where::Window);
}

void ListMarking::askThemeToTake()
{
    const PassageChoice choice = chosen();
    read([this, choice](const QList<Highlight> &highlights) {
        auto *menu = new QMenu(tr("Theme to take away"), &m_room);
        menu->setAccessibleName(menu->title());
        for (const auto &[theme, count] : themesOf(highlights)) {
            const QString path = shownPath(m_session.themes(), theme);
            if (path.isEmpty())
                continue;
            const QString text = highlights.size() > 1 ? tr("%1 (%2)", "theme, how many have it").arg(path).arg(count)
                                                       : path;
            menu->addAction(text, this, [this, choice, id = theme] { takeTheme(choice, id); });
        }
        if (menu->isEmpty()) {
            delete menu;
            m_messages.note(tr("They have no theme."));
            return;
        }
        popUp(menu);
    });
}

void ListMarking::takeTheme(const PassageChoice &choice, const ThemeId &theme)
{
    perform(
        choice,
        [theme](const QList<Highlight> &highlights) {
            return removeTheme(highlights, theme, QDateTime::currentDateTimeUtc());
        },
        [name = shownPath(m_session.themes(), theme)](int count) {
            return tr("“%1” taken from %n highlight(s).", nullptr, count).arg(name);
        });
}

void ListMarking::askNote()
{
    if (!m_note) {
        m_note = new AskPopup(&m_room);
        m_note->setColours(m_look);
        connect(m_note, &AskPopup::answered, this, [this](const QString &text) {
            perform(
                m_asked,
                [text](const QList<Highlight> &highlights) {
                    return appendNote(highlights, text, QDateTime::currentDateTimeUtc());
                },
                [](int count) { return tr("Written below %n note(s).", nullptr, count); });
        });
    }
    m_asked = chosen();
    m_note->openFor(tr("Add to the notes of %n highlight(s)", nullptr, page()->choiceCount()), m_room.rect());
}

void ListMarking::askClaim()
{
    m_asked = chosen();
    if (m_asked.isEmpty())
        return;
    if (!m_claimPicker) {
        m_claimPicker = new ClaimPicker(m_session.library(), &m_room);
        m_claimPicker->setColours(m_look);
        connect(m_claimPicker, &ClaimPicker::chosen, this,
                [this](const ClaimId &claim) { askRelation(m_asked, claim); });
    }
    m_claimPicker->openFor(tr("Evidence of which claim?"), m_room.rect());
}

void ListMarking::askRelation(const PassageChoice &choice, const ClaimId &claim)
{
    auto *menu = new QMenu(tr("How it bears on the claim"), &m_room);
    menu->setAccessibleName(menu->title());
    for (const Relation relation :
         {Relation::Supports, Relation::Contradicts, Relation::Qualifies, Relation::Repeats, Relation::States})
        menu->addAction(relationChoice(relation), this,
                        [this, choice, claim, relation] { makeEvidence(choice, claim, relation); });
    popUp(menu);
}

/// Those that bear on the claim already, in whatever way, are left alone.
void ListMarking::makeEvidence(const PassageChoice &choice, const ClaimId &claim, Relation relation)
{
    perform(
        choice,
        [this, claim, relation](const QList<Highlight> &highlights) {
            QSet<HighlightId> linked;
            for (const Evidence &evidence : m_session.claims().evidenceOf(claim))
                linked.insert(evidence.highlight);
            const QDateTime utc = QDateTime::currentDateTimeUtc();
            QList<Evidence> made;
            for (const Highlight &highlight : highlights) {
                if (!linked.contains(highlight.id))
                    made << Evidence{.id = EvidenceId::make(),
                                     .claim = claim,
                                     .relation = relation,
                                     .highlight = highlight.id,
                                     .created = utc.addMSecs(-utc.time().msec())};
            }
            return made.isEmpty() ? Change() : addEvidence(made);
        },
        [relation](int count) {
            return tr("%n highlight(s) bear on the claim now: %1.", nullptr, count).arg(label(relation));
        },
        BulkMarking::Where::Window);
}

void ListMarking::askAndExport()
{
    if (m_exportFolder.isEmpty())
        m_exportFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_room.window(), tr("Export the list as Markdown"), m_exportFolder,
                                   tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(page()->heading() + u".md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListMarking::exportTo);
    dialog->open();
}

void ListMarking::exportTo(const QString &path)
{
    HighlightPage *list = page();
    if (!list)
        return;
    m_exportFolder = QFileInfo(path).absolutePath();
    const PassageList what{
        .filter = list->filter(), .extent = list->highlightView().extent, .heading = list->heading(), .only = {}};
    exportPassages(m_session.library(), what, path).then(this, [this, path](const Result<int> &count) {
        if (count)
            m_messages.note(tr("%n highlight(s) are in %1", nullptr, *count).arg(QDir::toNativeSeparators(path)));
        else
            report(count.error());
        Q_EMIT exported();
    });
}

} // namespace florilegium
