// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/marks.h"

#include "document/metadata.h"
#include "parse/html/convert.h"

#include <algorithm>

namespace florilegium::html {

namespace {

constexpr int mostClasses = 3;
constexpr int mostAround = 2; // elements around it that are named
constexpr qsizetype mostWords = 200; // characters that tell a piece from its like
constexpr qsizetype longestName = 32;
constexpr qsizetype shortestName = 2;

/// Whether a class or id is one that people gave: letters, hyphens, at most one digit. Others are made by programs and
/// differ from page to page and from day to day.
bool isGiven(QByteArrayView name)
{
    if (name.size() < shortestName || name.size() > longestName)
        return false;
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool wellFormed = std::ranges::all_of(
        name, [&](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; });
    return wellFormed && isLetter(name.front()) && std::ranges::count_if(name, isDigit) <= 1;
}

QList<QByteArray> givenClasses(Node node)
{
    QList<QByteArray> names;
    for (const QByteArray &name : node.attribute("class").toByteArray().simplified().split(' ')) {
        if (isGiven(name) && !names.contains(name))
            names << name;
    }
    std::ranges::sort(names);
    return names.first(std::min<qsizetype>(mostClasses, names.size()));
}

/// "aside#more.box.related"
QByteArray stepOf(Node node)
{
    QByteArray step = nameOf(node.tag()).toByteArray();
    if (step.isEmpty())
        step = "element";
    if (const QByteArrayView id = node.attribute("id"); isGiven(id))
        step += '#' + id.toByteArray();
    for (const QByteArray &name : givenClasses(node))
        step += '.' + name;
    return step;
}

bool isNamed(Node node)
{
    const Tag tag = node.tag();
    return tag == Tag::main || tag == Tag::article || tag == Tag::nav || tag == Tag::aside || tag == Tag::header
        || tag == Tag::footer || isGiven(node.attribute("id")) || !givenClasses(node).isEmpty();
}

} // namespace

QString markOf(Node node)
{
    Node piece = node;
    while (piece.isText() || (node.isText() && isInline(piece.tag()) && !piece.parent().isNull()))
        piece = piece.parent();
    QByteArray steps = stepOf(piece);
    int around = 0;
    for (Node outer = piece.parent(); !outer.isNull() && around < mostAround; outer = outer.parent()) {
        if (!isNamed(outer))
            continue;
        steps.prepend('>').prepend(stepOf(outer));
        ++around;
    }
    return QString::fromLatin1(steps) + u'=' + wordsMark(plainText(piece, mostWords));
}

} // namespace florilegium::html
