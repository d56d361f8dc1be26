// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/versionmenu.h"

#include "models/words.h"
#include "window/readingpane.h"

#include <QFileInfo>
#include <QMenu>
#include <QUrl>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownHash = 8; // hexadecimal digits
constexpr qsizetype shownSource = 48; // characters of it

QString shortSource(const QString &source)
{
    const bool isAddress = source.contains("://"_L1);
    const QString name = isAddress ? QUrl(source).toDisplayString(QUrl::RemoveScheme).remove("//"_L1)
                                   : QFileInfo(source).fileName();
    return name.size() > shownSource ? name.first(shownSource) + u'…' : name;
}

} // namespace

QString versionText(const Version &version)
{
    QStringList parts{shownTime(version.taken), shortSource(version.source),
                      version.sha256.first(std::min(shownHash, version.sha256.size()))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

VersionMenu::VersionMenu(Session &session, ReadingPane &pane, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pane(pane)
    , m_menu(&menu)
{
    connect(pane.view(), &DocumentView::documentChanged, this, &VersionMenu::update);
    connect(&session, &Session::changed, this, [this](const Change &change) {
        m_isStale |= std::ranges::contains(change.records, Table::Versions, &Record::table);
    });
    connect(&session, &Session::savedChanged, this, [this] {
        if (m_isStale && m_session.unsaved() == 0)
            update();
    });
    update();
}

VersionMenu::~VersionMenu()
{
    if (m_menu)
        qDeleteAll(m_entries);
}

void VersionMenu::update()
{
    const quint64 question = ++m_question;
    const OpenArticlePtr article = m_pane.article();
    m_isStale = article && article->text == 0;
    if (!article || m_isStale) {
        show({}, 0);
        return;
    }
    m_session.library()
        .read([id = article->article.id](LibraryQueries &queries) { return queries.versions(id); })
        .then(this, [this, question, article](const Result<QList<Version>> &versions) {
            if (question != m_question || !versions || versions->isEmpty())
                return;
            show(*versions, article->olderVersion ? article->olderVersion->id : versions->front().id);
        });
}

void VersionMenu::show(const QList<Version> &versions, VersionId shown)
{
    qDeleteAll(std::exchange(m_entries, {}));
    if (!versions.isEmpty())
        m_entries << m_menu->addSeparator();
    for (const Version &version : versions) {
        QString text = versionText(version);
        QAction *entry = m_menu->addAction(text.replace(u'&', "&&"_L1));
        entry->setCheckable(true);
        entry->setChecked(version.id == shown);
        entry->setToolTip(version.source + u'\n' + version.sha256);
        connect(entry, &QAction::triggered, this,
                [this, article = version.article, id = version.id] { m_session.openVersion(article, id); });
        m_entries << entry;
    }
}

} // namespace florilegium
