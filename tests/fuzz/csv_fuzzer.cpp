#include "tests/fuzz/table_fuzzing.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    headroom::test::readTable({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
