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

} // namespace headroom::ui
