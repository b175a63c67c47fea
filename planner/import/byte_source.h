#pragma once

#include "planner/base/job_control.h"
#include "planner/base/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace headroom {

/// Where bytes come from: a file or memory. Read from front to back, as often as wanted.
class ByteSource {
  public:
    virtual ~ByteSource() = default;
    /// Up to `capacity` bytes; 0 = end. Error: FileNotReadable.
    virtual Result<std::size_t> read(char* to, std::size_t capacity) = 0;
    virtual Result<void> rewind() = 0;
};

/// Errors: FileNotFound, FileNotReadable (folder, rights), FileEmpty.
Result<std::unique_ptr<ByteSource>> openByteSource(const std::filesystem::path& path);
std::unique_ptr<ByteSource> byteSourceOf(std::string bytes);
/// The same bytes; reading ends with Cancelled once the job is stopped. The job must outlive the
/// source; null = never.
std::unique_ptr<ByteSource> stoppedBy(const JobControl* job, std::unique_ptr<ByteSource> source);

} // namespace headroom
