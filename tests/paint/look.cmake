add_executable(hyphenlook /tmp/hyphen-look/tool/look.cpp)
target_link_libraries(hyphenlook PRIVATE strict view parse Qt6::Widgets)
