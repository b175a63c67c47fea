#include "ui/jobs/freed_memory.h"

#include <cstdlib> // defines __GLIBC__ where there is one

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace headroom::ui {

void returnFreedMemory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void shareFreedMemory() {
#ifdef __GLIBC__
    // Every short thread would have a heap of its own, up to eight for each processor, and blocks
    // below 32 MB would stay in them, each heap with holes of its own.
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

} // namespace headroom::ui
