// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/archive/archive.h"
#include "parse/office/odtstyles.h"
#include "parse/office/writer.h"
#include "parse/xml/xmlreader.h"

#include <stop_token>

namespace florilegium::office {

/// Reads content.xml of an ODT and writes it. Notes stand where they are referred to, so their text is kept until the
/// end, as the XML within them.
class OdtReader
{
public:
    OdtReader(const QByteArray &xml, const OdtStyles &styles, const Archive &archive, int shift, Writer &writer,
              std::stop_token stop)
        : m_reader(xml)
        , m_styles(styles)
        , m_archive(archive)
        , m_shift(shift)
        , m_writer(writer)
        , m_stop(std::move(stop))
    {
    }

    /// Reads to the end; false: not well-formed, or stopped.
    [[nodiscard]] bool readAll();
    void writeNotes();

private:
    struct Note
    {
        QStringList paragraphs;
    };

    void readChildren(int depth);
    void readElement(int depth);
    [[nodiscard]] bool readCharacter(QStringView name);
    void readParagraph(int depth, bool isHeading);
    void readInline(int depth);
    void readSpan(int depth);
    void readLink(int depth);
    void readList(int depth);
    void readTable(int depth);
    void readRow(int depth);
    void readNote();
    void readFrame(int depth);
    [[nodiscard]] Paragraph paragraphOf(const QString &style, bool isHeading, int outline);

    XmlReader m_reader;
    const OdtStyles &m_styles;
    const Archive &m_archive;
    int m_shift; // added to the levels of headings
    Writer &m_writer;
    std::stop_token m_stop;
    QList<Note> m_notes;
    QString m_list; // style of the outermost list
    int m_listDepth = 0;
    bool m_item = false; // an item has begun and has no paragraph yet
    std::vector<qint32> m_numbers; // of the open lists
};

} // namespace florilegium::office
