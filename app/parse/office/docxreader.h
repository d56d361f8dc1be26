// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parse/archive/archive.h"
#include "parse/office/docxstyles.h"
#include "parse/office/writer.h"
#include "parse/xml/xmlreader.h"

#include <stop_token>

namespace florilegium::office {

/// Reads the XML of one part of a DOCX (its main text, or its notes) and writes it.
class DocxReader
{
public:
    DocxReader(const QByteArray &xml, const DocxStyles &styles, const Archive &archive, int shift, Writer &writer,
               std::stop_token stop)
        : m_reader(xml)
        , m_styles(styles)
        , m_archive(archive)
        , m_shift(shift)
        , m_writer(writer)
        , m_stop(std::move(stop))
    {
    }

    /// The whole text. False: not well-formed, or stopped.
    [[nodiscard]] bool readAll();
    /// The notes of a part that holds them, in its order; those whose mark was set. `kind`: of their ids, 'f' or 'e'.
    void readNotes(QChar kind);

private:
    struct Look
    {
        QString style;
        QString numbering;
        int level = -1; // in its numbering
        int outline = -1;
    };

    void readChildren(int depth);
    void readElement(int depth);
    void readParagraph(int depth);
    void readRun(int depth);
    void readTable(int depth);
    void readLink(int depth);
    void readPicture();
    [[nodiscard]] Look readLook();
    [[nodiscard]] quint16 readRunStyle();
    [[nodiscard]] Paragraph paragraphOf(const Look &look);
    [[nodiscard]] qint32 numberOf(const QString &numbering, int level);

    XmlReader m_reader;
    const DocxStyles &m_styles;
    const Archive &m_archive;
    int m_shift; // added to the levels of headings
    Writer &m_writer;
    std::stop_token m_stop;
    QHash<QString, std::array<qint32, 9>> m_counters; // by numbering
    QStringList m_boxes; // texts of the boxes that this paragraph anchors
};

} // namespace florilegium::office
