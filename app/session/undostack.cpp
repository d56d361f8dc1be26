// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/undostack.h"

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

/// Whether a step has to do with rows that name one of these.
bool stepNames(const Change &change, const QSet<QString> &ids)
{
    return std::ranges::any_of(change.records, [&ids](const Record &record) {
        if (record.table == Table::HighlightThemes)
            return false; // passages that are gone are passed over
        return rowNames(record.before, ids) || rowNames(record.after, ids);
    });
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

/// The next entry of a journal: undoing and doing again stand in it like everything else. What takes a step back that
/// is not there is no step itself.
void UndoStack::follow(const Change &change)
{
    if (isEmptying(change.name))
        cut(change);
    else if (!isStep(change))
        return;
    else if (change.takesBack && canUndo() && change == inverse(m_changes[m_done - 1]))
        --m_done; // a step may look the same: a name that is given and, by another step, taken away again
    else if (canRedo() && change == m_changes[m_done])
        ++m_done;
    else if (change.takesBack && !canUndo())
        m_changes.clear(); // of a step before the journal's part that is known: none can be done again upon that
    else
        push(change);
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
    for (Change &change : m_changes)
        change.records.removeIf([&ids](const Record &record) { return concerns(record, ids); });
    qsizetype first = m_done;
    while (first > 0 && !stepNames(m_changes[first - 1], ids))
        --first;
    qsizetype last = m_done;
    while (last < m_changes.size() && !stepNames(m_changes[last], ids))
        ++last;
    QList<Change> kept;
    qsizetype done = 0;
    for (qsizetype index = first; index < last; ++index) {
        if (m_changes[index].isEmpty())
            continue;
        kept << m_changes[index];
        done += index < m_done ? 1 : 0;
    }
    m_changes = kept;
    m_done = done;
}

} // namespace florilegium
