// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotate/softwords/softrules.h"

namespace florilegium {

namespace {

bool sameWord(QStringView word, QStringView folded)
{
    qsizetype at = 0;
    for (const QChar character : word) {
        const char16_t own = foldedForWords(character.unicode());
        if (own == 0)
            continue;
        if (at == folded.size() || folded[at] != own)
            return false;
        ++at;
    }
    return at == folded.size();
}

} // namespace

char16_t foldedForWords(char16_t character)
{
    if (character < 0x80)
        return character >= u'A' && character <= u'Z' ? char16_t(character | 0x20) : character;
    switch (character) {
    case 0x00AD: return 0; // soft hyphen
    case 0x2019: return u'\'';
    case 0x2010:
    case 0x2011: return u'-';
    default:
        return QChar::toLower(char32_t(character)) > 0xFFFF ? character : char16_t(QChar::toLower(char32_t(character)));
    }
}

std::size_t SoftVocabulary::slotOf(QStringView word, quint32 hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].word >= 0 && (m_slots[at].hash != hash || !sameWord(word, m_words[m_slots[at].word])))
        at = (at + 1) & mask;
    return at;
}

int SoftVocabulary::find(QStringView word, quint32 hash) const
{
    return m_slots.empty() ? -1 : m_slots[slotOf(word, hash)].word;
}

void SoftVocabulary::grow()
{
    const std::vector<Slot> before = std::exchange(m_slots,
                                                   std::vector<Slot>(std::max<std::size_t>(64, 2 * m_slots.size())));
    for (const Slot &slot : before) {
        if (slot.word >= 0)
            m_slots[slotOf(m_words[slot.word], slot.hash)] = slot;
    }
}

int SoftVocabulary::add(const QString &word)
{
    QString folded;
    quint32 hash = hashSeed;
    for (const QChar character : word) {
        const char16_t own = foldedForWords(character.unicode());
        if (own == 0)
            continue;
        folded += QChar(own);
        hash = hashed(hash, own);
    }
    if (m_slots.size() < 2 * std::size_t(m_words.size() + 1))
        grow();
    Slot &slot = m_slots[slotOf(folded, hash)];
    if (slot.word < 0) {
        slot = {hash, int(m_words.size())};
        m_words << folded;
        m_roles.push_back(0);
    }
    return slot.word;
}

} // namespace florilegium
