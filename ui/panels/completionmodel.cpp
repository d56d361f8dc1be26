// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/completionmodel.h"

#include "library/query/queryfields.h"
#include "models/searchresultsmodel.h"

namespace florilegium {

namespace {

/// What a field asks for.
QString meaning(QueryField field)
{
    switch (field) {
    case QueryField::Words: return {};
    case QueryField::Title: return CompletionModel::tr("words of the title");
    case QueryField::Author: return CompletionModel::tr("who wrote or said it");
    case QueryField::Site: return CompletionModel::tr("where it comes from");
    case QueryField::Theme: return CompletionModel::tr("a theme and those below it");
    case QueryField::Claim: return CompletionModel::tr("words of a claim");
    case QueryField::Status: return CompletionModel::tr("status of a claim");
    case QueryField::Relation: return CompletionModel::tr("how a passage bears on a claim");
    case QueryField::Colour: return CompletionModel::tr("colour of a highlight");
    case QueryField::Has: return CompletionModel::tr("what it has");
    case QueryField::State: return CompletionModel::tr("reading state");
    case QueryField::In: return CompletionModel::tr("a collection");
    case QueryField::Kind: return CompletionModel::tr("kind of what is found");
    case QueryField::Before: return CompletionModel::tr("before a year, month or day");
    case QueryField::After: return CompletionModel::tr("after a year, month or day");
    case QueryField::On: return CompletionModel::tr("in a year or month, on a day");
    case QueryField::Published: return CompletionModel::tr("when it was published");
    case QueryField::Added: return CompletionModel::tr("when it was added or made");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void CompletionModel::set(const Completions &completions)
{
    beginResetModel();
    m_completions = completions;
    endResetModel();
}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_completions.list.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Completion &completion = m_completions.list.at(index.row());
    const auto field = completion.isField ? queryFieldFromWord(QStringView(completion.text).chopped(1)) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole: return completion.shown;
    case Qt::AccessibleTextRole:
        return field ? tr("%1 %2", "field of a query, what it means").arg(completion.shown, meaning(*field))
                     : completion.shown;
    case SearchResultsModel::GroupRole: return group;
    case SearchResultsModel::FirstRole: return index.row() == 0;
    case SearchResultsModel::SnippetRole: return field ? meaning(*field) : QString();
    default: return {};
    }
}

} // namespace florilegium
