// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotate/softwords/softoffer.h"
#include "session/softlists.h"

#include <QObject>

namespace florilegium {

class DocumentView;

/// The lens on soft words of a view: finds the lists for the language of what is shown, on a worker, and has the view
/// underline by them. The newest document wins. The view is borrowed and outlives it. Window's thread.
class SoftLens : public QObject
{
    Q_OBJECT
public:
    explicit SoftLens(DocumentView &view, QObject *parent = nullptr);

    /// Where the reader's own lists are; empty, as at first: there are none.
    void setFolder(const QString &folder);
    /// Switched on, it reads the lists anew.
    void setOn(bool on);
    /// By the reader, who is told where there is no list.
    void toggle();
    [[nodiscard]] bool isOn() const { return m_on; }
    /// Whether the lists of what is shown are still being read.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What a claim made of a passage of the document could begin with; nothing while the lens is off.
    [[nodiscard]] std::optional<SoftOffer> offer(const Document &document, const QList<TextRange> &passage) const;

Q_SIGNALS:
    void onChanged(bool on);
    /// Lists were read: lines of the reader's own that are wrong.
    void issuesFound(const QList<florilegium::ListIssue> &issues);
    /// The reader switched the lens on, and there is no list for what is shown. `language` may be empty: it is not
    /// known.
    void listMissing(const QString &language);

private:
    void followDocument();
    void take(const LoadedSoftWords &loaded);

    DocumentView &m_view;
    QString m_folder;
    LoadedSoftWords m_loaded;
    quint64 m_question = 0; ///< the newest
    bool m_on = false;
    bool m_isReading = false;
    bool m_wasSwitched = false; ///< by the reader, since the last answer
};

} // namespace florilegium
