#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The package list, the desktop files, and what packaging/dev says when it cannot go on. Nothing is installed here.
set -uo pipefail

top=$1
failures=0
trial=$(mktemp -d)
trap 'rm -rf -- "$trial"' EXIT

expect() { # NAME COMMAND…: the command must succeed
    local name=$1 words
    shift
    if words=$("$@" 2>&1); then
        echo "ok   $name"
    else
        echo "FAIL $name: $words"
        ((++failures))
    fi
}

# refuses NAME STATUS WORDS COMMAND…: ends with that status and one sentence on stderr that holds the words.
refuses() {
    local name=$1 status=$2 words=$3 said got=0
    shift 3
    said=$("$@" 2>&1 >/dev/null </dev/null) || got=$?
    if [[ $got == "$status" && $said == "packaging/dev: "*"$words"* && $(wc -l <<<"$said") == 1 ]]; then
        echo "ok   $name"
    else
        echo "FAIL $name: status $got instead of $status, or other words: $said"
        ((++failures))
    fi
}

# A folder of programs with everything that the script needs but those named.
tools_without() {
    local folder=$trial/$1 tool
    mkdir -p "$folder"
    for tool in bash dirname realpath mkdir getent cut awk sort comm sha256sum dpkg dpkg-query find grep flock touch \
        rm df tail cat env head apt-get apt-cache; do
        [[ " $* " == *" $tool "* ]] || ln -sf "$(command -v "$tool")" "$folder/$tool" 2>/dev/null
    done
    echo "$folder"
}

dev() { # PATH VARIABLE=VALUE… -- ARGUMENT…: packaging/dev with a cache of its own
    local path=$1 variables=()
    shift
    while [[ $1 != -- ]]; do
        variables+=("$1")
        shift
    done
    shift
    env "PATH=$path" "XDG_CACHE_HOME=$trial/cache" "${variables[@]}" bash "$top/packaging/dev" "$@"
}

list() { sed 's/#.*//; /^[[:space:]]*$/d' "$top/packaging/packages.txt"; }

names_are_clean() { ! list | grep -vE '^(\[(build|run|test|lint)\]|[a-z0-9][a-z0-9.+-]+)$'; }
names_are_unique() { [[ -z $(list | sort | uniq -d) ]]; }
all_groups_are_there() { [[ $(list | grep -c '^\[') == 4 ]]; }

expect "the package list has clean names" names_are_clean
expect "no package is listed twice" names_are_unique
expect "the package list has its four groups" all_groups_are_there
[[ ! -e $top/README.md ]] || expect "the README lists the same packages" bash "$top/packaging/readme-packages" --check
for script in packaging/dev packaging/readme-packages packaging/lib/*.sh .ci/run; do
    [[ $script != *'*'* ]] || continue
    expect "$script can be read" bash -n "$top/$script"
done
for script in "$top"/packaging/lib/*.sh; do
    expect "${script##*/} can be read" bash -n "$script"
done
if command -v desktop-file-validate >/dev/null; then
    expect "the desktop file is valid" desktop-file-validate "$top/packaging/desktop/org.florilegium.Florilegium.desktop"
fi
if command -v appstreamcli >/dev/null; then
    expect "the metainfo is valid" appstreamcli validate --no-net \
        --override=url-homepage-missing=info "$top"/packaging/desktop/*.metainfo.xml
fi

expect "help is given" dev "$PATH" -- help
refuses "an unknown command is refused" 2 "there is no command 'dance'" dev "$PATH" -- dance
refuses "exec without a command is refused" 2 "exec needs a command" dev "$PATH" -- exec
refuses "an unknown environment is refused" 2 "it can be auto, system or root" \
    dev "$PATH" FLORILEGIUM_ENVIRONMENT=moon -- exec true
refuses "a system without apt is named" 1 "has no apt" dev "$(tools_without no-apt apt-get)" -- exec true
touch "$trial/file"
refuses "a cache that cannot be written is named" 1 "cannot be written" \
    dev "$PATH" "XDG_CACHE_HOME=$trial/file" -- exec true

((failures == 0)) && echo "all passed" || { echo "$failures failed"; exit 1; }
