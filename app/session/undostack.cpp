// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/undostack.h"

#include "annotate/newmark.h"
#include "library/bin.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Articles come by being opened, placements by being looked for, paths by being found.
constexpr std::array noSteps{"add"_L1, "carry"_L1, "path"_L1};

bool names(const QJsonValue &value, const QSet<QString> &ids)
{
    if (value.isString())
        return ids.contains(value.toString());
    for (const QJsonValue &each : value.toArray()) {
        if (names(each, ids))
            return true;
    }
    return false;
}

bool rowNames(const QJsonObject &row, const QSet<QString> &ids)
{
    for (const QJsonValue &value : row) {
        if (names(value, ids))
            return true;
    }
    return false;
}

/// Whether evidence came by this record from one of these to what is still there, or the other way: it lives on.
bool livesOn(const Record &record, const QSet<QString> &ids)
{
    const auto isThere = [&](const QJsonObject &row) {
        return !row.isEmpty() && !concerns({record.table, record.id, row, {}}, ids);
    };
    return record.table == Table::Evidence && (isThere(record.before) || isThere(record.after));
}

/// Whether a step made something of these part of what is still there: the rest of it is not to be taken back alone.
bool isBoundTo(const Change &change, const QSet<QString> &ids)
{
    bool losesTheme = false;
    bool givesTheme = false;
    bool takesTheme = false;
    for (const Record &record : change.records) {
        const bool isLost = concerns(record, ids);
        if (record.table == Table::HighlightThemes) { // passages that are gone are passed over
            losesTheme = losesTheme || isLost;
            givesTheme = givesTheme || (!isLost && !record.after.isEmpty());
            takesTheme = takesTheme || (!isLost && !record.before.isEmpty());
        } else if (isLost ? livesOn(record, ids) : rowNames(record.before, ids) || rowNames(record.after, ids)) {
            return true;
        }
    }
    // Who gets a theme so had another one (annotate/themeedits.h), and would be left with neither. Which it was, the
    // journal may have been made to forget.
    return (losesTheme && (givesTheme || takesTheme)) || (givesTheme && !takesTheme);
}

} // namespace

bool isStep(const Change &change)
{
    const bool comesAlong = std::ranges::any_of(noSteps,
                                                [&change](QLatin1StringView name) { return change.name == name; });
    return !change.isEmpty() && !isEmptying(change.name) && !comesAlong;
}

void UndoStack::push(const Change &change)
{
    m_changes.resize(m_done);
    m_changes << change;
    ++m_done;
}

QString UndoStack::undoName() const
{
    return canUndo() ? m_changes[m_done - 1].name : QString();
}

QString UndoStack::redoName() const
{
    return canRedo() ? m_changes[m_done].name : QString();
}

std::optional<Change> UndoStack::undo()
{
    if (!canUndo())
        return std::nullopt;
    return inverse(m_changes[--m_done]);
}

std::optional<Change> UndoStack::redo()
{
    if (!canRedo())
        return std::nullopt;
    return m_changes[m_done++];
}

void UndoStack::forget(const Change &change)
{
    qsizetype index = m_changes.indexOf(change);
    if (index < 0)
        index = m_changes.indexOf(inverse(change));
    if (index < 0)
        return;
    m_changes.removeAt(index);
    if (index < m_done)
        --m_done;
}

/// The next entry of a journal: undoing and doing again stand in it like everything else, but that new marks may come
/// before a long change.
void UndoStack::follow(const Change &change)
{
    if (isEmptying(change.name)) {
        cut(change);
        return;
    }
    if (!isStep(change))
        return;
    // A step may look like what takes one back: a name that is given and, by another step, taken away again.
    const bool isKnown = (change.takesBack && goBack(change)) || goForward(change);
    if (!isKnown)
        push(change);
}

/// Whether it takes back the last step, or one that only new marks stand above. What takes a step back that is not
/// there is no step itself.
bool UndoStack::goBack(const Change &change)
{
    const Change step = inverse(change);
    const qsizetype last = m_done - 1;
    if (newMarkOf(step) && last > 0 && m_changes[last - 1] == step)
        m_changes.swapItemsAt(last - 1, last); // written before the long one that it was made after
    if (canUndo() && m_changes[last] == step) {
        --m_done;
        return true;
    }
    qsizetype index = last;
    while (index >= 0 && m_changes[index] != step && newMarkOf(m_changes[index]))
        --index;
    if (index >= 0 && m_changes[index] != step)
        return false;
    m_changes.resize(m_done); // the marks were made after it was taken back: nothing can be done again
    if (index >= 0) { // else it is of a step before the journal's part that is known
        m_changes.removeAt(index);
        --m_done;
    }
    return true;
}

/// Whether it does the next step again, or a new mark that comes after that one.
bool UndoStack::goForward(const Change &change)
{
    if (newMarkOf(change) && m_done + 1 < m_changes.size() && m_changes[m_done + 1] == change)
        m_changes.swapItemsAt(m_done, m_done + 1); // written before the long one
    if (!canRedo() || m_changes[m_done] != change)
        return false;
    ++m_done;
    return true;
}

void UndoStack::restore(const QList<Change> &journal)
{
    UndoStack earlier;
    for (const Change &change : journal)
        earlier.follow(change);
    if (!m_changes.isEmpty())
        earlier.m_changes.resize(earlier.m_done);
    m_changes = earlier.m_changes + m_changes;
    m_done += earlier.m_done;
}

void UndoStack::cut(const Change &emptying)
{
    const QSet<QString> ids = idsOf(emptying);
    qsizetype first = m_done;
    while (first > 0 && !isBoundTo(m_changes[first - 1], ids))
        --first;
    qsizetype last = m_done;
    while (last < m_changes.size() && !isBoundTo(m_changes[last], ids))
        ++last;
    QList<Change> kept;
    qsizetype done = 0;
    for (qsizetype index = first; index < last; ++index) {
        Change change = m_changes[index];
        change.records.removeIf([&ids](const Record &record) { return concerns(record, ids); });
        if (change.isEmpty())
            continue;
        kept << change;
        done += index < m_done ? 1 : 0;
    }
    m_changes = kept;
    m_done = done;
}

} // namespace florilegium
