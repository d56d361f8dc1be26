// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/world.h"

#include <QTimeZone>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

quint32 seed()
{
    bool given = false;
    quint32 value = qEnvironmentVariable("FLORILEGIUM_SEED").toUInt(&given);
    if (!given)
        value = QRandomGenerator::global()->generate();
    qInfo("FLORILEGIUM_SEED=%u", value);
    return value;
}

World::World(quint32 seed, QList<std::pair<SampleArticle, TextId>> articles)
    : m_random(seed)
    , m_articles(std::move(articles))
{
}

QString World::randomText(int longest)
{
    static constexpr std::array<QStringView, 16> pieces{
        u"openness ", u"secret",  u"\n",     u"\"",     u"'; DROP", u"😀",   u"漢字かな", u"ไทย",
        u"é",         u"e\u0301", u"\u200B", u"\u0001", u"%_",      u"שלום", u"\u2028",   u"\\u0000"};
    QString text;
    for (int i = below(longest + 1); i > 0; --i)
        text += pieces[std::size_t(below(pieces.size()))];
    return text;
}

QDateTime World::someTime()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(below(30'000'000));
}

Anchor World::someAnchor(const SampleArticle &article)
{
    const QString &text = article.version.document->text();
    const auto wholeCharacter = [&text](qsizetype at) {
        return at < text.size() && text[at].isLowSurrogate() ? at + 1 : at;
    };
    const qsizetype start = wholeCharacter(below(text.size() - 2));
    const qsizetype end = wholeCharacter(std::min(start + 1 + below(text.size() - start), text.size()));
    return {.position = {start, end},
            .exact = text.sliced(start, end - start),
            .prefix = randomText(4),
            .suffix = randomText(4),
            .headingPath = {randomText(3), randomText(3)},
            .occurrences = 1 + below(5),
            .ordinal = 1 + below(5)};
}

QList<Record> World::addHighlight()
{
    const auto &[article, text] = any(m_articles);
    Highlight highlight{.id = HighlightId::make(), .article = article.article.id, .text = text};
    for (int i = 1 + below(3); i > 0; --i)
        highlight.anchors << someAnchor(article);
    highlight.colour = u"claim"_s;
    highlight.note = randomText(10);
    highlight.created = highlight.modified = someTime();
    m_highlights << highlight;
    return {record(std::nullopt, highlight)};
}

QList<Record> World::changeHighlight()
{
    if (m_highlights.isEmpty())
        return addHighlight();
    Highlight &highlight = any(m_highlights);
    const Highlight before = highlight;
    highlight.note = randomText(20);
    highlight.modified = someTime();
    highlight.deleted = below(4) == 0 ? someTime() : QDateTime();
    highlight.themes.clear();
    for (int i = m_themes.isEmpty() ? 0 : below(4); i > 0; --i) {
        const ThemeId theme = any(m_themes).id;
        if (!highlight.themes.contains(theme))
            highlight.themes << theme;
    }
    return {record(before, highlight)};
}

QList<Record> World::markAnew()
{
    if (m_highlights.isEmpty())
        return addHighlight();
    Highlight &highlight = any(m_highlights);
    const Highlight before = highlight;
    for (const auto &[article, text] : std::as_const(m_articles)) {
        if (article.article.id == highlight.article)
            highlight.anchors = {someAnchor(article)};
    }
    return {record(before, highlight)};
}

QList<Record> World::addTheme()
{
    const Theme theme{.id = ThemeId::make(),
                      .parent = m_themes.isEmpty() || below(3) == 0 ? ThemeId() : any(m_themes).id,
                      .name = randomText(3),
                      .colour = below(2) == 0 ? QString() : u"question"_s,
                      .definition = randomText(5),
                      .shortcut = below(10),
                      .position = below(100)};
    m_themes << theme;
    return {record(std::nullopt, theme)};
}

QList<Record> World::changeTheme()
{
    if (m_themes.isEmpty())
        return addTheme();
    Theme &theme = any(m_themes);
    const Theme before = theme;
    theme.name = randomText(3);
    theme.deleted = below(4) == 0 ? someTime() : QDateTime();
    return {record(before, theme)};
}

QList<Record> World::addClaim()
{
    if (m_highlights.isEmpty())
        return addHighlight();
    const Claim claim{
        .id = ClaimId::make(), .statement = randomText(10), .created = someTime(), .modified = someTime()};
    const Evidence states{
        .id = EvidenceId::make(), .claim = claim.id, .highlight = any(m_highlights).id, .created = someTime()};
    m_claims << claim;
    m_evidence << states;
    return {record(std::nullopt, claim), record(std::nullopt, states)};
}

QList<Record> World::changeClaim()
{
    if (m_claims.isEmpty())
        return addClaim();
    Claim &claim = any(m_claims);
    const Claim before = claim;
    claim.status = allStatuses[std::size_t(below(allStatuses.size()))];
    claim.kind = allClaimKinds[std::size_t(below(allClaimKinds.size()))];
    claim.confidence = allConfidences[std::size_t(below(allConfidences.size()))];
    claim.openQuestion = randomText(3);
    claim.changedBy = randomText(1);
    claim.reason = randomText(3);
    claim.attributedTo.clear();
    for (int i = below(4); i > 0; --i)
        claim.attributedTo << (below(2) == 0 ? u"Ministry"_s : randomText(2));
    claim.deleted = below(4) == 0 ? someTime() : QDateTime();
    return {record(before, claim)};
}

QList<Record> World::addEvidence()
{
    if (m_claims.isEmpty())
        return addClaim();
    Evidence evidence{.id = EvidenceId::make(),
                      .claim = any(m_claims).id,
                      .relation = allRelations[std::size_t(below(allRelations.size()))],
                      .comment = randomText(5),
                      .created = someTime()};
    if (below(2) == 0)
        evidence.highlight = any(m_highlights).id;
    else
        evidence.other = any(m_claims).id;
    m_evidence << evidence;
    return {record(std::nullopt, evidence)};
}

QList<Record> World::removeEvidence()
{
    if (m_evidence.isEmpty())
        return addEvidence();
    const Evidence evidence = m_evidence.takeAt(below(m_evidence.size()));
    return {record(evidence, std::nullopt)};
}

QList<Record> World::changeColour()
{
    if (m_colours.isEmpty() || below(3) == 0) {
        m_colours << Colour{.key = u"own %1"_s.arg(m_colours.size()), .label = randomText(3), .position = below(20)};
        return {record(std::nullopt, m_colours.back())};
    }
    Colour &colour = any(m_colours);
    const Colour before = colour;
    colour.label = randomText(3);
    colour.shade = randomText(1);
    colour.pattern = randomText(1);
    return {record(before, colour)};
}

QList<Record> World::changeArticle()
{
    Article &article = any(m_articles).first.article;
    const Article before = article;
    article.title = randomText(5);
    article.note = randomText(5);
    article.url = randomText(2);
    article.published = below(3) == 0 ? QString() : QString::number(1990 + below(40));
    article.rating = below(6);
    article.state = ReadingState(below(4));
    article.deleted = below(5) == 0 ? someTime() : QDateTime();
    return {record(before, article)};
}

QList<Record> World::changeCollection()
{
    const std::optional<Collection> before = m_collection;
    m_collection = Collection{
        .id = {u"k-collection"_s}, .name = randomText(3), .filter = randomText(2), .position = below(9)};
    QList<Record> records{record(before, m_collection)};
    for (const auto &entry : std::as_const(m_articles)) {
        const ArticleId id = entry.first.article.id;
        if (below(2) == 0) {
            records << memberRecord({m_collection->id, id}, !m_members.contains(id));
            if (!m_members.remove(id))
                m_members.insert(id);
        }
    }
    return records;
}

QList<Record> World::changeSetting()
{
    const QJsonObject before = m_setting;
    m_setting = {{u"key"_s, u"taste"_s}, {u"value"_s, randomText(5)}};
    return {Record{Table::Settings, u"taste"_s, before, m_setting}};
}

Change World::nextChange()
{
    static constexpr std::array kinds{&World::addHighlight,    &World::addHighlight,   &World::changeHighlight,
                                      &World::changeHighlight, &World::markAnew,       &World::addTheme,
                                      &World::changeTheme,     &World::addClaim,       &World::changeClaim,
                                      &World::addEvidence,     &World::removeEvidence, &World::changeColour,
                                      &World::changeArticle,   &World::changeSetting,  &World::changeCollection};
    Change change{u"random"_s, {}};
    for (int i = 1 + below(3); i > 0; --i)
        change.records << std::invoke(kinds[std::size_t(below(kinds.size()))], this);
    return change;
}

} // namespace florilegium::testing
