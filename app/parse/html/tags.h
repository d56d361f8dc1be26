// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace florilegium::html {

// The elements that the program tells apart. Everything else is Unknown and treated like <div>.
// clang-format off
#define FLORILEGIUM_HTML_TAGS(X)                                                                                       \
    X(a) X(abbr) X(acronym) X(address) X(annotation) X(area) X(article) X(aside) X(audio) X(b) X(base) X(big)          \
    X(blockquote) X(body) X(br) X(button) X(canvas) X(caption) X(center) X(cite) X(code) X(col) X(colgroup) X(data)    \
    X(dd) X(del) X(details) X(dfn) X(dialog) X(dir) X(div) X(dl) X(dt) X(em) X(embed) X(fieldset) X(figcaption)        \
    X(figure) X(font) X(footer) X(form) X(h1) X(h2) X(h3) X(h4) X(h5) X(h6) X(head) X(header) X(hgroup) X(hr) X(html)  \
    X(i) X(iframe) X(img) X(input) X(ins) X(kbd) X(label) X(legend) X(li) X(link) X(main) X(map) X(mark) X(math)       \
    X(menu) X(meta) X(meter) X(nav) X(nobr) X(noembed) X(noframes) X(noscript) X(object) X(ol) X(optgroup) X(option)   \
    X(output) X(p) X(param) X(picture) X(plaintext) X(pre) X(progress) X(q) X(rp) X(rt) X(ruby) X(s) X(samp)           \
    X(script) X(search) X(section) X(select) X(slot) X(small) X(source) X(span) X(strike) X(strong) X(style) X(sub)    \
    X(summary) X(sup) X(svg) X(table) X(tbody) X(td) X(textarea) X(tfoot) X(th) X(thead) X(time) X(title) X(tr)        \
    X(track) X(tt) X(u) X(ul) X(var) X(video) X(wbr) X(xmp)
// clang-format on

// "template" and "semantics" are no identifiers we could use as they are.
enum class Tag : quint8 {
    Unknown,
#define X(name) name,
    FLORILEGIUM_HTML_TAGS(X)
#undef X
        template_,
};

/// The tag of a lower-case or upper-case element name; Unknown for any other. O(1).
[[nodiscard]] Tag tagFromName(QByteArrayView name);
[[nodiscard]] QByteArrayView nameOf(Tag tag);

/// Elements that flow within a line of text.
[[nodiscard]] bool isInline(Tag tag);
/// Never shown by a browser, whatever is in them.
[[nodiscard]] bool isNeverShown(Tag tag);
/// 1–6 for h1–h6, else 0.
[[nodiscard]] int headingLevel(Tag tag);

} // namespace florilegium::html
