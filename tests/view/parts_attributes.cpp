// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/edits.h"
#include "document/builder.h"
#include "view/documentaccessibleattributes.h"
#include "view/parts_givens.h"
#include "view/parts_tests.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace florilegium {

void AttributesTest::tellsStylesAndMarks_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    // "plain bold link plain" with "bold l" marked
    QTest::newRow("plain") << 2 << QString() << 0 << 6;
    QTest::newRow("bold and marked") << 7 << u"font-weight:bold;mark:true;"_s << 6 << 10;
    QTest::newRow("marked between") << 10 << u"mark:true;"_s << 10 << 11;
    QTest::newRow("link and marked") << 11 << u"link:true;mark:true;"_s << 11 << 12;
    QTest::newRow("link") << 13 << u"link:true;"_s << 12 << 15;
    QTest::newRow("end") << 18 << QString() << 15 << 21;
}

void AttributesTest::tellsStylesAndMarks()
{
    DocumentBuilder builder;
    builder.beginBlock(BlockKind::Paragraph);
    builder.addText(u"plain "_s);
    const quint16 before = builder.addStyle(StyleStrong);
    builder.addText(u"bold"_s);
    builder.setStyle(before);
    builder.addText(u" "_s);
    const qint32 outside = builder.beginLink(u"https://example.org"_s);
    builder.addText(u"link"_s);
    builder.setLink(outside);
    builder.addText(u" plain"_s);
    const auto document = std::make_shared<const Document>(builder.finish(false));
    const ArticleId article = ArticleId::make();
    HighlightSet highlights(article, document);
    highlights.apply(
        addHighlight(newHighlight(*document, article, 1, {{6, 12}}, u"claim"_s, QDateTime::currentDateTimeUtc())));
    QFETCH(const int, offset);
    const TextAttributes found = textAttributesAt(*document, &highlights, offset);
    QTEST(found.text, "expected");
    QTEST(int(found.range.start), "start");
    QTEST(int(found.range.end), "end");
}

} // namespace florilegium
