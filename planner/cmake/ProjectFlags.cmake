# Strict flags as an interface target; every target of ours links it, nobody else's does.
add_library(project_flags INTERFACE)
target_compile_options(project_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wformat=2 -Wundef -Wdouble-promotion -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 sees uninitialised members in its own <stop_token> when it inlines at -Og.
    target_compile_options(project_flags INTERFACE -Wno-error=maybe-uninitialized)
endif()
# Bounds and certificates are compared bit for bit: no contraction, no fast math.
target_compile_options(project_flags INTERFACE -ffp-contract=off)

if(HEADROOM_SANITIZE)
    target_compile_options(project_flags INTERFACE -fsanitize=${HEADROOM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(project_flags INTERFACE -fsanitize=${HEADROOM_SANITIZE})
endif()
if(HEADROOM_COVERAGE)
    # Of the product, not of its tests. Atomic, for the optimiser and the simulation count in several
    # threads at once.
    target_compile_options(project_flags INTERFACE
        "$<$<NOT:$<BOOL:$<TARGET_PROPERTY:HEADROOM_IS_TEST>>>:--coverage;-fprofile-update=atomic>")
    target_link_options(project_flags INTERFACE --coverage)
endif()
find_program(HEADROOM_MOLD mold)
if(HEADROOM_MOLD)
    target_link_options(project_flags INTERFACE -fuse-ld=mold)
endif()

add_library(project_qt_flags INTERFACE)
target_link_libraries(project_qt_flags INTERFACE project_flags)
target_compile_definitions(project_qt_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS)
if(HEADROOM_SANITIZE)
    # The window, the command line and the tests' own code compute little: a quarter less time to
    # compile is worth more there than speed. The planner stays optimised.
    target_compile_options(project_qt_flags INTERFACE -O0)
endif()
# moc 6.4 stumbles over <compare>, <concepts> and <ranges> when told the compiler's predefines.
set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
set(CMAKE_AUTOMOC_MOC_OPTIONS --include ${CMAKE_CURRENT_LIST_DIR}/moc_prelude.h)
