// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QMimeData>
#include <QString>

namespace florilegium {

/// A passage as plain text: prose blocks parted by an empty line, lines of lists, tables and code by a line break;
/// pictures are their alternative text. Linear in the passage.
[[nodiscard]] QString copiedText(const Document &document, TextRange range);
/// The same as an HTML fragment with its headings, lists, quotations, tables, code, styles and links.
[[nodiscard]] QString copiedHtml(const Document &document, TextRange range);

/// A passage for other programs, as plain text and as HTML. Each is made when it is asked for: a whole book is copied
/// at once, and most who paste take one of the two. The document stays as long as the passage does.
class CopiedPassage : public QMimeData
{
    Q_OBJECT
public:
    static constexpr qsizetype mostWithHtml = 5'000'000; ///< UTF-16 units; what is longer is plain text alone

    CopiedPassage(DocumentPtr document, TextRange range);

    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    DocumentPtr m_document;
    TextRange m_range;
};

} // namespace florilegium
