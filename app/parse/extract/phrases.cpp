// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/phrases.h"

#include <QString>

#include <algorithm>

namespace florilegium::extract {

namespace {

constexpr int maxHeadingWords = 9;
constexpr int maxLineWords = 25;

struct Entry
{
    QStringView text; ///< in lower case
    Phrase phrase;
};

// A whole line, apart from punctuation around it; as a heading also with up to three words more.
constexpr Entry headings[] = {
    {u"related", Phrase::RelatedHeading}, {u"related articles", Phrase::RelatedHeading}, {u"related posts", Phrase::RelatedHeading},
    {u"related stories", Phrase::RelatedHeading}, {u"related content", Phrase::RelatedHeading}, {u"related news", Phrase::RelatedHeading},
    {u"related topics", Phrase::RelatedHeading}, {u"related links", Phrase::RelatedHeading}, {u"related reading", Phrase::RelatedHeading},
    {u"related coverage", Phrase::RelatedHeading}, {u"related video", Phrase::RelatedHeading}, {u"related products", Phrase::RelatedHeading},
    {u"read more", Phrase::RelatedHeading}, {u"read next", Phrase::RelatedHeading}, {u"read also", Phrase::RelatedHeading},
    {u"also read", Phrase::RelatedHeading}, {u"more from", Phrase::RelatedHeading}, {u"more on this", Phrase::RelatedHeading},
    {u"more stories", Phrase::RelatedHeading}, {u"more news", Phrase::RelatedHeading}, {u"more articles", Phrase::RelatedHeading},
    {u"more posts", Phrase::RelatedHeading}, {u"more like this", Phrase::RelatedHeading}, {u"more in", Phrase::RelatedHeading},
    {u"you may also like", Phrase::RelatedHeading}, {u"you might also like", Phrase::RelatedHeading}, {u"you may like", Phrase::RelatedHeading},
    {u"you might like", Phrase::RelatedHeading}, {u"you may also be interested", Phrase::RelatedHeading},
    {u"you might also be interested", Phrase::RelatedHeading}, {u"recommended", Phrase::RelatedHeading},
    {u"recommended for you", Phrase::RelatedHeading}, {u"recommended reading", Phrase::RelatedHeading},
    {u"recommended stories", Phrase::RelatedHeading}, {u"popular posts", Phrase::RelatedHeading}, {u"popular articles", Phrase::RelatedHeading},
    {u"most popular", Phrase::RelatedHeading}, {u"most read", Phrase::RelatedHeading}, {u"most viewed", Phrase::RelatedHeading},
    {u"trending", Phrase::RelatedHeading}, {u"trending now", Phrase::RelatedHeading}, {u"latest news", Phrase::RelatedHeading},
    {u"latest posts", Phrase::RelatedHeading}, {u"latest articles", Phrase::RelatedHeading}, {u"latest stories", Phrase::RelatedHeading},
    {u"recent posts", Phrase::RelatedHeading}, {u"recent articles", Phrase::RelatedHeading}, {u"recent news", Phrase::RelatedHeading},
    {u"up next", Phrase::RelatedHeading}, {u"don't miss", Phrase::RelatedHeading}, {u"keep reading", Phrase::RelatedHeading},
    {u"similar articles", Phrase::RelatedHeading}, {u"similar posts", Phrase::RelatedHeading}, {u"similar topics", Phrase::RelatedHeading},
    {u"suggested topics", Phrase::RelatedHeading}, {u"similar threads", Phrase::RelatedHeading}, {u"explore more", Phrase::RelatedHeading},
    {u"further reading on", Phrase::RelatedHeading}, {u"editors' picks", Phrase::RelatedHeading}, {u"editor's picks", Phrase::RelatedHeading},
    {u"from the web", Phrase::RelatedHeading}, {u"around the web", Phrase::RelatedHeading}, {u"hot network questions", Phrase::RelatedHeading},
    {u"\u00e4hnliche artikel", Phrase::RelatedHeading}, {u"\u00e4hnliche beitr\u00e4ge", Phrase::RelatedHeading},
    {u"mehr zum thema", Phrase::RelatedHeading}, {u"zum thema", Phrase::RelatedHeading}, {u"das k\u00f6nnte sie auch interessieren", Phrase::RelatedHeading},
    {u"das k\u00f6nnte dich auch interessieren", Phrase::RelatedHeading}, {u"auch interessant", Phrase::RelatedHeading},
    {u"weitere artikel", Phrase::RelatedHeading}, {u"weitere beitr\u00e4ge", Phrase::RelatedHeading}, {u"lesen sie auch", Phrase::RelatedHeading},
    {u"meistgelesen", Phrase::RelatedHeading}, {u"neueste beitr\u00e4ge", Phrase::RelatedHeading}, {u"\u00e0 lire aussi", Phrase::RelatedHeading},
    {u"lire aussi", Phrase::RelatedHeading}, {u"articles similaires", Phrase::RelatedHeading}, {u"sur le m\u00eame sujet", Phrase::RelatedHeading},
    {u"vous aimerez aussi", Phrase::RelatedHeading}, {u"art\u00edculos relacionados", Phrase::RelatedHeading},
    {u"noticias relacionadas", Phrase::RelatedHeading}, {u"te puede interesar", Phrase::RelatedHeading},
    {u"tambi\u00e9n te puede interesar", Phrase::RelatedHeading}, {u"m\u00e1s noticias", Phrase::RelatedHeading}, {u"leggi anche", Phrase::RelatedHeading},
    {u"articoli correlati", Phrase::RelatedHeading}, {u"potrebbe interessarti", Phrase::RelatedHeading}, {u"leia tamb\u00e9m", Phrase::RelatedHeading},
    {u"leia mais", Phrase::RelatedHeading}, {u"veja tamb\u00e9m", Phrase::RelatedHeading}, {u"artigos relacionados", Phrase::RelatedHeading},
    {u"lees ook", Phrase::RelatedHeading}, {u"gerelateerde artikelen", Phrase::RelatedHeading}, {u"czytaj tak\u017ce", Phrase::RelatedHeading},
    {u"czytaj r\u00f3wnie\u017c", Phrase::RelatedHeading}, {u"zobacz tak\u017ce", Phrase::RelatedHeading}, {u"l\u00e4s ocks\u00e5", Phrase::RelatedHeading},
    {u"\u0447\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435", Phrase::RelatedHeading}, {u"\u95a2\u9023\u8a18\u4e8b", Phrase::RelatedHeading},
    {u"comments", Phrase::CommentsHeading}, {u"comment", Phrase::CommentsHeading}, {u"leave a comment", Phrase::CommentsHeading},
    {u"leave a reply", Phrase::CommentsHeading}, {u"write a comment", Phrase::CommentsHeading}, {u"post a comment", Phrase::CommentsHeading},
    {u"add a comment", Phrase::CommentsHeading}, {u"join the conversation", Phrase::CommentsHeading}, {u"join the discussion", Phrase::CommentsHeading},
    {u"what do you think", Phrase::CommentsHeading}, {u"kommentare", Phrase::CommentsHeading}, {u"kommentar schreiben", Phrase::CommentsHeading},
    {u"schreibe einen kommentar", Phrase::CommentsHeading}, {u"commentaires", Phrase::CommentsHeading}, {u"laisser un commentaire", Phrase::CommentsHeading},
    {u"comentarios", Phrase::CommentsHeading}, {u"deja un comentario", Phrase::CommentsHeading}, {u"commenti", Phrase::CommentsHeading},
    {u"coment\u00e1rios", Phrase::CommentsHeading}, {u"reacties", Phrase::CommentsHeading}, {u"komentarze", Phrase::CommentsHeading},
    {u"newsletter", Phrase::PromoHeading}, {u"subscribe", Phrase::PromoHeading}, {u"subscribe to", Phrase::PromoHeading},
    {u"sign up for", Phrase::PromoHeading}, {u"sign up to", Phrase::PromoHeading}, {u"join our newsletter", Phrase::PromoHeading},
    {u"get our newsletter", Phrase::PromoHeading}, {u"stay connected", Phrase::PromoHeading}, {u"stay up to date", Phrase::PromoHeading},
    {u"follow us", Phrase::PromoHeading}, {u"share this", Phrase::PromoHeading}, {u"share this article", Phrase::PromoHeading},
    {u"share this post", Phrase::PromoHeading}, {u"share this story", Phrase::PromoHeading}, {u"share on", Phrase::PromoHeading},
    {u"about the author", Phrase::AuthorHeading}, {u"about the authors", Phrase::AuthorHeading}, {u"about author", Phrase::AuthorHeading},
    {u"\u00fcber den autor", Phrase::AuthorHeading}, {u"\u00fcber die autorin", Phrase::AuthorHeading}, {u"sobre el autor", Phrase::AuthorHeading},
    {u"filed under", Phrase::TagsHeading}, {u"tags", Phrase::TagsHeading}, {u"tagged", Phrase::TagsHeading}, {u"topics", Phrase::TagsHeading},
    {u"categories", Phrase::TagsHeading}, {u"schlagworte", Phrase::TagsHeading}, {u"schlagw\u00f6rter", Phrase::TagsHeading},
};

// A whole line.
constexpr Entry lines[] = {
    {u"advertisement", Phrase::Advertisement}, {u"advertisements", Phrase::Advertisement}, {u"advertising", Phrase::Advertisement}, {u"ad", Phrase::Advertisement},
    {u"sponsored", Phrase::Advertisement}, {u"sponsored content", Phrase::Advertisement}, {u"promoted", Phrase::Advertisement},
    {u"anzeige", Phrase::Advertisement}, {u"werbung", Phrase::Advertisement}, {u"publicit\u00e9", Phrase::Advertisement},
    {u"publicidad", Phrase::Advertisement}, {u"publicidade", Phrase::Advertisement}, {u"pubblicit\u00e0", Phrase::Advertisement},
    {u"reklama", Phrase::Advertisement}, {u"share", Phrase::Share}, {u"tweet", Phrase::Share}, {u"pin it", Phrase::Share},
    {u"copy link", Phrase::Share}, {u"link copied", Phrase::Share}, {u"email", Phrase::Share}, {u"facebook", Phrase::Share},
    {u"twitter", Phrase::Share}, {u"whatsapp", Phrase::Share}, {u"linkedin", Phrase::Share}, {u"pinterest", Phrase::Share},
    {u"reddit", Phrase::Share}, {u"teilen", Phrase::Share}, {u"partager", Phrase::Share}, {u"compartir", Phrase::Share},
    {u"condividi", Phrase::Share}, {u"compartilhar", Phrase::Share}, {u"delen", Phrase::Share}, {u"print", Phrase::Tool},
    {u"save", Phrase::Tool}, {u"like", Phrase::Tool}, {u"reply", Phrase::Tool}, {u"report", Phrase::Tool}, {u"edit", Phrase::Tool},
    {u"close", Phrase::Tool}, {u"menu", Phrase::Tool}, {u"search", Phrase::Tool}, {u"home", Phrase::Tool}, {u"back to top", Phrase::Tool},
    {u"show more", Phrase::Tool}, {u"load more", Phrase::Tool}, {u"view more", Phrase::Tool}, {u"see more", Phrase::Tool}, {u"view all", Phrase::Tool},
    {u"read more", Phrase::Related}, {u"learn more", Phrase::Tool}, {u"find out more", Phrase::Tool}, {u"continue reading", Phrase::Related},
    {u"next", Phrase::Tool}, {u"previous", Phrase::Tool}, {u"play", Phrase::Tool}, {u"play video", Phrase::Tool}, {u"subscribe", Phrase::Promo},
    {u"sign up", Phrase::Promo}, {u"sign in", Phrase::Promo}, {u"log in", Phrase::Promo}, {u"register", Phrase::Promo}, {u"table of contents", Phrase::Tool},
    {u"weiterlesen", Phrase::Related}, {u"mehr lesen", Phrase::Related}, {u"lire la suite", Phrase::Related}, {u"leer m\u00e1s", Phrase::Related},
};

// The beginning of a line.
constexpr Entry starts[] = {
    {u"read more:", Phrase::Related}, {u"read also:", Phrase::Related}, {u"also read:", Phrase::Related}, {u"read next:", Phrase::Related},
    {u"related:", Phrase::Related}, {u"see also:", Phrase::Related}, {u"more:", Phrase::Related}, {u"more on this:", Phrase::Related},
    {u"recommended:", Phrase::Related}, {u"don't miss:", Phrase::Related}, {u"lesen sie auch:", Phrase::Related}, {u"lesen sie auch", Phrase::Related},
    {u"mehr zum thema:", Phrase::Related}, {u"lire aussi", Phrase::Related}, {u"\u00e0 lire aussi", Phrase::Related}, {u"lee tambi\u00e9n", Phrase::Related},
    {u"leia tamb\u00e9m", Phrase::Related}, {u"leggi anche", Phrase::Related}, {u"lees ook", Phrase::Related}, {u"czytaj te\u017c", Phrase::Related},
    {u"you may also like:", Phrase::Related}, {u"article continues", Phrase::Advertisement}, {u"story continues", Phrase::Advertisement},
    {u"continue reading below", Phrase::Advertisement}, {u"continues below advertisement", Phrase::Advertisement},
    {u"scroll to continue", Phrase::Advertisement}, {u"sign up for", Phrase::Promo}, {u"sign up to", Phrase::Promo}, {u"sign up here", Phrase::Promo},
    {u"subscribe to our", Phrase::Promo}, {u"subscribe now", Phrase::Promo}, {u"click here to", Phrase::Promo}, {u"have a tip?", Phrase::Promo},
    {u"got a tip?", Phrase::Promo}, {u"follow us on", Phrase::Promo}, {u"like us on facebook", Phrase::Promo}, {u"follow me on", Phrase::Promo},
    {u"get the app", Phrase::Promo}, {u"download our app", Phrase::Promo}, {u"join our", Phrase::Promo}, {u"already a subscriber", Phrase::Promo},
    {u"not a subscriber", Phrase::Promo}, {u"share on ", Phrase::Share}, {u"share via", Phrase::Share}, {u"share this", Phrase::Share},
    {u"click to share", Phrase::Share}, {u"skip to ", Phrase::Tool}, {u"jump to ", Phrase::Tool}, {u"click to enlarge", Phrase::Tool},
    {u"view gallery", Phrase::Tool}, {u"view comments", Phrase::Tool}, {u"show comments", Phrase::Tool}, {u"load comments", Phrase::Tool},
    {u"filed under", Phrase::Tool}, {u"posted in", Phrase::Tool}, {u"all rights reserved", Phrase::Legal}, {u"\u00a9", Phrase::Legal},
    {u"copyright \u00a9", Phrase::Legal}, {u"copyright 20", Phrase::Legal}, {u"published ", Phrase::Byline}, {u"updated ", Phrase::Byline},
    {u"posted on ", Phrase::Byline}, {u"last updated", Phrase::Byline}, {u"last modified", Phrase::Byline}, {u"first published", Phrase::Byline},
    {u"reading time", Phrase::Byline}, {u"estimated reading time", Phrase::Byline}, {u"we use cookies", Phrase::Legal},
};

bool isWordEnd(QStringView text, qsizetype at)
{
    return at >= text.size() || !text[at].isLetterOrNumber();
}

/// "3 comments", "Image 1 of 5", "5 min read": lines with a number in them.
Phrase numbered(QStringView line, int words)
{
    if (words > 6 || !std::ranges::any_of(line, [](QChar c) { return c.isDigit(); }))
        return Phrase::None;
    if (line.contains(u"min read") || line.contains(u"minute read") || line.contains(u"minutes read") || line.contains(u"min. read"))
        return Phrase::Byline;
    if (line.endsWith(u"comments") || line.endsWith(u"comment") || line.endsWith(u"kommentare"))
        return Phrase::CommentsHeading;
    if (line.endsWith(u" shares") || line.endsWith(u" share"))
        return Phrase::Share;
    if ((line.startsWith(u"image ") || line.startsWith(u"photo ") || line.startsWith(u"slide ")) && line.contains(u" of "))
        return Phrase::Tool;
    return Phrase::None;
}

} // namespace

Phrase phraseOf(QStringView line, int words)
{
    if (words > maxLineWords)
        return Phrase::None;
    QString lower = line.toString().toLower();
    lower.replace(QChar(0x2019), u'\'');
    QStringView text = lower;
    while (!text.isEmpty() && !text.back().isLetterOrNumber() && text.back() != u'\u00a9')
        text.chop(1);
    while (!text.isEmpty() && !text.front().isLetterOrNumber() && text.front() != u'\u00a9')
        text = text.sliced(1);
    if (text.isEmpty())
        return Phrase::None;
    for (const Entry &entry : lines)
        if (text == entry.text)
            return entry.phrase;
    for (const Entry &entry : starts)
        if (lower.startsWith(entry.text) || text.startsWith(entry.text))
            return entry.phrase;
    if (words <= maxHeadingWords)
        for (const Entry &entry : headings)
            if (text.startsWith(entry.text) && isWordEnd(text, entry.text.size())
                && (text.size() == entry.text.size() || entry.text.contains(u' ')))
                return entry.phrase;
    return numbered(text, words);
}

} // namespace florilegium::extract
