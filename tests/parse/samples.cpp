// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/samples.h"

namespace florilegium::testing {

namespace {

constexpr const char *pieces[] = {
    // clang-format off
    "A Heading Of Sorts", "Some words that end with a full stop.", "wrapped lines that go on and on\nand on to the next one",
    "- an item", "1. first", "2. second", "    int main() { return 0; }", "> quoted words", "===", "---", "* * *", "```", "~~~",
    "| a | b |\n|---|---|\n| c | d |", "![picture](a.png)", "[link](http://a.example \"t\")", "**strong** and *soft*", "`code`",
    "$x^2$", "$$y$$", "<b>raw</b>", "<script>x</script>", "&amp; &nosuch; &#0;", "[^1]", "[^1]: a note", "# One", "## Two ##",
    "gr\xc3\xbc\xc3\x9f \xe4\xb8\xad\xe6\x96\x87 \xf0\x9f\x98\x80", "\t", "  ", "\\", "Write A Comment", "- [x] done", "http://a.example",
    // clang-format on
};

constexpr const char *inserts[] = {"\0", "\r", "\xff", "\xe2\x82",     "\n\n", "<",  "[",
                                   "]",  "*",  "`",    "\xe2\x80\xa8", ">",    "\t", "\x1b"};

} // namespace

QByteArray randomArticle(QRandomGenerator &random)
{
    QByteArray text;
    const int count = random.bounded(1, 60);
    for (int i = 0; i < count; ++i) {
        text += pieces[random.bounded(int(std::size(pieces)))];
        text += random.bounded(3) == 0 ? " " : random.bounded(2) == 0 ? "\n" : "\n\n";
    }
    return text;
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    const int changes = random.bounded(1, 12);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = random.bounded(int(bytes.size()));
        switch (random.bounded(4)) {
        case 0: bytes[at] = char(random.bounded(256)); break;
        case 1: bytes.remove(at, random.bounded(1, 20)); break;
        case 2: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 40))); break;
        default: bytes.insert(at, inserts[random.bounded(int(std::size(inserts)))]); break;
        }
    }
    return bytes;
}

QByteArray prose(qsizetype size)
{
    const QByteArray paragraph(
        "It is a truth that many a reader has met before, and few have doubted since: words that are "
        "written to be measured need not be written to be read. Still they are words, and stand in "
        "sentences, and the sentences stand in paragraphs such as this one.\n\n");
    return paragraph.repeated(size / paragraph.size() + 1).first(size);
}

} // namespace florilegium::testing
