// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/elsewheremodel.h"
#include "models/givenlibrary.h"
#include "models/tests_models.h"
#include "patience.h"
#include "session/repeating.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

/// An article with a mark, and another one that says nearly the same.
struct TwoDoors
{
    GivenLibrary given;
    ParserHost parsers;
    Session session{given.library(), parsers};
    OpenArticlePtr article;
    HighlightId mark;
    SamePassage there;

    TwoDoors()
    {
        QObject::connect(&session, &Session::opened, &session,
                         [this](const OpenArticlePtr &opened) { article = opened; });
    }

    [[nodiscard]] bool open(const QString &name, const QByteArray &bytes)
    {
        article.reset();
        QFile file(given.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(bytes);
        file.close();
        session.openFile(file.fileName());
        return waitFor([this] { return article && article->text != 0 && session.unsaved() == 0; });
    }

    [[nodiscard]] bool open()
    {
        if (!open(u"other.md"_s, "# Other\n\nThe first door of this house was open all day long.\n"))
            return false;
        there.article = article->article.id;
        there.title = u"Other"_s;
        there.site = u"Example News"_s;
        there.text = article->text;
        there.quote = u"The first door of this house was open all day long."_s;
        const qsizetype at = article->document->text().indexOf(there.quote);
        there.range = {at, at + there.quote.size()};
        there.score = 0.9;
        if (!open(u"doors.md"_s, "# Doors\n\nThe first door of this house is open all day long.\n"))
            return false;
        const QString words = u"The first door of this house is open all day long."_s;
        const qsizetype start = article->document->text().indexOf(words);
        mark = session.highlight(article, {{start, start + words.size()}}, u"claim"_s);
        return waitFor([this] { return session.unsaved() == 0; });
    }
};

} // namespace

void ElsewhereModelTest::rowsSayWhatDiffers()
{
    TwoDoors given;
    QVERIFY(given.open());
    ElsewhereModel model(given.session);
    const QAbstractItemModelTester tester(&model);
    model.setHighlight(given.article, given.mark);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isLoaded());
    model.take({given.there});
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), given.there.quote);
    QCOMPARE(row.data(ElsewhereModel::TitleRole).toString(), u"Other"_s);
    QCOMPARE(row.data(ElsewhereModel::SiteRole).toString(), u"Example News"_s);
    QCOMPARE(row.data(ElsewhereModel::LikenessRole).toString(), likenessWord(0.9));
    QVERIFY(!row.data(ElsewhereModel::MarkedRole).toBool());
    const QList<WordRun> difference{{ComparedRun::Kind::Equal, u"The first door of this house"_s, false},
                                    {ComparedRun::Kind::Removed, u"is"_s, true},
                                    {ComparedRun::Kind::Inserted, u"was"_s, true},
                                    {ComparedRun::Kind::Equal, u"open all day long."_s, true}};
    QCOMPARE(model.row(0).difference, difference);
    model.setHighlight({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void ElsewhereModelTest::whatIsMarkedIsKnown()
{
    TwoDoors given;
    QVERIFY(given.open());
    ElsewhereModel model(given.session);
    const QAbstractItemModelTester tester(&model);
    model.setHighlight(given.article, given.mark);
    model.take({given.there});
    QTRY_VERIFY(model.isLoaded());
    const auto isMarked = [&] { return model.index(0).data(ElsewhereModel::MarkedRole).toBool(); };
    (void)markRepeat(given.session, given.article, given.mark, given.there);
    QTRY_VERIFY(isMarked());
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"marked"_s));
    given.session.undo();
    QTRY_VERIFY(!isMarked());
    given.session.redo();
    QTRY_VERIFY(isMarked());
}

} // namespace florilegium::testing
