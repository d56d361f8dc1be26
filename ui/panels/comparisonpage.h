// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/comparedhighlightmodel.h"
#include "paint/typography.h"
#include "panels/comparisonhead.h"

#include <QTimer>

class QLabel;
class QListView;
class QStackedLayout;

namespace florilegium {

class ComparedHighlightDelegate;
class ComparisonViews;
class EmptyState;
class Hyphenators;

/// Two versions of an article, compared word by word. First come the highlights whose words changed, then both texts. N
/// and P go through the changes, Enter on a highlight goes to it, Esc leaves. Reads and compares on workers.
class ComparisonPage : public QWidget
{
    Q_OBJECT
public:
    /// The library is borrowed.
    explicit ComparisonPage(Library &library, QWidget *parent = nullptr);
    ~ComparisonPage() override;

    /// 0 for both versions: the newest two. The same ones again are not compared anew.
    void showVersions(const ArticleId &article, VersionId older, VersionId newer);
    void setLook(const Palette &look);
    void setTypeChoice(const TypeChoice &choice);
    void setHyphenators(Hyphenators *hyphenators);
    [[nodiscard]] QString heading() const;
    void setInline(bool isInline);
    void goToNextChange();
    void goToPreviousChange();

    /// Null while nothing has been compared.
    [[nodiscard]] const ComparisonPtr &comparison() const { return m_comparison; }
    [[nodiscard]] ComparisonViews *views() const { return m_views; }
    [[nodiscard]] QListView *highlights() const { return m_list; }
    [[nodiscard]] EmptyState *state() const { return m_state; }

Q_SIGNALS:
    void closeWanted(const florilegium::ArticleId &article);
    /// The reader chose other versions.
    void versionsChosen(const florilegium::ArticleId &article, qint64 older, qint64 newer);
    void failed(const florilegium::Error &error);
    void compared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeParts();
    void connectParts();
    void choose(const QList<VersionText> &versions, VersionId older, VersionId newer);
    void startComparing(TextId older, TextId newer);
    void showComparison(const ComparisonPtr &comparison);
    void showState(const QString &what, const QString &how);
    void sizeList();
    void goToChange(qsizetype change);
    bool actOn(const QKeyEvent &event);

    Library &m_library;
    Palette m_look;
    ArticleId m_article;
    QList<VersionText> m_versions;
    TextId m_olderText = 0;
    TextId m_newerText = 0;
    ComparisonPtr m_comparison;
    ComparedHighlightModel m_model;
    ComparedHighlightDelegate *m_delegate;
    ComparisonHead *m_head;
    QLabel *m_listHead;
    QListView *m_list;
    ComparisonViews *m_views;
    EmptyState *m_state;
    QStackedLayout *m_stack = nullptr;
    qsizetype m_change = -1; ///< the one gone to last
    std::stop_source m_stop; ///< of the comparison that runs
    int m_generation = 0; ///< of what was asked for; older answers are not shown
    QTimer m_patience; ///< before it is said that something is being compared
};

} // namespace florilegium
