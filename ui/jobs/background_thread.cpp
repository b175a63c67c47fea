#include "ui/jobs/background_thread.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace headroom::ui {

void giveWayToTheWindow() {
#ifdef __linux__
    // Of the one thread, as Linux counts; a third of the window's share when both want to run.
    constexpr int nicer = 5;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), nicer);
#endif
}

} // namespace headroom::ui
