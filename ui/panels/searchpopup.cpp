// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "panels/searchpopup.h"

#include "library/query/queryparser.h"
#include "models/querywords.h"
#include "panels/searchdelegate.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 120; // ms
constexpr int popupWidth = 520; // logical pixels
constexpr int tallest = 460;
constexpr qsizetype lettersForFields = 2; // fewer begin too many words

} // namespace

std::optional<QUrl> typedAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    const bool fetched = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && fetched && !url.host().isEmpty() ? std::optional(url) : std::nullopt;
}

SearchPopup::SearchPopup(Library &library, QLineEdit *field, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_field(field)
    , m_fieldDescription(field->accessibleDescription())
    , m_results(library)
    , m_said(new QLabel(this))
    , m_view(new QListView(this))
    , m_delegate(new SearchDelegate(this))
{
    setObjectName(u"searchPopup"_s);
    setAccessibleName(tr("What was found"));
    m_said->setObjectName(u"searchSaid"_s);
    m_said->setAccessibleName(tr("About the query"));
    m_said->setWordWrap(true);
    m_said->setContentsMargins(12, 6, 12, 6);
    m_said->hide();
    m_rows.addSourceModel(&m_completions);
    m_rows.addSourceModel(&m_results);
    m_rows.addSourceModel(&m_commands);
    m_view->setAccessibleName(accessibleName());
    m_view->setModel(&m_rows);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(m_said);
    column->addWidget(m_view);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(field, &QLineEdit::textEdited, this, &SearchPopup::edited);
    connect(&m_typing, &QTimer::timeout, this, &SearchPopup::search);
    connect(&m_results, &SearchResultsModel::found, this, [this] {
        sayWhatIsWrong();
        showFound();
    });
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index, QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    field->installEventFilter(this);
    hide();
}

SearchPopup::~SearchPopup() = default;

void SearchPopup::setLook(const Palette &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette roles = m_said->palette();
    roles.setColor(QPalette::WindowText, look.soft);
    m_said->setPalette(roles);
    update();
}

QString SearchPopup::said() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

void SearchPopup::edited()
{
    m_typing.start();
    m_stepped = -1;
    complete();
    sayWhatIsWrong();
    showFound();
}

void SearchPopup::search()
{
    m_commands.search(m_field->text().simplified());
    m_results.search(m_field->text());
}

void SearchPopup::complete()
{
    Completions found = florilegium::completions(m_field->text(), m_field->cursorPosition(), m_vocabulary);
    const bool fields = !found.isEmpty() && found.list.front().isField;
    if (fields && found.replaced.length() < lettersForFields)
        found.list.clear();
    m_completions.set(found);
}

/// One thing at a time, and first what more typing will not put right.
void SearchPopup::sayWhatIsWrong()
{
    ParsedQuery parsed = parseQuery(m_field->text(), QueryInput::Typing);
    if (!typedAddress(m_field->text()) && m_vocabulary != QueryVocabulary())
        parsed.issues << unknownNames(parsed.query, m_vocabulary);
    const QueryIssue *issue = foremost(parsed.issues);
    const bool nothing = !parsed.query.isEmpty() && !m_typing.isActive() && !m_results.isSearching()
        && m_results.rowCount() == 0 && m_commands.rowCount() == 0 && !typedAddress(m_field->text());
    m_said->setText(issue ? sentence(*issue) : nothing ? tr("Nothing was found.") : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_field->setAccessibleDescription(m_said->isHidden() ? m_fieldDescription : m_said->text());
}

void SearchPopup::readVocabulary()
{
    m_library.read([](LibraryQueries &queries) { return queries.vocabulary(); })
        .then(this, [this](const Result<QueryVocabulary> &vocabulary) {
            if (!vocabulary || *vocabulary == m_vocabulary)
                return;
            m_vocabulary = *vocabulary;
            if (m_field->text().isEmpty())
                return;
            complete();
            sayWhatIsWrong();
            showFound();
        });
}

void SearchPopup::showFound()
{
    const bool any = (m_rows.rowCount() > 0 || !m_said->isHidden()) && m_field->hasFocus();
    if (any) {
        m_view->setVisible(m_rows.rowCount() > 0);
        place();
        m_view->setCurrentIndex(m_rows.index(choice(), 0));
        raise();
    }
    setVisible(any);
}

/// The row that Enter takes: what the arrows chose, a value for what is begun, else the first thing found.
int SearchPopup::choice() const
{
    if (m_stepped >= 0 && m_stepped < m_rows.rowCount())
        return m_stepped;
    const int offered = m_completions.offersValues() ? 0 : m_completions.rowCount();
    return offered < m_rows.rowCount() ? offered : -1;
}

void SearchPopup::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(m_field->width(), m_field->height() + 6));
    const int wide = std::min(popupWidth, parentWidget()->width() - 16);
    int height = 12 + (m_said->isHidden() ? 0 : m_said->heightForWidth(wide - 12));
    for (int row = 0; row < m_rows.rowCount() && height < tallest; ++row)
        height += m_view->sizeHintForRow(row);
    setGeometry(std::max(8, below.x() - wide), below.y(), wide,
                std::min({height, tallest, parentWidget()->height() - below.y() - 8}));
}

void SearchPopup::step(int by)
{
    const int rows = m_rows.rowCount();
    if (rows == 0)
        return;
    const int from = m_view->currentIndex().isValid() ? m_view->currentIndex().row() : (by > 0 ? -1 : rows);
    m_stepped = (from + by + rows) % rows;
    m_view->setCurrentIndex(m_rows.index(m_stepped, 0));
}

void SearchPopup::choose(const QModelIndex &index, bool beside)
{
    if (!index.isValid())
        return;
    const QModelIndex source = m_rows.mapToSource(index);
    if (source.model() == &m_completions) {
        take(m_completions.completion(source.row()));
        return;
    }
    if (source.model() == &m_commands) {
        QAction *action = m_commands.action(source.row());
        finish();
        action->trigger();
        return;
    }
    const SearchHit hit = m_results.hit(source.row());
    finish();
    if (beside && hit.kind != HitKind::Claim)
        Q_EMIT hitWantedBeside(hit);
    else
        Q_EMIT hitChosen(hit);
}

/// The one that is chosen, else the first.
bool SearchPopup::takeCompletion()
{
    if (m_completions.isEmpty() || isHidden())
        return false;
    const QModelIndex current = m_rows.mapToSource(m_view->currentIndex());
    take(m_completions.completion(current.model() == &m_completions ? current.row() : 0));
    return true;
}

void SearchPopup::take(const Completion &completion)
{
    const CompletedText done = withCompletion(m_field->text(), m_completions.replaced(), completion);
    m_field->setText(done.text);
    m_field->setCursorPosition(int(done.cursor));
    edited();
}

void SearchPopup::finish()
{
    m_typing.stop();
    m_completions.set({});
    m_commands.search({});
    m_field->clear();
    m_results.search({});
    hide();
    Q_EMIT left();
}

bool SearchPopup::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: return takeCompletion();
    case Qt::Key_Escape: return escape();
    case Qt::Key_Return:
    case Qt::Key_Enter: return enter();
    default: return false;
    }
}

bool SearchPopup::enter()
{
    if (const auto address = typedAddress(m_field->text())) {
        finish();
        Q_EMIT addressChosen(*address);
    } else if (m_rows.mapToSource(m_view->currentIndex()).model() == &m_completions && !isHidden()) {
        takeCompletion();
    } else if (m_typing.isActive()) {
        m_typing.stop();
        search();
    } else {
        choose(m_view->currentIndex());
    }
    return true;
}

/// Alt+Enter, which elsewhere in the window is an action's.
bool SearchPopup::besideKey(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isHidden() || !isEnter || !key->modifiers().testFlag(Qt::AltModifier))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        choose(m_view->currentIndex(), true);
    return true;
}

/// What is offered goes first, then the search.
bool SearchPopup::escape()
{
    if (m_completions.isEmpty() || isHidden()) {
        finish();
        return true;
    }
    m_completions.set({});
    m_stepped = -1;
    showFound();
    return true;
}

bool SearchPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && besideKey(event))
        return true;
    if (watched == m_field && event->type() == QEvent::KeyPress && fieldKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_field && event->type() == QEvent::FocusIn)
        readVocabulary();
    if (watched == m_field && event->type() == QEvent::FocusOut && !underMouse())
        hide();
    return QWidget::eventFilter(watched, event);
}

void SearchPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.line, 1));
    painter.setBrush(m_look.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace florilegium
