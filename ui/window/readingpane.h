// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/openarticle.h"
#include "view/documentview.h"
#include "view/findsession.h"

#include <QTimer>
#include <QWidget>

namespace florilegium {

class Actions;
class ArticleNotePanel;
class FindBar;
class MarginNotes;
class ImageStore;
class LinkPreview;
class OutlinePopup;
class OverviewRuler;
class PagePanel;
class SelectionBar;
class Session;
class SoftLens;
class Spelling;
class ThemePicker;
struct PictureSources;

/// The reading page with what floats over it: margin, ruler, find bar, selection bar, theme picker. Only the view is
/// there for the first frame; fill() adds the rest.
class ReadingPane : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPane(Session &session, QWidget *parent = nullptr);
    ~ReadingPane() override;

    /// Null: an empty page. The article whose first part is shown keeps the place that the reader went to in it.
    void setArticle(const OpenArticlePtr &article);
    /// The beginning of what is being opened, in place of the article: to be read, not to be marked.
    void showFirstPart(const DocumentPtr &part);
    [[nodiscard]] bool showsFirstPart() const { return m_firstPart != nullptr; }
    [[nodiscard]] const OpenArticlePtr &article() const { return m_article; }
    [[nodiscard]] DocumentView *view() const { return m_view; }
    void fill(Actions &actions);
    [[nodiscard]] bool isFilled() const { return m_margin; }
    void setLook(const Palette &look);
    /// A panel below the text and in line with it, which keeps at least three fifths of the height.
    void addPanel(PagePanel *panel);
    void addPanel(ArticleNotePanel *panel);
    /// Of the notes.
    [[nodiscard]] Spelling &spelling() const { return *m_spelling; }
    [[nodiscard]] SoftLens &softLens() const { return *m_softLens; }

    /// Null before fill().
    [[nodiscard]] MarginNotes *margin() const { return m_margin; }
    [[nodiscard]] ThemePicker *picker() const { return m_picker; }
    [[nodiscard]] SelectionBar *selectionBar() const { return m_selectionBar; }
    /// What the pictures of the article that is shown are read from, but for the parts of its file.
    [[nodiscard]] PictureSources pictureSources() const;
    /// The picture of this address was kept, and is shown where it stands in the article.
    void showPicture(const QString &address);
    void openContents();
    void openFind();
    void findNext();
    void findPrevious();
    /// Lower left corner of the passage that is acted on, in the viewport's coordinates: where a sheet opens.
    [[nodiscard]] QPoint passageCorner() const;
    /// Keeps the reading place in the library now.
    void savePlace();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPictures();
    void fitPanels();
    template<typename Panel>
    void takePanel(Panel *panel);

    Session &m_session;
    OpenArticlePtr m_article;
    DocumentPtr m_firstPart; ///< while it is shown
    DocumentView *m_view;
    Spelling *m_spelling;
    SoftLens *m_softLens;
    FindSession m_find;
    MarginNotes *m_margin = nullptr;
    OverviewRuler *m_ruler = nullptr;
    FindBar *m_findBar = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    ThemePicker *m_picker = nullptr;
    OutlinePopup *m_contents = nullptr; ///< made when first asked for
    LinkPreview *m_preview = nullptr;
    ImageStore *m_pictures = nullptr;
    QList<QWidget *> m_panels; ///< at most one of them is shown
    QTimer m_savePlace;
};

} // namespace florilegium
