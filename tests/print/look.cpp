#include "annotate/edits.h"
#include "parse/parser.h"
#include "print/printing.h"
#include "session/openarticle.h"
#include "window/style.h"
#include "folders.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QThreadPool>
#include <QTextStream>

using namespace florilegium;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Florilegium"_s);
    QApplication::setFont(interfaceFont());
    const QString file = QApplication::arguments().value(1, testing::sourceFolder() + u"/resources/sample/openness-and-secrecy.md"_s);
    const QString out = QApplication::arguments().value(2, u"/tmp/print-looks"_s);
    auto source = readFile(file);
    auto parsed = parse(*source, {}, {});
    if (!parsed) return 1;
    auto document = std::make_shared<const Document>(std::move(parsed->document));
    OpenArticle open;
    open.article.id = ArticleId::make();
    open.article.title = document->metadata().title;
    open.article.byline = document->metadata().byline;
    open.article.site = u"The Quarterly"_s;
    open.article.path = file;
    open.document = document;
    open.highlights = std::make_unique<HighlightSet>(open.article.id, document, 1);
    ThemeSet themes;
    ClaimSet claims;
    themes.load({}, {{u"claim"_s, {}, 0}, {u"evidence"_s, {}, 1}, {u"question"_s, {}, 2}, {u"contradiction"_s, {}, 3}, {u"definition"_s, {}, 4}});
    Theme openness; openness.id = ThemeId::make(); openness.name = u"openness"_s; themes.apply(addTheme(openness));
    Theme secrecy; secrecy.id = ThemeId::make(); secrecy.name = u"secrecy"_s; secrecy.parent = openness.id; themes.apply(addTheme(secrecy));
    const auto now = QDateTime::currentDateTimeUtc();
    const auto mark = [&](const QString &words, const QString &colour, const QString &note, const QList<ThemeId> &tags) {
        const qsizetype at = document->text().indexOf(words);
        if (at < 0) { QTextStream(stderr) << "not found: " << words << Qt::endl; return HighlightId{}; }
        Highlight made = newHighlight(*document, open.article.id, 1, {{at, at + words.size()}}, colour, now);
        made.note = note; made.themes = tags;
        open.highlights->apply(addHighlight(made));
        return made.id;
    };
    const auto claim = [&](const HighlightId &id, Status status, const QStringList &who) {
        Claim made; made.id = ClaimId::make(); made.statement = quoteOf(open.highlights->find(id)->highlight);
        made.status = status; made.attributedTo = who; made.created = now; made.modified = now;
        claims.apply(makeClaim(made, id, now));
        return made.id;
    };
    if (argc < 2) {
    const auto a = mark(u"no outsider found a serious fault in our system"_s, u"claim"_s, u"The **central** claim of the letter; see [the log](https://example.org/log)."_s, {openness.id});
    const auto c = claim(a, Status::Disputed, {u"Tomas Hale"_s});
    const auto b = mark(u"Of the 38 faults that the firm itself had marked as serious, 31 had been reported by people outside it."_s, u"evidence"_s, u"Counted by the author with two clerks."_s, {openness.id, secrecy.id});
    Evidence e; e.id = EvidenceId::make(); e.claim = c; e.relation = Relation::Contradicts; e.highlight = b; e.created = now; claims.apply(addEvidence(e));
    mark(u"faults that the firm itself had marked"_s, u"definition"_s, {}, {});
    const auto d = mark(u"the danger of publication is largest in the weeks after a release"_s, u"claim"_s, {}, {secrecy.id});
    claim(d, Status::Attributed, {u"Dr Anneke Rhys"_s});
    const auto g = mark(u"next generation of such systems will be too large for any outsider to run"_s, u"claim"_s, {}, {});
    claim(g, Status::Speculated, {u"some in the trade"_s});
    mark(u"which is what exactly was lost and to whom"_s, u"question"_s, u"Does the article answer it? The last section tries to."_s, {});
    QString longNote;
    for (int i = 0; i < 14; ++i)
        longNote += u"Paragraph %1 of a note that is too long for the margin: it quotes, *doubts* and compares what was said elsewhere, at a length that no page can give beside its passage. There is more to say of each of these points than can be said here.\n\n"_s.arg(i + 1);
    mark(u"three things can be said for the closed door"_s, u"question"_s, longNote + u"- one\n- two\n\n```\nint a = 1;\n```\n"_s, {secrecy.id});
    }
    const PrintedArticle article = printedArticle(open, claims, themes, {});
    {
        PrintedPages pages(article, usualPaper(), nullptr);
        if (!pages.layOut([](double) { return true; })) return 1;
        QTextStream(stdout) << pages.count() << " pages" << Qt::endl;
        for (int page = 0; page < std::min(pages.count(), 6); ++page) {
            QImage image((pages.shape().sheet * 1.6).toSize(), QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(1.6, 1.6);
            pages.paint(painter, page);
            painter.end();
            image.save(out + u"/page-%1.png"_s.arg(page + 1));
        }
    }
    QThreadPool pool;
    auto future = writePdf(pool, article, QtFuture::makeReadyValueFuture(PictureSources{QFileInfo(file).absolutePath(), nullptr}), usualPaper(), out + u"/article.pdf"_s);
    future.waitForFinished();
    QTextStream(stdout) << (future.result() ? u"pdf written"_s : future.result().error().detail) << Qt::endl;
    return 0;
}
