// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/inputs.h"

#include <QFile>
#include <QRandomGenerator>
#include <QString>

#include <array>
#include <cmath>

namespace florilegium::bench {

namespace {

// The first ones are the frequent ones.
constexpr std::array words{"the",
                           "of",
                           "and",
                           "to",
                           "a",
                           "in",
                           "that",
                           "is",
                           "was",
                           "he",
                           "for",
                           "it",
                           "with",
                           "as",
                           "his",
                           "on",
                           "be",
                           "at",
                           "by",
                           "had",
                           "not",
                           "are",
                           "but",
                           "from",
                           "or",
                           "have",
                           "an",
                           "they",
                           "which",
                           "one",
                           "you",
                           "were",
                           "her",
                           "all",
                           "she",
                           "there",
                           "would",
                           "their",
                           "we",
                           "him",
                           "been",
                           "has",
                           "when",
                           "who",
                           "will",
                           "more",
                           "no",
                           "if",
                           "out",
                           "so",
                           "said",
                           "what",
                           "up",
                           "its",
                           "about",
                           "into",
                           "than",
                           "them",
                           "can",
                           "only",
                           "other",
                           "new",
                           "some",
                           "could",
                           "time",
                           "these",
                           "two",
                           "may",
                           "then",
                           "do",
                           "first",
                           "any",
                           "my",
                           "now",
                           "such",
                           "like",
                           "our",
                           "over",
                           "man",
                           "me",
                           "even",
                           "most",
                           "made",
                           "after",
                           "also",
                           "did",
                           "many",
                           "before",
                           "must",
                           "through",
                           "years",
                           "where",
                           "much",
                           "your",
                           "way",
                           "well",
                           "down",
                           "should",
                           "because",
                           "each",
                           "people",
                           "state",
                           "world",
                           "little",
                           "good",
                           "very",
                           "house",
                           "great",
                           "still",
                           "himself",
                           "against",
                           "water",
                           "evidence",
                           "question",
                           "government",
                           "children",
                           "together",
                           "statement",
                           "morning",
                           "experience",
                           "understood",
                           "particular",
                           "witnesses",
                           "themselves",
                           "nevertheless",
                           "correspondence",
                           "circumstances",
                           "consideration",
                           "extraordinary",
                           "heaven"};

class Writer
{
public:
    explicit Writer(Markup markup)
        : m_markup(markup)
    {
    }

    void heading(int level)
    {
        const QByteArray title = capital(phrase(3 + next(4)));
        switch (m_markup) {
        case Markup::Html:
            m_out += "<h" + QByteArray::number(level) + '>' + title + "</h" + QByteArray::number(level) + ">\n";
            break;
        case Markup::Markdown: m_out += QByteArray(level, '#') + ' ' + title + "\n\n"; break;
        case Markup::Text: m_out += title + "\n\n"; break;
        }
    }

    void paragraph()
    {
        QByteArray text;
        const int sentences = 1 + next(8);
        for (int i = 0; i < sentences; ++i)
            text += QByteArray(i > 0 ? " " : "") + sentence();
        const int kind = next(30);
        if (m_markup == Markup::Html) {
            const QByteArray open = kind == 0 ? "<blockquote><p>" : kind == 1 ? "<ul><li>" : "<p>";
            const QByteArray close = kind == 0 ? "</p></blockquote>\n" : kind == 1 ? "</li></ul>\n" : "</p>\n";
            m_out += open + text + close;
        } else {
            const bool marked = m_markup == Markup::Markdown;
            m_out += QByteArray(marked && kind == 0 ? "> " : marked && kind == 1 ? "- " : "") + text + "\n\n";
        }
    }

    [[nodiscard]] QByteArray sentence()
    {
        const QByteArray text = capital(phrase(6 + next(20)));
        return (next(3) == 0 ? styled(text) : text) + '.';
    }

    [[nodiscard]] QByteArray &out() { return m_out; }

private:
    [[nodiscard]] int next(int bound) { return m_random.bounded(bound); }

    // The n-th word comes with a chance of about 1/n.
    [[nodiscard]] QByteArray word()
    {
        const double place = std::exp(m_random.generateDouble() * std::log(double(words.size() + 1))) - 1;
        return words[std::min(std::size_t(place), words.size() - 1)];
    }

    [[nodiscard]] QByteArray phrase(int count)
    {
        QByteArray text = word();
        for (int i = 1; i < count; ++i)
            text += QByteArray(next(12) == 0 ? ", " : " ") + word();
        return text;
    }

    [[nodiscard]] static QByteArray capital(QByteArray text)
    {
        text[0] = char(text[0] - 'a' + 'A');
        return text;
    }

    [[nodiscard]] QByteArray styled(const QByteArray &text)
    {
        const qsizetype from = text.indexOf(' ') + 1;
        const qsizetype to = text.indexOf(' ', from + 8);
        if (to < 0 || m_markup == Markup::Text)
            return text;
        const bool link = next(4) == 0;
        const QByteArray inside = text.mid(from, to - from);
        QByteArray made = '*' + inside + '*';
        if (m_markup == Markup::Html)
            made = link ? QByteArray("<a href=\"https://example.org/a\">" + inside + "</a>")
                        : QByteArray("<em>" + inside + "</em>");
        else if (link)
            made = '[' + inside + "](https://example.org/a)";
        return text.left(from) + made + text.mid(to);
    }

    Markup m_markup;
    QRandomGenerator m_random{20260714};
    QByteArray m_out;
};

QByteArray written(Markup markup, qsizetype bytes)
{
    Writer writer(markup);
    QByteArray &out = writer.out();
    out.reserve(bytes + 8192);
    if (markup == Markup::Html)
        out += "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A long record</title></head>"
               "<body><article>\n";
    writer.heading(1);
    for (int block = 0; out.size() < bytes; ++block) {
        if (block % 24 == 0)
            writer.heading(2);
        writer.paragraph();
    }
    if (markup == Markup::Html)
        out += "</article></body></html>\n";
    return std::move(out);
}

} // namespace

QByteArray article(Markup markup)
{
    return written(markup, 12'000);
}

QByteArray book(Markup markup)
{
    return written(markup, 3'300'000);
}

QByteArray longText(qsizetype bytes)
{
    return written(Markup::Text, bytes);
}

QByteArray oneLine()
{
    Writer writer(Markup::Text);
    while (writer.out().size() < 1'000'000)
        writer.out() += writer.sentence() + ' ';
    return writer.out();
}

QByteArray codeBlock()
{
    QByteArray code = "# Code\n\n```cpp\n";
    for (int i = 0; code.size() < 1'000'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        code += "/// Adds what entry " + number + " holds; never throws.\nint add" + number
            + "(int first, const char *name)\n{\n    if (first > 0x1f && name[0] == 'q')\n        return first + "
            + number + "; // done\n    return compute(\"entry\", name) * 2.5;\n}\n\n";
    }
    return code + "```\n";
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

} // namespace florilegium::bench
