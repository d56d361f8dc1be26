// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/office/properties.h"

#include "parse/xml/xmlreader.h"

#include <iterator>

namespace florilegium::office {

using namespace Qt::StringLiterals;

namespace {

struct Field
{
    QLatin1StringView element;
    QString Metadata::*field;
};

// The first that is not empty stands: who wrote a text comes before who changed it last.
constexpr Field fields[] = {
    {"title"_L1, &Metadata::title},
    {"initial-creator"_L1, &Metadata::byline},
    {"creator"_L1, &Metadata::byline},
    {"created"_L1, &Metadata::published},
    {"creation-date"_L1, &Metadata::published},
    {"modified"_L1, &Metadata::modified},
    {"date"_L1, &Metadata::modified},
    {"language"_L1, &Metadata::language},
    {"description"_L1, &Metadata::excerpt},
};

} // namespace

Metadata readProperties(const QByteArray &xml)
{
    XmlReader reader(xml);
    QHash<QString, QString> values;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = reader.name().toString();
        const bool known = std::ranges::any_of(fields, [&](const Field &each) { return each.element == name; });
        if (known && !values.contains(name))
            values.insert(name, reader.textWithin().simplified());
    }
    Metadata metadata;
    for (const Field &each : fields)
        if (QString &field = metadata.*each.field; field.isEmpty())
            field = values.value(each.element);
    return metadata;
}

} // namespace florilegium::office
