// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "library/names.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace florilegium {

/// Finds articles, themes and claims by a few letters, whatever their number: their names are read once on the reader's
/// thread, and again when something was changed, and looked through on a worker. The newest question wins. Lives on the
/// window's thread; borrows the library.
class NameFinder : public QObject
{
    Q_OBJECT
public:
    explicit NameFinder(Library &library, QObject *parent = nullptr);
    ~NameFinder() override;

    /// Answered by found(), never at once; while names are being read, from those of before, and once more when they
    /// have come; again whenever the library has others, until stop().
    void find(const QString &letters, const NamesWanted &wanted);
    /// Nothing more is wanted: what is on its way is dropped.
    void stop();
    /// Whether names have been read, ever: until then nothing is found.
    [[nodiscard]] bool hasNames() const { return bool(m_names); }
    /// Whether found() has not come yet for the newest question.
    [[nodiscard]] bool isFinding() const { return m_answered != m_question; }
    /// An article was gone to: it comes first when nothing is typed.
    void noteUse(const ArticleId &id);

Q_SIGNALS:
    void found(const QList<florilegium::FoundName> &names);
    void failed(const florilegium::Error &error);

private:
    using Names = std::shared_ptr<const QList<NamedThing>>;

    void forget();
    void read();
    void take(const Result<QList<NamedThing>> &names);
    void ask();
    void answer(quint64 question, const QList<FoundName> &names);

    Library &m_library;
    Names m_names; ///< null before they were read
    QThreadPool m_worker;
    std::stop_source m_stop; ///< of what runs there
    FuzzyPattern m_pattern;
    NamesWanted m_wanted;
    QStringList m_used; ///< ids, the last one first
    quint64 m_question = 0;
    quint64 m_answered = 0;
    bool m_isWanted = false; ///< the newest question was not taken back
    bool m_isStale = true;
    bool m_isReading = false;
};

} // namespace florilegium
