// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/mail/message.h"

#include <KMime/Content>
#include <KMime/Message>
#include <KMime/Util>

#include <QDateTime>

namespace florilegium::mail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBoundaries = 1000; // words "boundary": at most so deep multiparts may nest
constexpr qint64 maxCopied = 4LL * 1024 * 1024 * 1024; // bytes; each level copies what is in it
constexpr qsizetype maxSeparators = 20'000; // lines that begin with "--": at most so many parts there are

QByteArray typeOf(KMime::Content *content)
{
    const KMime::Headers::ContentType *type = content->contentType(false);
    return type && !type->isEmpty() ? type->mimeType().toLower() : QByteArray("text/plain");
}

bool isAttachment(KMime::Content *content)
{
    const KMime::Headers::ContentDisposition *disposition = content->contentDisposition(false);
    return disposition && disposition->disposition() == KMime::Headers::CDattachment;
}

QString idOf(KMime::Content *content)
{
    const KMime::Headers::ContentID *id = content->contentID(false);
    return id ? QString::fromUtf8(id->identifier()) : QString();
}

QString locationOf(KMime::Content *content)
{
    const KMime::Headers::Base *location = content->headerByType("Content-Location");
    return location ? location->asUnicodeString().simplified() : QString();
}

Body bodyOf(KMime::Content *content)
{
    const KMime::Headers::ContentType *type = content->contentType(false);
    Body body{content->decodedContent(), {}, locationOf(content), false};
    if (type) {
        body.charset = type->parameter(QByteArrayView("charset"));
        body.flowed = type->parameter(QByteArrayView("format")).compare("flowed"_L1, Qt::CaseInsensitive) == 0;
    }
    return body;
}

Result<void> checkShape(const QByteArray &bytes)
{
    const qsizetype boundaries = bytes.toLower().count("boundary");
    const bool tooDeep = boundaries > maxBoundaries || boundaries * bytes.size() > maxCopied;
    if (bytes.size() > maxMessageSize || tooDeep || bytes.count("\n--") > maxSeparators)
        return failure(ErrorCode::TooLarge, u"message"_s);
    return {};
}

/// Of headers that KMime has classes of their own for.
constexpr QByteArrayView knownNames[] = {"bcc",
                                         "cc",
                                         "content-description",
                                         "content-disposition",
                                         "content-id",
                                         "content-location",
                                         "content-transfer-encoding",
                                         "content-type",
                                         "control",
                                         "date",
                                         "followup-to",
                                         "from",
                                         "in-reply-to",
                                         "keywords",
                                         "lines",
                                         "mail-copies-to",
                                         "message-id",
                                         "mime-version",
                                         "newsgroups",
                                         "organization",
                                         "references",
                                         "reply-to",
                                         "return-path",
                                         "sender",
                                         "subject",
                                         "supersedes",
                                         "to",
                                         "user-agent"};
constexpr qsizetype longestName = 25;

/// KMime takes "Date\0x: …" for a header of no class of its own when it reads it, and for a Date when it is asked for
/// one. The zero after such a name gives way; those within pictures stay.
QByteArray withoutFalseNames(QByteArray bytes)
{
    for (qsizetype zero = bytes.indexOf('\0'); zero >= 0; zero = bytes.indexOf('\0', zero + 1)) {
        const qsizetype first = std::max<qsizetype>(zero - longestName - 1, 0);
        const QByteArrayView before = QByteArrayView(bytes).sliced(first, zero - first);
        const qsizetype line = before.lastIndexOf('\n');
        if (line < 0 && first > 0)
            continue;
        const QByteArrayView name = before.sliced(line + 1);
        if (std::ranges::any_of(knownNames, [&](QByteArrayView known) {
                return known.size() == name.size() && known.compare(name, Qt::CaseInsensitive) == 0;
            }))
            bytes[zero] = '?';
    }
    return bytes;
}

} // namespace

Message::Message() = default;
Message::Message(Message &&) noexcept = default;
Message &Message::operator=(Message &&) noexcept = default;
Message::~Message() = default;

Result<Message> Message::open(const QByteArray &bytes)
{
    if (const Result<void> checked = checkShape(bytes); !checked)
        return std::unexpected(checked.error());
    Message message;
    message.m_message = std::make_unique<KMime::Message>();
    message.m_message->setContent(withoutFalseNames(KMime::CRLFtoLF(bytes)));
    message.m_message->parse();
    message.gather();
    return message;
}

void Message::gather()
{
    QList<KMime::Content *> open{m_message.get()};
    while (!open.isEmpty()) {
        KMime::Content *content = open.takeLast();
        QList<KMime::Content *> inner;
        if (!content->bodyIsMessage())
            inner = content->contents();
        if (inner.isEmpty() && !typeOf(content).startsWith("multipart/")) {
            m_leaves.append(content);
            if (const QString location = locationOf(content); !location.isEmpty() && !m_parts.contains(location))
                m_parts.insert(location, content);
            if (const QString id = idOf(content); !id.isEmpty() && !m_parts.contains(u"cid:"_s + id))
                m_parts.insert(u"cid:"_s + id, content);
        }
        std::ranges::reverse(inner);
        open.append(inner);
    }
}

QString Message::subject() const
{
    const KMime::Headers::Base *subject = m_message->headerByType("Subject");
    return subject ? subject->asUnicodeString().simplified() : QString();
}

QString Message::senders() const
{
    const KMime::Headers::From *from = m_message->from(false);
    QStringList names = from ? from->displayNames() : QStringList();
    names.removeAll(QString());
    return names.join(", "_L1);
}

QString Message::date() const
{
    const KMime::Headers::Date *date = m_message->date(false);
    return date && date->dateTime().isValid() ? date->dateTime().toString(Qt::ISODate) : QString();
}

QString Message::headers() const
{
    QStringList lines;
    for (const char *name : {"From", "To", "Cc", "Date", "Subject"}) {
        const KMime::Headers::Base *header = m_message->headerByType(name);
        if (header && !header->isEmpty())
            lines.append(QLatin1StringView(name) + u": "_s + header->asUnicodeString().simplified());
    }
    return lines.join(u'\n');
}

KMime::Content *Message::firstOf(QByteArrayView type) const
{
    const auto found = std::ranges::find_if(
        m_leaves, [&](KMime::Content *each) { return typeOf(each) == type && !isAttachment(each); });
    return found == m_leaves.end() ? nullptr : *found;
}

std::optional<Body> Message::page() const
{
    const KMime::Headers::ContentType *type = m_message->contentType(false);
    const QString start = type ? type->parameter(QByteArrayView("start")) : QString();
    const QString id = start.startsWith(u'<') && start.endsWith(u'>') ? start.sliced(1, start.size() - 2) : start;
    KMime::Content *root = m_parts.value(u"cid:"_s + id);
    if (!root || typeOf(root) != "text/html")
        root = firstOf("text/html");
    if (!root)
        root = firstOf("application/xhtml+xml");
    return root ? std::optional(bodyOf(root)) : std::nullopt;
}

std::optional<Body> Message::plainText() const
{
    KMime::Content *text = firstOf("text/plain");
    return text ? std::optional(bodyOf(text)) : std::nullopt;
}

QStringList Message::attachments() const
{
    QStringList names;
    for (KMime::Content *each : m_leaves) {
        if (!isAttachment(each))
            continue;
        const QString name = each->contentDisposition(false)->filename().simplified();
        names.append(name.isEmpty() ? QString::fromLatin1(typeOf(each)) : name);
    }
    return names;
}

QSet<QString> Message::partNames() const
{
    return QSet<QString>(m_parts.keyBegin(), m_parts.keyEnd());
}

Result<QByteArray> Message::part(const QString &name) const
{
    KMime::Content *content = m_parts.value(name);
    return content ? Result<QByteArray>(content->decodedContent()) : failure(ErrorCode::NotFound, name.left(200));
}

} // namespace florilegium::mail
