#pragma once

#include <array>
#include <cstdint>

namespace headroom::test {

/// What every workbook of the readxl collection holds, all sheets, cell by cell: the digest of our
/// reading ("line|kind:text|…"), compared with openpyxl 3.0.9 in 14,208 cells of 40 of them. What
/// differs, and why ours stands: day 60 of 1900 never was, so 60.33 stays a number; a sheet of 967
/// columns is refused (limit 512); `_x000D_` is a carriage return. openpyxl cannot open
/// los-angeles-arrests (no style sheet it accepts).
struct GoldenWorkbook {
    const char* name;
    int sheets;
    std::uint64_t digest;
};

// clang-format off
inline constexpr std::array<GoldenWorkbook, 41> goldenWorkbooks = {{
    {"big-texty-numbers-xlsx.xlsx", 1, 0x882926e78fffbc30ULL},
    {"blanks.xlsx", 3, 0x12ab31d0e0db13b0ULL},
    {"clippy.xlsx", 2, 0x0f554579ba1368e3ULL},
    {"color-date-lowercase-xlsx.xlsx", 3, 0x3ab1b0ba4b5f9598ULL},
    {"color-date-xlsx.xlsx", 3, 0x3ab1b0ba4b5f9598ULL},
    {"currency-formats-xlsx.xlsx", 1, 0xb9e6faec6344fdbaULL},
    {"datasets.xlsx", 3, 0xec21b1bbb91612d0ULL},
    {"dates-1900-LibreOffice.xlsx", 1, 0x740b9aaa4d53165fULL},
    {"dates-leap-year-1900-xlsx.xlsx", 2, 0x86974a1565e5071dULL},
    {"datetime-rounding.xlsx", 1, 0x60eee52404c6e139ULL},
    {"deaths.xlsx", 2, 0xea39e31297ea55e1ULL},
    {"embedded-chartsheet.xlsx", 4, 0xc9cf1f92846582e7ULL},
    {"empty-named-column.xlsx", 1, 0x360b26e526abdd61ULL},
    {"empty-sheets.xlsx", 2, 0x44266754d3ea18bcULL},
    {"geometry.xlsx", 4, 0x85aa2f7ae1815cbdULL},
    {"inlineStr.xlsx", 1, 0xc8d731d7d64fcedfULL},
    {"inlineStr2.xlsx", 1, 0xfbb334c20a0005b4ULL},
    {"iris-excel-xlsx.xlsx", 1, 0x5adc46b8084a14c1ULL},
    {"iris-google-doc.xlsx", 1, 0x5adc46b8084a14c1ULL},
    {"list_type.xlsx", 3, 0xa373db9d349fbea6ULL},
    {"los-angeles-arrests-xlsx.xlsx", 1, 0xb637907914e19a8eULL},
    {"missing-first-column.xlsx", 3, 0x7ce7a94f925ed38aULL},
    {"missing-v-node-xlsx.xlsx", 1, 0x06976db2ff3884a9ULL},
    {"missing-values-xlsx.xlsx", 1, 0x893d0120b19b30ecULL},
    {"names-need-repair-xlsx.xlsx", 1, 0x39b5db77ff58f216ULL},
    {"new_line_errors.xlsx", 3, 0x88e6ad1857ac6ce1ULL},
    {"no-styles-or-sharedStrings-parts.xlsx", 1, 0x51396c982a20f4ebULL},
    {"no-yes-col-names.xlsx", 3, 0x1ee0f1d891784617ULL},
    {"nonstandard-xml-ns-prefix.xlsx", 1, 0x1ec75460a6050eb5ULL},
    {"numbers-as-na-and-shared-strings-xlsx.xlsx", 1, 0x386691ceeb82422fULL},
    {"richtext-coloured.xlsx", 3, 0x9e7c8b2d5e7d3674ULL},
    {"sheet-xml-lookup.xlsx", 5, 0x83580617c6e83a42ULL},
    {"skipping.xlsx", 3, 0x97d541d4971fd32cULL},
    {"style-only-cells.xlsx", 1, 0x07c80ec32fb4208fULL},
    {"texty-dates-xlsx.xlsx", 1, 0xb1ea1ad77b0f4a8dULL},
    {"type-me.xlsx", 4, 0xfd9f354bda5b1bd4ULL},
    {"types.xlsx", 7, 0xd25f8b71ab1f178bULL},
    {"unnamed-duplicated-columns.xlsx", 1, 0x29530b30c5abe3a3ULL},
    {"utf8-sheet-names.xlsx", 2, 0xca2e3e9392cf7708ULL},
    {"vietnamese-utf8.xlsx", 1, 0xec0d4e1828be92c1ULL},
    {"whitespace-xlsx.xlsx", 2, 0xba1a001418976d27ULL},
}};
// clang-format on

} // namespace headroom::test
