// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deskmodel.h"
#include "models/givenlibrary.h"
#include "models/tests_models.h"
#include "patience.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

namespace florilegium::testing {

using namespace Qt::StringLiterals;

namespace {

const QByteArray before =
    "# On doors\n\n"
    "The first door that one comes to in this house is open all day long to everyone who asks for it.\n\n"
    "The second door was shut by somebody who did not leave a name or give any reason for shutting it.\n\n"
    "A third door leads into the garden, where nobody has been since the autumn of last year.\n";

/// The second door is gone, the third one leads elsewhere.
const QByteArray after =
    "# On doors\n\n"
    "The first door that one comes to in this house is open all day long to everyone who asks for it.\n\n"
    "A third door leads into the cellar, where nobody has been since the autumn of last year.\n";

/// An article that was marked twice, and opened again after its file was changed.
struct ChangedDoors
{
    GivenLibrary given;
    ParserHost parsers;
    Session session{given.library(), parsers};
    OpenArticlePtr article;
    HighlightId ofSecond;
    HighlightId ofThird;

    ChangedDoors()
    {
        QObject::connect(&session, &Session::opened, &session,
                         [this](const OpenArticlePtr &opened) { article = opened; });
    }

    [[nodiscard]] bool open(const QByteArray &bytes)
    {
        article.reset();
        QFile file(given.folder() + u"/doors.md"_s);
        if (!file.open(QFile::WriteOnly))
            return false;
        file.write(bytes);
        file.close();
        session.openFile(file.fileName());
        return waitFor([this] { return article && article->text != 0 && session.unsaved() == 0; });
    }

    [[nodiscard]] bool change()
    {
        if (!open(before))
            return false;
        const auto mark = [this](const QString &words) {
            const qsizetype start = article->document->text().indexOf(words);
            return session.highlight(article, {{start, start + words.size()}}, u"evidence"_s);
        };
        ofSecond = mark(u"The second door was shut by somebody who did not leave a name"_s);
        ofThird = mark(u"A third door leads into the garden"_s);
        return waitFor([this] { return session.unsaved() == 0; }) && open(after);
    }
};

QStringList ids(const DeskModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row).data(DeskModel::IdRole).toString();
    return ids;
}

} // namespace

void DeskModelTest::hasARowForEachHighlightThatChanged()
{
    ChangedDoors given;
    QVERIFY(given.change());
    DeskModel model(given.session);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy loaded(&model, &DeskModel::loaded);
    model.setArticle(given.article);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex second = model.index(model.rowOf(given.ofSecond));
    QCOMPARE(second.data(DeskModel::FateRole).toInt(), int(Fate::NotFound));
    QCOMPARE(second.data(DeskModel::ColourRole).toString(), u"evidence"_s);
    const DeskRow &third = model.row(model.rowOf(given.ofThird));
    QCOMPARE(third.fate, Fate::Changed);
    QCOMPARE(third.oldWords, u"A third door leads into the garden"_s);
    QCOMPARE(given.article->document->text(third.candidate.front()), u"A third door leads into the cellar"_s);
    QVERIFY(third.score > 0.5 && third.score < 1);
    const QList<WordRun> difference{{ComparedRun::Kind::Equal, u"A third door leads into the"_s, false},
                                    {ComparedRun::Kind::Removed, u"garden"_s, true},
                                    {ComparedRun::Kind::Inserted, u"cellar"_s, true}};
    QCOMPARE(third.difference, difference);
    QVERIFY(
        model.index(model.rowOf(given.ofThird)).data(Qt::AccessibleTextRole).toString().contains(u"into the cellar"_s));
}

void DeskModelTest::rowsGoWhenDecidedAndComeBack()
{
    ChangedDoors given;
    QVERIFY(given.change());
    DeskModel model(given.session);
    const QAbstractItemModelTester tester(&model);
    model.setArticle(given.article);
    QTRY_COMPARE(model.rowCount(), 2);
    const QStringList all = ids(model);
    given.session.decide(given.article, given.ofSecond, {});
    QCOMPARE(ids(model), QStringList{given.ofThird.text});
    given.session.undo();
    QCOMPARE(ids(model), all);
    given.session.deleteHighlights(given.article, {given.ofThird});
    QCOMPARE(ids(model), QStringList{given.ofSecond.text});
    given.session.undo();
    QCOMPARE(ids(model), all);
}

void DeskModelTest::aDecidedHighlightComesWhenItIsInsistedOn()
{
    ChangedDoors given;
    QVERIFY(given.change());
    given.session.decide(given.article, given.ofSecond, {});
    DeskModel model(given.session);
    const QAbstractItemModelTester tester(&model);
    model.insist(given.ofSecond);
    model.setArticle(given.article);
    QTRY_COMPARE(ids(model), QStringList{given.ofThird.text});
    model.insist(given.ofSecond);
    QCOMPARE(model.rowCount(), 2);
    given.session.decide(given.article, given.ofSecond, {{0, 4}});
    QCOMPARE(ids(model), QStringList{given.ofThird.text});
}

void DeskModelTest::likenessHasAWord()
{
    QStringList words;
    for (const double score : {1.0, 0.97, 0.8, 0.6, 0.1})
        words << likenessWord(score);
    QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 5);
}

} // namespace florilegium::testing
