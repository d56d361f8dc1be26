// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "source/source.h"

#include <QFuture>

namespace florilegium {

/// Takes the bytes of an address that the reader gave; naming it is the consent. Nothing else is fetched but the
/// pictures of an article, when the reader allows them. Implemented in fetch/, so that nothing else knows the network.
/// Lives on the window's thread, never blocks it.
class Fetcher
{
public:
    virtual ~Fetcher() = default;

    /// http and https only; QFuture::cancel() ends it. Errors: InvalidArgument (no such address), Refused (another
    /// scheme, a redirect to a private address, too many redirects), TooLarge, NetworkFailure (detail: the number of
    /// the server's answer, "no-host", "no-answer", "certificate", or the system's own words), Cancelled. The future's
    /// progress counts bytes; its maximum is 0 while the length is not known.
    [[nodiscard]] virtual QFuture<Result<Source>> fetch(const QString &address) = 0;

    /// A picture that a document names and whose loading the reader allowed. As fetch(), but of maxPictureBytes at most
    /// (source/keptpictures.h), and the document does not get the reader's own network: an address that is private, or
    /// whose name stands for a private one, is Refused unless `page` is private too. `page`: the address that the
    /// reader gave for the document, empty for a file.
    [[nodiscard]] virtual QFuture<Result<Source>> fetchPicture(const QString &address, const QString &page) = 0;
};

/// Whether text is an address to be fetched, not a file's name: it begins with http:// or https://.
[[nodiscard]] bool isFetchable(QStringView text);

} // namespace florilegium
