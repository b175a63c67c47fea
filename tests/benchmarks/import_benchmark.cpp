#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/export/workbook_writer.h"
#include "planner/plan_session/import_use_case.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/storage/plan_file.h"
#include "tests/benchmarks/usage.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <fstream>
#include <sys/resource.h>
#include <thread>

using namespace headroom;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// User and system time of this program (RUSAGE_SELF) or those it started (RUSAGE_CHILDREN).
double cpuSeconds(decltype(RUSAGE_SELF) whose) {
    rusage usage{};
    getrusage(whose, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Stopwatch {
    decltype(RUSAGE_SELF) whose = RUSAGE_SELF;
    Clock::time_point begin = Clock::now();
    double cpuBegin = cpuSeconds(whose);

    double cpu() const { return cpuSeconds(whose) - cpuBegin; }
    std::string text() const {
        return fmt::format("{:.2f} s ({:.2f})", secondsSince(begin), cpu());
    }
};

const std::vector<std::string> header = {"Account ID",
                                         "Account Name",
                                         "Account Owner",
                                         "Segment",
                                         "Region",
                                         "Currency",
                                         "ARR (USD)",
                                         "Customer Since",
                                         "Renewal Date",
                                         "Products",
                                         "Support Tickets (90d)",
                                         "Health Score",
                                         "Notes"};

void writeRow(TableWriter& to, std::uint64_t i, Random& random) {
    const std::string number = std::to_string(i);
    to.exact("ACC-" + number).exact("Company " + number + ", Holdings and Sons");
    to.exact("Owner " + std::to_string(random.below(60)));
    to.exact("Segment " + std::to_string(i % 4)).exact("EMEA").exact("USD");
    to.number(static_cast<double>(random.below(90000000)) / 100.0, 2);
    to.date(makeDate(2021, 1, 1) + std::chrono::days(random.below(1800)));
    to.date(makeDate(2027, 1, 1) + std::chrono::days(random.below(365)));
    for (const std::uint64_t below : {9U, 30U, 100U})
        to.integer(static_cast<std::int64_t>(random.below(below)));
    to.exact("some free text that nobody maps to anything at all and that only takes room");
    to.endRow();
}

void writeCsv(const std::filesystem::path& path, std::uint64_t rows) {
    std::ofstream out(path, std::ios::binary);
    Random random(1);
    out << CsvWriter(header).str();
    for (std::uint64_t i = 0; i < rows; ++i) {
        CsvWriter row;
        writeRow(row, i, random);
        out << row.str();
    }
}

void writeXlsx(const std::filesystem::path& path, std::uint64_t rows) {
    WorkbookWriter book("Benchmark", makeDate(2026, 6, 30));
    TableWriter& sheet = book.sheet("Accounts");
    Random random(1);
    sheet.header(header);
    for (std::uint64_t i = 0; i < rows; ++i)
        writeRow(sheet, i, random);
    std::ofstream(path, std::ios::binary) << book.finish().value();
}

/// Highest so far, in MB; 0 where the system does not tell.
double peakMemory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024.0;
    return 0.0;
}

/// CPU seconds of the import with its commit; nothing when it failed.
std::optional<double> importWhole(const ImportRequest& request, const std::filesystem::path& plan) {
    const Stopwatch watch;
    const auto result = readImport(request, *Book::empty(), JobControl());
    const double reading = watch.cpu();
    const std::string readingText = watch.text();
    if (!result || !result->book)
        return std::nullopt;
    const double peak = peakMemory();
    PlanContent content;
    content.base = defaultInputs();
    auto edit = importEdit(request, *result, content.base, {});
    if (!edit || !applyEdit(content.base, *edit) || !PlanFile::create(plan, content))
        return std::nullopt;
    const auto bytes = static_cast<double>(std::filesystem::file_size(request.accounts));
    std::printf("accounts %zu, %.1f MB: read %s, %.1f MB per CPU second, peak %.0f MB; with commit "
                "%s, peak %.0f MB\n",
                result->book->accounts().size(), bytes / 1e6, readingText.c_str(),
                bytes / 1e6 / reading, peak, watch.text().c_str(), peakMemory());
    return watch.cpu();
}

void timeStop(const ImportRequest& request) {
    std::stop_source stop;
    Clock::time_point asked;
    std::thread asking([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        asked = Clock::now();
        stop.request_stop();
    });
    const auto result = readImport(request, *Book::empty(), JobControl(stop.get_token()));
    asking.join();
    if (!result && result.error().code == ErrorCode::Cancelled)
        std::printf("stopped %.3f s after it was asked for\n", secondsSince(asked));
    else
        std::printf("too short to be stopped\n");
}

void timeSqlite(const std::filesystem::path& csv, double importing) {
    const std::string database = csv.string() + ".db";
    const std::string command =
        "sqlite3 \"" + database + "\" \".mode csv\" \".import '" + csv.string() + "' accounts\"";
    const Stopwatch watch{RUSAGE_CHILDREN};
    if (std::system(command.c_str()) == 0)
        std::printf("sqlite3 .import %s: the import takes %.2f times its CPU\n",
                    watch.text().c_str(), importing / watch.cpu());
    std::filesystem::remove(database);
}

} // namespace

constexpr const char* kUsage =
    "import_benchmark [ROWS] [--xlsx]\n"
    "Writes a CSV (or a workbook) of that many accounts (default "
    "130,000), imports it and prints size,\n"
    "time by stage, speed, peak memory and how long stopping takes. Times are \"wall (CPU)\": on "
    "a\n"
    "busy machine only the CPU's can be compared. With sqlite3 also the time of its .import.\n";

int main(int count, char** arguments) {
    if (const auto code = endsAtOnce(count, arguments, kUsage, {"--xlsx"}))
        return *code;
    const std::uint64_t rows = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 130000;
    const bool xlsx = count > 2 && std::string(arguments[2]) == "--xlsx";
    const auto folder = std::filesystem::temp_directory_path();
    const auto path = folder / (xlsx ? "headroom_import.xlsx" : "headroom_import.csv");
    const auto plan = folder / "headroom_import.headroom";
    xlsx ? writeXlsx(path, rows) : writeCsv(path, rows);
    std::filesystem::remove(plan);
    ImportRequest request;
    request.accounts = path;
    request.asOf = makeDate(2026, 6, 30);
    const auto done = importWhole(request, plan);
    timeStop(request);
    if (!xlsx && done)
        timeSqlite(path, *done);
    std::filesystem::remove(path);
    std::filesystem::remove(plan);
    if (!done)
        std::fprintf(stderr, "the import failed\n");
    return done ? 0 : 1;
}
