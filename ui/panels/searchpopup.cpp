// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/searchpopup.h"

#include "library/query/queryparser.h"
#include "models/querywords.h"
#include "panels/searchdelegate.h"

#include <QLineEdit>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms

} // namespace

std::optional<QUrl> typedAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool fetched = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && fetched && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

SearchPopup::SearchPopup(Library &library, QLineEdit *field, QWidget *parent)
    : FieldPopup(field, new SearchDelegate, parent)
    , m_completer(library, *field)
    , m_results(library)
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("What was found"));
    m_rows.addSourceModel(&m_completer.model());
    m_rows.addSourceModel(&m_results);
    setModel(&m_rows);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &SearchPopup::search);
    connect(&m_completer, &QueryCompleter::namesChanged, this, &SearchPopup::followNames);
    connect(&m_results, &SearchResultsModel::found, this, [this] {
        if (!isActive())
            return;
        sayWhatIsWrong();
        showRows();
    });
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::edited()
{
    m_typing.start();
    forgetStep();
    m_completer.complete();
    sayWhatIsWrong();
    showRows();
}

/// What was searched for before is shown again: Enter opens nothing that is not seen.
void SearchPopup::reached()
{
    m_completer.readNames();
    if (!field()->text().isEmpty())
        edited();
}

void SearchPopup::search()
{
    m_results.search(field()->text());
}

/// One thing at a time, and first what more typing will not put right.
void SearchPopup::sayWhatIsWrong()
{
    ParsedQuery parsed = parseQuery(field()->text(), QueryInput::Typing);
    if (!typedAddress(field()->text()) && m_completer.vocabulary() != QueryVocabulary())
        parsed.issues << unknownNames(parsed.query, m_completer.vocabulary());
    const QueryIssue *issue = foremost(parsed.issues);
    const bool nothing = !parsed.query.isEmpty() && !m_typing.isActive() && !m_results.isSearching()
        && m_results.rowCount() == 0 && !typedAddress(field()->text());
    say(issue ? sentence(*issue) : nothing ? tr("Nothing was found.") : QString());
}

void SearchPopup::followNames()
{
    if (!isActive() || field()->text().isEmpty())
        return;
    m_completer.complete();
    sayWhatIsWrong();
    showRows();
}

/// A value for what is begun, else the first thing found.
int SearchPopup::firstChoice() const
{
    return completions().offersValues() ? 0 : completions().rowCount();
}

void SearchPopup::choose(const QModelIndex &index, bool beside)
{
    if (!index.isValid())
        return;
    const QModelIndex source = m_rows.mapToSource(index);
    if (source.model() == &m_completer.model()) {
        take(source.row());
        return;
    }
    const SearchHit hit = m_results.hit(source.row());
    finish();
    if (beside && hit.kind != HitKind::Claim)
        Q_EMIT hitWantedBeside(hit);
    else
        Q_EMIT hitChosen(hit);
}

/// The one that is chosen, else the first.
bool SearchPopup::takeCompletion()
{
    if (completions().isEmpty() || isHidden())
        return false;
    const QModelIndex chosen = m_rows.mapToSource(current());
    take(chosen.model() == &m_completer.model() ? chosen.row() : 0);
    return true;
}

void SearchPopup::take(int row)
{
    m_completer.take(row);
    edited();
}

void SearchPopup::forget()
{
    m_typing.stop();
    m_completer.clear();
    m_results.search({});
}

void SearchPopup::enter()
{
    if (const auto address = typedAddress(field()->text())) {
        finish();
        Q_EMIT addressChosen(*address);
    } else if (m_rows.mapToSource(current()).model() == &m_completer.model() && !isHidden()) {
        takeCompletion();
    } else if (m_typing.isActive()) {
        m_typing.stop();
        search();
    } else if (!isHidden()) {
        choose(current(), false);
    }
}

/// What is offered goes first, then the search.
void SearchPopup::escape()
{
    if (completions().isEmpty() || isHidden()) {
        finish();
        return;
    }
    m_completer.clear();
    forgetStep();
    showRows();
}

} // namespace florilegium
