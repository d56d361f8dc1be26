// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "view/documentpassages.h"

#include <QAccessible>
#include <QHash>

#include <map>

namespace florilegium {

class DocumentView;

/// The passages of a page as its accessible children. Listed when first asked for, each made when it is asked for;
/// they belong to Qt's cache, and go with this object. The view is borrowed.
class PassageChildren
{
public:
    explicit PassageChildren(DocumentView *view);
    ~PassageChildren();
    Q_DISABLE_COPY_MOVE(PassageChildren)

    [[nodiscard]] qsizetype count();
    [[nodiscard]] QAccessibleInterface *at(qsizetype index);
    /// -1 when it is none of them.
    [[nodiscard]] qsizetype indexOf(const QAccessibleInterface *child);
    /// The innermost one that holds `offset`, if any: a link before a highlight, a highlight before a heading.
    [[nodiscard]] QAccessibleInterface *holding(qsizetype offset);
    [[nodiscard]] QAccessibleInterface *ofHighlight(const HighlightId &id);

    /// These highlights came, went or changed: the list follows them, if there is one.
    void highlightsChanged(const QList<HighlightId> &ids);
    /// Says to assistive technology that a highlight and its note are gone.
    void dropHighlight(const HighlightId &id);
    /// Another document, or other highlights altogether.
    void dropAll();

private:
    [[nodiscard]] const std::vector<Passage> &listed();
    [[nodiscard]] QAccessibleInterface *at(const Passage &passage);
    void drop(const PassageKey &key);

    DocumentView *m_view;
    std::vector<Passage> m_passages;
    QHash<HighlightId, qsizetype> m_starts; ///< at which they are listed
    bool m_listed = false;
    std::map<PassageKey, QAccessible::Id> m_made;
};

} // namespace florilegium
