# The Debian package. dpkg-shlibdeps finds the libraries; what it cannot know stands in DEPENDS:
# STRICT tables need SQLite 3.37, and numbers in columns need a font with digits of one width.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsqlite3-0 (>= 3.37), fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Headroom is a desktop program in which leaders of Customer Success plan
capacity and books of business: it segments accounts, balances their owners'
workload with a proven bound, projects hiring from growth, compares scenarios
and writes files that load back into the CRM. Plans stay on this computer.")
