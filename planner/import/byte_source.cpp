#include "planner/import/byte_source.h"

#include "planner/base/saying.h"

#include <algorithm>
#include <cstring>
#include <fstream>

namespace headroom {
namespace {

namespace fs = std::filesystem;

class FileBytes : public ByteSource {
  public:
    FileBytes(std::ifstream stream, std::string name)
        : stream_(std::move(stream)), name_(std::move(name)) {}

    Result<std::size_t> read(char* to, std::size_t capacity) override {
        if (stream_.eof()) {
            return std::size_t{0};
        }
        stream_.read(to, static_cast<std::streamsize>(capacity));
        if (stream_.bad()) {
            return fail(ErrorCode::FileNotReadable, name_,
                        HEADROOM_SAY("The file could not be read to its end."));
        }
        return static_cast<std::size_t>(stream_.gcount());
    }

    Result<void> rewind() override {
        stream_.clear();
        stream_.seekg(0);
        if (!stream_) {
            return fail(ErrorCode::FileNotReadable, name_,
                        HEADROOM_SAY("The file cannot be read twice."));
        }
        return {};
    }

  private:
    std::ifstream stream_;
    std::string name_;
};

class MemoryBytes : public ByteSource {
  public:
    explicit MemoryBytes(std::string bytes) : bytes_(std::move(bytes)) {}

    Result<std::size_t> read(char* to, std::size_t capacity) override {
        const std::size_t count = std::min(capacity, bytes_.size() - at_);
        std::memcpy(to, bytes_.data() + at_, count);
        at_ += count;
        return count;
    }

    Result<void> rewind() override {
        at_ = 0;
        return {};
    }

  private:
    std::string bytes_;
    std::size_t at_ = 0;
};

class StoppableSource : public ByteSource {
  public:
    StoppableSource(const JobControl& job, std::unique_ptr<ByteSource> source)
        : job_(job), source_(std::move(source)) {}

    Result<std::size_t> read(char* to, std::size_t capacity) override {
        if (job_.stopRequested()) {
            return fail(ErrorCode::Cancelled, {}, HEADROOM_SAY("The import was stopped."));
        }
        return source_->read(to, capacity);
    }
    Result<void> rewind() override { return source_->rewind(); }

  private:
    const JobControl& job_;
    std::unique_ptr<ByteSource> source_;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openByteSource(const fs::path& path) {
    const std::string name = path.filename().string();
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (status.type() == fs::file_type::not_found) {
        return fail(ErrorCode::FileNotFound, name,
                    HEADROOM_SAY("There is no such file. Check the name."));
    }
    if (status.type() != fs::file_type::regular) {
        return fail(ErrorCode::FileNotReadable, name,
                    HEADROOM_SAY("This is not a file that can be read."));
    }
    if (fs::file_size(path, problem) == 0 && !problem) {
        return fail(ErrorCode::FileEmpty, name,
                    HEADROOM_SAY("The file is empty: it has no header and no rows."));
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        return fail(ErrorCode::FileNotReadable, name,
                    HEADROOM_SAY("The file may not be read. Check its rights."));
    }
    return std::make_unique<FileBytes>(std::move(stream), name);
}

std::unique_ptr<ByteSource> byteSourceOf(std::string bytes) {
    return std::make_unique<MemoryBytes>(std::move(bytes));
}

std::unique_ptr<ByteSource> stoppedBy(const JobControl* job, std::unique_ptr<ByteSource> source) {
    return job == nullptr ? std::move(source)
                          : std::make_unique<StoppableSource>(*job, std::move(source));
}

} // namespace headroom
