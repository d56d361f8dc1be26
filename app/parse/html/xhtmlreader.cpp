// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/html/xhtmlreader.h"

#include "parse/html/prescan.h"
#include "parse/xml/xmlreader.h"

#include <cstring>
#include <memory_resource>

namespace florilegium::html {

using namespace Qt::StringLiterals;

namespace {

using Memory = std::pmr::monotonic_buffer_resource;

QByteArrayView keep(QByteArrayView bytes, Memory &memory)
{
    if (bytes.isEmpty())
        return QByteArrayView(""); // there, and empty
    auto *copy = static_cast<char *>(memory.allocate(size_t(bytes.size()), 1));
    std::memcpy(copy, bytes.data(), size_t(bytes.size()));
    return {copy, bytes.size()};
}

class Builder
{
public:
    Builder(const QByteArray &xhtml, Tree &tree, const std::shared_ptr<Memory> &memory)
        : m_reader(xhtml)
        , m_tree(tree)
        , m_memory(*memory)
    {
    }

    [[nodiscard]] bool run(const std::stop_token &stop);

private:
    void start();
    void startElement(Tag tag);
    void end();
    void addText(QStringView text);
    void keepAttributes();
    [[nodiscard]] QByteArrayView nameOf(QStringView qualified);

    XmlReader m_reader;
    Tree &m_tree;
    Memory &m_memory;
    std::vector<qint32> m_open; // indexes of the open elements, -1 for those that were passed through
    std::vector<qint32> m_parents{-1};
    QHash<QString, QByteArrayView> m_names; // attribute names, kept once each
    int m_drawing = 0; // depth within an <svg>
};

QByteArrayView Builder::nameOf(QStringView qualified)
{
    const QString name = qualified.toString();
    auto known = m_names.constFind(name);
    if (known == m_names.cend())
        known = m_names.insert(name, keep(name.toUtf8(), m_memory));
    return *known;
}

void Builder::keepAttributes()
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    for (const QXmlStreamAttribute &each : attributes.first(std::min<qsizetype>(attributes.size(), maxAttributes))) {
        const bool picture = m_drawing > 0 && each.name() == "href"_L1;
        m_tree.attributes.push_back(
            {picture ? QByteArrayView("src") : nameOf(each.qualifiedName()), keep(each.value().toUtf8(), m_memory)});
    }
}

void Builder::startElement(Tag tag)
{
    Tree::Data data;
    data.parent = m_parents.back();
    data.tag = tag;
    data.from = qint32(m_tree.attributes.size());
    keepAttributes();
    data.count = qint32(m_tree.attributes.size()) - data.from;
    const qint32 index = m_tree.size();
    data.end = index + 1;
    m_tree.nodes.push_back(data);
    m_open.push_back(index);
    m_parents.push_back(index);
}

void Builder::start()
{
    const QStringView name = m_reader.name();
    const Tag tag = m_drawing > 0 ? (name == "image"_L1 ? Tag::img : Tag::svg) : tagFromName(name.toUtf8());
    const bool passes = tag == Tag::svg || m_open.size() >= size_t(maxDepth) || m_tree.size() >= maxNodes;
    m_tree.cut = m_tree.cut || (passes && tag != Tag::svg);
    if (tag == Tag::svg || m_drawing > 0)
        ++m_drawing;
    if (passes) {
        m_open.push_back(-1);
        return;
    }
    startElement(tag);
    if (tag == Tag::script || tag == Tag::style) {
        m_reader.skipCurrentElement();
        end();
    }
}

void Builder::end()
{
    const qint32 index = m_open.back();
    m_open.pop_back();
    if (m_drawing > 0)
        --m_drawing;
    if (index < 0)
        return;
    m_tree.nodes[size_t(index)].end = m_tree.size();
    m_parents.pop_back();
}

void Builder::addText(QStringView text)
{
    if (m_drawing > 0 || m_parents.back() < 0)
        return;
    const bool joins = m_tree.nodes.back().isText && m_tree.nodes.back().parent == m_parents.back();
    if (!joins) {
        if (m_tree.size() >= maxNodes) {
            m_tree.cut = true;
            return;
        }
        Tree::Data data;
        data.parent = m_parents.back();
        data.isText = true;
        data.from = qint32(m_tree.text.size());
        data.end = m_tree.size() + 1;
        m_tree.nodes.push_back(data);
    }
    m_tree.text += text;
    m_tree.nodes.back().count += qint32(text.size());
}

bool Builder::run(const std::stop_token &stop)
{
    for (int steps = 0; !m_reader.atEnd(); ++steps) {
        if ((steps & 0x3fff) == 0 && stop.stop_requested())
            return false;
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement: start(); break;
        case QXmlStreamReader::EndElement: end(); break;
        case QXmlStreamReader::Characters: addText(m_reader.text()); break;
        default: break;
        }
    }
    return !m_reader.hasError() && !m_tree.nodes.empty();
}

// clang-format off
bool isVoid(Tag tag)
{
    switch (tag) {
    case Tag::area: case Tag::base: case Tag::br: case Tag::col: case Tag::embed: case Tag::hr: case Tag::img:
    case Tag::input: case Tag::link: case Tag::meta: case Tag::param: case Tag::source: case Tag::track: case Tag::wbr:
        return true;
    default:
        return false;
    }
}
// clang-format on

/// One past the '>' of the tag that starts at `at`, quoted values respected; -1 without one.
qsizetype tagEnd(QByteArrayView html, qsizetype at)
{
    char quote = 0;
    for (qsizetype i = at; i < html.size(); ++i) {
        const char c = html[i];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return -1;
}

} // namespace

std::optional<Tree> readXhtml(const QByteArray &xhtml, const std::stop_token &stop)
{
    Tree tree;
    const auto memory = std::make_shared<Memory>(size_t(xhtml.size()) / 4 + 4096);
    tree.backing = memory;
    tree.text.reserve(xhtml.size());
    if (!Builder(xhtml, tree, memory).run(stop))
        return std::nullopt;
    return tree;
}

QByteArray withClosedTags(const QByteArray &xhtml)
{
    QByteArray closed;
    qsizetype kept = 0;
    for (qsizetype at = xhtml.indexOf('<'); at >= 0; at = xhtml.indexOf('<', at)) {
        qsizetype nameEnd = at + 1;
        while (nameEnd < xhtml.size() && (std::isalnum(uchar(xhtml[nameEnd])) || xhtml[nameEnd] == ':'))
            ++nameEnd;
        const QByteArrayView name = QByteArrayView(xhtml).sliced(at + 1, nameEnd - at - 1);
        const qsizetype end = name.isEmpty() ? -1 : tagEnd(xhtml, nameEnd);
        if (name.isEmpty()) {
            ++at;
            continue;
        }
        if (end < 0)
            break;
        if (xhtml[end - 2] == '/' && !isVoid(tagFromName(name))) {
            closed += QByteArrayView(xhtml).sliced(kept, end - 2 - kept);
            closed += "></" + name.toByteArray() + '>';
            kept = end;
        }
        at = end;
    }
    return kept == 0 ? xhtml : closed + xhtml.sliced(kept);
}

} // namespace florilegium::html
