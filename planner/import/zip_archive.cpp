#include "planner/import/zip_archive.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <unzip.h>

namespace headroom {
namespace {

constexpr std::uint64_t maxEntries = 1000;
constexpr std::uint64_t maxInflated = 1024ULL * 1024 * 1024;
constexpr std::uint64_t ratioFreeBytes = 100 * 1024;
constexpr std::uint64_t maxRatio = 100;
constexpr int caseInsensitive = 2;

// minizip's file functions over a std::istream, handed through as the "file name".
voidpf ZCALLBACK openStream(voidpf, const void* stream, int) {
    return const_cast<void*>(stream);
}

std::istream& streamOf(voidpf stream) {
    return *static_cast<std::istream*>(stream);
}

uLong ZCALLBACK readStream(voidpf, voidpf stream, void* to, uLong size) {
    std::istream& in = streamOf(stream);
    in.read(static_cast<char*>(to), static_cast<std::streamsize>(size));
    return static_cast<uLong>(in.gcount());
}

uLong ZCALLBACK writeStream(voidpf, voidpf, const void*, uLong) {
    return 0;
}

ZPOS64_T ZCALLBACK tellStream(voidpf, voidpf stream) {
    std::istream& in = streamOf(stream);
    in.clear();
    return static_cast<ZPOS64_T>(in.tellg());
}

long ZCALLBACK seekStream(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
    std::istream& in = streamOf(stream);
    in.clear();
    const std::ios_base::seekdir from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? std::ios::cur
                                        : origin == ZLIB_FILEFUNC_SEEK_END ? std::ios::end
                                                                           : std::ios::beg;
    in.seekg(static_cast<std::streamoff>(offset), from);
    return in ? 0 : -1;
}

int ZCALLBACK closeStream(voidpf, voidpf) {
    return 0;
}

int ZCALLBACK streamError(voidpf, voidpf stream) {
    return streamOf(stream).bad() ? 1 : 0;
}

bool leavesArchive(const std::string& name) {
    const std::vector<std::string> parts = split(name, '/');
    return name.empty() || name.front() == '/' || name.find('\\') != std::string::npos ||
           name.find(':') != std::string::npos ||
           std::find(parts.begin(), parts.end(), "..") != parts.end();
}

} // namespace

struct ZipArchive::State {
    std::unique_ptr<std::istream> bytes;
    std::string name;
    unzFile file = nullptr;
    const JobControl* job = nullptr;
    bool entryOpen = false;
    std::uint64_t compressed = 0; // of the open entry
    std::uint64_t inflated = 0;

    ~State() {
        closeEntry();
        if (file != nullptr) {
            unzClose(file);
        }
    }

    void closeEntry() {
        if (entryOpen) {
            unzCloseCurrentFile(file);
            entryOpen = false;
        }
    }

    tl::unexpected<Error> broken(const char* why) const {
        return fail(ErrorCode::UnsupportedFormat, name, why);
    }

    Result<void> checkEntries();
    Result<void> checkEntry(std::set<std::string>& names, std::uint64_t& total);
};

Result<void> ZipArchive::State::checkEntry(std::set<std::string>& names, std::uint64_t& total) {
    unz_file_info64 info{};
    std::array<char, 1024> text{};
    if (unzGetCurrentFileInfo64(file, &info, text.data(), text.size() - 1, nullptr, 0, nullptr,
                                0) != UNZ_OK) {
        return broken(HEADROOM_SAY("The workbook is damaged (its table of contents cannot be "
                                   "read). Open it in a spreadsheet program and save it again."));
    }
    const std::string entry(text.data());
    if ((info.flag & 1U) != 0) {
        return fail(ErrorCode::Encrypted, name,
                    HEADROOM_SAY("The workbook is encrypted. Save it without a password."));
    }
    if (leavesArchive(entry)) {
        return broken(HEADROOM_SAY("The workbook is damaged (an entry has a name that leaves the "
                                   "file). Open it in a spreadsheet program and save it again."));
    }
    if (!names.insert(lowered(entry)).second) {
        return broken(HEADROOM_SAY("The workbook is damaged (an entry is there twice). Open it in "
                                   "a spreadsheet program and save it again."));
    }
    if (info.uncompressed_size > maxInflated - std::min(total, maxInflated)) {
        return fail(
            ErrorCode::FileTooLarge, name,
            HEADROOM_SAY("The workbook would be larger than 1 GiB when unpacked; it is not read."));
    }
    total += info.uncompressed_size;
    return {};
}

Result<void> ZipArchive::State::checkEntries() {
    unz_global_info64 global{};
    if (unzGetGlobalInfo64(file, &global) != UNZ_OK) {
        return broken(HEADROOM_SAY("The workbook is damaged (its table of contents cannot be "
                                   "read). Open it in a spreadsheet program and save it again."));
    }
    if (global.number_entry > maxEntries) {
        return fail(ErrorCode::FileTooLarge, name,
                    HEADROOM_SAY("The workbook has more than 1,000 parts inside; it is not read."));
    }
    std::set<std::string> names;
    std::uint64_t total = 0;
    int step = unzGoToFirstFile(file);
    for (; step == UNZ_OK; step = unzGoToNextFile(file)) {
        if (auto checked = checkEntry(names, total); !checked) {
            return checked;
        }
    }
    if (step != UNZ_END_OF_LIST_OF_FILE) {
        return broken(HEADROOM_SAY("The workbook is damaged (its table of contents cannot be "
                                   "read). Open it in a spreadsheet program and save it again."));
    }
    return {};
}

ZipArchive::ZipArchive(std::unique_ptr<State> state) : state_(std::move(state)) {}
ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::unique_ptr<std::istream> bytes, std::string name) {
    auto state = std::make_unique<State>();
    state->bytes = std::move(bytes);
    state->name = std::move(name);
    zlib_filefunc64_def functions{};
    functions.zopen64_file = openStream;
    functions.zread_file = readStream;
    functions.zwrite_file = writeStream;
    functions.ztell64_file = tellStream;
    functions.zseek64_file = seekStream;
    functions.zclose_file = closeStream;
    functions.zerror_file = streamError;
    state->file = unzOpen2_64(state->bytes.get(), &functions);
    if (state->file == nullptr) {
        return state->broken(
            HEADROOM_SAY("The workbook is damaged (it is no complete ZIP archive). Open it in a "
                         "spreadsheet program and save it again."));
    }
    if (auto checked = state->checkEntries(); !checked) {
        return fail(checked.error());
    }
    return ZipArchive(std::move(state));
}

bool ZipArchive::has(const std::string& entry) const {
    return unzLocateFile(state_->file, entry.c_str(), caseInsensitive) == UNZ_OK;
}

Result<void> ZipArchive::openEntry(const std::string& entry) {
    state_->closeEntry();
    if (!has(entry)) {
        return state_->broken(HEADROOM_SAY("The workbook is damaged (a part of it is missing). "
                                           "Open it in a spreadsheet program and save it again."));
    }
    unz_file_info64 info{};
    const bool known =
        unzGetCurrentFileInfo64(state_->file, &info, nullptr, 0, nullptr, 0, nullptr, 0) == UNZ_OK;
    if (!known || unzOpenCurrentFile(state_->file) != UNZ_OK) {
        return state_->broken(HEADROOM_SAY("The workbook is damaged (an entry cannot be unpacked). "
                                           "Open it in a spreadsheet program and save it again."));
    }
    state_->entryOpen = true;
    state_->compressed = info.compressed_size;
    state_->inflated = 0;
    return {};
}

void ZipArchive::stopWith(const JobControl* job) {
    state_->job = job;
}

Result<std::size_t> ZipArchive::read(char* to, std::size_t capacity) {
    if (state_->job != nullptr && state_->job->stopRequested()) {
        return fail(ErrorCode::Cancelled, state_->name, "The import was stopped.");
    }
    const int count = unzReadCurrentFile(state_->file, to, static_cast<unsigned>(capacity));
    if (count < 0) {
        return state_->broken(HEADROOM_SAY("The workbook is damaged (an entry cannot be unpacked). "
                                           "Open it in a spreadsheet program and save it again."));
    }
    if (count == 0) {
        state_->entryOpen = false;
        if (unzCloseCurrentFile(state_->file) == UNZ_CRCERROR) {
            return state_->broken(
                HEADROOM_SAY("The workbook is damaged (a checksum does not fit). Open it in a "
                             "spreadsheet program and save it again."));
        }
        return std::size_t{0};
    }
    state_->inflated += static_cast<std::uint64_t>(count);
    const bool bomb = state_->inflated > ratioFreeBytes &&
                      state_->inflated / maxRatio > std::max<std::uint64_t>(state_->compressed, 1);
    if (bomb) {
        return fail(ErrorCode::FileTooLarge, state_->name,
                    HEADROOM_SAY("The workbook unpacks to more than 100 times its size; such files "
                                 "are made to exhaust programs and are not read."));
    }
    return static_cast<std::size_t>(count);
}

Result<std::string> ZipArchive::readAll(const std::string& entry, std::size_t limit) {
    if (auto opened = openEntry(entry); !opened) {
        return fail(opened.error());
    }
    std::string all;
    std::array<char, 16384> chunk{};
    for (;;) {
        const auto count = read(chunk.data(), chunk.size());
        if (!count) {
            return fail(count.error());
        }
        if (*count == 0) {
            return all;
        }
        if (all.size() + *count > limit) {
            return fail(ErrorCode::FileTooLarge, state_->name,
                        "A part of the workbook (" + entry + ") is too large to be read.");
        }
        all.append(chunk.data(), *count);
    }
}

const std::string& ZipArchive::name() const {
    return state_->name;
}

} // namespace headroom
