// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/themepicker.h"

#include "view/themepickerdelegate.h"
#include "view/themepickermodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr QSize sheetSize(300, 320); // at most
constexpr int leastRows = 4;
constexpr int pageOfRows = 8;

} // namespace

ThemePicker::ThemePicker(ThemeSet &themes, QWidget *parent)
    : PopupFrame(parent)
    , m_themes(themes)
    , m_model(new ThemePickerModel(this))
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Theme"));
    addParts();
    connect(m_field, &QLineEdit::textChanged, this, &ThemePicker::refill);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_themes, &ThemeSet::reset, this, &ThemePicker::refill);
    connect(&m_themes, &ThemeSet::themesChanged, this, &ThemePicker::refill);
    m_field->installEventFilter(this);
    resize(sizeHint());
    hide();
}

void ThemePicker::addParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 6);
    column->setSpacing(6);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setFont(labelFont(font()));
    m_field->setFrame(false);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->setPlaceholderText(tr("Theme, or a new one: politics/europe"));
    m_field->setAccessibleName(tr("Theme"));
    m_field->setMaxLength(400);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ThemePickerDelegate(*m_model, *this, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Themes"));
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_field, m_list})
        column->addWidget(part);
}

QSize ThemePicker::sizeHint() const
{
    return sheetSize.grownBy(margins());
}

void ThemePicker::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    QPalette quiet = fieldPalette(palette);
    quiet.setColor(QPalette::WindowText, palette.soft);
    quiet.setColor(QPalette::Text, palette.soft); // the role that labels over a viewport have
    m_title->setPalette(quiet);
    m_list->viewport()->update();
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
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_prefersNew = false;
    m_title->setVisible(!title.isEmpty());
    m_title->setText(title);
    m_field->setAccessibleName(title.isEmpty() ? tr("Theme") : title);
    m_field->setText(typed);
    refill();
    const int rows = std::max(leastRows, m_model->rowCount() + 1); // one more for an offer
    const int needed = layout()->minimumSize().height() - m_list->minimumSizeHint().height()
        + rows * m_list->sizeHintForRow(0) + 2 * shadowMargin;
    const QSize most(sizeHint().width(), std::min(sizeHint().height(), needed));
    const QSize size = most.boundedTo(parentWidget()->size() + QSize(2 * shadowMargin, 2 * shadowMargin));
    const QPoint corner = place - QPoint(shadowMargin, shadowMargin);
    const QPoint last(parentWidget()->width() - size.width() + shadowMargin,
                      parentWidget()->height() - size.height() + shadowMargin);
    setGeometry(QRect(QPoint(std::clamp(corner.x(), -shadowMargin, std::max(-shadowMargin, last.x())),
                             std::clamp(corner.y(), -shadowMargin, std::max(-shadowMargin, last.y()))),
                      size));
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void ThemePicker::closePicker()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void ThemePicker::refill()
{
    m_model->setChoices(themeChoices(m_themes, m_field->text(), m_chosen));
    const int last = m_model->rowCount() - 1;
    const bool offered = m_prefersNew && last >= 0 && m_model->at(last).id.isNull();
    m_list->setCurrentIndex(m_model->index(offered ? last : 0));
}

void ThemePicker::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const ThemeChoice choice = m_model->at(row);
    const int digit = m_digit;
    closePicker();
    if (choice.id.isNull())
        Q_EMIT newThemeChosen(choice.path, digit);
    else
        Q_EMIT themeChosen(choice.id, digit);
}

bool ThemePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters, digits and Esc are typed here, not commands of the window
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        closePicker();
    return PopupFrame::eventFilter(watched, event);
}

bool ThemePicker::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closePicker(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex().row()); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_PageDown: moveBy(pageOfRows); return true;
    case Qt::Key_PageUp: moveBy(-pageOfRows); return true;
    default: return false;
    }
}

void ThemePicker::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

} // namespace florilegium
