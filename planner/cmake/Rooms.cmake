# headroom_room(NAME <name> SOURCES a.cpp … LINKS room …)
# A room of the planner: static library `planner_<name>`, includes from the root, no Qt.
function(headroom_room)
    cmake_parse_arguments(ARG "" "NAME" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target planner_${ARG_NAME})
    add_library(${target} STATIC ${ARG_SOURCES})
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC ${ARG_LINKS} tl::expected PRIVATE project_flags ${ARG_PRIVATE_LINKS})
endfunction()

# headroom_tests(NAME <program> TESTS a_test.cpp … LINKS …)
# One program per room; one ctest entry per test file: `<folder>/<name>`, label = first part of the folder.
# Each file declares a QObject with private slots and ends with HEADROOM_TEST(Class) and its .moc.
function(headroom_tests)
    cmake_parse_arguments(ARG "" "NAME" "TESTS;SOURCES;LINKS" ${ARGN})
    add_executable(${ARG_NAME} ${ARG_TESTS} ${ARG_SOURCES})
    set_target_properties(${ARG_NAME} PROPERTIES AUTOMOC ON HEADROOM_IS_TEST ON)
    target_link_libraries(${ARG_NAME} PRIVATE project_qt_flags test_support ${ARG_LINKS})
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR}/tests ${CMAKE_CURRENT_SOURCE_DIR})
    string(REGEX REPLACE "/.*" "" label ${folder})
    foreach(test IN LISTS ARG_TESTS)
        get_filename_component(base ${test} NAME_WE)
        add_test(NAME ${folder}/${base} COMMAND ${ARG_NAME} ${base})
        set_tests_properties(${folder}/${base} PROPERTIES LABELS ${label} TIMEOUT 300
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/runtime")
    endforeach()
endfunction()

# headroom_fuzzer(NAME <noun> LINKS …)
# <noun>_fuzzer.cpp with LLVMFuzzerTestOneInput becomes the program `<noun>_fuzzer`; its saved inputs
# stand in corpus/<noun>/. tests/gates.sh runs every such program. Only with HEADROOM_FUZZ (clang).
function(headroom_fuzzer)
    cmake_parse_arguments(ARG "" "NAME" "LINKS" ${ARGN})
    if(NOT HEADROOM_FUZZ)
        return()
    endif()
    add_executable(${ARG_NAME}_fuzzer ${ARG_NAME}_fuzzer.cpp)
    set_target_properties(${ARG_NAME}_fuzzer PROPERTIES AUTOMOC OFF HEADROOM_IS_TEST ON)
    target_link_libraries(${ARG_NAME}_fuzzer PRIVATE project_flags ${ARG_LINKS})
    target_link_options(${ARG_NAME}_fuzzer PRIVATE -fsanitize=fuzzer)
endfunction()
