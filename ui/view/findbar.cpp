// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/findbar.h"

#include "view/findbarbutton.h"
#include "view/findsession.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace florilegium {

namespace {

constexpr int barHeight = 40;
constexpr int barWidth = 400;
constexpr int countWidth = 96;
constexpr int edge = 12; // from the page's upper corner
constexpr int maximumQuery = 1000; // UTF-16 units

} // namespace

FindBar::FindBar(FindSession &session, QWidget *page)
    : PopupFrame(page)
    , m_session(session)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_case(new FindBarButton(FindBarButton::Sign::Letters, tr("Match case"), this))
    , m_words(new FindBarButton(FindBarButton::Sign::Letters, tr("Whole words"), this))
{
    setAccessibleName(tr("Find in the article"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 6, 0);
    row->setSpacing(2);
    addParts(row);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::searchNow);
    connect(m_case, &QAbstractButton::toggled, this, &FindBar::searchNow);
    connect(m_words, &QAbstractButton::toggled, this, &FindBar::searchNow);
    connect(&m_session, &FindSession::changed, this, &FindBar::showCount);
    connect(&m_session, &FindSession::currentChanged, this, &FindBar::reach);
    page->installEventFilter(this);
    resize(sizeHint());
    showCount();
    hide();
}

void FindBar::addParts(QHBoxLayout *row)
{
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Find in the article"));
    m_field->setAccessibleName(tr("Find in the article"));
    m_field->setMaxLength(maximumQuery);
    m_field->installEventFilter(this);
    m_count->setFont(labelFont(font()));
    m_count->setMinimumWidth(countWidth);
    m_count->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_case->setText(u"Aa"_s);
    m_words->setText(u"“ ”"_s);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addSpacing(4);
    for (FindBarButton *option : {m_case, m_words}) {
        option->setCheckable(true);
        row->addWidget(option);
    }
    auto *previous = new FindBarButton(FindBarButton::Sign::Up, tr("Previous match"), this);
    auto *next = new FindBarButton(FindBarButton::Sign::Down, tr("Next match"), this);
    auto *close = new FindBarButton(FindBarButton::Sign::Close, tr("Close"), this);
    connect(previous, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(next, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(close, &QAbstractButton::clicked, this, &FindBar::closeBar);
    m_steps = {previous, next};
    for (FindBarButton *button : {previous, next, close})
        row->addWidget(button);
}

QSize FindBar::sizeHint() const
{
    const int room = parentWidget() ? parentWidget()->width() - 2 * edge : barWidth;
    return QSize(std::clamp(room, 200, barWidth), barHeight).grownBy(margins());
}

void FindBar::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    QPalette quiet = fieldPalette(palette);
    quiet.setColor(QPalette::WindowText, palette.soft);
    quiet.setColor(QPalette::Text, palette.soft); // the role that labels over a viewport have
    m_count->setPalette(quiet);
    showCount();
}

void FindBar::open(const QString &words, qsizetype from)
{
    m_from = from;
    Q_EMIT opened();
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    settle();
    show();
    raise();
    if (!words.isEmpty() && words != m_field->text())
        m_field->setText(words.left(maximumQuery));
    else
        searchNow();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    m_session.clear();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FindBar::settle()
{
    resize(sizeHint());
    const int right = parentWidget()->width() - edge + shadowMargin;
    move(layoutDirection() == Qt::LeftToRight ? right - width() : edge - shadowMargin, edge - shadowMargin);
}

void FindBar::searchNow()
{
    m_session.search({m_field->text(), m_case->isChecked(), m_words->isChecked()}, m_from);
}

void FindBar::step(bool back)
{
    if (back)
        m_session.previous(m_from);
    else
        m_session.next(m_from);
    if (const std::optional<TextRange> match = m_session.current())
        m_from = match->start; // typing on goes on from here
}

void FindBar::reach()
{
    showCount();
    if (const std::optional<TextRange> match = m_session.current())
        Q_EMIT matchReached(*match);
}

void FindBar::showCount()
{
    m_count->setText(countText());
    const bool none = !m_session.query().text.isEmpty() && !m_session.isSearching() && m_session.matches().empty();
    QPalette field = fieldPalette(colours());
    if (none)
        field.setColor(QPalette::Text, colours().accent);
    m_field->setPalette(field);
    for (FindBarButton *step : m_steps)
        step->setEnabled(!m_session.matches().empty());
}

QString FindBar::countText() const
{
    const auto count = qsizetype(m_session.matches().size());
    if (m_session.query().text.isEmpty())
        return {};
    if (count == 0)
        return m_session.isSearching() ? QString() : tr("Not found");
    const QString number = locale().toString(count);
    const QString all = m_session.isCapped() ? tr("%1+", "more matches than this number").arg(number) : number;
    if (const std::optional<size_t> current = m_session.currentIndex())
        return tr("%1 of %2", "the match shown, and how many").arg(locale().toString(qsizetype(*current + 1)), all);
    return all;
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F3)
            event->accept(); // ours while typing, whatever the window does with them
    }
    return PopupFrame::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Escape: closeBar(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3: step(back); break;
    default: PopupFrame::keyPressEvent(event);
    }
}

} // namespace florilegium
