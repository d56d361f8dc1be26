// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/html/entities.h"

#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

namespace florilegium {

/// Gives XML the names that HTML has for characters, which books use without declaring them. External entities stay
/// unread, and the reader's own limit on expansion stays on.
class EntityResolver : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        const QString reference = u'&' + name + u';';
        const QString character = m_entities.decode(reference.toUtf8());
        return character == reference ? QString() : character;
    }

private:
    html::Entities m_entities;
};

/// A reader of XML from files that are not trusted: no recursion, entity bombs are an error, nothing external is read.
class XmlReader : public QXmlStreamReader
{
public:
    explicit XmlReader(const QByteArray &xml)
        : QXmlStreamReader(xml)
    {
        setEntityResolver(&m_resolver);
        setNamespaceProcessing(false); // prefixes that are used without being declared are common
    }
    Q_DISABLE_COPY_MOVE(XmlReader)

    /// Value of an attribute by its local name, whatever its namespace.
    [[nodiscard]] QString attribute(QStringView localName) const
    {
        for (const QXmlStreamAttribute &each : attributes())
            if (each.name() == localName)
                return each.value().toString();
        return {};
    }

    /// All characters within the current element, which is left. Without the recursion of readElementText().
    [[nodiscard]] QString textWithin()
    {
        QString text;
        for (int depth = 1; depth > 0 && !atEnd();) {
            const TokenType token = readNext();
            depth += token == StartElement ? 1 : token == EndElement ? -1 : 0;
            if (token == Characters)
                text += QXmlStreamReader::text();
        }
        return text;
    }

private:
    EntityResolver m_resolver;
};

} // namespace florilegium
