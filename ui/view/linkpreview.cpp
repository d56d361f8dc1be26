// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/linkpreview.h"

#include "view/documentview.h"
#include "view/shortened.h"

#include <QLabel>
#include <QVBoxLayout>

namespace florilegium {

namespace {

constexpr int pause = 250; // ms that the pointer rests on a link
constexpr int widest = 380; // logical pixels of the words
constexpr qsizetype longest = 600; // UTF-16 units
constexpr int distance = 4; // from the link

} // namespace

QString linkedWords(const Document &document, const QString &target)
{
    const std::optional<qsizetype> place = target.startsWith(u'#') ? document.targetOf(QStringView(target).mid(1))
                                                                   : std::nullopt;
    qsizetype index = place ? document.blockAt(*place) : -1;
    if (index < 0)
        return {};
    const std::span<const Block> blocks = document.blocks();
    QString words;
    // A footnote of several paragraphs goes on until the next one has a number.
    do {
        const Block &block = blocks[std::size_t(index)];
        if (!words.isEmpty())
            words += u'\n';
        words += document.text(block.range());
        ++index;
    } while (std::size_t(index) < blocks.size() && words.size() < longest
             && blocks[std::size_t(index)].kind == BlockKind::Footnote && blocks[std::size_t(index)].number <= 0
             && blocks[std::size_t(index) - 1].kind == BlockKind::Footnote);
    words.remove(QChar::ObjectReplacementCharacter);
    words.replace(QChar::LineSeparator, u'\n');
    return shortened(words.trimmed(), longest);
}

LinkPreview::LinkPreview(DocumentView &view)
    : PopupFrame(view.viewport())
    , m_view(view)
    , m_words(new QLabel(this))
{
    setAccessibleName(tr("Footnote"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->addWidget(m_words);
    m_words->setTextFormat(Qt::PlainText); // an article's words are never taken for markup
    m_words->setWordWrap(true);
    hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &LinkPreview::open);
    connect(&view, &DocumentView::linkHovered, this, &LinkPreview::wait);
    connect(&view, &DocumentView::viewportMoved, this, [this] { wait({}); });
    connect(&view, &DocumentView::documentChanged, this, [this] { wait({}); });
}

void LinkPreview::setColours(const Palette &palette)
{
    PopupFrame::setColours(palette);
    m_words->setPalette(fieldPalette(palette));
}

QString LinkPreview::shown() const
{
    return isHidden() ? QString() : m_words->text();
}

void LinkPreview::wait(const QString &target)
{
    hide();
    m_target = target;
    if (target.startsWith(u'#'))
        m_pause.start();
    else
        m_pause.stop();
}

void LinkPreview::open()
{
    const std::optional<TextRange> link = m_view.hoveredLink();
    const QString words = link && m_view.document() ? linkedWords(*m_view.document(), m_target) : QString();
    const QList<QRectF> rects = link ? m_view.rectsOf(*link) : QList<QRectF>();
    if (words.isEmpty() || rects.isEmpty())
        return;
    m_words->setText(words);
    const int wide = std::min(widest, parentWidget()->width() - 2 * shadowMargin);
    m_words->setFixedWidth(wide);
    m_words->setFixedHeight(m_words->heightForWidth(wide));
    adjustSize();
    const QRectF at = rects.front();
    const int below = int(at.bottom()) + distance - shadowMargin;
    const int above = int(at.top()) - distance - height() + shadowMargin;
    const bool fits = below + height() - shadowMargin <= parentWidget()->height();
    const int left = std::clamp(int(at.left()) - shadowMargin - 14, -shadowMargin,
                                std::max(-shadowMargin, parentWidget()->width() - width() + shadowMargin));
    move(left, fits || above < -shadowMargin ? below : above);
    show();
    raise();
}

} // namespace florilegium
