// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/gathering.h"

#include <QDir>
#include <QFileInfo>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

/// "Page_files" beside "Page.html", or whatever the browser's language calls it.
bool belongsToPage(const QString &folder, const QStringList &pages)
{
    return std::ranges::any_of(pages, [&](const QString &page) {
        const QString stem = page.section(u'.', 0, -2);
        return folder.size() > stem.size() && folder.startsWith(stem)
            && (folder[stem.size()] == u'_' || folder[stem.size()] == u'-' || folder[stem.size()] == u'.');
    });
}

void addFilesOf(const QDir &folder, QStringList &files)
{
    // Without recursion: a tree of folders may be deep.
    QStringList folders{folder.path()};
    while (!folders.isEmpty()) {
        const QDir each(folders.takeLast());
        for (const QString &name : each.entryList(QDir::Files, QDir::Name))
            files << each.filePath(name);
        const QStringList pages = each.entryList({u"*.html"_s, u"*.htm"_s, u"*.xhtml"_s}, QDir::Files);
        const QStringList below = each.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks,
                                                 QDir::Name | QDir::Reversed);
        for (const QString &name : below) {
            if (!belongsToPage(name, pages))
                folders << each.filePath(name);
        }
    }
}

} // namespace

QStringList filesOf(const QStringList &things)
{
    QStringList files;
    for (const QString &thing : things) {
        if (QFileInfo(thing).isDir())
            addFilesOf(QDir(thing), files);
        else
            files << thing;
    }
    return files;
}

} // namespace florilegium
