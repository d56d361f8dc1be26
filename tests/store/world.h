// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"
#include "library/collection.h"
#include "store/shelf.h"

#include <QRandomGenerator>
#include <QSet>

namespace florilegium::testing {

/// A seed from FLORILEGIUM_SEED, or a new one; printed, so that a failure can be had again.
[[nodiscard]] quint32 seed();

/// What a reader could have in a library, and random changes to it. Every change is valid for the state that the ones
/// before it led to.
class World
{
public:
    World(quint32 seed, QList<std::pair<SampleArticle, TextId>> articles);

    /// The next change, of one to four records; the world follows it.
    [[nodiscard]] Change nextChange();
    [[nodiscard]] QString randomText(int longest);
    [[nodiscard]] QRandomGenerator &random() { return m_random; }
    [[nodiscard]] const QList<Highlight> &highlights() const { return m_highlights; }
    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }
    [[nodiscard]] const QList<Evidence> &evidence() const { return m_evidence; }

private:
    [[nodiscard]] int below(qsizetype bound) { return int(m_random.bounded(quint32(bound))); }
    template<typename T>
    T &any(QList<T> &list)
    {
        return list[below(list.size())];
    }
    [[nodiscard]] QDateTime someTime();
    [[nodiscard]] Anchor someAnchor(const SampleArticle &article);

    QList<Record> addHighlight();
    QList<Record> changeHighlight();
    QList<Record> markAnew();
    QList<Record> addTheme();
    QList<Record> changeTheme();
    QList<Record> addClaim();
    QList<Record> changeClaim();
    QList<Record> addEvidence();
    QList<Record> removeEvidence();
    QList<Record> changeColour();
    QList<Record> changeArticle();
    QList<Record> changeCollection();
    QList<Record> changeSetting();

    QRandomGenerator m_random;
    QList<std::pair<SampleArticle, TextId>> m_articles;
    QList<Highlight> m_highlights;
    QList<Theme> m_themes;
    QList<Claim> m_claims;
    QList<Evidence> m_evidence;
    QList<Colour> m_colours;
    std::optional<Collection> m_collection;
    QSet<ArticleId> m_members; ///< of that collection
    QJsonObject m_setting;
};

} // namespace florilegium::testing
