// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace florilegium::fuzz {

// Each takes bytes in the way of its name and aborts when a document comes out that breaks the rules of
// document/rules.h. Of containers the bytes are the main part, in an archive made around them.

void plaintext(const QByteArray &bytes);
void markdown(const QByteArray &bytes);
void html(const QByteArray &bytes); ///< the article, then the whole page
void source(const QByteArray &bytes);
void epub(const QByteArray &bytes); ///< a chapter
void mail(const QByteArray &bytes);
void mhtml(const QByteArray &bytes);
void docx(const QByteArray &bytes); ///< word/document.xml
void odt(const QByteArray &bytes); ///< content.xml
void rst(const QByteArray &bytes);
void org(const QByteArray &bytes);
void asciidoc(const QByteArray &bytes);
void flatbytes(const QByteArray &bytes); ///< what the library keeps and the wall hands back

} // namespace florilegium::fuzz
