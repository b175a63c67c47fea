#pragma once

namespace headroom::ui {

/// Called in a thread: it and the threads it starts give way to the window where processors are
/// few. They still get all that the window leaves.
void giveWayToTheWindow();

} // namespace headroom::ui
