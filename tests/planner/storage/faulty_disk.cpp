#include "tests/planner/storage/faulty_disk.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace headroom::test {
namespace {

constexpr std::size_t sectorSize = 512;

/// A change that was made but not yet synced. No bytes = cut to `offset`.
struct Pending {
    std::size_t offset = 0;
    std::optional<std::string> bytes;
};

struct Tracked {
    std::optional<std::string> durable; // nothing = would not be there after the cut
    std::vector<Pending> pending;
    bool deletedUnsynced = false;
};

struct ShimFile {
    sqlite3_file base;
    Tracked* tracked;
    sqlite3_file* real; // behind this struct
};

} // namespace

struct FaultyDisk::State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    Syncs syncs = Syncs::Kept;
    long count = 0;
    long failFrom = 0, failTo = 0, cutFrom = 0; // 0 = never
    Fault fault = Fault::DiskError;
    std::map<std::string, Tracked> files;

    bool dead() const { return cutFrom != 0 && count >= cutFrom; }
    bool failing() const { return failFrom != 0 && count >= failFrom && count <= failTo; }
};

namespace {

FaultyDisk::State* disk = nullptr;

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<ShimFile*>(file)->real;
}

Tracked& trackedOf(sqlite3_file* file) {
    return *reinterpret_cast<ShimFile*>(file)->tracked;
}

/// Counts the call and does it, unless it is to fail.
template <class Do>
int attempt(int errorCode, Do act) {
    ++disk->count;
    if (disk->dead())
        return errorCode;
    if (!disk->failing())
        return act();
    if (disk->fault == FaultyDisk::Fault::ErrorAfterDoing)
        (void)act();
    return disk->fault == FaultyDisk::Fault::DiskFull && errorCode == SQLITE_IOERR_WRITE
               ? SQLITE_FULL
               : errorCode;
}

void applyTo(std::string& content, const Pending& change) {
    if (!change.bytes) {
        content.resize(std::min(content.size(), change.offset));
        return;
    }
    const std::size_t end = change.offset + change.bytes->size();
    if (content.size() < end)
        content.resize(end);
    content.replace(change.offset, change.bytes->size(), *change.bytes);
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return attempt(SQLITE_IOERR_READ, [&] {
        return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
    });
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    return attempt(SQLITE_IOERR_WRITE, [&] {
        trackedOf(file).pending.push_back(
            {static_cast<std::size_t>(offset),
             std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(count))});
        return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
    });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return attempt(SQLITE_IOERR_TRUNCATE, [&] {
        trackedOf(file).pending.push_back({static_cast<std::size_t>(size), std::nullopt});
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    });
}

/// The disk itself is not bothered: what counts here is what would be on it.
int syncFile(sqlite3_file* file, int) {
    return attempt(SQLITE_IOERR_FSYNC, [&] {
        if (disk->syncs == FaultyDisk::Syncs::Ignored)
            return SQLITE_OK;
        Tracked& tracked = trackedOf(file);
        std::string content = tracked.durable.value_or("");
        for (const Pending& change : tracked.pending)
            applyTo(content, change);
        tracked = {std::move(content), {}, false};
        return SQLITE_OK;
    });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file* file, int* held) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int controlFile(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorsOf(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int traitsOf(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods methods = {1,           closeFile, readFile, writeFile,  truncateFile,
                                    syncFile,    fileSize,  lockFile, unlockFile, checkLock,
                                    controlFile, sectorsOf, traitsOf, nullptr,    nullptr,
                                    nullptr,     nullptr,   nullptr,  nullptr};

std::string contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Tracked& track(const std::string& path) {
    const auto found = disk->files.find(path);
    if (found != disk->files.end())
        return found->second;
    Tracked& tracked = disk->files[path];
    if (std::filesystem::exists(path))
        tracked.durable = contentOf(path);
    return tracked;
}

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* const shim = reinterpret_cast<ShimFile*>(file);
    shim->base.pMethods = nullptr;
    shim->real = reinterpret_cast<sqlite3_file*>(shim + 1);
    return attempt(SQLITE_CANTOPEN, [&] {
        shim->tracked = &track(name != nullptr ? name : "");
        const int code = disk->real->xOpen(disk->real, name, shim->real, flags, outFlags);
        if (shim->real->pMethods != nullptr)
            shim->base.pMethods = &methods;
        return code;
    });
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    return attempt(SQLITE_IOERR_DELETE, [&] {
        Tracked& tracked = track(name);
        const bool synced = syncFolder != 0 && disk->syncs == FaultyDisk::Syncs::Kept;
        if (synced || !tracked.durable)
            tracked = {};
        else
            tracked.deletedUnsynced = true;
        return disk->real->xDelete(disk->real, name, 0);
    });
}

int accessFile(sqlite3_vfs*, const char* name, int flags, int* result) {
    return disk->real->xAccess(disk->real, name, flags, result);
}

int fullPath(sqlite3_vfs*, const char* name, int size, char* result) {
    return disk->real->xFullPathname(disk->real, name, size, result);
}

/// Each sector of a change arrives, does not, or is garbage.
Pending torn(const Pending& change, const std::string& before, Random& random) {
    Pending result = change;
    for (std::size_t start = 0; result.bytes && start < result.bytes->size(); start += sectorSize) {
        const std::size_t count = std::min(sectorSize, result.bytes->size() - start);
        const auto fate = random.below(4);
        for (std::size_t i = start; fate != 0 && i < start + count; ++i) {
            const std::size_t at = change.offset + i;
            const char old = at < before.size() ? before[at] : '\0';
            (*result.bytes)[i] = fate == 1 ? static_cast<char>(random.below(256)) : old;
        }
    }
    return result;
}

std::optional<std::string> remains(const Tracked& tracked, Random& random) {
    if (tracked.deletedUnsynced && random.below(2) == 0)
        return std::nullopt;
    if (!tracked.durable && (tracked.pending.empty() || random.below(2) == 0))
        return std::nullopt;
    std::string content = tracked.durable.value_or("");
    for (const Pending& change : tracked.pending) {
        const auto fate = random.below(3);
        if (fate == 0)
            applyTo(content, change);
        else if (fate == 1)
            applyTo(content, torn(change, content, random));
    }
    return content;
}

} // namespace

FaultyDisk::FaultyDisk(Syncs syncs) : state_(std::make_unique<State>()) {
    state_->real = sqlite3_vfs_find(nullptr);
    state_->syncs = syncs;
    state_->vfs = *state_->real;
    state_->vfs.zName = "faulty";
    state_->vfs.szOsFile = static_cast<int>(sizeof(ShimFile)) + state_->real->szOsFile;
    state_->vfs.xOpen = openFile;
    state_->vfs.xDelete = deleteFile;
    state_->vfs.xAccess = accessFile;
    state_->vfs.xFullPathname = fullPath;
    disk = state_.get();
    sqlite3_vfs_register(&state_->vfs, 1);
}

FaultyDisk::~FaultyDisk() {
    sqlite3_vfs_unregister(&state_->vfs);
    sqlite3_vfs_register(state_->real, 1);
    disk = nullptr;
}

void FaultyDisk::failAt(long call, Fault fault, bool onwards) {
    state_->failFrom = state_->count + call;
    state_->failTo = onwards ? std::numeric_limits<long>::max() : state_->failFrom;
    state_->fault = fault;
}

void FaultyDisk::heal() {
    state_->failFrom = 0;
}

long FaultyDisk::calls() const {
    return state_->count;
}

void FaultyDisk::cutPowerAt(long call) {
    state_->cutFrom = state_->count + call;
}

void FaultyDisk::settle(Random& random) {
    for (const auto& [path, tracked] : state_->files) {
        if (path.empty())
            continue;
        const auto content = remains(tracked, random);
        std::filesystem::remove(path);
        if (content)
            std::ofstream(path, std::ios::binary | std::ios::trunc) << *content;
    }
    state_->files.clear();
    state_->cutFrom = 0;
}

} // namespace headroom::test
