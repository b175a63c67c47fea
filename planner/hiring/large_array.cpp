#include "planner/hiring/large_array.h"

#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace headroom {
namespace {

constexpr std::align_val_t kLargePage{std::size_t{2} << 20};

} // namespace

void LargeArrayDeleter::operator()(float* values) const {
    ::operator delete(values, kLargePage);
}

LargeArray largeArray(std::size_t count) {
    const std::size_t bytes = count * sizeof(float);
    void* memory = ::operator new(bytes, kLargePage);
#ifdef __linux__
    // A wish: where the kernel cannot grant it, the array works as well, only slower.
    if (bytes >= static_cast<std::size_t>(kLargePage))
        (void)madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    return LargeArray(static_cast<float*>(memory));
}

} // namespace headroom
