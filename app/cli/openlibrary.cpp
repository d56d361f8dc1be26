// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/openlibrary.h"

#include "cli/handoverlibrary.h"
#include "session/adding.h"
#include "store/sqlitelibrary.h"

#include <QFileInfo>

namespace florilegium {

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
        .transform([](std::unique_ptr<HandoverLibrary> library) { return std::unique_ptr<Library>(std::move(library)); });
}

} // namespace

std::unique_ptr<Library> openLibrary(const Arguments &arguments, Access access)
{
    const QString path = QFileInfo(arguments.library).absoluteFilePath();
    auto library = openFile(path, access == Access::Read ? OpenMode::ReadOnly : OpenMode::Create);
    if (!library && library.error().code == ErrorCode::Locked)
        library = throughWindow(path);
    if (library && access == Access::Write && (*library)->isReadOnly())
        library = failure(ErrorCode::ReadOnly, path);
    if (!library) {
        complain(path, library.error());
        return nullptr;
    }
    return std::move(*library);
}

Result<ArticleId> articleOf(Library &library, const QString &idOrFile)
{
    if (const auto id = ArticleId::parse(idOrFile))
        return library.queries().article(*id).transform([](const Article &article) { return article.id; });
    return loadFile(idOrFile)
        .and_then([&](const LoadedSource &loaded) { return addSource(library, loaded, QDateTime::currentDateTimeUtc()); })
        .transform([](const Added &added) { return added.article.id; });
}

} // namespace florilegium
