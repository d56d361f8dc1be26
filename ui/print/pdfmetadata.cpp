// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfmetadata.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView rdf("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1StringView dc("http://purl.org/dc/elements/1.1/");
constexpr QLatin1StringView xmp("http://ns.adobe.com/xap/1.0/");
constexpr QLatin1StringView meta("adobe:ns:meta/");

/// One value in a list of RDF: an alternative of languages, or a sequence.
void writeItem(QXmlStreamWriter &xml, QLatin1StringView name, QLatin1StringView list, const QString &value)
{
    if (value.isEmpty())
        return;
    xml.writeStartElement(dc, name);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, "li"_L1);
    if (list == "Alt"_L1)
        xml.writeAttribute("xml:lang"_L1, "x-default"_L1);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray pdfMetadata(const QString &title, const QString &author)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeNamespace(meta, "x"_L1);
    xml.writeStartElement(meta, "xmpmeta"_L1);
    xml.writeNamespace(rdf, "rdf"_L1);
    xml.writeStartElement(rdf, "RDF"_L1);
    xml.writeNamespace(dc, "dc"_L1);
    xml.writeNamespace(xmp, "xmp"_L1);
    xml.writeStartElement(rdf, "Description"_L1);
    xml.writeAttribute(rdf, "about"_L1, QString());
    writeItem(xml, "title"_L1, "Alt"_L1, title);
    writeItem(xml, "creator"_L1, "Seq"_L1, author);
    xml.writeTextElement(xmp, "CreatorTool"_L1, u"Florilegium "_s + QCoreApplication::applicationVersion());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin='\xEF\xBB\xBF' id='W5M0MpCehiHzreSzNTczkc9d'?>\n" + packet + "\n<?xpacket end='w'?>";
}

} // namespace florilegium
