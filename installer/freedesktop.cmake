# Desktop entry, metainfo, MIME type, icons, man pages and Debian's documents.
install(FILES headroom.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES org.headroom.headroom.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES headroom-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME headroom.xml)
install(FILES copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/headroom)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/application.svg DESTINATION ${icons}/scalable/apps
    RENAME headroom.svg OPTIONAL)
foreach(pixels 16 32 48 64 128 256)
    install(FILES ${CMAKE_BINARY_DIR}/resources/icons/application_${pixels}.png
        DESTINATION ${icons}/${pixels}x${pixels}/apps RENAME headroom.png OPTIONAL)
endforeach()

# Debian wants these compressed, and without the time in them.
find_program(GZIP gzip)
if(GZIP)
    function(headroom_compressed name destination)
        set(packed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${name})
        execute_process(COMMAND ${GZIP} -9nc ${CMAKE_CURRENT_SOURCE_DIR}/${name} OUTPUT_FILE ${packed})
        install(FILES ${packed} DESTINATION ${CMAKE_INSTALL_DATADIR}/${destination})
    endfunction()
    headroom_compressed(changelog doc/headroom)
    headroom_compressed(headroom.1 man/man1)
    headroom_compressed(headroom-cli.1 man/man1)
endif()
