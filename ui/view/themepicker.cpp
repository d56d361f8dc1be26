// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/themepicker.h"

#include "view/themepickerdelegate.h"
#include "view/themepickermodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr QSize sheetSize(300, 320); // at most
constexpr int leastRows = 4;

} // namespace

ThemePicker::ThemePicker(ThemeSet &themes, QWidget *parent)
    : FieldSheet(parent)
    , m_themes(themes)
    , m_model(new ThemePickerModel(this))
    , m_title(new QLabel(this))
{
    setAccessibleName(tr("Theme"));
    addParts();
    connect(field(), &QLineEdit::textChanged, this, &ThemePicker::refill);
    connect(list(), &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_themes, &ThemeSet::reset, this, &ThemePicker::refill);
    connect(&m_themes, &ThemeSet::themesChanged, this, &ThemePicker::refill);
    resize(sizeHint());
}

void ThemePicker::addParts()
{
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setFont(labelFont(font()));
    column()->insertWidget(0, m_title);
    field()->setPlaceholderText(tr("Theme, or a new one: politics/europe"));
    field()->setAccessibleName(tr("Theme"));
    field()->setMaxLength(400);
    auto *choices = new QListView(this);
    choices->setModel(m_model);
    choices->setItemDelegate(new ThemePickerDelegate(*m_model, *this, choices));
    choices->setUniformItemSizes(true);
    addList(choices, tr("Themes"));
    followPointer();
}

QSize ThemePicker::sizeHint() const
{
    return sheetSize.grownBy(margins());
}

void ThemePicker::setColours(const Palette &palette)
{
    FieldSheet::setColours(palette);
    QPalette quiet = fieldPalette(palette);
    quiet.setColor(QPalette::WindowText, palette.soft);
    quiet.setColor(QPalette::Text, palette.soft); // the role that labels over a viewport have
    m_title->setPalette(quiet);
    list()->viewport()->update();
}

void ThemePicker::openForThemes(const QList<ThemeId> &chosen, QPoint place)
{
    m_digit = 0;
    m_chosen = QSet<ThemeId>(chosen.begin(), chosen.end());
    open({}, {}, place);
}

void ThemePicker::openFor(const QString &title, QPoint place)
{
    m_digit = 0;
    m_chosen.clear();
    open(title, {}, place);
}

void ThemePicker::openForNew(const QString &above, QPoint place)
{
    m_digit = 0;
    m_chosen.clear();
    open(tr("New theme"), above.isEmpty() ? QString() : above + u'/', place);
    m_prefersNew = true;
}

void ThemePicker::openForDigit(int digit, QPoint place)
{
    Q_ASSERT(digit >= 1 && digit <= 9);
    m_digit = digit;
    m_chosen.clear();
    open(tr("Theme for key %1").arg(digit), {}, place);
}

void ThemePicker::open(const QString &title, const QString &typed, QPoint place)
{
    m_prefersNew = false;
    m_title->setVisible(!title.isEmpty());
    m_title->setText(title);
    field()->setAccessibleName(title.isEmpty() ? tr("Theme") : title);
    field()->setText(typed);
    refill();
    const int rows = std::max(leastRows, m_model->rowCount() + 1); // one more for an offer
    const int needed = heightFor(rows, list()->sizeHintForRow(0));
    const QSize most(sizeHint().width(), std::min(sizeHint().height(), needed));
    const QSize size = most.boundedTo(parentWidget()->size() + QSize(2 * shadowMargin, 2 * shadowMargin));
    const QPoint corner = place - QPoint(shadowMargin, shadowMargin);
    const QPoint last(parentWidget()->width() - size.width() + shadowMargin,
                      parentWidget()->height() - size.height() + shadowMargin);
    openAt(QRect(QPoint(std::clamp(corner.x(), -shadowMargin, std::max(-shadowMargin, last.x())),
                        std::clamp(corner.y(), -shadowMargin, std::max(-shadowMargin, last.y()))),
                 size));
}

void ThemePicker::closing()
{
    Q_EMIT closed();
}

void ThemePicker::refill()
{
    m_model->setChoices(themeChoices(m_themes, field()->text(), m_chosen));
    const int last = m_model->rowCount() - 1;
    const bool offered = m_prefersNew && last >= 0 && m_model->at(last).id.isNull();
    list()->setCurrentIndex(m_model->index(offered ? last : 0));
}

void ThemePicker::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ThemeChoice choice = m_model->at(row);
    const int digit = m_digit;
    closeSheet();
    if (choice.id.isNull())
        Q_EMIT newThemeChosen(choice.path, digit);
    else
        Q_EMIT themeChosen(choice.id, digit);
}

void ThemePicker::enter()
{
    choose(list()->currentIndex().row());
}

} // namespace florilegium
