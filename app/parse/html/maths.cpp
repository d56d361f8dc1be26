// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/maths.h"

namespace florilegium::html {

using namespace Qt::StringLiterals;

namespace {

QString annotationOf(Node math)
{
    for (Node each = math; each.index() < math.endIndex(); each = Node(each.tree(), each.index() + 1))
        if (each.tag() == Tag::annotation && each.attribute("encoding").contains("tex"))
            return textOf(each).simplified();
    return {};
}

/// The characters of presentation markup; annotations are not part of them.
QString linearText(Node math)
{
    QString text;
    Node each = math;
    while (each.index() < math.endIndex()) {
        if (each.tag() == Tag::annotation) {
            each = Node(each.tree(), each.endIndex());
            continue;
        }
        if (each.isText())
            text += each.text();
        each = Node(each.tree(), each.index() + 1);
    }
    return text.simplified();
}

/// TeX sources written for a whole line wrap themselves in {\displaystyle …}.
QString withoutWrapper(const QString &tex)
{
    if (tex.startsWith("{\\displaystyle"_L1) && tex.endsWith(u'}'))
        return tex.sliced(14).chopped(1).trimmed();
    return tex;
}

} // namespace

bool isFormula(Node node)
{
    return node.tag() == Tag::math || (node.tag() == Tag::script && node.attribute("type").startsWith("math/"));
}

Formula formulaOf(Node node)
{
    if (node.tag() == Tag::script)
        return {textOf(node).simplified(), node.attribute("type").contains("mode=display")};
    Formula formula;
    formula.displayed = node.attribute("display") == QByteArrayView("block");
    formula.text = withoutWrapper(annotationOf(node));
    if (formula.text.isEmpty())
        formula.text = withoutWrapper(node.attributeText("alttext").simplified());
    if (formula.text.isEmpty())
        formula.text = linearText(node);
    return formula;
}

bool isDrawnFormula(Node node)
{
    const QByteArray names = namesOf(node);
    if (names.contains("katex-html") || names.contains("mathjax_preview") || names.contains("mwe-math-fallback"))
        return true;
    if (!names.contains("mathjax") || names.contains("mathjax_ignore"))
        return false;
    for (Node next = node.nextSibling(); !next.isNull(); next = next.nextSibling()) {
        if (isFormula(next))
            return true;
        if (next.isText() && !next.text().trimmed().isEmpty())
            return false;
    }
    return false;
}

} // namespace florilegium::html
