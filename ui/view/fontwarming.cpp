// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/fontwarming.h"

#include "paint/rowlayouter.h"
#include "view/documentview.h"

#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace florilegium {

namespace {

constexpr qsizetype placeLength = 64; // characters that are looked at together
constexpr qsizetype mostPlaces = 3125; // 200,000 characters
constexpr int placesInAStep = 250;
constexpr std::size_t mostSamples = 40; // what has more writing systems is no text to be read
constexpr qsizetype sampleReach = 16; // characters on either side: symbols belong to the script before them
constexpr double unbroken = 100'000; // logical pixels: the sample is one line
constexpr int typePause = 200; // ms: zooming goes by several steps, and the page comes first

constexpr char32_t firstBeyondLatin = 0x0250;
constexpr char32_t firstSymbol = 0x2100; // what is in no one script before it is punctuation
constexpr char32_t pictureCharacter = 0xFFFC; // stands in the text and is never drawn
constexpr int kindsOfScripts = 1000; // more than there are scripts

/// The same number for characters that mostly are in the same font; nothing for those that the text's own font has.
/// Symbols and emoji are in no script: there it goes by blocks of 256.
std::optional<int> kindOf(char32_t c)
{
    if (c < firstBeyondLatin || c == pictureCharacter || QChar::isSurrogate(c))
        return std::nullopt;
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Latin || script == QChar::Script_Inherited)
        return std::nullopt;
    if (script != QChar::Script_Common)
        return int(script);
    return c < firstSymbol ? std::nullopt : std::optional(kindsOfScripts + int(c >> 8));
}

/// A passage around `at`, within the block, that parts no pair of surrogates.
TextRange sampleAround(const QString &text, qsizetype at, TextRange block)
{
    TextRange range = TextRange{at - sampleReach, at + sampleReach}.intersected(block);
    if (text[range.start].isLowSurrogate())
        ++range.start;
    if (range.end < block.end && text[range.end].isLowSurrogate())
        ++range.end;
    return range;
}

} // namespace

// What a document has ------------------------------------------------------------------------------------------------

FontScan::FontScan(DocumentPtr document)
    : m_document(std::move(document))
{
    if (m_document)
        m_stride = std::max(placeLength, m_document->text().size() / mostPlaces);
}

void FontScan::step()
{
    const qsizetype size = m_document->text().size();
    for (int n = 0; n < placesInAStep && m_at < size; ++n) {
        look({m_at, std::min(m_at + placeLength, size)});
        m_at += m_stride;
    }
    if (m_samples.size() >= mostSamples)
        m_at = size;
}

void FontScan::look(TextRange place)
{
    const QString &text = m_document->text();
    const Block *block = nullptr;
    for (qsizetype at = place.start; at < place.end; ++at) {
        char32_t c = text[at].unicode();
        if (QChar::isHighSurrogate(c) && at + 1 < text.size())
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        const std::optional<int> kind = kindOf(c);
        if (!kind)
            continue;
        if (!block || at >= block->end())
            block = &m_document->blocks()[std::size_t(m_document->blockAt(at))];
        take(*kind, at, *block);
    }
}

void FontScan::take(int kind, qsizetype at, const Block &block)
{
    const TextRole role = roleOf(block);
    const int key = kind * int(textRoleCount) + int(role);
    if (key == m_lastSeen)
        return;
    m_lastSeen = key;
    if (m_seen.contains(key) || m_samples.size() >= mostSamples)
        return;
    m_seen.insert(key);
    m_samples.push_back({sampleAround(m_document->text(), at, block.range()), role});
}

// Its fonts ----------------------------------------------------------------------------------------------------------

FontWarming::FontWarming(DocumentView &view)
    : QObject(&view)
    , m_view(view)
{
    m_steps.setSingleShot(true);
    connect(&m_steps, &QTimer::timeout, this, &FontWarming::step);
    connect(&view, &DocumentView::documentChanged, this, &FontWarming::forget);
    connect(&view, &DocumentView::firstFramePainted, this, &FontWarming::begin);
    connect(&view, &DocumentView::typeChoiceChanged, this, &FontWarming::beginAgain);
}

void FontWarming::forget()
{
    m_steps.stop();
    m_scan = {};
    m_next = 0;
}

void FontWarming::begin()
{
    m_scan = FontScan(m_view.document());
    m_next = 0;
    m_steps.start(0);
}

void FontWarming::beginAgain()
{
    m_next = 0;
    if (!m_scan.samples().empty())
        m_steps.start(typePause);
}

void FontWarming::step()
{
    if (!m_scan.isDone())
        m_scan.step();
    else if (m_next < samples().size())
        layOut(samples()[m_next++]);
    else
        return;
    m_steps.start(0);
}

void FontWarming::layOut(const FontSample &sample)
{
    if (m_view.visibleRange().intersects(sample.range))
        return; // its fonts are open
    // The page's own font, which keeps what is opened for it.
    QTextLayout layout(m_view.document()->text(sample.range).toString(), m_view.typography().style(sample.role).font);
    layout.beginLayout();
    layout.createLine().setLineWidth(unbroken);
    layout.endLayout();
    ++m_laidOut;
}

} // namespace florilegium
