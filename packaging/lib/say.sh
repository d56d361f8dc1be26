# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What packaging/dev tells the person at the terminal; all of it on stderr, so that exec's output stays clean.

say() {
    echo "packaging/dev: $*" >&2
}

# fail STATUS SENTENCE…
fail() {
    local status=$1
    shift
    say "$*"
    exit "$status"
}
