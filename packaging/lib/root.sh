# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Debian 13 root: made by mmdebstrap in the cache folder, named by what is in it, whole or not there.
#
#   root-HASH        a whole root; read only to everyone, entered by lib/enter.sh
#   root-HASH.lock   locked shared by whoever is inside, exclusively by whoever removes it; its time is the last use
#   new-HASH         one being made; what is left of a broken-off attempt is removed by the next
#   lock             held by whoever makes or removes roots

readonly suite=trixie
readonly recipe=1        # raise it when the way a root is made changes
readonly room_wanted=3   # GiB on the disk before one is made
readonly days_kept=14    # an old root goes when no one has entered it for so long

find_folders() {
    if [[ -z ${HOME:-} || $HOME == / || ! -d $HOME ]]; then
        HOME=$(getent passwd "$EUID" | cut -d: -f6)
        [[ -d $HOME ]] || fail 1 "there is no home folder to keep the build environment in; set HOME."
        export HOME
    fi
    cache=${XDG_CACHE_HOME:-$HOME/.cache}/florilegium
    mkdir -p -- "$cache" 2>/dev/null && [[ -w $cache ]] || fail 1 "the cache folder $cache cannot be written."
    cache=$(realpath -- "$cache")
    log=$cache/install.log
}

# The folder of the root with these packages.
root_name() {
    local hash
    hash=$({ echo "$suite $recipe $(dpkg --print-architecture)" && packages_of "${root_groups[@]}"; } | sha256sum)
    echo "$cache/root-${hash:0:12}"
}

root_exists() {
    [[ -d $(root_name) ]]
}

# Sets `root`, made if need be, and keeps it locked (shared) until this process and its
# successors by exec have ended.
take_root() {
    root=$(root_name)
    until [[ -d $root ]] && exec 8>>"$root.lock" && flock -s 8 && [[ -d $root ]]; do
        make_root
    done
    touch -- "$root.lock"
}

make_root() {
    exec 9>>"$cache/lock"
    if ! flock -n 9; then
        say "another packaging/dev is making the build environment; waiting for it."
        flock 9
    fi
    if [[ ! -d $root ]]; then
        remove_old_roots
        install_tools
        bootstrap
    fi
    exec 9>&-
}

remove_old_roots() {
    local old
    for old in "$cache"/new-*; do
        rm -rf --one-file-system -- "$old"
    done
    while read -r old; do
        # Whoever is inside holds a shared lock.
        (flock -n 7 && rm -rf --one-file-system -- "${old%.lock}" "$old") 7>>"$old" || true
    done < <(find "$cache" -maxdepth 1 -name 'root-*.lock' -mtime "+$days_kept")
}

install_tools() {
    local missing=() tool
    for tool in mmdebstrap bubblewrap; do
        dpkg-query -W -f '${db:Status-Abbrev}' "$tool" 2>/dev/null | grep -q '^ii' || missing+=("$tool")
    done
    compgen -G "/usr/share/keyrings/debian-archive-$suite-*" >/dev/null || missing+=(debian-archive-keyring)
    ((EUID == 0)) || command -v newuidmap >/dev/null || missing+=(uidmap)
    ((${#missing[@]} == 0)) || apt_install "${missing[@]}"
    ((EUID == 0)) || can_borrow_ids || need_root
}

# The archive and, where this system uses it, the security archive; as lines of a sources.list.
sources() {
    local archive security
    archive=${FLORILEGIUM_MIRROR:-$(mirror_of Debian)}
    security=$(mirror_of Debian-Security)
    [[ -n $archive ]] || archive=$(mirror_in_files)
    [[ -n $archive ]] || return 1
    echo "deb $archive $suite main"
    [[ -z $security ]] || echo "deb $security $suite-security main"
}

# mirror_of LABEL: where apt has Debian's archive of that label from; other people's archives are passed over.
mirror_of() {
    apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null \
        | awk -F'|' -v label="$1" '$1 == "Debian" && $2 == label { print $3; exit }'
}

# Before apt has any lists: the first source of the system's own release, from both forms of source files.
mirror_in_files() {
    local codename
    codename=$(. /etc/os-release && [[ ${ID:-} == debian ]] && echo "${VERSION_CODENAME:-}") || return 0
    find /etc/apt -name '*.list' -exec cat {} + 2>/dev/null | awk -v suite="$codename" '
        $1 == "deb" { sub(/\[[^]]*\]/, ""); if ($3 == suite && / main( |$)/) { print $2; exit } }' | grep . \
        || find /etc/apt -name '*.sources' -exec cat {} + 2>/dev/null | awk -v suite="$codename" '
        /^URIs:/ { uri = $2 }
        /^Suites:/ { for (i = 2; i <= NF; ++i) if ($i == suite) { print uri; exit } }' || true
}

bootstrap() {
    local list free new=$cache/new-${root##*root-}
    list=$(sources) || fail 1 "apt is configured with no Debian mirror, and this system's own packages are too old" \
        "(Qt $qt_wanted and KDE Frameworks $kf_wanted are needed); set FLORILEGIUM_MIRROR to a Debian mirror."
    free=$(($(df --output=avail -k -- "$cache" | tail -n 1) / 1024 / 1024))
    ((free >= room_wanted)) || fail 1 "the build environment needs $room_wanted GiB in $cache, and $free are free."
    say "making the build environment, a Debian 13 root in $root: once, one to three minutes (log: $log)."
    local options=(--variant=apt "--include=$(packages_of "${root_groups[@]}" | paste -sd,)"
        '--aptopt=Acquire::Retries "3"' --dpkgopt=force-unsafe-io
        '--dpkgopt=path-exclude=/usr/share/man/*' '--dpkgopt=path-exclude=/usr/share/locale/*'
        '--dpkgopt=path-exclude=/usr/share/doc/*' '--dpkgopt=path-include=/usr/share/doc/*/copyright')
    local key
    for key in /usr/share/keyrings/debian-archive-"$suite"-*.gpg; do
        [[ ! -e $key ]] || options+=("--keyring=$key")
    done
    unpack_root "$new" "$list" "${options[@]}" >"$log" 2>&1 </dev/null || {
        rm -rf --one-file-system -- "$new"
        explain_failure "the build environment could not be made"
    }
    # Mount points that lib/enter.sh fills; then on the disk before it gets its name.
    touch "$new/etc/resolv.conf" "$new/etc/machine-id" "$new/etc/hosts"
    sync -f "$new" && mv -T -- "$new" "$root"
}

# unpack_root FOLDER SOURCES OPTION…
unpack_root() {
    local new=$1 list=$2
    shift 2
    if ((EUID == 0)); then
        mmdebstrap "$@" "$suite" "$new" - <<<"$list"
    else
        # The files would belong to root or to borrowed user ids; unpacked again they are one's own.
        mkdir -- "$new"
        as_installer mmdebstrap "$@" --format=tar "$suite" - - <<<"$list" \
            | tar -x -C "$new" --no-same-owner --exclude='./dev/*'
    fi
}

# as_installer COMMAND…: with user ids to borrow as oneself, without them as root.
as_installer() {
    if can_borrow_ids; then TMPDIR=/var/tmp "$@"; else as_root env TMPDIR=/var/tmp "$@"; fi
}

can_borrow_ids() {
    unshare --user --map-root-user --map-auto true 2>/dev/null
}
