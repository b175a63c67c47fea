#pragma once

#include "planner/base/random.h"

#include <memory>

namespace headroom::test {

/// Stands between SQLite and the disk while it lives (one at a time) and makes calls fail, or plays
/// a loss of power: what was not synced is dropped, torn or garbled.
class FaultyDisk {
  public:
    /// Ignored = the disk lies about syncs, as SQLite does with synchronous=OFF.
    enum class Syncs { Kept, Ignored };
    explicit FaultyDisk(Syncs syncs = Syncs::Kept);
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;
    ~FaultyDisk();

    enum class Fault { DiskError, DiskFull, ErrorAfterDoing };
    /// The `call`-th reading, writing, syncing, opening or deleting from now on (1 = the next)
    /// fails, and with `onwards` all after it.
    void failAt(long call, Fault fault, bool onwards);
    void heal();
    /// Calls so far.
    long calls() const;

    /// From that call on nothing reaches the disk and every call fails.
    void cutPowerAt(long call);
    /// Leaves on the disk what it could hold after the cut. To be called when all files are closed.
    void settle(Random& random);

    struct State;

  private:
    std::unique_ptr<State> state_;
};

} // namespace headroom::test
