// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/openlibrary.h"

#include "cli/handoverlibrary.h"
#include "cli/output.h"
#include "session/adding.h"
#include "store/sqlitelibrary.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace florilegium::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Library>> openFile(const QString &path, OpenMode mode)
{
    return SqliteLibrary::open(path, mode).transform([](std::unique_ptr<SqliteLibrary> library) {
        return std::unique_ptr<Library>(std::move(library));
    });
}

Result<std::unique_ptr<Library>> throughWindow(const QString &path)
{
    return openFile(path, OpenMode::ReadOnly)
        .and_then([](std::unique_ptr<Library> reader) { return HandoverLibrary::connectTo(std::move(reader)); })
        .transform(
            [](std::unique_ptr<HandoverLibrary> library) { return std::unique_ptr<Library>(std::move(library)); });
}

} // namespace

QString libraryPath(const Arguments &arguments)
{
    if (!arguments.common.library.isEmpty())
        return QFileInfo(arguments.common.library).absoluteFilePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + u"/florilegium/library.florilegium"_s;
}

void bringIndexInStep(Library &library)
{
    if (auto *file = qobject_cast<SqliteLibrary *>(&library))
        file->indexed().waitForFinished();
}

void CloseIndexed::operator()(Library *library) const
{
    bringIndexInStep(*library);
    delete library;
}

LibraryPointer openLibrary(const Arguments &arguments, Access access)
{
    const QString path = libraryPath(arguments);
    const OpenMode mode = access == Access::Write ? OpenMode::Create
        : access == Access::Search                ? OpenMode::ReadWrite
                                                  : OpenMode::ReadOnly;
    auto library = openFile(path, mode);
    if (!library && library.error().code == ErrorCode::Locked)
        library = access == Access::Write ? throughWindow(path) : openFile(path, OpenMode::ReadOnly);
    if (library && access == Access::Write && (*library)->isReadOnly())
        library = failure(ErrorCode::ReadOnly, path);
    if (!library) {
        printFailure(path, library.error());
        return nullptr;
    }
    if (access == Access::Search)
        bringIndexInStep(**library);
    return LibraryPointer(library->release());
}

Result<ArticleId> articleOf(Library &library, const QString &idOrFile)
{
    if (const auto id = ArticleId::parse(idOrFile))
        return library.queries().article(*id).transform([](const Article &article) { return article.id; });
    return loadFile(idOrFile)
        .and_then(
            [&](const LoadedSource &loaded) { return addSource(library, loaded, QDateTime::currentDateTimeUtc()); })
        .transform([](const Added &added) { return added.article.id; });
}

} // namespace florilegium::cli
