#include "planner/storage/backup_shelf.h"

#include "planner/base/month.h"
#include "planner/base/text.h"
#include "planner/storage/plan_copy.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace headroom {
namespace {

constexpr std::size_t recentLimit = 20;
constexpr std::size_t stampLength = 20; // 2026-11-22T06-15-03Z
constexpr std::size_t longestName = 80;
constexpr std::string_view namedMark = " named ";
constexpr std::string_view ending = ".headroom";
constexpr int days = 12, weeks = 10, months = 9;

std::string twoDigits(std::int64_t value) {
    return (value < 10 ? "0" : "") + std::to_string(value);
}

std::string nameOf(BackupTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::int64_t seconds = (time - day).count();
    return toIso(day) + "T" + twoDigits(seconds / 3600) + "-" + twoDigits(seconds / 60 % 60) + "-" +
           twoDigits(seconds % 60) + "Z";
}

std::optional<int> numberAt(const std::string& name, std::size_t offset) {
    int value = 0;
    const char* const start = name.data() + offset;
    const auto [end, error] = std::from_chars(start, start + 2, value);
    if (error != std::errc() || end != start + 2)
        return std::nullopt;
    return value;
}

std::optional<BackupTime> timeOf(const std::string& name) {
    if (name.size() < stampLength || !name.ends_with(ending))
        return std::nullopt;
    const auto day = parseIsoDate(std::string_view(name).substr(0, 10));
    const auto hour = numberAt(name, 11);
    const auto minute = numberAt(name, 14);
    const auto second = numberAt(name, 17);
    if (!day || !hour || !minute || !second)
        return std::nullopt;
    const BackupTime time = *day + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
                            std::chrono::seconds(*second);
    return name.starts_with(nameOf(time)) ? std::optional(time) : std::nullopt;
}

std::multimap<BackupTime, std::filesystem::path> backupsIn(const std::filesystem::path& folder) {
    std::multimap<BackupTime, std::filesystem::path> found;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none))
        if (const auto time = timeOf(entry.path().filename().string()))
            found.emplace(*time, entry.path());
    return found;
}

/// Marks the newest backup of each of the newest `count` periods.
template <class Period>
void keepNewest(const std::vector<BackupTime>& newestFirst, int count, Period periodOf,
                std::set<BackupTime>& kept) {
    std::set<int> periods;
    for (const BackupTime time : newestFirst)
        if (static_cast<int>(periods.size()) < count && periods.insert(periodOf(time)).second)
            kept.insert(time);
}

int dayNumber(BackupTime time) {
    return static_cast<int>(std::chrono::floor<std::chrono::days>(time).time_since_epoch().count());
}

void thin(const std::filesystem::path& folder, BackupTime now) {
    const auto found = backupsIn(folder);
    std::vector<BackupTime> times;
    for (const auto& [time, path] : found)
        if (!versionName(path))
            times.push_back(time);
    std::error_code ignored; // one that cannot be removed is tried again next time
    for (const BackupTime time : backupsToDrop(times, now))
        for (auto [entry, end] = found.equal_range(time); entry != end; ++entry)
            if (!versionName(entry->second))
                std::filesystem::remove(entry->second, ignored);
}

/// Two actions within a second: the later one is dated a second later, so that order is kept.
BackupTime freeTime(const std::filesystem::path& folder, BackupTime now) {
    const auto found = backupsIn(folder);
    BackupTime time = now;
    while (found.contains(time))
        time += std::chrono::seconds(1);
    return time;
}

BackupTime rightNow() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

/// Cut between characters.
std::string fitForFile(std::string_view name) {
    std::string fit;
    for (const char c : trimmed(name))
        fit += static_cast<unsigned char>(c) < 0x20 || c == '/' ? '-' : c;
    if (fit.size() > longestName) {
        std::size_t end = longestName;
        while (end > 0 && (static_cast<unsigned char>(fit[end]) & 0xC0U) == 0x80U)
            --end;
        fit.resize(end);
    }
    return std::string(trimmed(fit));
}

} // namespace

std::filesystem::path backupFolder(const std::filesystem::path& plan) {
    return plan.parent_path() / ("." + plan.filename().string() + "-backups");
}

std::vector<BackupTime> backupsToDrop(std::vector<BackupTime> times, BackupTime now) {
    std::ranges::sort(times, std::greater());
    std::set<BackupTime> kept;
    for (const BackupTime time : times)
        if (now - time <= std::chrono::hours(24) && kept.size() < recentLimit)
            kept.insert(time);
    keepNewest(times, days, dayNumber, kept);
    // Weeks begin on Monday: 1970-01-01 was a Thursday.
    keepNewest(
        times, weeks, [](BackupTime t) { return (dayNumber(t) + 3) / 7; }, kept);
    keepNewest(
        times, months,
        [](BackupTime t) { return Month::of(std::chrono::floor<std::chrono::days>(t)).index(); },
        kept);
    std::erase_if(times, [&](BackupTime time) { return kept.contains(time); });
    return times;
}

Result<std::filesystem::path> shelveBackup(Connection& plan, const std::filesystem::path& path,
                                           const std::string& reason) {
    const auto folder = backupFolder(path);
    if (auto made = createPrivateFolder(folder); !made)
        return fail(made.error());
    const BackupTime now = rightNow();
    const auto target =
        folder / (nameOf(freeTime(folder, now)) + " before " + reason + std::string(ending));
    if (auto copied = copyDatabase(plan, target, Existing::Refuse); !copied)
        return fail(copied.error());
    thin(folder, now);
    return target;
}

Result<std::filesystem::path> placeOfVersion(const std::filesystem::path& plan,
                                             std::string_view name) {
    const std::string fit = fitForFile(name);
    if (fit.empty())
        return fail(ErrorCode::BadValue, std::string(name), "a name");
    const auto folder = backupFolder(plan);
    if (auto made = createPrivateFolder(folder); !made)
        return fail(made.error());
    return folder / (nameOf(freeTime(folder, rightNow())) + std::string(namedMark) + fit +
                     std::string(ending));
}

std::optional<std::string> versionName(const std::filesystem::path& backup) {
    const std::string name = backup.filename().string();
    if (!timeOf(name) || name.compare(stampLength, namedMark.size(), namedMark) != 0)
        return std::nullopt;
    const std::size_t begin = stampLength + namedMark.size();
    return name.substr(begin, name.size() - begin - ending.size());
}

std::vector<std::filesystem::path> shelvedBackups(const std::filesystem::path& plan) {
    std::vector<std::filesystem::path> paths;
    for (auto& [time, path] : backupsIn(backupFolder(plan)))
        paths.push_back(path);
    std::ranges::reverse(paths);
    return paths;
}

} // namespace headroom
