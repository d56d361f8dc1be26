// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/claimhead.h"

#include "models/words.h"
#include "panels/claimchoices.h"
#include "panels/claimink.h"
#include "panels/peoplefield.h"
#include "panels/rowdelegate.h"
#include "panels/statementeditor.h"
#include "view/statussymbol.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int statementPixels = 22;
constexpr int questionPixels = 15;
constexpr int fieldHeight = 30;
constexpr int symbolSize = 12;

QIcon symbolIcon(Status status, const QColor &ink, double ratio)
{
    if (!hasSymbol(status))
        return {};
    QPixmap pixmap(QSize(symbolSize, symbolSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintStatusSymbol(painter, {0, 0, symbolSize, symbolSize}, status, ink);
    return QIcon(pixmap);
}

QToolButton *quietButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumHeight(fieldHeight - 2);
    return button;
}

void setShown(QToolButton *button, const QString &what, const QString &value)
{
    button->setText((value.isEmpty() ? what : value) + u" ▾"_s);
    button->setAccessibleName(value.isEmpty() ? what : what + u": "_s + value);
    button->setToolTip(button->accessibleName());
}

void showText(StatementEditor &editor, const QString &text)
{
    if (editor.toPlainText() != text && !(editor.hasFocus() && editor.document()->isModified())) {
        editor.setPlainText(text);
        editor.document()->setModified(false);
    }
}

} // namespace

ClaimHead::ClaimHead(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_status(quietButton(this))
    , m_kind(quietButton(this))
    , m_confidence(quietButton(this))
    , m_statement(new StatementEditor(this))
    , m_people(new PeopleField(library, this))
    , m_question(new StatementEditor(this))
    , m_peopleLabel(new QLabel(tr("Attributed to"), this))
    , m_questionLabel(new QLabel(tr("Open question"), this))
{
    makeFields();
    layOut();
    connectFields();
}

void ClaimHead::makeFields()
{
    m_status->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_status->setIconSize({symbolSize, symbolSize});
    m_statement->setFont(quoteFont(statementPixels));
    m_statement->setAccessibleName(tr("Statement, in your words"));
    m_statement->setPlaceholderText(tr("The claim, in your words"));
    m_question->setFont(quoteFont(questionPixels));
    m_question->setAccessibleName(m_questionLabel->text());
    m_question->setPlaceholderText(tr("What is still to be found out?"));
    for (StatementEditor *editor : {m_statement, m_question}) {
        editor->setFrameShape(QFrame::NoFrame);
        editor->document()->setDocumentMargin(4);
        editor->installEventFilter(this);
        connect(editor, &QPlainTextEdit::textChanged, this, &ClaimHead::fitHeights);
    }
    m_people->setMinimumHeight(fieldHeight);
    m_people->setTextMargins(4, 0, 4, 0);
    m_people->installEventFilter(this);
    m_peopleLabel->setBuddy(m_people);
    m_questionLabel->setBuddy(m_question);
}

/// Tab goes from the statement to the status, then to whom it is attributed to.
void ClaimHead::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    buttons->addWidget(m_status);
    buttons->addWidget(m_kind);
    buttons->addWidget(m_confidence);
    buttons->addStretch(1);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(12);
    fields->setVerticalSpacing(6);
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_peopleLabel, 0, 0);
    fields->addWidget(m_people, 0, 1);
    fields->addWidget(m_questionLabel, 1, 0, Qt::AlignTop);
    fields->addWidget(m_question, 1, 1);
    m_questionLabel->setContentsMargins(0, 8, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_statement);
    column->addLayout(buttons);
    column->addLayout(fields);
    const std::array<QWidget *, 6> stops{m_statement, m_status, m_kind, m_confidence, m_people, m_question};
    for (std::size_t stop = 1; stop < stops.size(); ++stop)
        setTabOrder(stops[stop - 1], stops[stop]);
}

void ClaimHead::connectFields()
{
    connect(m_status, &QToolButton::clicked, this, &ClaimHead::statusWanted);
    connect(m_kind, &QToolButton::clicked, this, &ClaimHead::openKinds);
    connect(m_confidence, &QToolButton::clicked, this, &ClaimHead::openConfidences);
    connect(m_people, &QLineEdit::editingFinished, this, &ClaimHead::keep);
    for (StatementEditor *editor : {m_statement, m_question}) {
        connect(editor, &StatementEditor::ended, this, [this, editor] {
            keep();
            if (editor == m_statement)
                m_status->setFocus(Qt::TabFocusReason);
            else
                Q_EMIT left();
        });
        connect(editor, &StatementEditor::escaped, this, [this] {
            keep();
            Q_EMIT left();
        });
    }
}

void ClaimHead::setLook(const Palette &look)
{
    m_look = look;
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look.soft);
    m_peopleLabel->setPalette(quiet);
    m_questionLabel->setPalette(quiet);
    showButtons();
}

void ClaimHead::setStatementPixels(int pixels)
{
    m_statement->setFont(quoteFont(pixels));
    fitHeights();
}

void ClaimHead::setClaim(const Claim *claim)
{
    if (!claim || claim->id != m_claim.id)
        keep(); // of the claim before
    const bool another = !claim || claim->id != m_claim.id;
    m_claim = claim ? *claim : Claim{};
    if (another) {
        for (StatementEditor *editor : {m_statement, m_question})
            editor->document()->setModified(false);
    }
    showText(*m_statement, m_claim.statement);
    showText(*m_question, m_claim.openQuestion);
    if (another || !m_people->hasFocus())
        m_people->setPeople(m_claim.attributedTo);
    setEnabled(claim);
    showButtons();
    fitHeights();
}

void ClaimHead::showButtons()
{
    const QColor ink = m_look.page.isValid() ? statusInk(m_look, m_claim.status) : QColor(Qt::black);
    m_status->setIcon(symbolIcon(m_claim.status, ink, devicePixelRatioF()));
    setShown(m_status, tr("Status"), label(m_claim.status));
    setShown(m_kind, tr("Kind"), label(m_claim.kind));
    setShown(m_confidence, tr("Confidence"),
             m_claim.confidence == Confidence::Unset
                 ? QString()
                 : tr("%1 confidence", "low, medium, high").arg(label(m_claim.confidence)));
}

void ClaimHead::keep()
{
    if (m_claim.id.isNull())
        return;
    ClaimEdit edit;
    const QString statement = m_statement->statement();
    const QString question = m_question->statement();
    const QStringList people = m_people->people();
    // What is only looked at stays as it is, though a field would write it otherwise.
    if (m_statement->document()->isModified() && !statement.isEmpty() && statement != m_claim.statement)
        edit.statement = statement;
    if (m_question->document()->isModified() && question != m_claim.openQuestion)
        edit.openQuestion = question;
    if (m_people->isModified() && people != m_claim.attributedTo)
        edit.attributedTo = people;
    for (StatementEditor *editor : {m_statement, m_question})
        editor->document()->setModified(false);
    m_people->setModified(false);
    if (edit != ClaimEdit{})
        Q_EMIT edited(m_claim.id, edit);
    if (statement.isEmpty() && !m_statement->hasFocus())
        showText(*m_statement, m_claim.statement); // a claim says something
}

void ClaimHead::focusStatement()
{
    m_statement->setFocus(Qt::OtherFocusReason);
    m_statement->selectAll();
}

void ClaimHead::openKinds()
{
    makeKindMenu(
        m_claim.kind, [this](ClaimKind kind) { Q_EMIT edited(m_claim.id, {.kind = kind}); }, this)
        ->popup(m_kind->mapToGlobal(m_kind->rect().bottomLeft()));
}

void ClaimHead::openConfidences()
{
    makeConfidenceMenu(
        m_claim.confidence, [this](Confidence confidence) { Q_EMIT edited(m_claim.id, {.confidence = confidence}); },
        this)
        ->popup(m_confidence->mapToGlobal(m_confidence->rect().bottomLeft()));
}

void ClaimHead::fitHeights()
{
    for (StatementEditor *editor : {m_statement, m_question})
        editor->setFixedHeight(std::max(fieldHeight, editor->heightIn(editor->width())));
}

void ClaimHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ClaimHead::fitHeights, Qt::QueuedConnection); // when the fields have their width
}

/// From a button.
void ClaimHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ClaimHead::hideEvent(QHideEvent *event)
{
    keep();
    QWidget::hideEvent(event);
}

bool ClaimHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        keep();
    if (event->type() == QEvent::KeyPress && watched == m_people && !m_people->isOffering()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        keep();
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace florilegium
