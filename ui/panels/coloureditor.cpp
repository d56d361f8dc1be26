// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/coloureditor.h"

#include "models/words.h"
#include "paint/shades.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 460;
constexpr QSize sampleSize(56, 24);
constexpr int longestName = 60;

QString shadeName(const QString &word)
{
    const QHash<QString, QString> names{
        {u"yellow"_s, ColourEditor::tr("Yellow")}, {u"green"_s, ColourEditor::tr("Green")},
        {u"blue"_s, ColourEditor::tr("Blue")},     {u"red"_s, ColourEditor::tr("Red")},
        {u"violet"_s, ColourEditor::tr("Violet")}, {u"orange"_s, ColourEditor::tr("Orange")},
        {u"teal"_s, ColourEditor::tr("Teal")},     {u"pink"_s, ColourEditor::tr("Pink")},
        {u"grey"_s, ColourEditor::tr("Grey")}};
    return names.value(word, word);
}

QString patternName(MarkPattern pattern)
{
    switch (pattern) {
    case MarkPattern::None: return ColourEditor::tr("No line");
    case MarkPattern::Line: return ColourEditor::tr("Line");
    case MarkPattern::Double: return ColourEditor::tr("Two lines");
    case MarkPattern::Dots: return ColourEditor::tr("Dots");
    case MarkPattern::Dashes: return ColourEditor::tr("Dashes");
    case MarkPattern::Waves: return ColourEditor::tr("Waves");
    }
    Q_UNREACHABLE_RETURN({});
}

QPixmap painted(const QSize &size, qreal ratio, const Tone &tone, const QColor &text, const QString &words)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF room = QRectF(QPointF(), size).adjusted(1, 2, -1, -2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.band);
    painter.drawRoundedRect(room, 3, 3);
    paintPattern(painter, room, tone.pattern, tone.ink);
    painter.setPen(text);
    painter.drawText(room, Qt::AlignCenter, words);
    return pixmap;
}

} // namespace

ColourEditor::ColourEditor(const ThemeSet &themes, QWidget *parent)
    : PopupFrame(parent)
    , m_themes(themes)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("Colours"));
    m_grid->setContentsMargins(14, 12, 14, 12);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    auto *title = new QLabel(tr("What your colours mean. Alt+↑ and Alt+↓ change their order."), this);
    title->setFont(labelFont(font()));
    title->setWordWrap(true);
    m_grid->addWidget(title, 0, 0, 1, 6);
    connect(&themes, &ThemeSet::coloursChanged, this, &ColourEditor::refresh);
    connect(&themes, &ThemeSet::reset, this, &ColourEditor::refresh);
    qApp->installEventFilter(this); // a click elsewhere
    hide();
}

void ColourEditor::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    refresh();
}

QToolButton *ColourEditor::addMenuButton(int row, int column)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    m_grid->addWidget(button, row + 1, column);
    return button;
}

QToolButton *ColourEditor::addMoveButton(int row, int column, int by)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setText(by < 0 ? u"↑"_s : u"↓"_s);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, row, by] { move(row, by); });
    m_grid->addWidget(button, row + 1, column);
    return button;
}

void ColourEditor::addRow()
{
    const int row = int(m_rows.size());
    auto *sample = new QLabel(this);
    sample->setFixedSize(sampleSize);
    auto *name = new QLineEdit(this);
    name->setMaxLength(longestName);
    m_grid->addWidget(sample, row + 1, 0);
    m_grid->addWidget(name, row + 1, 1);
    connect(name, &QLineEdit::editingFinished, this, [this, row] { rename(row); });
    m_rows.append({.sample = sample,
                   .name = name,
                   .shade = addMenuButton(row, 2),
                   .pattern = addMenuButton(row, 3),
                   .up = addMoveButton(row, 4, -1),
                   .down = addMoveButton(row, 5, 1)});
    const Row &made = m_rows.back();
    connect(made.shade->menu(), &QMenu::aboutToShow, this, [this, row] { fillShades(row); });
    connect(made.pattern->menu(), &QMenu::aboutToShow, this, [this, row] { fillPatterns(row); });
}

void ColourEditor::refresh()
{
    if (isHidden())
        return;
    while (m_rows.size() < m_themes.colours().size())
        addRow();
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool isThere = row < m_themes.colours().size();
        const Row &widgets = m_rows[row];
        for (QWidget *widget : std::initializer_list<QWidget *>{widgets.sample, widgets.name, widgets.shade,
                                                                widgets.pattern, widgets.up, widgets.down})
            widget->setVisible(isThere);
        if (isThere)
            show(widgets, m_themes.colours()[row], row);
    }
}

void ColourEditor::show(const Row &row, const Colour &colour, int index)
{
    const QString name = label(colour);
    const MarkPattern pattern = markPatternFromWord(colour.pattern);
    const Tone tone = colours().tone(colour.key);
    row.sample->setPixmap(painted(sampleSize, devicePixelRatio(), {tone.band, tone.ink, pattern}, colours().text,
                                  tr("words", "a sample of marked text")));
    if (row.name->text() != colour.label)
        row.name->setText(colour.label);
    row.name->setPlaceholderText(label(Colour{.key = colour.key}));
    row.shade->setIcon(shadeIcon(shadeOf(colour)));
    row.shade->setText(shadeName(shadeOf(colour)));
    row.pattern->setIcon(patternIcon(pattern));
    row.pattern->setText(patternName(pattern));
    row.sample->setAccessibleName(tr("%1, as it looks").arg(name));
    row.name->setAccessibleName(tr("Name of colour %1").arg(index + 1));
    row.shade->setAccessibleName(tr("Hue of “%1”: %2").arg(name, row.shade->text()));
    row.pattern->setAccessibleName(tr("Line under “%1”: %2").arg(name, row.pattern->text()));
    row.up->setAccessibleName(tr("“%1” before the one above").arg(name));
    row.down->setAccessibleName(tr("“%1” after the one below").arg(name));
    row.up->setEnabled(index > 0);
    row.down->setEnabled(index + 1 < m_themes.colours().size());
}

QIcon ColourEditor::shadeIcon(const QString &shade) const
{
    const Look look = colours().isDark() ? Look::Dark : colours().look == Look::Sepia ? Look::Sepia : Look::Light;
    return QIcon(painted({20, 20}, devicePixelRatio(), shadeTone(shade, look), colours().text, {}));
}

QIcon ColourEditor::patternIcon(MarkPattern pattern) const
{
    return QIcon(painted({20, 20}, devicePixelRatio(), {Qt::transparent, colours().text, pattern}, colours().text, {}));
}

void ColourEditor::fillShades(int row)
{
    QMenu *menu = m_rows[row].shade->menu();
    menu->clear();
    const QString now = shadeOf(m_themes.colours().value(row));
    for (const QString &shade : shadeWords()) {
        QAction *action = menu->addAction(shadeIcon(shade), shadeName(shade));
        action->setCheckable(true);
        action->setChecked(shade == now);
        connect(action, &QAction::triggered, this, [this, row, shade] { change(row, &Colour::shade, shade); });
    }
}

void ColourEditor::fillPatterns(int row)
{
    QMenu *menu = m_rows[row].pattern->menu();
    menu->clear();
    const MarkPattern now = markPatternFromWord(m_themes.colours().value(row).pattern);
    for (int each = 0; each <= int(MarkPattern::Waves); ++each) {
        const auto pattern = MarkPattern(each);
        QAction *action = menu->addAction(patternIcon(pattern), patternName(pattern));
        action->setCheckable(true);
        action->setChecked(pattern == now);
        connect(action, &QAction::triggered, this,
                [this, row, pattern] { change(row, &Colour::pattern, toWord(pattern)); });
    }
}

void ColourEditor::rename(int row)
{
    change(row, &Colour::label, m_rows[row].name->text().trimmed());
}

void ColourEditor::change(int row, QString Colour::*field, const QString &value)
{
    QList<Colour> after = m_themes.colours();
    if (row >= after.size() || after[row].*field == value)
        return;
    after[row].*field = value;
    Q_EMIT wanted(after);
}

/// The focus goes along.
void ColourEditor::move(int row, int by)
{
    QList<Colour> after = m_themes.colours();
    if (row + by < 0 || row + by >= after.size())
        return;
    after.move(row, row + by);
    const Row &from = m_rows[row];
    const Row &to = m_rows[row + by];
    QWidget *focus = QApplication::focusWidget();
    QWidget *next = nullptr;
    if (focus == from.up)
        next = to.up;
    else if (focus == from.down)
        next = to.down;
    else if (focus == from.name)
        next = to.name;
    Q_EMIT wanted(after);
    if (next)
        (next->isEnabled() ? next : static_cast<QWidget *>(to.name))->setFocus(Qt::OtherFocusReason);
}

void ColourEditor::openFor(const QRect &room)
{
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    QWidget::show();
    refresh();
    const QSize wanted = QSize(sheetWidth, m_grid->totalMinimumSize().height()).grownBy(margins());
    const QSize size = wanted.boundedTo(room.size() + QSize(2 * shadowMargin, 2 * shadowMargin));
    setGeometry(QRect({room.center().x() - size.width() / 2, room.top() + room.height() / 8 - shadowMargin}, size));
    raise();
    if (!m_rows.isEmpty())
        m_rows.front().name->setFocus(Qt::OtherFocusReason);
}

void ColourEditor::closeEditor()
{
    if (isHidden())
        return;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason); // which ends what is being typed
    hide();
}

bool ColourEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden())
        return PopupFrame::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::MouseButtonPress && widget && widget->window() == window() && widget != this
        && !isAncestorOf(widget))
        closeEditor();
    if (event->type() != QEvent::KeyPress || !widget || !isAncestorOf(widget))
        return PopupFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
    if (by != 0 && key->modifiers().testFlag(Qt::AltModifier)) {
        for (int row = 0; row < m_rows.size(); ++row) {
            const Row &widgets = m_rows[row];
            if (watched == widgets.name || watched == widgets.shade || watched == widgets.pattern
                || watched == widgets.up || watched == widgets.down) {
                rename(row);
                move(row, by);
                return true;
            }
        }
    }
    return PopupFrame::eventFilter(watched, event);
}

} // namespace florilegium
