// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/handover.h"

#include "document/flatbytes.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QtEndian>

namespace florilegium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lengthBytes = 4;

QCborMap errorAnswer(const Error &error)
{
    return {{u"error"_s, int(error.code)}, {u"detail"_s, error.detail}};
}

QCborMap doneAnswer(const Result<void> &result)
{
    return result ? QCborMap{{u"done"_s, true}} : errorAnswer(result.error());
}

Error errorFrom(const QCborMap &answer)
{
    const qint64 code = answer[u"error"_s].toInteger(qint64(ErrorCode::NoAnswer));
    const bool known = code >= 0 && code <= qint64(ErrorCode::Refused);
    return {known ? ErrorCode(code) : ErrorCode::NoAnswer, answer[u"detail"_s].toString()};
}

QFuture<QCborMap> ready(const QCborMap &map)
{
    return QtFuture::makeReadyValueFuture(map);
}

QFuture<QCborMap> answerApply(Library &library, const QCborMap &request)
{
    const auto change = changeFromJson(request[u"change"_s].toMap().toJsonObject());
    if (!change)
        return ready(errorAnswer(change.error()));
    return library.apply(*change).then(doneAnswer);
}

QFuture<QCborMap> answerAddVersion(Library &library, const QCborMap &request)
{
    auto document = fromFlatBytes(request[u"document"_s].toByteArray());
    if (!document)
        return ready(errorAnswer(document.error()));
    const Article article = articleFromRow(request[u"article"_s].toMap().toJsonObject());
    const QByteArray original = request[u"original"_s].toByteArray();
    NewVersion version{.version = {.article = article.id,
                                   .sha256 = request[u"sha256"_s].toString(),
                                   .source = request[u"source"_s].toString(),
                                   .format = request[u"format"_s].toString(),
                                   .size = original.size(),
                                   .taken = request[u"taken"_s].toDateTime()},
                       .original = original,
                       .parserVersion = int(request[u"parser"_s].toInteger()),
                       .rules = request[u"rules"_s].toString(),
                       .document = std::make_shared<const Document>(std::move(*document))};
    return library.addVersion(article, version).then([](const Result<AddedVersion> &added) {
        return added ? QCborMap{{u"done"_s, true}, {u"version"_s, added->version}, {u"text"_s, added->text}}
                     : errorAnswer(added.error());
    });
}

QFuture<QCborMap> answerExportStates(Library &library, const QCborMap &request)
{
    QList<ExportState> states;
    const QString target = request[u"target"_s].toString();
    for (const QCborValue &value : request[u"states"_s].toArray()) {
        const QCborArray state = value.toArray();
        states << ExportState{target, state[0].toString(), state[1].toString()};
    }
    return library.saveExportStates(target, states).then(doneAnswer);
}

QFuture<QCborMap> answerSetting(Library &library, const QCborMap &request)
{
    return library.saveSetting(request[u"key"_s].toString(), request[u"value"_s].toString()).then(doneAnswer);
}

using Answerer = QFuture<QCborMap> (*)(Library &, const QCborMap &);
constexpr std::array<std::pair<QLatin1StringView, Answerer>, 4> answerers{{
    {QLatin1StringView("apply"), answerApply},
    {QLatin1StringView("addVersion"), answerAddVersion},
    {QLatin1StringView("exportStates"), answerExportStates},
    {QLatin1StringView("setting"), answerSetting},
}};

} // namespace

QString handoverSocket(const QString &libraryPath)
{
    const QString canonical = QFileInfo(libraryPath).canonicalFilePath();
    const QByteArray hash = QCryptographicHash::hash((canonical.isEmpty() ? libraryPath : canonical).toUtf8(),
                                                     QCryptographicHash::Sha256)
                                .toHex()
                                .first(16);
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty() || !QFileInfo(folder).isWritable()) {
        folder = QDir::tempPath() + u"/florilegium-"_s + qEnvironmentVariable("USER", u"reader"_s);
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder + u"/florilegium-"_s + QString::fromLatin1(hash);
}

QByteArray toMessage(const QCborMap &map)
{
    const QByteArray body = map.toCborValue().toCbor();
    QByteArray message(lengthBytes, Qt::Uninitialized);
    qToLittleEndian(quint32(body.size()), message.data());
    return message + body;
}

Result<std::optional<QCborMap>> takeMessage(QByteArray &buffer)
{
    if (buffer.size() < lengthBytes)
        return std::optional<QCborMap>();
    const auto length = qFromLittleEndian<quint32>(buffer.constData());
    if (length > maxHandoverSize)
        return failure(ErrorCode::TooLarge, QString::number(length));
    if (buffer.size() < lengthBytes + qsizetype(length))
        return std::optional<QCborMap>();
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(buffer.sliced(lengthBytes, length), &error);
    buffer.remove(0, lengthBytes + qsizetype(length));
    if (error.error != QCborError::NoError || !value.isMap())
        return failure(ErrorCode::Damaged, u"not a request"_s);
    return std::optional(value.toMap());
}

QCborMap applyRequest(const Change &change)
{
    return {{u"do"_s, u"apply"_s}, {u"change"_s, QCborMap::fromJsonObject(toJson(change))}};
}

QCborMap addVersionRequest(const Article &article, const NewVersion &version)
{
    return {{u"do"_s, u"addVersion"_s},
            {u"article"_s, QCborMap::fromJsonObject(toRow(article))},
            {u"sha256"_s, version.version.sha256},
            {u"source"_s, version.version.source},
            {u"format"_s, version.version.format},
            {u"taken"_s, QCborValue(version.version.taken)},
            {u"original"_s, version.original},
            {u"parser"_s, version.parserVersion},
            {u"rules"_s, version.rules},
            {u"document"_s, toFlatBytes(*version.document)}};
}

QCborMap exportStatesRequest(const QString &target, const QList<ExportState> &states)
{
    QCborArray array;
    for (const ExportState &state : states)
        array << QCborArray{state.block, state.hash};
    return {{u"do"_s, u"exportStates"_s}, {u"target"_s, target}, {u"states"_s, array}};
}

QCborMap settingRequest(const QString &key, const QString &value)
{
    return {{u"do"_s, u"setting"_s}, {u"key"_s, key}, {u"value"_s, value}};
}

QFuture<QCborMap> answer(Library &library, const QCborMap &request)
{
    const QString wanted = request[u"do"_s].toString();
    for (const auto &[word, answerer] : answerers) {
        if (wanted == word)
            return answerer(library, request);
    }
    return ready(errorAnswer({ErrorCode::InvalidArgument, wanted}));
}

Result<void> doneFrom(const QCborMap &answer)
{
    if (answer[u"done"_s].toBool())
        return {};
    return std::unexpected(errorFrom(answer));
}

Result<AddedVersion> addedFrom(const QCborMap &answer)
{
    return doneFrom(answer).transform(
        [&] { return AddedVersion{answer[u"version"_s].toInteger(), answer[u"text"_s].toInteger()}; });
}

} // namespace florilegium
