// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/patternsamples.h"

#include <algorithm>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    explicit Reader(QStringView pattern)
        : m_pattern(pattern)
    {
    }

    QStringList alternatives()
    {
        QStringList all = sequence();
        while (takes(u'|'))
            all += sequence();
        return all;
    }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_pattern.size(); }

private:
    [[nodiscard]] QChar here() const { return isAtEnd() ? QChar() : m_pattern[m_at]; }
    QChar next() { return m_pattern[m_at++]; }
    bool takes(QChar c)
    {
        const bool is = !isAtEnd() && here() == c;
        m_at += is ? 1 : 0;
        return is;
    }

    QStringList sequence()
    {
        QStringList all{QString()};
        while (!isAtEnd() && here() != u'|' && here() != u')') {
            const bool isDot = here() == u'.';
            const QStringList parts = repeated(atom(), isDot);
            QStringList longer;
            for (const QString &start : std::as_const(all)) {
                for (const QString &part : parts)
                    longer << start + part;
            }
            all = longer;
        }
        return all;
    }

    QStringList atom()
    {
        const QChar c = next();
        if (c == u'(') {
            Q_ASSERT(m_pattern.sliced(m_at).startsWith(u"?:"));
            m_at += 2;
            QStringList inside = alternatives();
            next(); // the bracket
            return inside;
        }
        if (c == u'[')
            return members();
        if (c == u'\\')
            return {escaped()};
        if (c == u'^' || c == u'$')
            return {QString()};
        return {c == u'.' ? u" "_s : QString(c)};
    }

    QStringList members()
    {
        QStringList all;
        while (!takes(u']'))
            all << (takes(u'\\') ? escaped() : QString(next()));
        return all;
    }

    QString escaped()
    {
        const QChar c = next();
        if (c == u'b')
            return {};
        if (c == u'w' || c == u'S')
            return u"w"_s;
        if (c == u'W')
            return u"!"_s;
        if (c == u'd')
            return u"7"_s;
        if (c != u'x')
            return c;
        next(); // the brace
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const char16_t code = char16_t(m_pattern.sliced(m_at, end - m_at).toUShort(nullptr, 16));
        m_at = end + 1;
        return QChar(code);
    }

    QStringList repeated(const QStringList &once, bool isDot)
    {
        if (takes(u'?'))
            return QStringList{QString()} + once;
        if (takes(u'+'))
            return once;
        if (takes(u'*'))
            return isDot ? once : QStringList{QString()};
        if (!takes(u'{'))
            return once;
        const qsizetype end = m_pattern.indexOf(u'}', m_at);
        const int least = m_pattern.sliced(m_at, end - m_at).split(u',').front().toInt();
        m_at = end + 1;
        if (least == 0 && !isDot)
            return {QString()};
        QStringList all;
        for (const QString &each : once)
            all << each.repeated(std::max(least, 1));
        return all;
    }

    QStringView m_pattern;
    qsizetype m_at = 0;
};

} // namespace

QStringList samplesOf(const QString &pattern)
{
    Reader reader(pattern);
    QStringList samples = reader.alternatives();
    Q_ASSERT(reader.isAtEnd());
    return samples;
}

} // namespace florilegium::testing
