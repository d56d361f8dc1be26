// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "anchor/describe.h"
#include "annotate/sources.h"
#include "document/builder.h"
#include "library/queries.h"

#include <QTimeZone>

namespace florilegium::testing {

/// A library in memory: what an export reads. Everything else is empty.
class FakeQueries final : public LibraryQueries
{
public:
    QList<Article> allArticles;
    QHash<ArticleId, DocumentPtr> documents;
    QList<Highlight> allHighlights;
    QList<Theme> allThemes;
    QList<Colour> allColours;
    QList<Claim> allClaims;
    QList<Evidence> allEvidence;
    QList<StatusChange> allHistory;
    QHash<std::pair<QString, QString>, QString> states;

    // How often it was asked what it is dear to ask.
    int claimReads = 0;
    int textReads = 0;
    int listReads = 0; ///< of ids of highlights
    QList<qsizetype> pages; ///< how many rows of highlights each time

    void keep(const QList<ExportState> &more)
    {
        for (const ExportState &state : more)
            states.insert({state.target, state.block}, state.hash);
    }

    Result<QList<ArticleRow>> articles(const ArticleFilter &, int, int) override { return QList<ArticleRow>(); }
    Result<int> articleCount(const ArticleFilter &) override { return 0; }
    Result<QList<CollectionRow>> collections() override { return QList<CollectionRow>(); }
    Result<QHash<CollectionId, QList<ArticleId>>> members(const QList<ArticleId> &) override
    {
        return QHash<CollectionId, QList<ArticleId>>();
    }
    Result<QList<SamePassage>> elsewhere(const PassageQuestion &, const std::stop_token &) override
    {
        return QList<SamePassage>();
    }
    Result<QList<ArticleId>> articleIds(const ArticleFilter &) override { return QList<ArticleId>(); }
    Result<QList<ArticleGroup>> articleGroups(const ArticleFilter &, ArticleGrouping) override
    {
        return QList<ArticleGroup>();
    }
    Result<QList<DuplicateGroup>> duplicates() override { return QList<DuplicateGroup>(); }
    Result<DeletedThings> deletedThings() override { return DeletedThings(); }
    Result<QList<ArticleRow>> articleRows(const QList<ArticleId> &) override { return QList<ArticleRow>(); }
    Result<QList<ArticleName>> articleNames() override { return QList<ArticleName>(); }
    Result<Article> article(const ArticleId &id) override { return find(allArticles, id); }
    Result<std::optional<Article>> articleBySha256(const QString &) override { return std::nullopt; }
    Result<std::optional<Article>> articleByUrl(const QString &) override { return std::nullopt; }
    Result<QList<Article>> articlesByPath(const QString &) override { return QList<Article>(); }
    Result<QList<TextRow>> texts(const ArticleId &) override { return QList<TextRow>(); }
    Result<DocumentPtr> text(TextId id) override { return failure(ErrorCode::UnknownId, QString::number(id)); }
    Result<QList<Places>> places(const ArticleId &, TextId) override { return QList<Places>(); }
    Result<QList<Version>> versions(const ArticleId &id) override
    {
        return QList<Version>{{.id = 1,
                               .article = id,
                               .sha256 = QString(64, u'a'),
                               .taken = QDateTime({2026, 11, 20}, {9, 14}, QTimeZone::UTC)}};
    }
    Result<QByteArray> original(VersionId) override { return QByteArray(); }
    Result<std::pair<TextId, DocumentPtr>> newestText(const ArticleId &id) override
    {
        if (!documents.contains(id))
            return failure(ErrorCode::UnknownId, id.text);
        ++textReads;
        return std::pair(TextId(1), documents.value(id));
    }
    Result<ReadingPlace> readingPlace(const ArticleId &) override { return ReadingPlace(); }
    Result<QList<HighlightRow>> highlights(const HighlightFilter &, int, int) override { return QList<HighlightRow>(); }
    Result<int> highlightCount(const HighlightFilter &) override { return 0; }
    Result<QList<HighlightId>> highlightIds(const HighlightFilter &, int offset, int limit) override
    {
        ++listReads;
        QList<HighlightId> ids;
        for (const Highlight &highlight : std::as_const(allHighlights))
            ids << highlight.id;
        return ids.mid(offset, limit);
    }
    Result<QList<HighlightRow>> highlightRows(const QList<HighlightId> &ids) override
    {
        pages << ids.size();
        QList<HighlightRow> rows;
        for (const HighlightId &id : ids) {
            if (const auto found = find(allHighlights, id))
                rows.append({.highlight = *found, .articleTitle = QStringLiteral("An article")});
        }
        return rows;
    }
    Result<QList<HighlightGroup>> highlightGroups(const HighlightFilter &) override { return QList<HighlightGroup>(); }
    Result<HighlightGroups> nextHighlightGroups(const HighlightFilter &, const std::optional<HighlightGroup> &) override
    {
        return HighlightGroups{.groups = {}, .isWhole = true};
    }
    Result<QList<Highlight>> highlightsOf(const ArticleId &id) override
    {
        QList<Highlight> result;
        for (const Highlight &highlight : std::as_const(allHighlights))
            if (highlight.article == id && !highlight.isDeleted())
                result << highlight;
        return result;
    }
    Result<Highlight> highlight(const HighlightId &id) override { return find(allHighlights, id); }
    Result<QList<Theme>> themes() override { return allThemes; }
    Result<QList<Colour>> colours() override { return allColours; }
    Result<QList<Claim>> claims() override
    {
        ++claimReads;
        return allClaims;
    }
    Result<QList<Evidence>> evidence() override { return allEvidence; }
    Result<QList<StatusChange>> history(const ClaimId &id) override
    {
        QList<StatusChange> result;
        for (const StatusChange &change : std::as_const(allHistory))
            if (change.claim == id)
                result << change;
        return result;
    }
    Result<QList<LedgerRow>> ledger(const LedgerFilter &, int, int) override { return QList<LedgerRow>(); }
    Result<int> ledgerCount(const LedgerFilter &) override { return int(allClaims.size()); }
    Result<QList<ClaimId>> ledgerIds(const LedgerFilter &) override { return QList<ClaimId>(); }
    Result<QList<LedgerRow>> ledgerRows(const QList<ClaimId> &ids) override
    {
        QList<LedgerRow> rows;
        for (const ClaimId &id : ids) {
            const auto claim = find(allClaims, id);
            if (claim && !claim->isDeleted())
                rows << summedUp(*claim);
        }
        return rows;
    }
    Result<QList<Evidence>> evidenceOf(const QList<ClaimId> &ids) override
    {
        QList<Evidence> result;
        for (const Evidence &link : std::as_const(allEvidence))
            if (ids.contains(link.claim) || ids.contains(link.other))
                result << link;
        return result;
    }
    Result<QList<PersonRow>> people(const QString &, int) override { return QList<PersonRow>(); }
    Result<Counts> counts() override { return Counts(); }
    Result<QList<TaggedHighlights>> tagged(const QList<ThemeId> &, const QList<ThemeId> &) override
    {
        return QList<TaggedHighlights>();
    }
    Result<ThemeReport> themeReport(const ThemeId &) override { return ThemeReport(); }
    Result<QList<SearchHit>> search(const Query &, int) override { return QList<SearchHit>(); }
    Result<QList<SearchHit>> searchByRelevance(const Query &, int) override { return QList<SearchHit>(); }
    Result<HitCounts> hitCounts(const Query &) override { return HitCounts(); }
    Result<QueryVocabulary> vocabulary() override { return QueryVocabulary(); }
    Result<QList<JournalEntry>> journal(int, qint64) override { return QList<JournalEntry>(); }
    Result<QList<ExportState>> exportStates(const QString &target) override
    {
        QList<ExportState> result;
        for (auto state = states.cbegin(); state != states.cend(); ++state)
            if (state.key().first == target)
                result << ExportState{target, state.key().second, state.value()};
        return result;
    }
    Result<QString> setting(const QString &) override { return QString(); }

private:
    LedgerRow summedUp(const Claim &claim)
    {
        LedgerRow row{.claim = claim, .first = {}, .last = {}};
        QList<SourcePassage> passages;
        for (const Evidence &link : std::as_const(allEvidence)) {
            if (link.claim != claim.id)
                continue;
            row.supporting += link.relation != Relation::Contradicts && link.relation != Relation::Qualifies;
            row.contradicting += link.relation == Relation::Contradicts;
            row.qualifying += link.relation == Relation::Qualifies;
            const auto highlight = find(allHighlights, link.highlight);
            if (!highlight)
                continue;
            passages << SourcePassage{highlight->article, link.relation, quoteOf(*highlight)};
            const QDate day = knownDayOf(*find(allArticles, highlight->article));
            row.first = row.first.isValid() ? std::min(row.first, day) : day;
            row.last = row.last.isValid() ? std::max(row.last, day) : day;
        }
        const SourceCount sources = independentSources(passages);
        row.sourcesFor = sources.supporting;
        row.sourcesAgainst = sources.contradicting;
        return row;
    }

    template<typename T, typename Id>
    static Result<T> find(const QList<T> &all, const Id &id)
    {
        const auto found = std::ranges::find(all, id, &T::id);
        return found == all.end() ? Result<T>(failure(ErrorCode::UnknownId, id.text)) : Result<T>(*found);
    }
};

/// An id of this number, the same in every run.
template<typename Id>
Id numbered(char letter, int number)
{
    QString text(QChar::fromLatin1(letter));
    text += u'-';
    for (int i = 0; i < 11; ++i)
        text += u'a';
    return Id{text + QChar(u'a' + number)};
}

inline QDateTime noon(int day)
{
    return {QDate(2026, 11, day), QTime(12, 0), QTimeZone::UTC};
}

/// An article with sections and every kind of block that a passage may lie in.
inline DocumentPtr sampleDocument()
{
    DocumentBuilder builder;
    const auto add = [&](BlockKind kind, QStringView text, int level = 0) {
        builder.beginBlock(kind, level);
        builder.addText(text);
        builder.endBlock();
    };
    builder.metadata().title = QStringLiteral("From *Openness* to [[Secrecy]]");
    add(BlockKind::Paragraph, u"Before any section, a first word. It is short.");
    add(BlockKind::Heading, u"The turn", 2);
    add(BlockKind::Paragraph, u"The company opened its weights. Then it closed them again, 😀 without a word.");
    add(BlockKind::Heading, u"In the papers", 3);
    add(BlockKind::Paragraph, u"1. The subsidy == doubled | in 2024 & #nothing changed.");
    builder.beginCode(QStringLiteral("C++"));
    builder.addText(u"int main()\n{\n}");
    builder.endBlock();
    add(BlockKind::Heading, u"The end", 2);
    add(BlockKind::Paragraph, u"Nobody knows what comes next.");
    return std::make_shared<const Document>(builder.finish());
}

/// The words marked in the article, as a highlight; several parts give several ranges.
inline Highlight marked(const Document &document, int number, const QStringList &parts,
                        const QString &colour = QStringLiteral("claim"))
{
    Highlight highlight;
    highlight.id = numbered<HighlightId>('h', number);
    highlight.article = numbered<ArticleId>('a', 0);
    for (const QString &part : parts) {
        const qsizetype start = document.text().indexOf(part);
        Q_ASSERT(start >= 0);
        highlight.anchors << describe(document, {start, start + part.size()});
    }
    highlight.colour = colour;
    highlight.created = highlight.modified = noon(20);
    return highlight;
}

/// A library with one article, three highlights in three sections, a theme and a claim.
inline FakeQueries sampleLibrary()
{
    FakeQueries library;
    const ArticleId id = numbered<ArticleId>('a', 0);
    const DocumentPtr document = sampleDocument();
    library.documents.insert(id, document);
    library.allArticles << Article{.id = id,
                                   .title = QStringLiteral("From *Openness* to [[Secrecy]]"),
                                   .byline = QStringLiteral("Ann \"A\" Author, Bert B."),
                                   .url = QStringLiteral("https://example.org/openness"),
                                   .added = noon(19)};
    library.allColours << Colour{QStringLiteral("claim"), {}, 0}
                       << Colour{QStringLiteral("evidence"), QStringLiteral("what speaks for it"), 1};
    const ThemeId top = numbered<ThemeId>('t', 0);
    const ThemeId below = numbered<ThemeId>('t', 1);
    library.allThemes << Theme{.id = top, .name = QStringLiteral("openness")}
                      << Theme{.id = below, .parent = top, .name = QStringLiteral("free licences")};
    library.allHighlights << marked(*document, 0, {QStringLiteral("The company opened its weights.")})
                          << marked(*document, 1, {QStringLiteral("1. The subsidy == doubled | in 2024 & #nothing")},
                                    QStringLiteral("evidence"))
                          << marked(*document, 2, {QStringLiteral("Nobody knows")});
    library.allHighlights[0].themes << below << top;
    library.allHighlights[0].note = QStringLiteral("A *note*.\n\nIn two paragraphs.");
    const ClaimId claim = numbered<ClaimId>('c', 0);
    library.allClaims << Claim{.id = claim,
                               .statement = QStringLiteral("The weights were opened"),
                               .status = Status::Attributed,
                               .attributedTo = {QStringLiteral("Ministry")},
                               .created = noon(20),
                               .modified = noon(23)};
    library.allHistory << StatusChange{
        .claim = claim, .status = Status::Attributed, .attributedTo = {QStringLiteral("Ministry")}, .when = noon(20)};
    library.allEvidence << Evidence{.id = numbered<EvidenceId>('e', 0),
                                    .claim = claim,
                                    .relation = Relation::States,
                                    .highlight = numbered<HighlightId>('h', 0),
                                    .created = noon(20)}
                        << Evidence{.id = numbered<EvidenceId>('e', 1),
                                    .claim = claim,
                                    .relation = Relation::Contradicts,
                                    .highlight = numbered<HighlightId>('h', 1),
                                    .comment = QStringLiteral("different base year"),
                                    .created = noon(20)};
    return library;
}

} // namespace florilegium::testing
