# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The list of packages, packaging/packages.txt.

# packages_of GROUP…: their names, sorted, one a line.
packages_of() {
    awk -v wanted=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[.*\]$/ { group = substr($0, 2, length($0) - 2); next }
        $0 != "" && index(wanted, " " group " ") { print }
    ' "$here/packages.txt" | sort -u
}

# packages_missing GROUP…: those that dpkg does not have installed here.
packages_missing() {
    comm -23 <(packages_of "$@") \
        <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' 2>/dev/null | awk '$1 == "ii" { print $2 }' | sort -u)
}
