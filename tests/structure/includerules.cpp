// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "structure/layers.h"
#include "structure/rules.h"

#include <algorithm>

namespace florilegium::structure {

using namespace Qt::StringLiterals;

namespace {

bool has(QStringView words, QStringView word)
{
    return words.split(u' ', Qt::SkipEmptyParts).contains(word);
}

/// The layer whose folder a file lies in; files directly below ui belong to the row without a name.
const Layer *layerOf(const QString &path)
{
    const QStringView folder = QStringView(path).first(path.lastIndexOf(u'/'));
    const auto found = std::ranges::find_if(layers(), [&](const Layer &layer) {
        return folder == layer.folder
            || (!layer.name.isEmpty() && folder.startsWith(layer.folder) && folder[layer.folder.size()] == u'/');
    });
    return found == layers().end() ? nullptr : &*found;
}

/// Why a quoted include is wrong, or nothing.
QString wrongInclude(const Layer &layer, const QString &target)
{
    // Made by moc or by CMake, beside the file that includes it.
    if (target.endsWith(".moc"_L1) || target.endsWith(".inc"_L1))
        return {};
    const qsizetype slash = target.indexOf(u'/');
    const QStringView to = QStringView(target).first(std::max(slash, qsizetype(0)));
    const bool known = std::ranges::any_of(layers(), [&](const Layer &other) { return other.name == to; });
    if (!known || (slash < 0 && !layer.name.isEmpty()))
        return u"\"%1\" does not begin with a layer"_s.arg(target);
    if (to != layer.name && !has(layer.layers, to))
        return u"%1 may not include %2 (\"%3\")"_s.arg(layer.folder, to, target);
    return {};
}

QString wrongModule(const Layer &layer, const QString &header, const Modules &modules)
{
    const QString module = modules.of(header);
    if (module.isEmpty() || module == "Core"_L1 || has(layer.modules, module))
        return {};
    return u"%1 may not use %2 (<%3>)"_s.arg(layer.folder, module, header);
}

/// Depth first over the headers of ours; a way that comes back to itself is a circle.
class CycleSearch
{
public:
    explicit CycleSearch(const QList<SourceFile> &files)
    {
        for (const SourceFile &file : files) {
            if (isCpp(file.path))
                m_includes.insert(includeName(file.path), targets(file));
        }
    }

    QList<Finding> run()
    {
        QStringList names = m_includes.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            visit(name);
        return m_findings;
    }

private:
    /// "app/anchor/place.h" is included as "anchor/place.h".
    static QString includeName(const QString &path) { return path.section(u'/', 1); }

    static QStringList targets(const SourceFile &file)
    {
        QStringList result;
        for (const Include &include : includesOf(file.text)) {
            if (include.quoted)
                result.append(include.target);
        }
        return result;
    }

    void visit(const QString &name)
    {
        if (const qsizetype at = m_way.indexOf(name); at >= 0) {
            const QStringList circle = m_way.mid(at) + QStringList{name};
            m_findings.append({name, 0, u"includes itself: %1"_s.arg(circle.join(" > "_L1))});
            return;
        }
        if (m_done.contains(name))
            return;
        m_way.append(name);
        const QStringList targets = m_includes.value(name);
        for (const QString &target : targets)
            visit(target);
        m_way.removeLast();
        m_done.append(name);
    }

    QHash<QString, QStringList> m_includes;
    QStringList m_way;
    QStringList m_done;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> checkIncludes(const QList<SourceFile> &files, const Modules &modules)
{
    QList<Finding> findings;
    for (const SourceFile &file : files) {
        if (!isCpp(file.path) || !(file.path.startsWith("app/"_L1) || file.path.startsWith("ui/"_L1)))
            continue;
        const Layer *layer = layerOf(file.path);
        if (!layer) {
            findings.append({file.path, 0, u"lies in no layer of the table"_s});
            continue;
        }
        for (const Include &include : includesOf(file.text)) {
            const QString what = include.quoted ? wrongInclude(*layer, include.target)
                                                : wrongModule(*layer, include.target, modules);
            if (!what.isEmpty())
                findings.append({file.path, include.line, what});
        }
    }
    return findings;
}

QList<Finding> checkCycles(const QList<SourceFile> &files)
{
    return CycleSearch(files).run();
}

} // namespace florilegium::structure
