#include "planner/import/import_fields.h"
#include "planner/import/workbook.h"
#include "planner/import/xml_stream.h"
#include "tests/fuzz/table_fuzzing.h"

#include <cstddef>
#include <cstdint>

// Whole archives when the bytes begin like one; else the parts of a workbook, whose checksums no
// fuzzer would get right.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(bytes), size);
    headroom::test::readTable("PK\x03\x04" + text);
    headroom::test::readTable(text);
    (void)headroom::styleOfFormat(text);
    (void)headroom::withoutEscapes(text);
    (void)headroom::headerKeys(text);
    return 0;
}
