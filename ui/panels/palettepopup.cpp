// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/palettepopup.h"

#include "library/query/queryfields.h"
#include "library/query/queryparser.h"
#include "panels/palettedelegate.h"
#include "panels/searchpopup.h"

#include <QLineEdit>
#include <QListView>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// Of a page to be fetched, or of a place in the library.
std::optional<QUrl> addressIn(const QString &text)
{
    if (text.trimmed().startsWith("florilegium://"_L1))
        return QUrl(text.trimmed(), QUrl::StrictMode);
    return typedAddress(text);
}

/// Whether the text says more than words: a field with its colon, words in a row, a choice.
bool isQuery(const QString &text)
{
    const Query query = parseQuery(text, QueryInput::Typing).query;
    bool more = query.kind == Query::Kind::Or || query.kind == Query::Kind::Not;
    eachTerm(query, [&](const Query &term, bool wanted) {
        more = more || !wanted || term.field != QueryField::Words || term.text.contains(u' ');
    });
    if (more || text.contains(u'"'))
        return true;
    // A field whose value is still to come is no term yet.
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && queryFieldFromWord(QStringView(text).first(colon).trimmed());
}

} // namespace

PalettePopup::PalettePopup(Library &library, QLineEdit *field, QWidget *parent)
    : FieldPopup(field, new PaletteDelegate, parent)
    , m_model(library)
    , m_delegate(static_cast<PaletteDelegate *>(view()->itemDelegate()))
{
    setObjectName(u"palettePopup"_s);
    setAccessibleName(tr("Palette"));
    setModel(&m_model);
    connect(&m_model, &PaletteModel::changed, this, &PalettePopup::follow);
}

PalettePopup::~PalettePopup() = default;

void PalettePopup::edited()
{
    forgetStep();
    m_isEntered = false;
    const QString text = field()->text();
    if (paletteInput(text).scope == PaletteInput::Scope::Everything && !addressIn(text) && isQuery(text)) {
        Q_EMIT searchWanted(text);
        return;
    }
    m_model.ask(text);
}

void PalettePopup::follow()
{
    if (!isActive())
        return;
    m_delegate->setTyped(!m_model.input().letters.isEmpty()
                         || m_model.input().scope != PaletteInput::Scope::Everything);
    const bool isAddress = addressIn(field()->text()).has_value();
    const bool nothing = m_model.rowCount() == 0 && !m_model.isAsking() && !field()->text().isEmpty() && !isAddress;
    say(nothing ? tr("Nothing has such a name.") : QString());
    showRows();
    if (m_isEntered && !m_model.isAsking())
        enter();
}

/// What can be chosen; a command that cannot be done now only where there is nothing else.
int PalettePopup::firstChoice() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row).data(PaletteModel::UsableRole).toBool())
            return row;
    }
    return 0;
}

void PalettePopup::enter()
{
    m_isEntered = false;
    if (const auto address = addressIn(field()->text())) {
        finish();
        Q_EMIT addressChosen(*address);
    } else if (m_model.isAsking() && stepped() < 0) {
        m_isEntered = true;
    } else {
        choose(current(), false);
    }
}

void PalettePopup::run(int row)
{
    const QPointer<QAction> action = m_model.action(row);
    m_model.noteCommand(row);
    finish(); // the focus is back where the action is to be done
    Q_EMIT recentChanged();
    if (action)
        action->trigger();
}

void PalettePopup::choose(const QModelIndex &index, bool beside)
{
    if (!index.isValid())
        return;
    if (!index.data(PaletteModel::UsableRole).toBool()) {
        speak(index.data(PaletteModel::DetailRole).toString());
        return;
    }
    const QString id = m_model.id(index.row());
    const QString letters = m_model.input().letters;
    switch (m_model.kind(index.row())) {
    case PaletteModel::Kind::Command: run(index.row()); return;
    case PaletteModel::Kind::Article:
        finish();
        m_model.names().noteUse({id});
        if (beside)
            Q_EMIT articleWantedBeside({id});
        else
            Q_EMIT articleChosen({id});
        return;
    case PaletteModel::Kind::Theme:
        finish();
        Q_EMIT themeChosen({id});
        return;
    case PaletteModel::Kind::Claim:
        finish();
        Q_EMIT claimChosen({id});
        return;
    case PaletteModel::Kind::Search: Q_EMIT searchWanted(letters); return;
    }
}

void PalettePopup::forget()
{
    m_isEntered = false;
    m_model.clear();
}

} // namespace florilegium
