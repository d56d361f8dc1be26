# SPDX-FileCopyrightText: 2026 The Florilegium developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installing, and a .deb by `cpack --config build/release/CPackConfig.cmake`. Included last by the top CMakeLists.txt.
# Shared libraries are found by dpkg-shlibdeps; plugins and fonts come from the group [run] of packages.txt.

include(GNUInstallDirs)

foreach(program florilegium florilegium-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/packaging/desktop/org.florilegium.Florilegium.desktop"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES "${PROJECT_SOURCE_DIR}/packaging/desktop/org.florilegium.Florilegium.metainfo.xml"
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

# florilegium_packages(GROUP VARIABLE): the packages of one group of the list.
function(florilegium_packages group variable)
    set(list "${PROJECT_SOURCE_DIR}/packaging/packages.txt")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${list}")
    # Brackets mean something in a CMake list: the group heads are turned into words first.
    file(READ "${list}" text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    string(REGEX REPLACE "\\[([a-z]+)\\]" "group:\\1" text "${text}")
    string(REGEX MATCHALL "[^\n\t ]+" words "${text}")
    set(current "")
    set(packages "")
    foreach(word IN LISTS words)
        if(word MATCHES "^group:(.*)")
            set(current "${CMAKE_MATCH_1}")
        elseif(current STREQUAL group)
            list(APPEND packages "${word}")
        endif()
    endforeach()
    set(${variable} "${packages}" PARENT_SCOPE)
endfunction()

florilegium_packages(run run_packages)
list(JOIN run_packages ", " run_packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME florilegium)
set(CPACK_PACKAGE_VENDOR "The Florilegium developers")
set(CPACK_PACKAGE_CONTACT "The Florilegium developers <developers@florilegium.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Read articles, highlight their claims, tag passages by theme")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${run_packages}")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
include(CPack)
