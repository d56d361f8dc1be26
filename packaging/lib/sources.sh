# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sources of the parsers that are fuzzed together with our own code: as Debian has them before its patches, by apt,
# which compares their checksums. They lie unpacked in the cache folder and never in the checkout.

# Sets and exports FLORILEGIUM_INSTRUMENTED, the folder with one folder for each package, where they can be had.
take_sources() {
    local packages=(gumbo-parser md4c) folder=$cache/sources-$suite
    export FLORILEGIUM_INSTRUMENTED=
    if [[ ! -d $folder ]] && ! fetch_sources "$folder" "${packages[@]}"; then
        say "the sources of ${packages[*]} cannot be had (see $log); the packaged libraries are fuzzed as they are."
        return 0
    fi
    FLORILEGIUM_INSTRUMENTED=$folder
}

# fetch_sources FOLDER PACKAGE…: whole or not there.
fetch_sources() {
    local folder=$1 work status=0
    shift
    find "$cache" -maxdepth 1 -name 'sources-new-*' -mmin +60 -exec rm -rf -- {} + # broken off
    work=$(mktemp -d -- "$cache/sources-new-XXXXXX") && chmod 755 "$work" || return 1
    say "fetching the sources of $*."
    {
        apt_sources "$work" "$@" && unpack_sources "$work" "$@" && mv -T -- "$work/unpacked" "$folder"
    } >"$log" 2>&1 </dev/null || status=1
    rm -rf -- "$work"
    return "$status"
}

# unpack_sources FOLDER PACKAGE…
unpack_sources() {
    local work=$1 package
    shift
    for package in "$@"; do
        mkdir -p -- "$work/unpacked/$package"
        tar -x -f "$(compgen -G "$work/${package}_*.orig.tar.*" | head -n 1)" -C "$work/unpacked/$package" \
            --strip-components=1 || return 1
    done
}

# apt_sources FOLDER PACKAGE…: with lists and a cache of its own, so that the system's stay as they are.
apt_sources() {
    local work=$1 options
    shift
    mkdir -p -- "$work/lists/partial" "$work/cache/archives/partial" "$work/state"
    sources | sed 's/^deb /deb-src /' >"$work/sources.list" || return 1
    options=(-o "Dir::Etc::SourceList=$work/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State=$work/state"
        -o "Dir::State::Lists=$work/lists" -o "Dir::Cache=$work/cache")
    (cd -- "$work" && apt-get "${options[@]}" update -q && apt-get "${options[@]}" source -q --tar-only "$@")
}
