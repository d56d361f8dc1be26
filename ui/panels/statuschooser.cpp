// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/statuschooser.h"

#include "models/words.h"
#include "panels/statuschoicedelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <array>

namespace florilegium {

namespace {

constexpr int sheetWidth = 280;
constexpr int longestReason = 2000; // UTF-16 units

} // namespace

StatusChooser::StatusChooser(QWidget *parent)
    : PopupFrame(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_reason(new QLineEdit(this))
    , m_by(new QLineEdit(this))
{
    setAccessibleName(tr("Status"));
    addParts();
    fillList();
    connect(m_list, &QListWidget::itemClicked, m_reason, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::itemDoubleClicked, this, &StatusChooser::choose);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_reason, m_by})
        part->installEventFilter(this);
    hide();
}

void StatusChooser::addParts()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 10, 6, 8);
    column->setSpacing(6);
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setFont(labelFont(font()));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new StatusChoiceDelegate(*this, m_list));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(int(allStatuses.size()) * StatusChoiceDelegate::rowHeight + 2);
    m_list->setAccessibleName(tr("Status"));
    m_reason->setPlaceholderText(tr("Why? May stay empty"));
    m_reason->setAccessibleName(tr("Why the status is changed"));
    m_reason->setMaxLength(longestReason);
    m_by->setPlaceholderText(tr("Changed by"));
    m_by->setAccessibleName(tr("Who changes the status"));
    for (QLineEdit *field : {m_reason, m_by}) {
        field->setTextMargins(6, 0, 6, 0);
        field->setMinimumHeight(30);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_list, m_reason, m_by})
        column->addWidget(part);
}

void StatusChooser::fillList()
{
    for (const Status status : allStatuses) {
        auto *item = new QListWidgetItem(label(status), m_list);
        item->setData(StatusChoiceDelegate::StatusRole, int(status));
        item->setData(StatusChoiceDelegate::LetterRole, QString(letter(status)));
        item->setData(Qt::AccessibleTextRole, tr("%1, key %2").arg(label(status), letter(status)));
    }
}

QChar StatusChooser::letter(Status status)
{
    switch (status) {
    case Status::Asserted: return u'A';
    case Status::Attributed: return u'T';
    case Status::Speculated: return u'S';
    case Status::Supported: return u'U';
    case Status::Disputed: return u'D';
    case Status::Verified: return u'V';
    case Status::Refuted: return u'R';
    case Status::Withdrawn: return u'W';
    }
    Q_UNREACHABLE_RETURN({});
}

void StatusChooser::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    QPalette fields = fieldPalette(palette);
    fields.setColor(QPalette::Mid, palette.line);
    fields.setColor(QPalette::Accent, palette.accent);
    fields.setColor(QPalette::PlaceholderText, palette.soft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_reason, m_by})
        part->setPalette(fields);
    fields.setColor(QPalette::WindowText, palette.soft);
    m_title->setPalette(fields);
}

void StatusChooser::openFor(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place)
{
    open(claims, now, by, place);
    m_list->setFocus(Qt::PopupFocusReason);
}

void StatusChooser::openForReason(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place)
{
    open(claims, now, by, place);
    m_reason->setFocus(Qt::PopupFocusReason);
}

void StatusChooser::open(const QList<ClaimId> &claims, Status now, const QString &by, QPoint place)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    m_claims = claims;
    m_title->setText(tr("Status of %n claim(s)", nullptr, int(claims.size())));
    m_list->setCurrentRow(int(now));
    m_reason->clear();
    m_by->setText(by);
    const QSize size(sheetWidth + 2 * shadowMargin, layout()->sizeHint().height());
    const QRect room = parentWidget()->rect().adjusted(-shadowMargin, -shadowMargin, shadowMargin, shadowMargin);
    const QPoint corner = place - QPoint(shadowMargin, shadowMargin);
    const int left = std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() + 1 - size.width()));
    const int top = std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() + 1 - size.height()));
    setGeometry(QRect({left, top}, size));
    show();
    raise();
}

void StatusChooser::closeChooser()
{
    if (isHidden())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void StatusChooser::choose()
{
    const StatusChoice choice{.status = Status(m_list->currentRow()),
                              .reason = m_reason->text().simplified(),
                              .by = m_by->text().simplified()};
    const QList<ClaimId> claims = m_claims;
    closeChooser();
    Q_EMIT chosen(claims, choice);
}

bool StatusChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters and Esc are meant for what is here, not for the window
        return true;
    }
    if (event->type() == QEvent::KeyPress && handleKey(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason
        && !isAncestorOf(QApplication::focusWidget()))
        closeChooser();
    return PopupFrame::eventFilter(watched, event);
}

bool StatusChooser::handleKey(QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Escape: closeChooser(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Tab: stepFrom(watched, 1); return true;
    case Qt::Key_Backtab: stepFrom(watched, -1); return true;
    default: return watched == m_list && chooseByLetter(key);
    }
}

/// Round about within the sheet.
void StatusChooser::stepFrom(const QObject *part, int step)
{
    const std::array<QWidget *, 3> parts{m_list, m_reason, m_by};
    const auto at = std::ranges::find_if(parts, [part](const QWidget *one) { return one == part; }) - parts.begin();
    parts[std::size_t((at + step + 3) % 3)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

bool StatusChooser::chooseByLetter(int key)
{
    if (key > 0xffff)
        return false;
    const auto found = std::ranges::find(allStatuses, QChar(char16_t(key)), &StatusChooser::letter);
    if (found == allStatuses.end())
        return false;
    m_list->setCurrentRow(int(*found));
    m_reason->setFocus(Qt::OtherFocusReason);
    return true;
}

void StatusChooser::moveBy(int rows)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

} // namespace florilegium
