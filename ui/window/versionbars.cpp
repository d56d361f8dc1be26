// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/versionbars.h"

#include "models/words.h"
#include "window/messages.h"
#include "window/navigation.h"
#include "window/pagechoices.h"
#include "window/pictureloading.h"
#include "window/readingpane.h"
#include "window/reviewing.h"

namespace florilegium {

using namespace Qt::StringLiterals;

QString countsSentence(const CarriedCounts &counts)
{
    QStringList parts;
    if (counts.moved > 0)
        parts << VersionBars::tr("%n moved", "highlights", counts.moved);
    if (counts.changed > 0)
        parts << VersionBars::tr("%n changed", "highlights", counts.changed);
    if (counts.notFound > 0)
        parts << VersionBars::tr("%n not found", "highlights", counts.notFound);
    return parts.join(u", "_s);
}

VersionBars::VersionBars(Session &session, ReadingPane &pane, Navigation &navigation, Reviewing &reviewing,
                         PageChoices &choices, PictureLoading &pictures, Messages &messages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_navigation(navigation)
    , m_reviewing(reviewing)
    , m_choices(choices)
    , m_pictures(pictures)
    , m_messages(messages)
{
    connect(&navigation, &Navigation::moved, this, &VersionBars::followPlace);
    connect(&session, &Session::carried, this, &VersionBars::sayCarried);
    connect(&session, &Session::likenessFound, this, &VersionBars::sayAlike);
    connect(&session, &Session::savedChanged, this, [this] {
        for (const Later &later : std::exchange(m_later, {}))
            whenKept(later.article, later.run);
    });
}

void VersionBars::followPlace()
{
    const OpenArticlePtr seen = m_navigation.isReading() ? m_pane.article() : OpenArticlePtr();
    if (seen == m_shown)
        return;
    m_shown = seen;
    m_messages.withdrawOffers(&m_session);
    if (!seen)
        return;
    sayWhatItIs();
    m_pictures.offer();
}

void VersionBars::sayWhatItIs()
{
    if (!m_shown->olderVersion) {
        m_choices.sayKind();
        return;
    }
    m_messages.offer(&m_session,
                     tr("This is the version of %1.", "date and time").arg(shownTime(m_shown->olderVersion->taken)),
                     {{tr("Newest version"), [this, id = m_shown->article.id] { m_session.openArticle(id); }}});
}

void VersionBars::sayCarried(const OpenArticlePtr &article, const Carriage &carriage)
{
    const bool isVersion = carriage.newVersion == RecognisedBy::Address || carriage.newVersion == RecognisedBy::Path;
    const bool isMarked = !article->highlights->all().isEmpty();
    const QString counts = countsSentence(carriage.counts);
    QList<MessageAction> actions;
    if (!carriage.counts.isQuiet())
        actions << MessageAction{tr("Review"), [this] { m_reviewing.open(); }};
    if (isVersion) {
        actions << MessageAction{tr("Keep apart"), [this, article] {
                                     whenKept(article, [this, article] { m_session.keepApart(article); });
                                 }};
    }
    const QString title = article->article.title;
    if (!isVersion)
        m_messages.offer(&m_session,
                         tr("Highlights in this text: %1.", "how many moved, changed, were not found").arg(counts),
                         actions);
    else if (!carriage.counts.isQuiet())
        m_messages.offer(&m_session,
                         tr("A new version of “%1”: %2.", "title; how many highlights moved, changed, were not found")
                             .arg(title, counts),
                         actions);
    else
        m_messages.show(Messages::Kind::Note,
                        isMarked ? tr("A new version of “%1”. Every highlight stands where it stood.").arg(title)
                                 : tr("A new version of “%1”.").arg(title),
                        actions);
}

void VersionBars::sayAlike(const OpenArticlePtr &article, const Article &known)
{
    m_messages.offer(&m_session, tr("Most of this text is in “%1” too.", "title of another article").arg(known.title),
                     {{tr("It is another version of it"), [this, article, id = known.id] {
                           whenKept(article, [this, article, id] { m_session.joinVersion(article, id); });
                       }}});
}

void VersionBars::whenKept(const OpenArticlePtr &article, std::function<void()> run)
{
    if (article->text != 0 && m_session.unsaved() == 0)
        run();
    else
        m_later << Later{article, std::move(run)};
}

} // namespace florilegium
