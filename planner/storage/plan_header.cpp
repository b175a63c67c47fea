#include "planner/storage/plan_header.h"

namespace headroom {
namespace {

constexpr std::size_t headerSize = 100;
constexpr std::int64_t largestPlan = std::int64_t{16} << 30;
constexpr std::string_view magic("SQLite format 3\0", 16);

std::uint32_t bigEndian(std::string_view bytes, std::size_t offset, std::size_t count = 4) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[offset + i]);
    return value;
}

Result<void> checkSize(const std::filesystem::path& path, std::string_view bytes,
                       std::int64_t size) {
    const std::uint32_t declared = bigEndian(bytes, 16, 2);
    const std::int64_t pageSize = declared == 1 ? 65536 : declared;
    const bool countIsValid = bigEndian(bytes, 24) == bigEndian(bytes, 92);
    const std::int64_t wanted = pageSize * bigEndian(bytes, 28);
    // An interrupted transaction may leave a file of any size; its journal puts that right.
    if (!countIsValid || size >= wanted || std::filesystem::exists(journalOf(path)))
        return {};
    return fail(ErrorCode::PlanDamaged, path.string(), "the end of the file is missing");
}

} // namespace

std::filesystem::path journalOf(const std::filesystem::path& path) {
    auto journal = path;
    journal += "-journal";
    return journal;
}

Result<PlanHeader> readPlanHeader(const std::filesystem::path& path) {
    const auto stamp = stampOf(path);
    if (!stamp)
        return fail(stamp.error());
    if (stamp->size == 0)
        return fail(ErrorCode::FileEmpty, path.string(), "the file is empty");
    if (stamp->size > largestPlan)
        return fail(ErrorCode::FileTooLarge, path.string(), "no plan is that large");
    auto bytes = readStart(path, headerSize);
    if (!bytes)
        return fail(bytes.error());
    if (bytes->size() < headerSize || !bytes->starts_with(magic))
        return fail(ErrorCode::NotAPlan, path.string(), "the file was not written by Headroom");
    if (bigEndian(*bytes, 68) != static_cast<std::uint32_t>(planApplicationId))
        return fail(ErrorCode::NotAPlan, path.string(),
                    "the file is a database, but not one of Headroom");
    const std::uint32_t version = bigEndian(*bytes, 60);
    if (version == 0 || version > 1'000'000)
        return fail(ErrorCode::NotAPlan, path.string(), "the file's version makes no sense");
    // 1 = rollback journal. We never write a write-ahead log, and would not find it if it was lost.
    if ((*bytes)[18] != 1 || (*bytes)[19] != 1)
        return fail(ErrorCode::PlanDamaged, path.string(),
                    "the file's journal was changed by another program");
    if (auto whole = checkSize(path, *bytes, stamp->size); !whole)
        return fail(whole.error());
    return PlanHeader{*stamp, static_cast<int>(version), std::move(*bytes)};
}

} // namespace headroom
