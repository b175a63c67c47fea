#include "planner/import/import_book.h"

#include <cstddef>
#include <cstdint>

// Cells pasted from a spreadsheet, read as accounts up to the book they make: what is accepted must
// be whole.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    headroom::ImportRequest request;
    request.pasted.assign(reinterpret_cast<const char*>(bytes), size);
    if (request.pasted.empty()) {
        return 0;
    }
    const auto result =
        headroom::readImport(request, *headroom::Book::empty(), headroom::JobControl());
    if (result && result->book &&
        static_cast<std::int64_t>(result->book->accounts().size()) != result->totals.accounts) {
        __builtin_trap();
    }
    return 0;
}
