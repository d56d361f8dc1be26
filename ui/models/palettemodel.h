// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/namefinder.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace florilegium {

/// Something to do, as the palette offers it. The action is borrowed.
struct Command
{
    QPointer<QAction> action;
    QString word; ///< stable, for what is kept from one start to the next
    QString under; ///< the menu that its name is to be read with ("Status of the claim"), else empty
    QString whyNot; ///< a sentence for when it is disabled
};

/// What the reader typed into the palette: of what kind, and the letters.
struct PaletteInput
{
    enum class Scope : quint8 { Everything, Commands, Articles, Themes, Claims };
    Scope scope = Scope::Everything;
    QString letters;
    bool operator==(const PaletteInput &) const = default;
};
/// ">" before the letters: commands alone; "@": articles; "#": themes; "!": claims.
[[nodiscard]] PaletteInput paletteInput(QStringView typed);

/// Commands, articles, themes and claims by a few letters; what fits best comes first, kind by kind. Commands that were
/// used last come before others like them; those that cannot be done now stand behind them and say why. With nothing
/// typed: what was used last. The last row leads to the search in the library. Lives on the window's thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Command, Article, Theme, Claim, Search };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        FirstRole, ///< bool: first row of its kind
        MarksRole, ///< QList<TextRange>: letters of the name that were found
        DetailRole, ///< QString: key, site or status; why not
        DetailMarksRole, ///< QList<TextRange>
        UsableRole, ///< bool: can be chosen now
    };
    static constexpr int mostRecent = 5; ///< commands that are remembered

    explicit PaletteModel(Library &library, QObject *parent = nullptr);

    void setCommands(const QList<Command> &commands) { m_commands = commands; }
    /// Words of the commands that were used last, the last one first; unknown ones are passed over.
    void setRecent(const QStringList &words) { m_recent = words.first(std::min<qsizetype>(words.size(), mostRecent)); }
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void noteCommand(int row);
    [[nodiscard]] NameFinder &names() { return m_names; }

    /// Rows come with changed(), those of commands alone at once; before they come the old ones stand.
    void ask(const QString &typed);
    /// No rows, and nothing is on its way.
    void clear();
    [[nodiscard]] bool isAsking() const { return m_names.isFinding(); }
    [[nodiscard]] const PaletteInput &input() const { return m_input; }

    [[nodiscard]] Kind kind(int row) const { return m_rows.at(row).kind; }
    [[nodiscard]] QAction *action(int row) const;
    /// Of the article, theme or claim.
    [[nodiscard]] QString id(int row) const { return m_rows.at(row).id; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other rows, perhaps none.
    void changed();
    void failed(const florilegium::Error &error);

private:
    struct Row
    {
        Kind kind = Kind::Search;
        int command = -1; ///< index in m_commands
        QString id;
        QString name;
        QString detail;
        QList<TextRange> marks;
        QList<TextRange> detailMarks;
        int score = 0;
        bool usable = true;
    };

    [[nodiscard]] QList<Row> commandRows() const;
    [[nodiscard]] QList<Row> recentRows() const;
    [[nodiscard]] Row commandRow(int command) const;
    [[nodiscard]] NamesWanted namesWanted() const;
    void take(const QList<FoundName> &names);
    void show(QList<Row> rows);
    [[nodiscard]] QString spoken(const Row &row) const;

    NameFinder m_names;
    QList<Command> m_commands;
    QStringList m_recent;
    PaletteInput m_input;
    QList<Row> m_rows;
};

/// "Commands", "Articles" …: the head over the rows of a kind; with nothing typed they are those used last.
[[nodiscard]] QString paletteHead(PaletteModel::Kind kind, bool isTyped);

} // namespace florilegium
