// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/randomquery.h"

#include "library/query/queryfields.h"

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

int below(QRandomGenerator &random, qsizetype bound)
{
    return int(random.bounded(quint32(bound)));
}

QString any(QRandomGenerator &random, const QStringList &list)
{
    return list[below(random, list.size())];
}

QString randomDate(QRandomGenerator &random)
{
    const QDate day(2019 + below(random, 8), 1 + below(random, 12), 1 + below(random, 28));
    const int form = below(random, 3);
    return day.toString(form == 0 ? u"yyyy"_s : form == 1 ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
}

QString randomDates(QRandomGenerator &random)
{
    switch (below(random, 4)) {
    case 0: return randomDate(random) + u".."_s;
    case 1: return u".."_s + randomDate(random);
    case 2: return randomDate(random) + u".."_s + randomDate(random);
    default: return randomDate(random);
    }
}

QString randomWords(QRandomGenerator &random, const QueryWords &words)
{
    QStringList list;
    for (int i = below(random, 4) == 0 ? 2 : 1; i > 0; --i)
        list << any(random, words.words);
    return list.join(u' ').simplified();
}

Query randomTerm(QRandomGenerator &random, const QueryWords &words)
{
    if (below(random, 2) == 0)
        return term(QueryField::Words, randomWords(random, words), below(random, 3) == 0);
    const auto fields = namedFields();
    const QueryField field = fields[std::size_t(below(random, qsizetype(fields.size())))];
    switch (valueOf(field)) {
    case QueryValue::OneOf: return term(field, any(random, fixedValues(field)));
    case QueryValue::Date: return term(field, randomDate(random));
    case QueryValue::Dates: return term(field, randomDates(random));
    case QueryValue::Name: {
        const QStringList names = words.names(field);
        return term(field, any(random, names), below(random, 5) == 0);
    }
    case QueryValue::Words: break;
    }
    const QStringList names = words.names(field);
    return term(field, names.isEmpty() ? randomWords(random, words) : any(random, names), below(random, 4) == 0);
}

} // namespace

Query randomQuery(QRandomGenerator &random, const QueryWords &words, int size)
{
    if (size <= 1)
        return randomTerm(random, words);
    const int kind = below(random, 5);
    if (kind == 0)
        return negated(randomQuery(random, words, size - 1));
    std::vector<Query> parts;
    for (int left = size; left > 0;) {
        const int part = 1 + below(random, std::max(1, left / 2));
        parts.push_back(randomQuery(random, words, part));
        left -= part;
    }
    return joined(kind < 3 ? Query::Kind::And : Query::Kind::Or, std::move(parts));
}

QString randomText(QRandomGenerator &random)
{
    static constexpr std::array<QStringView, 26> pieces{
        u"a",  u"\"",   u"“",    u"(",       u")",      u"-",       u"*",    u":",       u" ",
        u"\\", u"AND ", u" OR ", u" NOT ",   u"theme:", u"has:",    u"note", u"before:", u"2024",
        u"..", u"é",    u"漢",   u"\u0000x", u"\n",     u"status:", u"/",    u"😀"};
    QString text;
    for (int n = below(random, 30); n > 0; --n)
        text += pieces[std::size_t(below(random, pieces.size()))];
    if (below(random, 20) == 0)
        text += QChar(ushort(random.bounded(0x10000U)));
    return text;
}

quint32 querySeed()
{
    bool given = false;
    quint32 value = qEnvironmentVariable("FLORILEGIUM_SEED").toUInt(&given);
    if (!given)
        value = QRandomGenerator::global()->generate();
    qInfo("FLORILEGIUM_SEED=%u", value);
    return value;
}

} // namespace florilegium::testing
