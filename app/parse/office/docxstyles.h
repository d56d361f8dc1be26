// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>

namespace florilegium::office {

/// What a DOCX says beside its text about how paragraphs look and what ids stand for.
struct DocxStyles
{
    struct Style
    {
        QString name; ///< lower case
        QString parent;
        int outline = -1; ///< 0: outermost heading
        QString numbering; ///< id
        int level = 0; ///< in its numbering
    };
    enum class Mark : quint8 { Bullet, Number, None };
    struct Numbering
    {
        std::array<Mark, 9> marks{};
        std::array<int, 9> starts{};
    };

    QHash<QString, Style> styles; ///< by id
    QHash<QString, Numbering> numberings; ///< by id
    QHash<QString, QString> relations; ///< of the main text: id to target

    void readStyles(const QByteArray &xml);
    void readNumbering(const QByteArray &xml);
    void readRelations(const QByteArray &xml);

    /// The style or the nearest it is based on that `has` what is looked for; the default style where none has.
    template<typename Has>
    [[nodiscard]] Style nearest(const QString &id, const Has &has) const
    {
        QString at = id;
        for (int steps = 0; steps < 20 && styles.contains(at); ++steps) {
            const Style style = styles.value(at);
            if (has(style))
                return style;
            at = style.parent;
        }
        return {};
    }
};

} // namespace florilegium::office
