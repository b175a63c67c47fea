#pragma once

#include "planner/base/job_control.h"
#include "planner/base/result.h"

#include <cstdint>
#include <istream>
#include <memory>
#include <string>
#include <string_view>

namespace headroom {

/// A ZIP archive, read entry by entry as a stream; nothing is ever written to disk. Refuses at
/// once: more than 1,000 entries, over 1 GiB inflated, entries twice, names that leave the archive,
/// encrypted entries; while reading: more than 100 : 1 after the first 100 KiB.
class ZipArchive {
  public:
    /// Errors: UnsupportedFormat (no ZIP or broken), Encrypted, FileTooLarge.
    static Result<ZipArchive> open(std::unique_ptr<std::istream> bytes, std::string name);
    /// From now on reading ends with Cancelled once the job is stopped. The job must outlive the
    /// archive; null = never.
    void stopWith(const JobControl* job);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    bool has(const std::string& entry) const;
    /// One entry can be open at a time; opening closes the one before.
    Result<void> openEntry(const std::string& entry);
    /// Up to `capacity` bytes of the open entry; 0 = end. Errors: UnsupportedFormat, FileTooLarge,
    /// Cancelled.
    Result<std::size_t> read(char* to, std::size_t capacity);
    /// The whole entry, at most `limit` bytes.
    Result<std::string> readAll(const std::string& entry, std::size_t limit);
    const std::string& name() const;

  private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace headroom
