// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/epub/epubparser.h"

#include "document/builder.h"
#include "parse/archive/archive.h"
#include "parse/epub/booklinks.h"
#include "parse/epub/chapters.h"
#include "parse/epub/headings.h"
#include "parse/html/convert.h"
#include "parse/html/visibility.h"
#include "parse/parts.h"

namespace florilegium {

using namespace Qt::StringLiterals;
using html::Node;
using html::Tag;

namespace epub {

namespace {

constexpr size_t coverWithin = 2; // chapters that may show the cover themselves

bool hasType(Node node, QByteArrayView word)
{
    return node.attribute("epub:type").toByteArray().split(' ').contains(word);
}

bool isPageBreak(Node node)
{
    return hasType(node, "pagebreak") || node.attribute("role") == QByteArrayView("doc-pagebreak");
}

bool isGuide(Node node)
{
    return node.tag() == Tag::nav && (hasType(node, "toc") || hasType(node, "landmarks") || hasType(node, "page-list"));
}

html::Selection selectionOf(const html::Tree &tree)
{
    html::Selection selection(tree.size());
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.isText())
            continue;
        if (html::hiddenBy(node) == html::Hidden::Style)
            selection.remove(node, LeftOutReason::Hidden, "hidden");
        else if (html::isControl(node))
            selection.remove(node, LeftOutReason::Script, "control");
        else if (isGuide(node))
            selection.remove(node, LeftOutReason::Navigation, "contents");
        else if (isPageBreak(node))
            selection.remove(node, LeftOutReason::Metadata, "page number");
    }
    return selection;
}

/// Writes one book.
class BookWriter
{
public:
    BookWriter(Archive &archive, Package package, Chapters chapters, DocumentBuilder &builder)
        : m_archive(archive)
        , m_package(std::move(package))
        , m_chapters(std::move(chapters))
        , m_builder(builder)
    {
    }

    void write(const std::stop_token &stop);

private:
    [[nodiscard]] QHash<QString, std::vector<ContentsEntry>> contents();
    void writeCover();
    void write(Chapter &chapter, std::span<const ContentsEntry> entries, const std::stop_token &stop);
    [[nodiscard]] Node titleIn(const html::Tree &tree);
    [[nodiscard]] BookLinks linksOf(const Chapter &chapter) const { return {m_archive, chapter.file, m_targets}; }

    Archive &m_archive;
    Package m_package;
    Chapters m_chapters;
    DocumentBuilder &m_builder;
    QSet<QString> m_targets;
    int m_shift = 1;
    bool m_beforeTitle = true;
};

/// By file. EPUB 3's own table where it has one, else EPUB 2's.
QHash<QString, std::vector<ContentsEntry>> BookWriter::contents()
{
    std::vector<ContentsEntry> all;
    if (const Result<QByteArray> navigation = m_archive.read(m_package.navigation))
        all = readNavigation(*navigation, m_package.navigation);
    if (all.empty())
        if (const Result<QByteArray> ncx = m_archive.read(m_package.ncx))
            all = readNcx(*ncx, m_package.ncx);
    QHash<QString, std::vector<ContentsEntry>> byFile;
    for (ContentsEntry &entry : all)
        byFile[entry.file].push_back(std::move(entry));
    return byFile;
}

void BookWriter::writeCover()
{
    if (!m_archive.contains(m_package.cover))
        return;
    const QString cover = addressOfPart(m_package.cover);
    for (size_t i = 0; i < std::min(coverWithin, m_chapters.read.size()); ++i) {
        const Chapter &chapter = m_chapters.read[i];
        const BookLinks links = linksOf(chapter);
        for (qint32 at = 0; at < chapter.tree.size(); ++at) {
            const Node node = chapter.tree.node(at);
            if (!node.isText() && node.tag() == Tag::img && links.picture(node.attributeText("src")) == cover)
                return;
        }
    }
    m_builder.addImage({0, cover, {}, 0, 0});
}

/// The first heading of the book where it repeats the title.
Node BookWriter::titleIn(const html::Tree &tree)
{
    for (qint32 i = 0; i < tree.size(); ++i) {
        const Node node = tree.node(i);
        if (node.isText() || html::headingLevel(node.tag()) == 0)
            continue;
        m_beforeTitle = false;
        const QString words = html::plainText(node, 1000);
        return words.compare(m_package.metadata.title, Qt::CaseInsensitive) == 0 ? node : Node();
    }
    return {};
}

void BookWriter::write(Chapter &chapter, std::span<const ContentsEntry> entries, const std::stop_token &stop)
{
    const std::optional<Opening> opening = fitHeadings(chapter.tree, entries, m_shift);
    const BookLinks links = linksOf(chapter);
    html::Selection selection = selectionOf(chapter.tree);
    const bool isContents = chapter.file == m_package.navigation;
    if (m_beforeTitle && !isContents)
        selection.title = titleIn(chapter.tree);
    m_builder.addTarget(links.targetName({}));
    if (opening && !isContents && opening->label != m_package.metadata.title) {
        m_builder.beginBlock(BlockKind::Heading, opening->level);
        m_builder.addText(opening->label);
        m_builder.endBlock();
    }
    html::convert(chapter.tree, selection, links, 2, m_builder, stop);
}

void BookWriter::write(const std::stop_token &stop)
{
    const QHash<QString, std::vector<ContentsEntry>> entries = contents();
    for (const Chapter &chapter : m_chapters.read)
        collectTargets(chapter.tree, linksOf(chapter), m_targets);
    m_builder.metadata() = m_package.metadata;
    writeCover();
    for (Chapter &chapter : m_chapters.read) {
        if (stop.stop_requested())
            return;
        if (!chapter.tree.nodes.empty())
            write(chapter, entries.value(chapter.file), stop);
        chapter.tree = {}; // the document has it now
    }
    for (const QString &file : m_chapters.tooLarge)
        m_builder.leaveOut(LeftOutReason::OverLimit, file, u"chapter"_s);
    for (const QString &file : m_chapters.damaged)
        m_builder.leaveOut(LeftOutReason::OverLimit, file, u"damaged chapter"_s);
}

} // namespace

} // namespace epub

Result<Parsed> parseEpub(const Source &source, std::stop_token stop)
{
    Result<Archive> archive = Archive::open(source.bytes);
    if (!archive)
        return std::unexpected(archive.error());
    Result<epub::Package> package = epub::readPackage(*archive);
    if (!package)
        return std::unexpected(package.error());
    const QSet<QString> encrypted = epub::encryptedFiles(*archive);
    if (std::ranges::any_of(package->chapters, [&](const QString &file) { return encrypted.contains(file); }))
        return failure(ErrorCode::Encrypted, source.name);
    Result<epub::Chapters> chapters = epub::readChapters(*archive, *package, stop);
    if (!chapters)
        return std::unexpected(chapters.error());
    const bool tooLarge = !chapters->tooLarge.isEmpty();
    const bool damaged = !chapters->damaged.isEmpty() || package->incomplete;
    const bool partial = tooLarge || damaged || std::ranges::any_of(chapters->read, &epub::Chapter::cut);
    const bool nothing = chapters->read.empty();
    DocumentBuilder builder;
    epub::BookWriter(*archive, std::move(*package), std::move(*chapters), builder).write(stop);
    if (stop.stop_requested())
        return failure(ErrorCode::Cancelled);
    builder.endBlock();
    if (nothing || builder.size() == 0)
        return failure(tooLarge      ? ErrorCode::TooLarge
                           : damaged ? ErrorCode::Damaged
                                     : ErrorCode::NoContent,
                       source.name);
    return Parsed{std::make_shared<const Document>(builder.finish()), Format::Epub, partial};
}

} // namespace florilegium
