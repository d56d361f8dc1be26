// SPDX-FileCopyrightText: 2026 The Florilegium developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A parsing process that never answers.

#include <unistd.h>

int main()
{
    for (;;)
        pause();
}
