// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/tests_view.h"

#include "view/givenview.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QWheelEvent>

namespace florilegium {

using namespace Qt::StringLiterals;
using testing::GivenView;

namespace {

constexpr double devicePixel = 1; // the offscreen platform's

/// Of everything that is tall or wide in its own way.
DocumentPtr mixed(int parts)
{
    DocumentBuilder builder;
    for (int part = 0; part < parts; ++part) {
        builder.beginBlock(BlockKind::Heading, 2);
        builder.addText(u"Part %1"_s.arg(part));
        for (int i = 0; i < 4; ++i) {
            builder.beginBlock(BlockKind::Paragraph);
            for (int sentence = 0; sentence <= (part * 5 + i * 3) % 9; ++sentence)
                builder.addText(
                    u"Statement %1 of part %2 was made in the old hall by the river. "_s.arg(sentence).arg(part));
        }
        builder.beginBlock(BlockKind::Paragraph);
        builder.addText(part % 2 ? u"وصل التقرير 2026 إلى القاعة القديمة عند النهر. "_s.repeated(4)
                                 : u"报告在河边的旧礼堂里宣读。😀 "_s.repeated(12));
        builder.beginCode(u"cpp"_s);
        for (int line = 0; line < 1 + part % 7; ++line) {
            builder.addText(u"    auto kept = std::ranges::find(all, %1);"_s.arg(line));
            builder.addLineBreak();
        }
        builder.endBlock();
        builder.beginTable(1);
        for (int cell = 0; cell < 9; ++cell) {
            if (cell % 3 == 0)
                builder.beginRow();
            builder.beginCell();
            builder.addText(u"What was said of %1"_s.arg(cell).repeated(1 + cell % 2 * part % 5));
        }
        builder.endBlock();
    }
    return std::make_shared<const Document>(builder.finish());
}

void scrollAsOnATouchPad(DocumentView &view, int pixels)
{
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {0, pixels}, {0, pixels}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/// A walk of random steps. Each checks where a line stands after it.
class Walk
{
public:
    explicit Walk(quint32 seed)
        : m_random(seed)
        , m_given(mixed(120))
    {
    }

    /// What went wrong; empty: nothing.
    QString step()
    {
        switch (m_random.bounded(8)) {
        case 0: return stays([&] { m_given.view.resize(m_random.bounded(320, 1500), m_given.view.height()); });
        case 1: return stays([&] { m_given.view.resize(m_given.view.width(), m_random.bounded(250, 1000)); });
        case 2: return stays([&] { m_random.bounded(2) ? m_given.view.zoomIn() : m_given.view.zoomOut(); });
        case 3: return stays([&] { m_given.view.setMatches(matches()); });
        case 4: return goesToAMatch();
        case 5: m_given.view.goTo(m_random.bounded(int(m_given.document->text().size()))); return {};
        default: return scrolls(m_random.bounded(-900, 900));
        }
    }

private:
    /// The line at the top of the page, which the reader keeps under every change.
    template<typename Change>
    QString stays(const Change &change)
    {
        const ReadingPlace before = m_given.view.readingPlace();
        const double y = m_given.view.yOf(before.offset);
        change();
        m_given.view.grab();
        const double moved = m_given.view.yOf(before.offset) - y;
        if (qAbs(moved) < devicePixel || isHeldByAnEnd(moved))
            return {};
        return u"a line that should stay moved by %1"_s.arg(moved);
    }

    QString scrolls(int pixels)
    {
        const TextRange seen = m_given.view.visibleRange();
        const qsizetype watched = seen.start + seen.length() / 3;
        const double y = m_given.view.yOf(watched);
        scrollAsOnATouchPad(m_given.view, pixels);
        m_given.view.grab();
        const double moved = m_given.view.yOf(watched) - y;
        if (qAbs(moved - pixels) < devicePixel || (isAtAnEnd() && qAbs(moved) < qAbs(pixels) + devicePixel))
            return {};
        return u"a line scrolled by %1 moved by %2"_s.arg(pixels).arg(moved);
    }

    QString goesToAMatch()
    {
        m_given.view.setMatches(matches());
        const std::vector<TextRange> &ranges = m_given.view.matches().ranges;
        const TextRange match = ranges[size_t(m_random.bounded(int(ranges.size())))];
        m_given.view.goToRange(match);
        m_given.view.grab();
        const QList<QRectF> rects = m_given.view.rectsOf(match);
        const bool isSeen = !rects.isEmpty() && rects.front().top() >= 0
            && rects.front().bottom() <= m_given.view.viewport()->height();
        return isSeen ? QString() : u"the match at %1 is not seen"_s.arg(match.start);
    }

    [[nodiscard]] Matches matches()
    {
        const QString words = u"Statement %1 "_s.arg(m_random.bounded(9));
        const QString &text = m_given.document->text();
        Matches found;
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
            found.ranges.push_back({at, at + words.size()});
        return found;
    }

    /// Nothing is shown above the start, so that a line may have to stand higher, nor below the end: lower.
    [[nodiscard]] bool isHeldByAnEnd(double moved) const
    {
        return moved < 0 ? m_given.view.scrollTop() < devicePixel : m_given.view.progress() >= 1;
    }

    [[nodiscard]] bool isAtAnEnd() const
    {
        return m_given.view.scrollTop() < devicePixel || m_given.view.progress() >= 1;
    }

    QRandomGenerator m_random;
    GivenView m_given;
};

} // namespace

void SteadinessTest::theLineStaysWhereItIs()
{
    bool given = false;
    const int asked = qEnvironmentVariableIntValue("FLORILEGIUM_STEPS", &given);
    const int steps = given ? asked : 1000; // for 10,000 set it: a minute without sanitizers
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    Walk walk(seed);
    for (int step = 0; step < steps; ++step) {
        const QString wrong = walk.step();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
    }
}

} // namespace florilegium
