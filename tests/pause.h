// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QSemaphore>

#include <memory>

namespace florilegium::testing {

/// Keeps the thread that reads the library waiting for as long as it lives: whatever needs an answer from there goes on
/// meanwhile.
class Pause
{
public:
    explicit Pause(Library &library)
    {
        (void)library.read([gate = m_gate](LibraryQueries &) {
            gate->acquire();
            return 0;
        });
    }
    ~Pause() { m_gate->release(); }
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

} // namespace florilegium::testing
