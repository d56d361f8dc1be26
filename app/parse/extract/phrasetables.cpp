// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/extract/phrasetables.h"

namespace florilegium::extract {

namespace {

// A whole line, apart from punctuation around it; as a heading also with up to three words more.
constexpr PhraseTable headings[] = {
    {Phrase::RelatedHeading,
     u"related|related articles|related posts|related stories|related content|related news|"
     u"related topics|related links|related reading|related coverage|related video|"
     u"related products|read more|read next|read also|also read|more from|more on this|"
     u"more stories|more news|more articles|more posts|more like this|more in|"
     u"you may also like|you might also like|you may like|you might like|"
     u"you may also be interested|you might also be interested|recommended|recommended for you|"
     u"recommended reading|recommended stories|popular posts|popular articles|most popular|"
     u"most read|most viewed|top stories|top news|more you might like|trending|trending now|latest news|latest "
     u"posts|latest articles|"
     u"latest stories|recent posts|recent articles|recent news|up next|don't miss|keep reading|"
     u"similar articles|similar posts|similar topics|suggested topics|similar threads|"
     u"explore more|further reading on|editors' picks|editor's picks|from the web|"
     u"around the web|hot network questions|ähnliche artikel|ähnliche beiträge|mehr zum thema|"
     u"zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren|"
     u"auch interessant|weitere artikel|weitere beiträge|lesen sie auch|meistgelesen|"
     u"neueste beiträge|à lire aussi|lire aussi|articles similaires|sur le même sujet|"
     u"vous aimerez aussi|artículos relacionados|noticias relacionadas|te puede interesar|"
     u"también te puede interesar|más noticias|leggi anche|articoli correlati|"
     u"potrebbe interessarti|leia também|leia mais|veja também|artigos relacionados|lees ook|"
     u"gerelateerde artikelen|czytaj także|czytaj również|zobacz także|läs också|читайте также|"
     u"関連記事|das thema könnte dich auch interessieren|das thema könnte sie auch interessieren|"
     u"mehr themen|schon gelesen|newsticker|meist gelesen|à voir aussi|les plus lus|"
     u"dans la même rubrique|notícias relacionadas|veja mais|mais lidas|últimas notícias|"
     u"lo más leído|más leídas|potrebbe interessarti anche|le più lette|meest gelezen|"
     u"podobne artykuły|najczęściej czytane|polecamy|похожие статьи|популярные статьи|"
     u"самые популярные|популярное|смотрите также|материалы по теме|相关阅读|相关新闻|推荐阅读|"
     u"延伸阅读|人気記事|おすすめ記事|관련기사"},
    {Phrase::CommentsHeading,
     u"comments|comment|leave a comment|leave a reply|write a comment|post a comment|"
     u"add a comment|join the conversation|join the discussion|what do you think|kommentare|"
     u"kommentar schreiben|schreibe einen kommentar|commentaires|laisser un commentaire|"
     u"comentarios|deja un comentario|commenti|comentários|reacties|komentarze|post comment|tell us what you think|"
     u"comments are closed|comments closed|kommentieren|kommentare geschlossen|vos réactions|"
     u"deixe um comentário|lascia un commento|dodaj komentarz|plaats een reactie|"
     u"skriv en kommentar|отзывы|комментарии|добавить отзыв|оставить комментарий|"
     u"добавить комментарий|评论|网友评论|コメント|댓글"},
    {Phrase::PromoHeading,
     u"newsletter|subscribe|subscribe to|sign up for|sign up to|join our newsletter|"
     u"get our newsletter|stay connected|stay up to date|follow us|share this|"
     u"share this article|share this post|share this story|share on"},
    {Phrase::AuthorHeading,
     u"about the author|about the authors|about author|über den autor|über die autorin|"
     u"sobre el autor"},
    {Phrase::TagsHeading, u"filed under|tags|tagged|topics|categories|schlagworte|schlagwörter"},
};

// A whole line.
constexpr PhraseTable lines[] = {
    {Phrase::Advertisement,
     u"advert|advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|"
     u"anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama"},
    {Phrase::Share,
     u"share|tweet|pin it|copy link|link copied|email|facebook|twitter|whatsapp|linkedin|"
     u"pinterest|reddit|teilen|partager|compartir|condividi|compartilhar|delen"},
    {Phrase::Tool,
     u"print|save|like|reply|report|edit|close|menu|search|home|back to top|show more|"
     u"load more|view more|see more|view all|learn more|find out more|next|previous|play|"
     u"play video|table of contents|text size|this slideshow requires javascript|"
     u"was this page helpful|was this article helpful|was this helpful|thanks for your feedback|"
     u"trackback-url|war dieser artikel hilfreich|photo|image|foto|bild"},
    {Phrase::Related, u"read more|continue reading|weiterlesen|mehr lesen|lire la suite|leer más"},
    {Phrase::Promo, u"subscribe|sign up|sign in|log in|register"},
};

// The beginning of a line.
constexpr PhraseTable starts[] = {
    {Phrase::Related,
     u"read more:|read also:|also read:|read next:|related:|see also:|more:|more on this:|"
     u"recommended:|don't miss:|lesen sie auch:|lesen sie auch|mehr zum thema:|lire aussi|"
     u"à lire aussi|lee también|leia também|leggi anche|lees ook|czytaj też|you may also like:"},
    {Phrase::Advertisement,
     u"article continues|story continues|continue reading below|continues below advertisement|"
     u"scroll to continue"},
    {Phrase::Promo,
     u"sign up for|sign up to|sign up here|subscribe to our|subscribe now|click here to|"
     u"have a tip?|got a tip?|follow us on|like us on facebook|follow me on|get the app|"
     u"download our app|join our|already a subscriber|not a subscriber"},
    {Phrase::Share,
     u"share on |share via|share this|click to share|like this story?|like this article?|"
     u"share it with |artikel teilen|diesen artikel teilen|den artikel mit anderen teilen"},
    {Phrase::Tool,
     u"skip to |jump to |click to enlarge|view gallery|view comments|show comments|"
     u"load comments|filed under|posted in|tag:|tags:|tagged:|tagged with|schlagworte:"},
    {Phrase::Legal,
     u"all rights reserved|©|copyright ©|copyright 20|we use cookies|"
     u"unless otherwise stated, the content|unless otherwise noted, the content|"
     u"sofern nicht anders "},
    {Phrase::Byline,
     u"published |updated |posted on |last updated|last modified|first published|reading time|"
     u"estimated reading time"},
};

} // namespace

std::span<const PhraseTable> headingPhrases()
{
    return headings;
}
std::span<const PhraseTable> linePhrases()
{
    return lines;
}
std::span<const PhraseTable> startPhrases()
{
    return starts;
}

} // namespace florilegium::extract
