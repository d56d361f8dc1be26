// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/visibility.h"

namespace florilegium::html {

namespace {

bool hasHidingStyle(Node node)
{
    const QByteArrayView style = node.attribute("style");
    if (style.isEmpty() || (!style.contains("none") && !style.contains("hidden") && !style.contains("NONE")))
        return false;
    const QByteArray compact = style.toByteArray().toLower().replace(' ', "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
}

} // namespace

Hidden hiddenBy(Node node)
{
    if (node.isText())
        return Hidden::No;
    const QByteArrayView role = node.attribute("role");
    if ((node.tag() == Tag::dialog && !node.hasAttribute("open")) || role == QByteArrayView("dialog")
        || role == QByteArrayView("alertdialog") || node.attribute("aria-modal") == QByteArrayView("true"))
        return Hidden::Dialog;
    if (node.hasAttribute("hidden") || hasHidingStyle(node))
        return Hidden::Style;
    return node.attribute("aria-hidden") == QByteArrayView("true") ? Hidden::Assistive : Hidden::No;
}

// clang-format off
bool isControl(Node node)
{
    switch (node.tag()) {
    case Tag::input: case Tag::select: case Tag::textarea: case Tag::iframe: case Tag::object: case Tag::embed:
    case Tag::audio: case Tag::video: case Tag::canvas: case Tag::progress: case Tag::meter: case Tag::optgroup:
    case Tag::option:
        return true;
    default:
        return false;
    }
}
// clang-format on

bool isForNoScript(Node node)
{
    return node.tag() == Tag::noscript;
}

} // namespace florilegium::html
