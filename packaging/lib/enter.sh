# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# From here into the build environment: the same paths, the same environment, the same working directory, and the
# command's exit status. The root itself is bound read only, so nothing that runs inside can harm it.

# Folders that a root brings itself; what lies there outside cannot be seen inside.
readonly shadowed='^/(usr|etc|bin|sbin|lib[^/]*|dev|proc)(/|$)'

enter_system() {
    set_environment
    # Qt's own tools ask for it; a language that the user has set stays.
    [[ ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} =~ [Uu][Tt][Ff]-?8 ]] || export LC_ALL=C.UTF-8
    exec bash "$here/lib/inside.sh" "$@"
}

set_environment() {
    export FLORILEGIUM_CHECKOUT=$checkout
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-3G}
    # Precompiled headers need the first; paths relative to the checkout let two clones share the cache.
    export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1
}

# enter_root COMMAND ARGUMENT…
enter_root() {
    command -v bwrap >/dev/null || install_tools
    set_environment
    binds=()
    bind_root
    bind_home
    bind_folders "$@"
    bind_checkout
    local proc
    proc=$(working_proc)
    # What points at this system's own files means nothing inside.
    unset CC CXX CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH \
        CMAKE_PREFIX_PATH QT_PLUGIN_PATH QTDIR LANGUAGE
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 SHELL=/bin/bash
    # shellcheck disable=SC2086 # two or three words
    exec bwrap "${binds[@]}" $proc --die-with-parent --chdir "$PWD" bash "$here/lib/inside.sh" "$@"
}

bind_root() {
    local name
    binds+=(--dev /dev --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --tmpfs /run
        --ro-bind "$root/var/lib/dpkg" /var/lib/dpkg --ro-bind-try "$root/var/cache/fontconfig" /var/cache/fontconfig
        --bind-try /tmp /tmp --bind-try /var/tmp /var/tmp)
    for name in bin sbin lib lib64; do
        [[ ! -L $root/$name ]] || binds+=(--symlink "$(readlink "$root/$name")" "/$name")
    done
    for name in resolv.conf passwd group hosts machine-id; do
        [[ ! -s /etc/$name || ! -e $root/etc/$name ]] || binds+=(--ro-bind "$(realpath "/etc/$name")" "/etc/$name")
    done
}

bind_home() {
    binds+=(--bind "$HOME" "$HOME" --bind "$cache" "$cache")
    if [[ -n ${XDG_RUNTIME_DIR:-} && -d $XDG_RUNTIME_DIR ]]; then
        binds+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    fi
    # X11's sockets lie in /tmp, Wayland's in the runtime folder unless named by a whole path.
    if [[ ${WAYLAND_DISPLAY:-} == /* && -e $WAYLAND_DISPLAY ]]; then
        binds+=(--bind "$WAYLAND_DISPLAY" "$WAYLAND_DISPLAY")
    fi
    if [[ -n ${XAUTHORITY:-} && -e $XAUTHORITY ]]; then
        binds+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    fi
    binds+=(--bind-try /dev/dri /dev/dri)
}

# bind_folders COMMAND ARGUMENT…: where we stand, and for run the folder of each file named.
bind_folders() {
    local file command=$1
    shift
    bind_folder "$PWD" "the working directory $PWD"
    [[ $command == run ]] || return 0
    for file in "$@"; do
        [[ -e $file ]] || continue
        bind_folder "$(dirname -- "$(realpath -s -- "$file")")" "$file"
        bind_folder "$(dirname -- "$(realpath -- "$file")")" "$file"
        [[ ! -d $file ]] || bind_folder "$(realpath -s -- "$file")" "$file"
    done
}

# bind_folder FOLDER NAME
bind_folder() {
    [[ $1 != / ]] || return 0
    [[ ! $1 =~ $shadowed ]] || fail 1 "$2 lies in a folder of the system that the build environment has its own of;" \
        "copy it to your home folder first."
    binds+=(--bind "$1" "$1")
}

# The checkout, and shared material beside it, if there is any, read only.
bind_checkout() {
    local beside shared parent
    bind_folder "$checkout" "the checkout $checkout"
    beside=$(dirname -- "$checkout")/shared
    [[ -d $beside ]] || return 0
    shared=$(realpath -- "$beside")
    binds+=(--ro-bind "$shared" "$shared")
    # A link in a folder that is bound as a whole is there already.
    parent=$(realpath -- "$(dirname -- "$checkout")")
    if [[ -L $beside && $parent/ != "$(realpath -- "$HOME")"/* && $parent/ != /tmp/* && $parent/ != /var/tmp/* ]]; then
        binds+=(--symlink "$shared" "$beside")
    fi
}

# How /proc can be had: a fresh one, or, inside another sandbox that forbids it, the one that is there.
working_proc() {
    local way words
    for way in '--proc /proc' '--bind /proc /proc'; do
        # shellcheck disable=SC2086
        if words=$(bwrap "${binds[@]}" $way true 2>&1); then
            echo "$way"
            return 0
        fi
    done
    fail 1 "bubblewrap may not set up its namespaces here (${words##*$'\n'}); unprivileged user namespaces must be" \
        "allowed, or run this as root."
}
