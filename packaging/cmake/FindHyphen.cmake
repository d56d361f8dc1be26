# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# libhyphen, as the target Hyphen::Hyphen: it comes without a file for pkg-config.

find_path(HYPHEN_INCLUDE_DIR hyphen.h)
find_library(HYPHEN_LIBRARY hyphen)
mark_as_advanced(HYPHEN_INCLUDE_DIR HYPHEN_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Hyphen REQUIRED_VARS HYPHEN_LIBRARY HYPHEN_INCLUDE_DIR)

if(HYPHEN_FOUND AND NOT TARGET Hyphen::Hyphen)
    add_library(Hyphen::Hyphen UNKNOWN IMPORTED)
    set_target_properties(Hyphen::Hyphen PROPERTIES IMPORTED_LOCATION "${HYPHEN_LIBRARY}"
                          INTERFACE_INCLUDE_DIRECTORIES "${HYPHEN_INCLUDE_DIR}")
endif()
