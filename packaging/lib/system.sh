# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The system itself: apt, sudo, and whether its own packages are new enough to build with.

readonly qt_wanted=6.8
readonly kf_wanted=6.13

# Ends here, and not in the middle of an installation, when root's rights are not to be had.
need_root() {
    ((EUID != 0)) || return 0
    command -v sudo >/dev/null \
        || fail 1 "packages must be installed, and that needs root: neither are you root nor is there sudo."
    if [[ -t 0 ]]; then
        sudo -v || fail 1 "packages must be installed, and sudo did not let you."
    else
        sudo -n true 2>/dev/null || fail 1 "packages must be installed, and sudo wants a password; run this in a terminal."
    fi
}

# as_root COMMAND…: as it is for root, through sudo for anyone else.
as_root() {
    if ((EUID == 0)); then "$@"; else sudo -- "$@"; fi
}

apt_update() {
    [[ -z ${apt_updated:-} ]] || return 0
    apt_updated=yes
    need_root
    say "asking apt for its current lists."
    # A third party's broken source must not stop us: what is really missing shows when it is to be installed.
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >"$log" 2>&1 || apt_update_failed=yes
}

# apt_install PACKAGE…
apt_install() {
    apt_update
    say "installing $# packages by apt (its words: $log)."
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" \
        >>"$log" 2>&1 </dev/null; then
        explain_failure "apt could not install what is missing"
    fi
}

# Ends with one sentence for what the log of apt or mmdebstrap shows.
explain_failure() {
    tail -n 5 "$log" >&2
    if grep -qE 'No space left|enough free space' "$log"; then
        fail 1 "$1: the disk is full; free some space and try again."
    elif grep -qE 'Could not (resolve|connect)|Temporary failure|Unable to connect|Cannot initiate|Failed to fetch|unreachable' "$log"; then
        fail 1 "$1: the package mirror cannot be reached; is there a network?"
    elif grep -qE 'Could not get lock|Unable to acquire' "$log"; then
        fail 1 "$1: another package manager is at work; try again when it has finished."
    elif [[ -n ${apt_update_failed:-} ]]; then
        fail 1 "$1: apt cannot read its sources; 'apt-get update' shows why."
    elif grep -qE 'Unable to locate package|has no installation candidate' "$log"; then
        fail 1 "$1: this system's sources do not offer a package of packaging/packages.txt; see $log."
    fi
    fail 1 "$1; $log has the whole story."
}

# candidate PACKAGE: the version that apt would install, or nothing.
candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'
}

# at_least VERSION WANTED
at_least() {
    [[ -n $1 ]] && dpkg --compare-versions "${1#*:}" ge "$2"
}

system_offers_enough() {
    if [[ -z $(candidate qt6-base-dev) ]]; then
        apt_update
    fi
    at_least "$(candidate qt6-base-dev)" "$qt_wanted" \
        && at_least "$(candidate libkf6syntaxhighlighting-dev)" "$kf_wanted"
}

# Sets `environment` to system or root.
choose_environment() {
    environment=${FLORILEGIUM_ENVIRONMENT:-auto}
    case $environment in
        system | root) ;;
        auto)
            if ! command -v apt-get >/dev/null || ! command -v dpkg >/dev/null; then
                fail 1 "this system has no apt, so nothing can be installed here: install what" \
                    "packaging/packages.txt names and build with 'cmake --preset release'."
            fi
            # The quick answers first: a root made earlier, or everything installed already.
            if root_exists; then
                environment=root
            elif [[ -z $(packages_missing "${system_groups[@]}") ]] || system_offers_enough; then
                environment=system
            else
                environment=root
            fi
            ;;
        *) fail 2 "FLORILEGIUM_ENVIRONMENT is '$environment'; it can be auto, system or root." ;;
    esac
}

install_missing() {
    local missing
    mapfile -t missing < <(packages_missing "$@")
    ((${#missing[@]} == 0)) || apt_install "${missing[@]}"
}
