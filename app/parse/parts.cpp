// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parse/parts.h"

#include "parse/archive/archive.h"
#include "parse/mail/message.h"
#include "source/format.h"

namespace florilegium {

namespace {

class ArchiveParts : public PartReader
{
public:
    explicit ArchiveParts(Archive archive)
        : m_archive(std::move(archive))
    {
    }
    Result<QByteArray> read(const QString &address) override
    {
        m_archive.forgetCount();
        return m_archive.read(nameOfPart(address));
    }

private:
    Archive m_archive;
};

class MessageParts : public PartReader
{
public:
    explicit MessageParts(mail::Message message)
        : m_message(std::move(message))
    {
    }
    Result<QByteArray> read(const QString &address) override { return m_message.part(nameOfPart(address)); }

private:
    mail::Message m_message;
};

} // namespace

Result<std::unique_ptr<PartReader>> openParts(const Source &source)
{
    switch (const Format format = detectFormat(source.bytes, source.name)) {
    case Format::Epub:
    case Format::Docx:
    case Format::Odt:
        return Archive::open(source.bytes).transform([](Archive &&archive) -> std::unique_ptr<PartReader> {
            return std::make_unique<ArchiveParts>(std::move(archive));
        });
    case Format::Mhtml:
    case Format::Email:
        return mail::Message::open(source.bytes).transform([](mail::Message &&message) -> std::unique_ptr<PartReader> {
            return std::make_unique<MessageParts>(std::move(message));
        });
    default: return failure(ErrorCode::Unsupported, toWord(format));
    }
}

} // namespace florilegium
