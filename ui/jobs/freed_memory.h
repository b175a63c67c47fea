#pragma once

namespace headroom::ui {

/// What a large job has freed goes back to the system instead of being kept for the next one: a
/// problem of a plan with 20,000 accounts is more than all the rest of the program. Any thread.
void returnFreedMemory();

/// Once, before the first worker: what threads have freed is not kept by each of them.
void shareFreedMemory();

} // namespace headroom::ui
