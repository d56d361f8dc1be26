// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the reader chooses what is shown of a page: a choice is a setting of the library, and the article is shown in the
// text that it asks for.

#include "session/pagerules.h"
#include "session/session.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype passageLength = 200; // characters that a place is known by in another text

LoadedSource loadedAgain(const Version &version, const QByteArray &bytes)
{
    const bool isAddress = version.source.contains("://"_L1);
    return {.source = {.bytes = bytes,
                       .path = isAddress ? QString() : version.source,
                       .url = isAddress ? version.source : QString(),
                       .name = version.source.section(u'/', -1),
                       .charset = {},
                       .taken = version.taken},
            .sha256 = version.sha256};
}

/// Where the reader is in another text: where the words at the top of the page stand in it.
ReadingPlace placeIn(const Document &document, const Document &before, ReadingPlace place)
{
    const QString &old = before.text();
    const qsizetype start = std::clamp<qsizetype>(place.offset, 0, old.size());
    const TextRange passage{start, std::min(old.size(), start + passageLength)};
    if (passage.start == 0 || passage.isEmpty())
        return place;
    const auto carried = reanchor(old, document.text(), {passage});
    if (carried && !carried->isEmpty())
        place.offset = carried->front().placement ? carried->front().placement->range.start
                                                  : carried->front().keptPlace;
    return place;
}

} // namespace

void Session::showWholePage(const OpenArticlePtr &article, bool whole)
{
    ParseOptions options = article->options;
    options.wholePage = whole;
    setRules(article, u"rules.whole"_s, options);
}

void Session::bringBack(const OpenArticlePtr &article, const QString &mark, RuleScope scope)
{
    const ParseOptions options = withMarks(article->options, {mark});
    const QString site = siteOf(article->article);
    if (scope == RuleScope::Article || site.isEmpty()) {
        setRules(article, u"rules.keep"_s, options);
        return;
    }
    siteRules(site).then(this, [this, article, site, mark, options](const Result<QStringList> &marks) {
        if (!marks)
            return;
        const ParseOptions before = withMarks({}, *marks);
        setRules(article, u"rules.site"_s, options,
                 {{},
                  {settingRecord(siteRulesKey(site), rulesWord(before),
                                 rulesWord(withMarks(before, {structureOf(mark)})))}});
    });
}

void Session::dropRule(const OpenArticlePtr &article, const QString &mark, RuleScope scope)
{
    const QString site = siteOf(article->article);
    if (scope == RuleScope::Article || site.isEmpty()) {
        setRules(article, u"rules.drop"_s, withoutMark(article->options, mark));
        return;
    }
    siteRules(site).then(this, [this, site, mark](const Result<QStringList> &marks) {
        if (!marks)
            return;
        const ParseOptions before = withMarks({}, *marks);
        perform({u"rules.drop"_s,
                 {settingRecord(siteRulesKey(site), rulesWord(before), rulesWord(withoutMark(before, mark)))}});
    });
}

QFuture<Result<QStringList>> Session::siteRules(const QString &site)
{
    const QString key = siteRulesKey(site);
    if (const auto known = m_shared->setting(key))
        return QtFuture::makeReadyValueFuture(Result<QStringList>(parseOptionsFrom(*known).kept));
    return m_library.read([key](LibraryQueries &queries) {
        return queries.setting(key).transform([](const QString &rules) { return parseOptionsFrom(rules).kept; });
    });
}

void Session::setRules(const OpenArticlePtr &article, const QString &name, const ParseOptions &options, Change more)
{
    if (article->olderVersion || (options == article->options && more.isEmpty()))
        return;
    more.name = name;
    more.records.prepend(
        settingRecord(articleRulesKey(article->article.id), rulesWord(article->options), rulesWord(options)));
    perform(more);
}

void Session::showAgain(const ArticleId &id, const QString &rules)
{
    if (m_shared->setting(articleRulesKey(id)) != rules)
        return; // changed again meanwhile
    if (unsaved() > 0 || m_shared->awaitsVersion(id)) {
        m_whenSaved << [this, id, rules] { showAgain(id, rules); };
        return;
    }
    const OpenArticlePtr article = m_shared->openOne(id, std::nullopt);
    if (!article || rulesWord(article->options) == rules)
        return;
    Q_EMIT leaving(article);
    ++m_opening;
    Q_EMIT openingChanged();
    makeAndShow(article, rules);
}

/// Counted as an opening by its caller.
void Session::makeAndShow(const OpenArticlePtr &article, const QString &rules)
{
    const Opening opening = newOpening(article->article.title);
    m_library.read([id = article->article.id](LibraryQueries &queries) { return queries.texts(id); })
        .then(this,
              [this, article, rules](const Result<QList<TextRow>> &texts) {
                  if (!texts || texts->isEmpty())
                      return QtFuture::makeReadyValueFuture(
                          Result<void>(std::unexpected(texts ? Error{ErrorCode::UnknownId, {}} : texts.error())));
                  const VersionId version = texts->front().version;
                  const bool isThere = std::ranges::any_of(*texts, [&](const TextRow &row) {
                      return row.version == version && row.rules == rules && row.parser == parserVersion;
                  });
                  return isThere ? QtFuture::makeReadyValueFuture(Result<void>())
                                 : makeText(article->article, version, parseOptionsFrom(rules));
              })
        .unwrap()
        .then(this, [this, opening, article](const Result<void> &made) {
            if (isCancelled(opening))
                return;
            if (made)
                showInPlaceOf(opening, article);
            else
                endOpening(opening, made.error());
        });
}

QFuture<Result<void>> Session::makeText(const Article &article, VersionId version, const ParseOptions &options)
{
    struct Read
    {
        Result<QByteArray> bytes;
        Result<QList<Version>> versions;
    };
    return m_library
        .read([id = article.id, version](LibraryQueries &queries) {
            return Read{queries.original(version), queries.versions(id)};
        })
        .then(this,
              [this, article, version, options](const Read &read) {
                  const QList<Version> versions = read.versions.value_or(QList<Version>());
                  const auto found = std::ranges::find(versions, version, &Version::id);
                  if (!read.bytes || found == versions.end())
                      return QtFuture::makeReadyValueFuture(Result<void>(
                          std::unexpected(read.bytes ? Error{ErrorCode::UnknownId, {}} : read.bytes.error())));
                  const LoadedSource loaded = loadedAgain(*found, *read.bytes);
                  return m_parsers.parse(loaded.source, options)
                      .then(this,
                            [this, article, loaded, options](const Result<Parsed> &parsed) {
                                if (!parsed)
                                    return QtFuture::makeReadyValueFuture(
                                        Result<void>(std::unexpected(parsed.error())));
                                return m_library.addVersion(article, newVersion(article, loaded, *parsed, options))
                                    .then([](const Result<AddedVersion> &added) {
                                        return added.transform([](const AddedVersion &) {});
                                    });
                            })
                      .unwrap();
              })
        .unwrap();
}

void Session::showInPlaceOf(const Opening &opening, const OpenArticlePtr &article)
{
    struct Read
    {
        Result<OpenedText> text;
        ReadingPlace place;
    };
    const SharedSession::Asked asked = m_shared->asking();
    m_library
        .read([id = article->article.id, before = article->document, place = article->place](LibraryQueries &queries) {
            auto read = std::make_shared<Read>(readOpenedText(queries, id, std::nullopt), ReadingPlace());
            if (read->text)
                read->place = placeIn(*read->text->article.document, *before, place);
            return read;
        })
        .then(this, [this, opening, article, asked](const std::shared_ptr<Read> &read) {
            if (isCancelled(opening))
                return;
            if (!read->text) {
                endOpening(opening, read->text.error());
                return;
            }
            if (!m_shared->isStillSo(article->article.id, asked)) {
                showInPlaceOf(opening, article);
                return;
            }
            OpenedText &text = *read->text;
            text.asked = asked;
            auto other = std::make_shared<OpenArticle>(std::move(text.article));
            other->place = read->place;
            other->highlights = std::make_unique<HighlightSet>(other->article.id, other->document, other->text);
            if (!m_shared->readerOf(article)) { // the reader is elsewhere now
                m_shared->forget(article);
                endOpening(opening, std::nullopt);
                return;
            }
            showText(opening, other, text, article);
        });
}

} // namespace florilegium
