// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimchoices.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QMenu>

namespace florilegium {

namespace {

struct ClaimChoices
{
    Q_DECLARE_TR_FUNCTIONS(ClaimChoices)
};

QMenu *newMenu(const QString &name, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(name);
    return menu;
}

QAction *add(QMenu &menu, const QString &text, bool isNow, const std::function<void()> &chosen)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isNow);
    if (isNow)
        menu.setActiveAction(action);
    QObject::connect(action, &QAction::triggered, &menu, chosen);
    return action;
}

/// With the letter that chooses it.
QString offered(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Fact: return ClaimChoices::tr("&Fact", "kind of a claim");
    case ClaimKind::Forecast: return ClaimChoices::tr("F&orecast", "kind of a claim");
    case ClaimKind::Opinion: return ClaimChoices::tr("O&pinion", "kind of a claim");
    case ClaimKind::Figure: return ClaimChoices::tr("Fi&gure", "kind of a claim: a number or quantity");
    case ClaimKind::Quotation: return ClaimChoices::tr("&Quotation", "kind of a claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString offered(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Unset: return ClaimChoices::tr("&Not set", "how sure the reader is of a claim");
    case Confidence::Low: return ClaimChoices::tr("&Low", "how sure the reader is of a claim");
    case Confidence::Medium: return ClaimChoices::tr("&Medium", "how sure the reader is of a claim");
    case Confidence::High: return ClaimChoices::tr("&High", "how sure the reader is of a claim");
    }
    Q_UNREACHABLE_RETURN({});
}

QString offered(Relation relation)
{
    switch (relation) {
    case Relation::States: return ClaimChoices::tr("&States it");
    case Relation::Supports: return ClaimChoices::tr("Su&pports it");
    case Relation::Contradicts: return ClaimChoices::tr("&Contradicts it");
    case Relation::Qualifies: return ClaimChoices::tr("&Qualifies it");
    case Relation::Repeats: return ClaimChoices::tr("&Repeats it");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QList<FilterButton::Choice> statusChoices()
{
    QList<FilterButton::Choice> choices;
    for (const Status status : allStatuses)
        choices.append({label(status), int(status)});
    return choices;
}

QList<FilterButton::Choice> kindChoices()
{
    QList<FilterButton::Choice> choices;
    for (const ClaimKind kind : allClaimKinds)
        choices.append({label(kind), int(kind)});
    return choices;
}

QMenu *makeKindMenu(ClaimKind now, const std::function<void(ClaimKind)> &chosen, QWidget *parent)
{
    QMenu *menu = newMenu(ClaimChoices::tr("Kind"), parent);
    for (const ClaimKind kind : allClaimKinds)
        add(*menu, offered(kind), kind == now, [chosen, kind] { chosen(kind); });
    return menu;
}

QMenu *makeConfidenceMenu(Confidence now, const std::function<void(Confidence)> &chosen, QWidget *parent)
{
    QMenu *menu = newMenu(ClaimChoices::tr("Confidence"), parent);
    for (const Confidence confidence : {Confidence::High, Confidence::Medium, Confidence::Low, Confidence::Unset})
        add(*menu, offered(confidence), confidence == now, [chosen, confidence] { chosen(confidence); });
    return menu;
}

QMenu *makeRelationMenu(const QString &title, std::optional<Relation> now, const std::function<void(Relation)> &chosen,
                        QWidget *parent)
{
    QMenu *menu = newMenu(title, parent);
    menu->addAction(title)->setEnabled(false);
    menu->addSeparator();
    for (const Relation relation : allRelations)
        add(*menu, offered(relation), relation == now, [chosen, relation] { chosen(relation); });
    return menu;
}

} // namespace florilegium
