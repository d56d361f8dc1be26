// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/code.h"

namespace florilegium::html {

using namespace Qt::StringLiterals;

namespace {

// Words in classes of code that are not languages.
bool isNoLanguage(QStringView word)
{
    static constexpr QStringView others[] = {u"hljs",   u"highlight",   u"code",      u"none", u"plaintext",
                                             u"text",   u"nohighlight", u"numbers",   u"line", u"block",
                                             u"source", u"plain",       u"undefined", u"auto"};
    return std::ranges::find(others, word) != std::end(others);
}

QString languageIn(const QString &classes)
{
    static constexpr QStringView prefixes[] = {u"language-", u"lang-", u"highlight-source-", u"brush:", u"sourceCode "};
    for (const QStringView prefix : prefixes) {
        const qsizetype at = classes.indexOf(prefix);
        if (at < 0 || (at > 0 && !classes[at - 1].isSpace()))
            continue;
        QStringView rest = QStringView(classes).sliced(at + prefix.size()).trimmed();
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c.isSpace() || c == u';' || c == u'{'; });
        rest = rest.first(end - rest.begin());
        if (!rest.isEmpty() && rest.size() <= 30 && !isNoLanguage(rest))
            return rest.toString().toLower();
    }
    const bool byHighlighter = classes.contains("hljs"_L1) || classes.contains("prettyprint"_L1);
    if (byHighlighter) {
        for (const QString &word : classes.toLower().split(u' ', Qt::SkipEmptyParts))
            if (!isNoLanguage(word) && word.size() <= 20 && !word.contains(u'-') && word != "prettyprint"_L1)
                return word;
    }
    return {};
}

QString languageOn(Node node)
{
    for (const QByteArrayView name : {"data-lang", "data-language", "data-code-language"}) {
        const QString word = node.attributeText(name).toLower();
        if (!word.isEmpty() && word.size() <= 30 && !isNoLanguage(word))
            return word;
    }
    return languageIn(node.attributeText("class"));
}

} // namespace

QString codeLanguage(Node pre)
{
    QString language = languageOn(pre);
    for (Node child = pre.firstChild(); language.isEmpty() && !child.isNull(); child = child.nextSibling())
        if (child.tag() == Tag::code)
            language = languageOn(child);
    Node above = pre.parent();
    for (int levels = 0; language.isEmpty() && levels < 3 && !above.isNull() && above.tag() != Tag::body; ++levels) {
        language = languageOn(above);
        above = above.parent();
    }
    return language;
}

bool isCode(Node pre)
{
    if (!codeLanguage(pre).isEmpty())
        return true;
    for (Node each = pre; each.index() < pre.endIndex(); each = Node(each.tree(), each.index() + 1))
        if (each.tag() == Tag::code || each.tag() == Tag::samp || each.tag() == Tag::kbd)
            return true;
    const QByteArray names = namesOf(pre) + namesOf(pre.parent());
    return names.contains("code") || names.contains("highlight") || names.contains("source")
        || names.contains("listing") || names.contains("prettyprint") || names.contains("screen")
        || names.contains("terminal");
}

bool isCodeDecoration(Node node)
{
    if (node.tag() == Tag::button)
        return true;
    const QByteArray names = namesOf(node);
    const bool named = names.contains("lineno") || names.contains("line-number") || names.contains("linenumber")
        || names.contains("gutter") || names.contains("copy") || names.contains("rouge-gutter");
    if (!named || node.endIndex() - node.index() > 4000)
        return false;
    return std::ranges::all_of(textOf(node).simplified(), [](QChar c) { return c.isSpace() || c.isDigit(); })
        || names.contains("copy");
}

} // namespace florilegium::html
