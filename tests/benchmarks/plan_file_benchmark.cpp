#include "planner/storage/plan_file.h"
#include "tests/benchmarks/usage.h"
#include "tests/planner/storage/sample_plan.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string_view>

using namespace headroom;

namespace {

struct Options {
    std::size_t accounts = 1'000'000;
    std::filesystem::path folder = std::filesystem::temp_directory_path();
};

struct Times {
    double wall = 0.0, processor = 0.0;
    bool operator<(const Times& other) const { return wall < other.wall; }
};

template <class Do>
Times seconds(Do act) {
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t started = std::clock();
    act();
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC};
}

template <class T>
T need(Result<T> result) {
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "%s: %s\n", result.error().subject.c_str(), result.error().detail.c_str());
    std::exit(3);
}

void need(const Result<void>& result) {
    if (!result)
        std::exit(3);
}

void print(const char* what, const Times& times) {
    std::printf("%-34s %8.3f s, %.3f s of it computing\n", what, times.wall, times.processor);
}

Times medianEdit(PlanFile& file) {
    std::vector<Times> times;
    for (int number = 1; number <= 31; ++number)
        times.push_back(seconds([&] {
            need(file.write({AppendEdit{rootScenario, number,
                                        PinAccount{AccountId("0011000000"), CsmId("0050")}}}));
        }));
    std::nth_element(times.begin(), times.begin() + 15, times.end());
    return times[15];
}

StoredProposal proposalFor(const std::shared_ptr<const Book>& book) {
    StoredOwnersBuilder owners(book);
    for (const Account& account : book->accounts())
        owners.add(account.id, account.owner);
    StoredProposal proposal;
    proposal.owners = owners.take();
    return proposal;
}

void measure(const Options& options) {
    const auto path = options.folder / "benchmark.headroom";
    const auto copy = options.folder / "benchmark copy.headroom";
    PlanContent plan = test::plainPlan(options.accounts);
    std::unique_ptr<PlanFile> file;
    print("create and open", seconds([&] { file = need(PlanFile::create(path, plan)); }));
    std::printf("%-34s %8.1f MB\n", "file",
                static_cast<double>(std::filesystem::file_size(path)) / 1e6);
    file.reset();
    print("open", seconds([&] { file = need(PlanFile::open(path, OpenMode::ReadWrite)); }));
    PlanContent again;
    print("load, digests verified", seconds([&] { again = need(file->load()); }));
    if (again.base.book->accounts().size() != options.accounts)
        std::exit(3);
    print("one edit, median of 31", medianEdit(*file));
    const StoredProposal proposal = proposalFor(again.base.book);
    print("write a proposal for all accounts",
          seconds([&] { need(file->write({WriteProposal{proposal}})); }));
    print("check", seconds([&] { need(file->check()); }));
    print("save a checked copy", seconds([&] { need(file->saveCopy(copy)); }));
    const auto other = test::plainBook(options.accounts, 2);
    print("replace the book, backup included", seconds([&] {
              need(file->write({WriteBook{other, "new.csv"}}));
          }));
    file.reset();
    std::filesystem::remove(path);
    std::filesystem::remove(copy);
    std::filesystem::remove_all(options.folder / ".benchmark.headroom-backups");
}

} // namespace

constexpr const char* kUsage = "plan_file_benchmark [--accounts N] [--folder DIR]\n"
                               "Times of a plan file of a given size on this machine's disk.\n";

int main(int count, char** arguments) {
    if (const auto code = endsAtOnce(count, arguments, kUsage, {"--accounts", "--folder"}))
        return *code;
    Options options;
    for (int i = 1; i + 1 < count; i += 2) {
        const std::string_view name = arguments[i];
        if (name == "--accounts")
            options.accounts = static_cast<std::size_t>(std::atoll(arguments[i + 1]));
        else if (name == "--folder")
            options.folder = arguments[i + 1];
    }
    measure(options);
}
