// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "view/spellplugin.h"

#include <QFile>
#include <QObject>
#include <QStringConverter>

#include <hunspell.hxx>

namespace florilegium {

namespace {

QByteArray affixesOf(const QString &words)
{
    QString path = words;
    path.replace(path.size() - 3, 3, QStringLiteral("aff"));
    return QFile::encodeName(path);
}

class HunspellDictionary : public SpellDictionary
{
public:
    explicit HunspellDictionary(const QString &path)
        : m_words(affixesOf(path).constData(), QFile::encodeName(path).constData())
        , m_encoder(encoding())
        , m_decoder(encoding())
    {
    }

    [[nodiscard]] bool isUsable() const { return m_encoder.isValid() && m_decoder.isValid(); }

    [[nodiscard]] bool knows(const QString &word) override
    {
        const std::optional<std::string> bytes = encoded(word);
        return !bytes || m_words.spell(*bytes);
    }

    [[nodiscard]] QStringList suggestions(const QString &word) override
    {
        QStringList list;
        const std::optional<std::string> bytes = encoded(word);
        if (!bytes)
            return list;
        for (const std::string &suggestion : m_words.suggest(*bytes)) {
            list << m_decoder.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
            m_decoder.resetState();
        }
        return list;
    }

private:
    [[nodiscard]] QLatin1StringView encoding() { return QLatin1StringView(m_words.get_dict_encoding().c_str()); }

    // Most dictionaries have their words with the typewriter's apostrophe.
    [[nodiscard]] std::optional<std::string> encoded(QString word)
    {
        word.replace(u'’', u'\'');
        const QByteArray bytes = m_encoder.encode(word);
        const bool fails = m_encoder.hasError();
        m_encoder.resetState();
        return fails ? std::nullopt : std::optional(bytes.toStdString());
    }

    Hunspell m_words;
    QStringEncoder m_encoder; ///< made once: finding a codec costs more than a word
    QStringDecoder m_decoder;
};

} // namespace

class SpellingModule
    : public QObject
    , public SpellPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.florilegium.SpellPlugin/1")
    Q_INTERFACES(florilegium::SpellPlugin)
public:
    [[nodiscard]] std::unique_ptr<SpellDictionary> read(const QString &path) override
    {
        auto dictionary = std::make_unique<HunspellDictionary>(path);
        return dictionary->isUsable() ? std::move(dictionary) : nullptr;
    }
};

} // namespace florilegium

#include "spellingmodule.moc"
