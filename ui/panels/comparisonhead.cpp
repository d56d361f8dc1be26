// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/comparisonhead.h"

#include "panels/rowdelegate.h"
#include "panels/versionchooser.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>

namespace florilegium {

using namespace Qt::StringLiterals;

ComparisonHead::ComparisonHead(QWidget *parent)
    : QWidget(parent)
    , m_older(new VersionChooser(tr("Older version"), this))
    , m_newer(new VersionChooser(tr("Newer version"), this))
    , m_count(new QLabel(this))
{
    auto *heading = new QLabel(tr("Versions compared"), this);
    QFont font = quoteFont(20);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    auto *first = new QHBoxLayout;
    first->addWidget(heading);
    first->addStretch(1);
    addSwitch(first);

    auto *second = new QHBoxLayout;
    second->addWidget(m_older);
    second->addWidget(new QLabel(u"→"_s, this));
    second->addWidget(m_newer);
    second->addStretch(1);
    second->addWidget(m_count);
    m_previous = addButton(second, u"↑"_s, tr("Previous change (P)"));
    m_next = addButton(second, u"↓"_s, tr("Next change (N)"));

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_older, &VersionChooser::chosen, this, [this](VersionId id) { Q_EMIT versionsChosen(id, m_newerId); });
    connect(m_newer, &VersionChooser::chosen, this, [this](VersionId id) { Q_EMIT versionsChosen(m_olderId, id); });
    connect(m_previous, &QToolButton::clicked, this, &ComparisonHead::previousWanted);
    connect(m_next, &QToolButton::clicked, this, &ComparisonHead::nextWanted);
}

QToolButton *ComparisonHead::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void ComparisonHead::addSwitch(QHBoxLayout *row)
{
    auto *group = new QButtonGroup(this);
    m_sideBySide = addButton(row, tr("Side by side"), tr("Both versions side by side"));
    m_inline = addButton(row, tr("Inline"), tr("Both versions in one text"));
    for (QToolButton *button : {m_sideBySide, m_inline}) {
        button->setCheckable(true);
        group->addButton(button);
    }
    m_sideBySide->setChecked(true);
    connect(m_inline, &QToolButton::toggled, this, &ComparisonHead::inlineChosen);
}

void ComparisonHead::setVersions(const QList<VersionText> &versions, VersionId older, VersionId newer)
{
    m_olderId = older;
    m_newerId = newer;
    m_older->setVersions(versions, older);
    m_newer->setVersions(versions, newer);
}

void ComparisonHead::setCount(std::optional<qsizetype> changes, qsizetype current)
{
    m_previous->setEnabled(changes.value_or(0) > 0);
    m_next->setEnabled(changes.value_or(0) > 0);
    if (!changes)
        m_count->clear();
    else if (current < 0)
        m_count->setText(tr("%n change(s)", nullptr, int(*changes)));
    else
        m_count->setText(tr("Change %1 of %2").arg(current + 1).arg(*changes));
}

void ComparisonHead::setInline(bool isInline)
{
    (isInline ? m_inline : m_sideBySide)->setChecked(true);
}

} // namespace florilegium
