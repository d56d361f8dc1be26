// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/tidying.h"

#include "panels/duplicatepage.h"
#include "session/session.h"
#include "window/errortext.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pages.h"

#include <QMenu>

namespace florilegium {

Tidying::Tidying(Session &session, Navigation &navigation, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_navigation(navigation)
    , m_messages(messages)
{
}

Tidying::~Tidying() = default;

void Tidying::setPages(Pages *pages)
{
    m_pages = pages;
    m_question = new QMenu(pages);
}

QMenu *Tidying::question() const
{
    return m_question && m_question->isVisible() ? m_question.data() : nullptr;
}

bool Tidying::act(ActionId id)
{
    switch (id) {
    case ActionId::EraseForGood: askToErase(); return true;
    case ActionId::EmptyBin: askToEmpty(); return true;
    case ActionId::FindDuplicates: m_navigation.go({.kind = Place::Kind::Duplicates}); return true;
    case ActionId::MergeDuplicates: merge(); return true;
    case ActionId::NotDuplicates: tellApart(); return true;
    default: return false;
    }
}

Needs Tidying::present() const
{
    Needs present;
    if (!m_pages || m_navigation.isReading())
        return present;
    const DuplicatePage *duplicates = m_pages->shownDuplicates();
    present.setFlag(Need::BinRow, !m_pages->binSelection().isEmpty());
    present.setFlag(Need::Duplicate, duplicates && !duplicates->merges().isEmpty());
    return present;
}

/// Nothing brings it back, so it is asked: in a menu, which keys answer.
void Tidying::ask(const QString &question, const QList<Choice> &choices, const QString &keep)
{
    m_question->clear();
    m_question->setAccessibleName(question);
    m_question->addAction(question)->setEnabled(false);
    for (const Choice &choice : choices)
        m_question->addAction(choice.text, this, [this, choice] { empty(choice.what, choice.how); });
    QAction *none = m_question->addAction(keep);
    m_question->popup(m_pages->rowCorner());
    m_question->setActiveAction(none); // Enter alone does no harm
}

void Tidying::askToErase()
{
    const QStringList ids = m_pages ? m_pages->binSelection() : QStringList();
    if (ids.isEmpty())
        return;
    ask(tr("Erase %n thing(s) for good? Nothing brings them back, not even Undo.", nullptr, int(ids.size())),
        {{tr("&Erase for good"), {.before = {}, .ids = ids}, Emptying::Erase}}, tr("&Keep in the bin"));
}

void Tidying::askToEmpty()
{
    if (m_pages)
        ask(tr("Empty the bin? Nothing brings back what was in it."),
            {{tr("&Empty the bin; the history still says what was in it"), {}, Emptying::Drop},
             {tr("E&rase everything in it for good, without a trace"), {}, Emptying::Erase}},
            tr("&Keep the bin as it is"));
}

void Tidying::empty(const BinChoice &what, Emptying how)
{
    if (how == Emptying::Erase)
        m_messages.note(tr("Erasing: the library is written anew without it. You can go on reading."));
    m_session.library().emptyBin(what, how).then(this, [this, how](const Result<Emptied> &emptied) {
        if (emptied)
            sayEmptied(*emptied, how);
        else
            m_messages.problem(sentence(emptied.error(), tr("the library")));
    });
}

void Tidying::sayEmptied(const Emptied &emptied, Emptying how)
{
    if (emptied.copiesLeft > 0)
        m_messages.problem(tr("It was erased from the library, but %n backup(s) could not be rewritten and still hold "
                              "it until they are too old.",
                              nullptr, emptied.copiesLeft));
    else if (how == Emptying::Erase)
        m_messages.note(
            tr("%n thing(s) erased for good: from the library, its index and its backups.", nullptr, emptied.all()));
    else
        m_messages.note(tr("%n thing(s) taken out of the bin.", nullptr, emptied.all()));
}

void Tidying::merge()
{
    const DuplicatePage *page = m_pages ? m_pages->shownDuplicates() : nullptr;
    const QList<ArticleMerge> merges = page ? page->merges() : QList<ArticleMerge>();
    if (merges.isEmpty())
        return;
    m_session.mergeArticles(merges).then(this, [this](const Result<MergedArticles> &merged) {
        if (merged)
            sayMerged(*merged);
        else
            m_messages.problem(sentence(merged.error(), tr("the library")));
    });
}

void Tidying::sayMerged(const MergedArticles &merged)
{
    QString said = tr("%n article(s) merged into others", nullptr, merged.articles) + u"; "
        + tr("%n highlight(s) came along.", nullptr, merged.highlights);
    if (merged.counts.notFound > 0)
        said += u' '
            + tr("%n of them is not found in the text that stays, and is kept as an orphan.", nullptr,
                 merged.counts.notFound);
    m_messages.show(Messages::Kind::Note, said, {{tr("Undo"), [this] { m_session.undo(); }}});
}

void Tidying::tellApart()
{
    const DuplicatePage *page = m_pages ? m_pages->shownDuplicates() : nullptr;
    Change change{QStringLiteral("duplicates.apart"), {}};
    for (const QList<ArticleId> &group : page ? page->groups() : QList<QList<ArticleId>>())
        change.records += florilegium::tellApart(group).records;
    if (change.isEmpty())
        return;
    m_session.perform(change);
    m_messages.show(Messages::Kind::Note, tr("They are not listed as duplicates any more."),
                    {{tr("Undo"), [this] { m_session.undo(); }}});
}

} // namespace florilegium
