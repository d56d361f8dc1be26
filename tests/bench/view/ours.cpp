// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/view/ours.h"

#include "bench/meter.h"
#include "parse/firstpart.h"
#include "parse/parser.h"
#include "view/viewparts.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWheelEvent>

namespace florilegium::bench {

using namespace Qt::StringLiterals;

namespace {

Source sourceOf(Markup markup, const QByteArray &bytes)
{
    const QString name = markup == Markup::Html ? u"book.html"_s
        : markup == Markup::Markdown            ? u"book.md"_s
                                                : u"book.txt"_s;
    return {.bytes = bytes, .path = {}, .url = {}, .name = name, .charset = {}, .taken = {}};
}

} // namespace

DocumentPtr parsed(Markup markup, const QByteArray &bytes)
{
    const Source source = sourceOf(markup, bytes);
    const Result<Parsed> result = parse(source);
    if (!result)
        qFatal("the parser refused %s", qPrintable(source.name));
    return result->document;
}

DocumentPtr firstPartOf(Markup markup, const QByteArray &bytes)
{
    DocumentPtr part = firstPart(sourceOf(markup, bytes));
    if (!part)
        qFatal("there is no first part");
    return part;
}

Ours::Ours()
    : m_margin(view, claims, themes)
    , m_ruler(view)
{
    attachMargin(view, m_margin);
    attachRuler(view, m_ruler, find);
    view.resize(1100, 1000);
    view.show();
    frame();
}

void Ours::show(const DocumentPtr &document)
{
    auto next = std::make_unique<HighlightSet>(ArticleId{u"a-aaaaaaaaaaaa"_s}, document);
    view.setDocument(document, next.get());
    highlights = std::move(next);
}

void Ours::replace(const DocumentPtr &document)
{
    auto next = std::make_unique<HighlightSet>(ArticleId{u"a-aaaaaaaaaaaa"_s}, document);
    view.replaceDocument(document, next.get());
    highlights = std::move(next);
}

void Ours::frame()
{
    paint();
    QCoreApplication::processEvents();
}

void Ours::press(int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &event);
}

void Ours::wheel(int angle)
{
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void Ours::setWidth(int width)
{
    view.resize(width, view.height());
}

double Ours::costOfEnd()
{
    return cost([this] {
        press(Qt::Key_End);
        paint();
    });
}

double Ours::costOfWidth(int width)
{
    frame();
    view.goTo(view.document()->text().size() / 2);
    frame();
    return cost([this, width] {
        setWidth(width);
        paint();
    });
}

} // namespace florilegium::bench
