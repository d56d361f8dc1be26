// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/themehead.h"

#include "panels/filterbutton.h"
#include "panels/growthchart.h"
#include "panels/togetherdelegate.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int definitionHeight = 58;
constexpr int typingPause = 500; // ms; as of a note
constexpr int rowsShown = 5;

} // namespace

ThemeHead::ThemeHead(const ThemeSet &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_model(themes)
    , m_delegate(new TogetherDelegate(this))
    , m_counts(new QLabel(this))
    , m_children(new QLabel(this))
    , m_definition(new QPlainTextEdit(this))
    , m_charts(new QWidget(this))
    , m_together(new QListView(m_charts))
    , m_alone(new QLabel(tr("No other theme is found with it."), m_charts))
    , m_growth(new GrowthChart(m_charts))
{
    setAccessibleName(tr("About the theme"));
    makeParts();
    m_definition->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_definition, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ThemeHead::keepDefinition);
    connect(m_children, &QLabel::linkActivated, this, [this](const QString &link) {
        if (const auto theme = ThemeId::parse(link))
            Q_EMIT themeChosen(*theme);
    });
    const auto choose = [this](const QModelIndex &index) { Q_EMIT themeChosen(m_model.theme(index.row())); };
    connect(m_together, &QListView::activated, this, choose);
    connect(m_together, &QListView::clicked, this, choose);
    setReport({});
}

QLabel *ThemeHead::makeLabel(const QString &text)
{
    auto *label = new QLabel(text, m_charts);
    QFont small = label->font();
    small.setPixelSize(11);
    small.setWeight(QFont::DemiBold);
    label->setFont(small);
    m_labels << label;
    return label;
}

void ThemeHead::makeParts()
{
    m_definition->setAccessibleName(tr("Definition of the theme"));
    m_definition->setPlaceholderText(tr("What counts, what does not? Model passages?"));
    m_definition->setTabChangesFocus(true);
    m_definition->setFrameShape(QFrame::NoFrame);
    m_definition->setFixedHeight(definitionHeight);
    m_children->setWordWrap(true);
    m_children->setTextFormat(Qt::RichText);
    m_children->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_labels << m_counts << m_children;
    m_counts->setTextFormat(Qt::RichText);
    m_counts->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    makeChoices();
    makeCharts();
    auto *top = new QHBoxLayout;
    top->addWidget(m_counts, 1);
    top->addWidget(m_shortcut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    for (QWidget *part : std::initializer_list<QWidget *>{m_definition, m_children, m_charts})
        column->addWidget(part);
}

void ThemeHead::makeChoices()
{
    m_nearness = new FilterButton(
        tr("On the same passages"),
        [] {
            return QList<FilterButton::Choice>{{tr("In the same paragraphs"), int(Nearness::Paragraph)},
                                               {tr("Nearby"), int(Nearness::Near)}};
        },
        m_charts);
    m_shortcut = new FilterButton(
        tr("No key"),
        [] {
            QList<FilterButton::Choice> choices;
            for (int digit = 1; digit <= 9; ++digit)
                choices.append({tr("Key %1").arg(digit), digit});
            return choices;
        },
        this);
    connect(m_nearness, &FilterButton::chosen, this, &ThemeHead::nearnessChosen);
    connect(m_shortcut, &FilterButton::chosen, this, [this] { Q_EMIT shortcutChosen(m_shortcut->value().toInt()); });
    connect(m_counts, &QLabel::linkActivated, this, &ThemeHead::othersWanted);
}

Nearness ThemeHead::nearness() const
{
    return m_nearness->value().isValid() ? Nearness(m_nearness->value().toInt()) : Nearness::Passage;
}

void ThemeHead::makeCharts()
{
    m_together->setModel(&m_model);
    m_together->setItemDelegate(m_delegate);
    m_together->setFrameShape(QFrame::NoFrame);
    m_together->setMouseTracking(true);
    m_together->setUniformItemSizes(true);
    m_together->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_together->setFixedHeight(rowsShown * TogetherDelegate::rowHeight);
    m_growth->setFixedHeight(m_together->height());
    m_alone->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_labels << m_alone;

    auto *grid = new QGridLayout(m_charts);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(6);
    m_together->setAccessibleName(tr("Themes found together with it"));
    grid->addWidget(m_nearness, 0, 0, Qt::AlignLeading);
    grid->addWidget(makeLabel(tr("Passages by month")), 0, 1);
    grid->addWidget(m_together, 1, 0);
    grid->addWidget(m_alone, 1, 0);
    grid->addWidget(m_growth, 1, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
}

void ThemeHead::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    quiet.setColor(QPalette::Link, look.soft);
    quiet.setColor(QPalette::Text, look.soft); // the role that labels over a viewport have
    for (QLabel *label : std::as_const(m_labels))
        label->setPalette(quiet);
    QPalette paper = palette();
    paper.setColor(QPalette::Base, look.side);
    paper.setColor(QPalette::Text, look.text);
    paper.setColor(QPalette::PlaceholderText, look.soft);
    m_definition->setPalette(paper);
    refresh();
}

void ThemeHead::setTheme(const ThemeId &theme)
{
    if (theme == m_theme)
        return;
    keepDefinition();
    m_theme = theme;
    const Theme *known = m_themes.find(theme);
    m_definition->setPlainText(known ? known->definition : QString());
    m_pause.stop();
    setReport({});
    refresh();
}

void ThemeHead::refresh()
{
    const Theme *theme = m_themes.find(m_theme);
    showDefinition();
    m_shortcut->setValue(theme && theme->shortcut > 0 ? QVariant(theme->shortcut) : QVariant());
    m_growth->setLook(m_look, m_look.tone(m_themes.colourOf(m_theme)).ink);
    m_together->viewport()->update();
    showChildren();
}

/// As it is now, by undo or elsewhere, unless the reader has written since.
void ThemeHead::showDefinition()
{
    const Theme *theme = m_themes.find(m_theme);
    if (!theme || m_pause.isActive() || theme->definition.trimmed() == m_definition->toPlainText().trimmed())
        return;
    const int position = m_definition->textCursor().position();
    m_definition->setPlainText(theme->definition);
    m_pause.stop();
    QTextCursor cursor = m_definition->textCursor();
    cursor.setPosition(std::min(position, int(theme->definition.size())));
    m_definition->setTextCursor(cursor);
}

void ThemeHead::showChildren()
{
    QStringList links;
    for (const Theme &child : m_themes.children(m_theme))
        links << u"<a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(child.id.text, m_look.text.name(),
                                                                   child.name.toHtmlEscaped());
    m_children->setVisible(!m_theme.isNull() && !links.isEmpty());
    m_children->setText(tr("Below it: %1", "themes").arg(links.join(u" · "_s)));
}

void ThemeHead::setReport(const ThemeReport &report)
{
    if (nearness() == Nearness::Passage)
        setTogether(report.together);
    m_growth->setMonths(report.growth);
    const QString passages = tr("%n passage(s)", nullptr, report.passages);
    const QString articles = tr("in %n article(s)", "after “12 passages”", report.articles);
    const QString without = tr("%n article(s) without it", nullptr, report.articlesWithout);
    const QString link = u"<a href=\"without\">%1</a>"_s.arg(without);
    m_counts->setText(passages + u' ' + articles + u" · "_s + (report.articlesWithout > 0 ? link : without));
}

void ThemeHead::setTogether(const QList<std::pair<ThemeId, int>> &together)
{
    m_model.setTogether(together);
    m_together->setVisible(!together.isEmpty());
    m_alone->setVisible(together.isEmpty());
}

QString ThemeHead::counts() const
{
    return m_counts->text();
}

void ThemeHead::setCompact(bool compact)
{
    m_charts->setVisible(!compact);
}

void ThemeHead::focusDefinition()
{
    m_definition->setFocus(Qt::OtherFocusReason);
}

void ThemeHead::keepDefinition()
{
    m_pause.stop();
    const Theme *theme = m_themes.find(m_theme);
    const QString text = m_definition->toPlainText().trimmed();
    if (theme && text != theme->definition.trimmed())
        Q_EMIT definitionTyped(m_theme, text);
}

/// The window is closed, or the reader has gone elsewhere.
void ThemeHead::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepDefinition();
}

bool ThemeHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_definition && event->type() == QEvent::FocusOut)
        keepDefinition();
    if (watched == m_definition && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        keepDefinition();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace florilegium
