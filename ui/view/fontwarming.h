// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "paint/typography.h"

#include <QSet>
#include <QTimer>

#include <vector>

namespace florilegium {

class DocumentView;

/// Some characters of a document that may need a font which is not open yet, and the kind of text that they stand in.
struct FontSample
{
    TextRange range;
    TextRole role = TextRole::Body;
    bool operator==(const FontSample &) const = default;
};

/// Looks through a document, step by step, for what is not Latin: one sample of each script, of each kind of symbols
/// and of what is in no script (private use, unassigned), for each kind of text that it stands in. Of a long text it
/// looks at places that lie evenly over it.
class FontScan
{
public:
    FontScan() = default;
    explicit FontScan(DocumentPtr document);

    [[nodiscard]] bool isDone() const { return !m_document || m_at >= m_document->text().size(); }
    /// 16,000 characters: well below a millisecond.
    void step();
    /// At most 40, in text order.
    [[nodiscard]] const std::vector<FontSample> &samples() const { return m_samples; }

private:
    void look(TextRange place);
    void take(int kind, qsizetype at, const Block &block);

    DocumentPtr m_document;
    qsizetype m_stride = 0;
    qsizetype m_at = 0;
    int m_lastSeen = -1; ///< of m_seen
    QSet<int> m_seen; ///< kinds with their roles
    std::vector<FontSample> m_samples;
};

/// Opens the fonts that a document needs, in idle time after its first frame: the first line in a script takes 2 to
/// 7 ms, with an unassigned character 13, once for each size, and the reader would meet that in the midst of scrolling.
/// One sample a turn of the event loop; nothing once all are laid out. Another size or family of type begins anew,
/// another document ends it. Child of the view. Window's thread.
class FontWarming : public QObject
{
    Q_OBJECT
public:
    explicit FontWarming(DocumentView &view);

    [[nodiscard]] bool isAtWork() const { return m_steps.isActive(); }
    /// Of the document that is shown, as far as it has been looked through.
    [[nodiscard]] const std::vector<FontSample> &samples() const { return m_scan.samples(); }
    /// How many were laid out since construction, for tests. What is on the screen need not be.
    [[nodiscard]] int laidOut() const { return m_laidOut; }

private:
    void begin();
    void beginAgain();
    void forget();
    void step();
    void layOut(const FontSample &sample);

    DocumentView &m_view;
    FontScan m_scan;
    QTimer m_steps;
    std::size_t m_next = 0; ///< of the samples
    int m_laidOut = 0;
};

} // namespace florilegium
