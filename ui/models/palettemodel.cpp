// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palettemodel.h"

#include "models/words.h"

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

using Kind = PaletteModel::Kind;
using Scope = PaletteInput::Scope;

constexpr int recentBonus = 12; ///< of the command used last; one less for each before it
constexpr int mostOfAll = 6; ///< commands or articles among everything
constexpr int fewOfAll = 4; ///< themes or claims
constexpr int mostOfOne = 50; ///< of a single kind

Kind kindOf(NameKind kind)
{
    switch (kind) {
    case NameKind::Article: return Kind::Article;
    case NameKind::Theme: return Kind::Theme;
    case NameKind::Claim: return Kind::Claim;
    }
    Q_UNREACHABLE_RETURN(Kind::Article);
}

QString shownName(const Command &command)
{
    QString text = command.action->text();
    text.remove(u'&');
    return command.under.isEmpty() ? text : PaletteModel::tr("%1: %2", "menu, entry of it").arg(command.under, text);
}

QString shownDetail(const NamedThing &thing)
{
    if (thing.kind != NameKind::Claim)
        return thing.detail;
    const auto status = statusFromWord(thing.detail);
    return status ? label(*status) : QString();
}

/// One to be found by its kind, for who cannot see the head above it.
QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Command: return PaletteModel::tr("command");
    case Kind::Article: return PaletteModel::tr("article");
    case Kind::Theme: return PaletteModel::tr("theme");
    case Kind::Claim: return PaletteModel::tr("claim");
    case Kind::Search: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

PaletteInput paletteInput(QStringView typed)
{
    constexpr std::array signs{std::pair(u'>', Scope::Commands), std::pair(u'@', Scope::Articles),
                               std::pair(u'#', Scope::Themes), std::pair(u'!', Scope::Claims)};
    const QStringView trimmed = typed.trimmed();
    for (const auto &[sign, scope] : signs) {
        if (trimmed.startsWith(sign))
            return {.scope = scope, .letters = trimmed.sliced(1).trimmed().toString()};
    }
    return {.letters = trimmed.toString()};
}

QString paletteHead(PaletteModel::Kind kind, bool isTyped)
{
    switch (kind) {
    case Kind::Command: return isTyped ? PaletteModel::tr("Commands") : PaletteModel::tr("Commands used last");
    case Kind::Article: return isTyped ? PaletteModel::tr("Articles") : PaletteModel::tr("Articles read last");
    case Kind::Theme: return PaletteModel::tr("Themes");
    case Kind::Claim: return PaletteModel::tr("Claims");
    case Kind::Search: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

PaletteModel::PaletteModel(Library &library, QObject *parent)
    : QAbstractListModel(parent)
    , m_names(library)
{
    connect(&m_names, &NameFinder::found, this, &PaletteModel::take);
    connect(&m_names, &NameFinder::failed, this, [this](const Error &error) {
        take({});
        Q_EMIT failed(error);
    });
}

void PaletteModel::noteCommand(int row)
{
    const QString &word = m_commands.at(m_rows.at(row).command).word;
    m_recent.removeOne(word);
    m_recent.prepend(word);
    if (m_recent.size() > mostRecent)
        m_recent.removeLast();
}

QAction *PaletteModel::action(int row) const
{
    return m_commands.at(m_rows.at(row).command).action;
}

NamesWanted PaletteModel::namesWanted() const
{
    switch (m_input.scope) {
    case Scope::Everything:
        return m_input.letters.isEmpty() ? NamesWanted{.articles = mostOfAll}
                                         : NamesWanted{.articles = mostOfAll, .themes = fewOfAll, .claims = fewOfAll};
    case Scope::Commands: return {};
    case Scope::Articles: return {.articles = mostOfOne};
    case Scope::Themes: return {.themes = mostOfOne};
    case Scope::Claims: return {.claims = mostOfOne};
    }
    Q_UNREACHABLE_RETURN({});
}

void PaletteModel::ask(const QString &typed)
{
    m_input = paletteInput(typed);
    const NamesWanted wanted = namesWanted();
    if (wanted == NamesWanted()) {
        m_names.stop();
        take({});
        return;
    }
    m_names.find(m_input.letters, wanted);
    if (!m_names.hasNames())
        take({}); // commands need not wait for them
}

void PaletteModel::clear()
{
    m_names.stop();
    m_input = {};
    show({});
}

PaletteModel::Row PaletteModel::commandRow(int command) const
{
    const Command &entry = m_commands[command];
    const bool usable = entry.action->isEnabled();
    return {.kind = Kind::Command,
            .command = command,
            .id = {},
            .name = shownName(entry),
            .detail = usable ? entry.action->shortcut().toString(QKeySequence::NativeText) : entry.whyNot,
            .marks = {},
            .detailMarks = {},
            .usable = usable};
}

QList<PaletteModel::Row> PaletteModel::recentRows() const
{
    QList<Row> rows;
    for (const QString &word : m_recent) {
        const auto command = std::ranges::find(m_commands, word, &Command::word);
        if (command != m_commands.cend() && command->action)
            rows << commandRow(int(command - m_commands.cbegin()));
    }
    return rows;
}

/// Those that can be done first; among equals in the order of the menus.
QList<PaletteModel::Row> PaletteModel::commandRows() const
{
    if (m_input.scope == Scope::Everything && m_input.letters.isEmpty())
        return recentRows();
    const FuzzyPattern pattern(m_input.letters);
    QList<Row> rows;
    for (int command = 0; command < m_commands.size(); ++command) {
        if (!m_commands[command].action)
            continue;
        Row row = commandRow(command);
        const auto match = fuzzyMatch(pattern, row.name);
        if (!match)
            continue;
        const qsizetype used = m_recent.indexOf(m_commands[command].word);
        row.score = match->score + (used >= 0 ? recentBonus - int(used) : 0);
        row.marks = match->ranges;
        rows << row;
    }
    std::ranges::stable_sort(
        rows, [](const Row &a, const Row &b) { return a.usable != b.usable ? a.usable : a.score > b.score; });
    const qsizetype most = m_input.scope == Scope::Everything ? mostOfAll : rows.size();
    return rows.first(std::min(rows.size(), most));
}

void PaletteModel::take(const QList<FoundName> &names)
{
    const bool commands = m_input.scope == Scope::Everything || m_input.scope == Scope::Commands;
    QList<QList<Row>> kinds{commands ? commandRows() : QList<Row>()};
    for (const FoundName &name : names) {
        const Row row{.kind = kindOf(name.thing.kind),
                      .id = name.thing.id,
                      .name = name.thing.name,
                      .detail = shownDetail(name.thing),
                      .marks = name.inName,
                      .detailMarks = name.inDetail,
                      .score = name.score};
        if (kinds.back().isEmpty() || kinds.back().front().kind != row.kind)
            kinds << QList<Row>();
        kinds.back() << row;
    }
    kinds.removeIf([](const QList<Row> &rows) { return rows.isEmpty(); });
    if (!m_input.letters.isEmpty())
        std::ranges::stable_sort(kinds, std::ranges::greater(), [](const QList<Row> &rows) {
            return std::pair(rows.front().usable, rows.front().score);
        });
    QList<Row> rows;
    for (const QList<Row> &kind : std::as_const(kinds))
        rows << kind;
    if (m_input.scope == Scope::Everything && !m_input.letters.isEmpty())
        rows << Row{.kind = Kind::Search, .name = tr("Search the library for “%1”").arg(m_input.letters)};
    show(std::move(rows));
}

void PaletteModel::show(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT changed();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PaletteModel::spoken(const Row &row) const
{
    QStringList parts{row.name, kindName(row.kind), row.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return spoken(row);
    case KindRole: return int(row.kind);
    case FirstRole: return index.row() == 0 || m_rows.at(index.row() - 1).kind != row.kind;
    case MarksRole: return QVariant::fromValue(row.marks);
    case DetailRole: return row.detail;
    case DetailMarksRole: return QVariant::fromValue(row.detailMarks);
    case UsableRole: return row.usable;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace florilegium
