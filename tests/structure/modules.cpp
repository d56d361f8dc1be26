// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/modules.h"

#include <QDir>
#include <QRegularExpression>

#include <array>

namespace florilegium::structure {

using namespace Qt::StringLiterals;

namespace {

struct Foreign
{
    QStringView pattern;
    QStringView module;
};

// The first that matches wins; what no row matches is the standard library or the system.
constexpr std::array foreign{
    Foreign{u"^gumbo\\.h$", u"gumbo"},
    Foreign{u"^md4c.*\\.h$", u"md4c"},
    Foreign{u"^(uchardet/)?uchardet\\.h$", u"uchardet"},
    Foreign{u"^z(std|dict)[a-z_]*\\.h$", u"zstd"},
    Foreign{u"^sqlite3.*\\.h$", u"sqlite3"},
    Foreign{u"^zlib\\.h$", u"zlib"},
    Foreign{u"^hyphen\\.h$", u"hyphen"},
    Foreign{u"^(hunspell/)?hunspell\\.(h|hxx)$", u"hunspell"},
    Foreign{u"^KSyntaxHighlighting/", u"KSyntaxHighlighting"},
    Foreign{u"^KTextTemplate/", u"KTextTemplate"},
    Foreign{u"^KMime/", u"KMime"},
    Foreign{u"^yaml-cpp/", u"yaml-cpp"},
    Foreign{u"^toml\\+\\+/", u"toml++"},
    Foreign{u"^(KZip|KTar|KAr|K7Zip|KRcc|KZipFileEntry|KArchive.*|KCompressionDevice|KFilterBase|KLimitedIODevice)$",
            u"KArchive"},
    Foreign{u"^(kdsingleapplication|KDSingleApplication)", u"KDSingleApplication"},
    Foreign{u"^(X11|xcb)/", u"X11"},
    Foreign{u"^Qt([A-Z][A-Za-z0-9]*)/", u"Qt"},
    Foreign{u"^Q[A-Z]|^Qt[A-Z]", u"a module of Qt that is not installed"},
    Foreign{u"^K[A-Z]", u"a framework of KDE that tests/structure does not know"},
};

// Qt Concurrent is values and threads: as free to use as Qt Core.
QString moduleName(const QString &folder)
{
    const QString name = folder.mid(2);
    return name == "Concurrent"_L1 ? u"Core"_s : name;
}

} // namespace

Modules::Modules(const QString &qtHeaders)
{
    const QDir root(qtHeaders);
    for (const QString &folder : root.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(root.filePath(folder)).entryList(QDir::Files)) {
            // Core is asked first by every layer; a name in two modules (there is none today) counts as Core's.
            if (!m_qt.contains(header) || folder == "QtCore"_L1)
                m_qt.insert(header, moduleName(folder));
        }
    }
}

QString Modules::of(const QString &header) const
{
    if (const auto found = m_qt.constFind(header); found != m_qt.constEnd())
        return *found;
    for (const Foreign &row : foreign) {
        const auto match = QRegularExpression(row.pattern.toString()).match(header);
        if (match.hasMatch())
            return row.module == u"Qt" ? moduleName("Qt"_L1 + match.captured(1)) : row.module.toString();
    }
    return {};
}

} // namespace florilegium::structure
