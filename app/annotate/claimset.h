// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/change.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace florilegium {

/// All living claims of the library with their evidence. Links of what lies in the bin are held too and not told of:
/// they count again when it comes back. Lives on the window's thread.
class ClaimSet : public QObject
{
    Q_OBJECT
public:
    explicit ClaimSet(QObject *parent = nullptr);

    [[nodiscard]] const Claim *find(const ClaimId &id) const;
    /// By creation, then id.
    [[nodiscard]] QList<Claim> all() const;
    /// Without the passages in the bin.
    [[nodiscard]] QList<Evidence> evidenceOf(const ClaimId &id) const;
    /// Links that lead to this highlight.
    [[nodiscard]] QList<Evidence> evidenceWith(const HighlightId &id) const;
    /// Links from claims to this one: what it bears on.
    [[nodiscard]] QList<Evidence> evidenceWith(const ClaimId &id) const;
    /// The claim that this highlight states (the first by creation), if any.
    [[nodiscard]] const Claim *statedBy(const HighlightId &id) const;
    /// Highlights that contradict this one through a claim: one states it, the other contradicts it.
    [[nodiscard]] QList<std::pair<ClaimId, HighlightId>> contradictionsOf(const HighlightId &id) const;
    /// It lies in the bin, by itself or with its article, or is gone; of passages without links only what was done to
    /// them since the set was loaded is known.
    [[nodiscard]] bool isBinned(const HighlightId &id) const { return m_content.m_binned.contains(id); }

    /// All that a set holds. Made on any thread: of very many claims it takes longer than the window may wait.
    class Content
    {
    public:
        Content() = default;
        /// Deleted claims are passed over. `binned`: passages with links that lie in the bin.
        Content(const QList<Claim> &claims, const QList<Evidence> &evidence, const QSet<HighlightId> &binned = {});

    private:
        friend class ClaimSet;
        void insert(const Evidence &evidence);

        QHash<ClaimId, Claim> m_claims;
        QHash<EvidenceId, Evidence> m_evidence;
        QMultiHash<ClaimId, EvidenceId> m_ofClaim;
        QMultiHash<HighlightId, EvidenceId> m_withHighlight;
        QMultiHash<ClaimId, EvidenceId> m_withClaim;
        QSet<HighlightId> m_binned;
    };
    void load(Content content);
    void load(const QList<Claim> &claims, const QList<Evidence> &evidence) { load(Content(claims, evidence)); }
    void apply(const Change &change);
    /// Passages went into the bin with their article, or came back with it: no change tells of each.
    void setBinned(const QList<HighlightId> &ids, bool binned);

Q_SIGNALS:
    void reset();
    /// Claims that came, went, changed, or whose evidence did; and the highlights whose part in claims changed.
    void changed(const QList<florilegium::ClaimId> &claims, const QList<florilegium::HighlightId> &highlights);

private:
    std::optional<Evidence> remove(const EvidenceId &id);
    [[nodiscard]] bool applyClaim(const Record &record);
    [[nodiscard]] QSet<ClaimId> claimsToldOtherwise(const HighlightId &id, bool binned);
    void tell(QSet<ClaimId> claims, QSet<HighlightId> highlights, const QSet<ClaimId> &toldOtherwise);

    Content m_content;
};

} // namespace florilegium
