// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>

namespace KMime {
class Content;
class Message;
} // namespace KMime

namespace florilegium::mail {

inline constexpr qsizetype maxMessageSize = 128 * 1024 * 1024; ///< bytes

/// A text of a message, decoded from its transfer encoding.
struct Body
{
    QByteArray bytes;
    QString charset; ///< as declared
    QString location; ///< Content-Location, may be empty
    bool flowed = false; ///< format=flowed: a space at a line's end joins it to the next
};

/// A MIME message: an e-mail, or a page saved as one file (MHTML). Nothing in it is followed or fetched.
class Message
{
public:
    /// Errors: TooLarge (bytes, or more parts and nesting than a message has).
    [[nodiscard]] static Result<Message> open(const QByteArray &bytes);

    Message(Message &&) noexcept;
    Message &operator=(Message &&) noexcept;
    ~Message();

    [[nodiscard]] QString subject() const;
    [[nodiscard]] QString senders() const; ///< names, else addresses, joined by ", "
    [[nodiscard]] QString date() const; ///< ISO 8601, may be empty
    [[nodiscard]] QString headers() const; ///< those that people read, a line each
    /// The HTML that the message is about: its root, else the first that is no attachment.
    [[nodiscard]] std::optional<Body> page() const;
    [[nodiscard]] std::optional<Body> plainText() const;
    [[nodiscard]] QStringList attachments() const; ///< names
    /// What pictures may name: Content-Location as written, and "cid:" with the Content-ID.
    [[nodiscard]] QSet<QString> partNames() const;
    /// Error: NotFound.
    [[nodiscard]] Result<QByteArray> part(const QString &name) const;

private:
    Message();
    void gather();
    [[nodiscard]] KMime::Content *firstOf(QByteArrayView type) const;

    std::unique_ptr<KMime::Message> m_message;
    QList<KMime::Content *> m_leaves; // in order
    QHash<QString, KMime::Content *> m_parts; // by name
};

} // namespace florilegium::mail
