# Installs headers, libraries, tools, the plugin and the data, and the package file that find_package(Ridge) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

get_property(libraries GLOBAL PROPERTY RIDGE_LIBRARIES)
get_property(tools GLOBAL PROPERTY RIDGE_TOOLS)
install(TARGETS ${libraries} EXPORT RidgeTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(TARGETS ${tools} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS RidgePlugin LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(DIRECTORY include/ridge DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(DIRECTORY dialects/ "${PROJECT_BINARY_DIR}/dialects/" DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.h" PATTERN "*.td" PATTERN "*.inc" PATTERN "CMakeFiles" EXCLUDE)
install(DIRECTORY include/ridge "${PROJECT_BINARY_DIR}/include/ridge" DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}
        FILES_MATCHING PATTERN "*.inc")
install(DIRECTORY devices libraries calibration DESTINATION ${CMAKE_INSTALL_DATADIR}/ridge FILES_MATCHING PATTERN "*.yaml")
install(EXPORT RidgeTargets NAMESPACE Ridge:: DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Ridge)
configure_package_config_file(cmake/RidgeConfig.cmake.in RidgeConfig.cmake INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Ridge)
write_basic_package_version_file(RidgeConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/RidgeConfig.cmake" "${CMAKE_CURRENT_BINARY_DIR}/RidgeConfigVersion.cmake"
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/Ridge)
