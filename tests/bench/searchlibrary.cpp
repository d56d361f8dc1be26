// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/searchlibrary.h"

#include <QFileInfo>
#include <QSet>
#include <QTimeZone>

#include <cmath>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype vocabularySize = 60'000;
constexpr int chineseShare = 20; ///< one article of so many is Chinese
constexpr int changeSize = 1000; ///< records

QString letters(QRandomGenerator &random, int count)
{
    // About as often as in English.
    static constexpr QStringView bag =
        u"eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddlllluuu"
        u"cccmmmfffyywwggppbbvkxqjz";
    QString word;
    for (int i = 0; i < count; ++i)
        word += bag[qsizetype(random.bounded(quint32(bag.size())))];
    return word;
}

template<typename T>
T verified(Result<T> result)
{
    if (!result)
        qFatal("the library cannot be made: %s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace

SearchWords::SearchWords(QRandomGenerator &random)
    : m_random(random)
{
    QSet<QString> known;
    while (m_words.size() < vocabularySize) {
        const int length = 2 + int(std::log10(double(m_words.size() + 1)) * 1.6) + int(random.bounded(3U));
        const QString word = letters(random, length);
        if (!known.contains(word)) {
            known.insert(word);
            m_words << word;
        }
    }
}

qsizetype SearchWords::rank(qsizetype count)
{
    return std::min(count - 1, qsizetype(std::pow(double(count), m_random.generateDouble())) - 1);
}

const QString &SearchWords::any()
{
    return m_words[rank(m_words.size())];
}

const QString &SearchWords::rare()
{
    return m_words[m_words.size() / 2 + qsizetype(m_random.bounded(quint32(m_words.size() / 2)))];
}

QString SearchWords::some(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            text += i % 12 == 0 ? u". "_s : u" "_s;
        text += any();
    }
    return text;
}

QString SearchWords::chinese(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += i % 15 == 14 ? QChar(u'\u3002') : QChar(char16_t(0x4e00 + rank(4000)));
    return text;
}

SearchLibraryMaker::SearchLibraryMaker(const QString &path, SearchSize size)
    : m_path(path)
    , m_size(size)
    , m_random(size.seed)
{
}

template<char Letter>
Id<Letter> SearchLibraryMaker::nextId()
{
    static constexpr QStringView letters = u"abcdefghijklmnopqrstuvwxyz234567";
    QString text = QString(QLatin1Char(Letter)) + u'-';
    for (int i = 0; i < 12; ++i)
        text += letters[below(letters.size())];
    return {text};
}

QDateTime SearchLibraryMaker::someTime()
{
    return QDateTime(QDate(2012, 1, 1), QTime(0, 0), QTimeZone::UTC).addSecs(qint64(below(450'000)) * 1000);
}

void SearchLibraryMaker::apply(const Change &change)
{
    verified(applyChange(*m_connection, change, QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::UTC)));
}

void SearchLibraryMaker::make()
{
    m_connection = verified(Connection::open(m_path, Connection::Mode::Write));
    verified(m_connection->run(u"PRAGMA synchronous=OFF"_s));
    verified(m_connection->run(u"PRAGMA wal_autocheckpoint=10000"_s));
    addThemes();
    for (int i = 0; i < m_size.articles; ++i)
        addArticle(i);
    addClaims();
    verified(m_connection->word(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    m_connection.reset();
}

void SearchLibraryMaker::addThemes()
{
    Change change{u"themes"_s, {}};
    for (int i = 0; i < m_size.themes; ++i) {
        const ThemeId parent = i < 30 ? ThemeId() : m_themes[below(i / 5)];
        const Theme theme{.id = nextId<'t'>(), .parent = parent, .name = u"%1 %2"_s.arg(m_words.any()).arg(i)};
        m_themes << theme.id;
        change.records << record(std::nullopt, theme);
    }
    apply(change);
}

void SearchLibraryMaker::addArticle(int number)
{
    static const QStringList sites{u"Example News"_s, u"The Paper"_s, u"Court Reports"_s, u"Small Journal"_s};
    const bool chinese = number % chineseShare == 0;
    const int length = m_size.wordsInArticle / 2 + below(m_size.wordsInArticle);
    SampleArticle article = sampleArticle(m_words.some(6), chinese ? m_words.chinese(length) : m_words.some(length),
                                          someTime());
    article.article.id = article.version.version.article = nextId<'a'>();
    article.article.site = below(100) == 0 ? sites[3] : sites[below(3)];
    article.article.byline = m_words.any() + u' ' + m_words.rare();
    article.article.published = someTime().toString(u"yyyy-MM-dd"_s);
    article.article.state = ReadingState(below(4));
    const QList<Result<StoredVersion>> stored = storeVersions(*m_connection, {{article.article, pack(article.version)}},
                                                              article.article.added);
    const int most = m_size.highlights / m_size.articles;
    addHighlights(article, verified(stored.front()).added.text, most);
}

void SearchLibraryMaker::addHighlights(const SampleArticle &article, TextId text, int count)
{
    static const QStringList colours{u"claim"_s, u"evidence"_s, u"question"_s, u"definition"_s};
    const QString &whole = article.version.document->text();
    Change change{u"highlights"_s, {}};
    for (int i = 0; i < count; ++i) {
        const qsizetype start = below(std::max<qsizetype>(whole.size() - 160, 1));
        const qsizetype length = std::min<qsizetype>(150, whole.size() - start);
        Highlight highlight{
            .id = nextId<'h'>(),
            .article = article.article.id,
            .text = text,
            .anchors = {Anchor{.position = {start, start + length}, .exact = whole.sliced(start, length)}},
            .colour = colours[below(colours.size())],
            .note = below(3) == 0 ? m_words.some(10) : QString(),
            .created = article.article.added.addSecs(below(10'000'000))};
        highlight.themes = {m_themes[below(m_themes.size())]};
        if (below(2) == 0)
            highlight.themes << m_themes[0];
        if (highlight.themes.size() == 2 && highlight.themes[0] == highlight.themes[1])
            highlight.themes.removeLast();
        m_highlights << highlight.id;
        change.records << record(std::nullopt, highlight);
    }
    if (!change.isEmpty())
        apply(change);
}

void SearchLibraryMaker::addClaims()
{
    Change change{u"claims"_s, {}};
    for (int i = 0; i < m_size.claims && !m_highlights.isEmpty(); ++i) {
        const Claim claim{.id = nextId<'c'>(),
                          .statement = m_words.some(12),
                          .status = allStatuses[std::size_t(below(allStatuses.size()))],
                          .created = someTime()};
        change.records << record(std::nullopt, claim);
        for (int n = 1 + below(3); n > 0; --n) {
            const Evidence link{.id = nextId<'e'>(),
                                .claim = claim.id,
                                .relation = allRelations[std::size_t(below(allRelations.size()))],
                                .highlight = m_highlights[below(m_highlights.size())],
                                .created = claim.created};
            change.records << record(std::nullopt, link);
        }
        if (change.records.size() > changeSize || i + 1 == m_size.claims) {
            apply(change);
            change.records.clear();
        }
    }
}

bool makeSearchLibrary(const QString &path, SearchSize size, const StoreOptions &options)
{
    if (QFileInfo::exists(path))
        return false;
    verified(SqliteLibrary::open(path, OpenMode::Create, options).transform([](const auto &) {}));
    QFile::remove(path + u".index"_s);
    SearchLibraryMaker(path, size).make();
    return true;
}

void makeStartLibrary(const QString &path, int articles)
{
    const QTemporaryDir aside;
    const StoreOptions options{.backupFolder = aside.filePath(u"backups"_s), .cacheFolder = aside.filePath(u"cache"_s)};
    if (!SqliteLibrary::open(path, OpenMode::Create, options))
        qFatal("%s cannot be made", qPrintable(path));
    if (articles > 0) {
        SearchLibraryMaker(path, {.articles = articles, .highlights = articles, .themes = 100, .claims = 1000}).make();
    }
    const auto library = SqliteLibrary::open(path, OpenMode::ReadWrite, options);
    if (!library)
        qFatal("%s cannot be opened", qPrintable(path));
    (*library)->indexed().waitForFinished();
}

} // namespace florilegium::testing
