// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/error.h"

#include <memory>

namespace florilegium {

/// The right to write to a library, held as long as the object lives. The system takes it back with the process
/// however that ends, so there are no stale locks; the file itself stays and means nothing.
class LockFile
{
public:
    /// Locked, with the holder's process number as detail, when another has it. Never waits.
    [[nodiscard]] static Result<std::unique_ptr<LockFile>> acquire(const QString &path);
    ~LockFile();
    Q_DISABLE_COPY_MOVE(LockFile)

private:
    explicit LockFile(int descriptor);
    int m_descriptor;
};

} // namespace florilegium
