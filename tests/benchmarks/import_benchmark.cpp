// import_benchmark [ROWS]: writes a CSV of that many accounts (default 130,000), imports it into an
// empty book and prints size, time and speed.
#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/import/import_book.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>

using namespace headroom;

namespace {

void writeAccounts(const std::filesystem::path& path, std::uint64_t rows) {
    std::ofstream out(path, std::ios::binary);
    out << "Account ID,Account Name,Account Owner,Segment,Region,Currency,ARR (USD),Customer Since,"
           "Renewal Date,Products,Support Tickets (90d),Health Score,Notes\n";
    Random random(1);
    for (std::uint64_t i = 0; i < rows; ++i) {
        const Date since = makeDate(2021, 1, 1) + std::chrono::days(random.below(1800));
        const Date renewal = makeDate(2027, 1, 1) + std::chrono::days(random.below(365));
        out << "ACC-" << i << ",\"Company " << i << ", Holdings and Sons\",Owner "
            << random.below(60) << ",Segment " << i % 4 << ",EMEA,USD,"
            << fixedText(static_cast<double>(random.below(90000000)) / 100.0, 2) << ','
            << toIso(since) << ',' << toIso(renewal) << ',' << random.below(9) << ','
            << random.below(30) << ',' << random.below(100)
            << ",some free text that nobody maps to anything at all and that only takes room\n";
    }
}

} // namespace

int main(int count, char** arguments) {
    const std::uint64_t rows = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 130000;
    const auto path = std::filesystem::temp_directory_path() / "headroom_import_benchmark.csv";
    writeAccounts(path, rows);
    const auto bytes = static_cast<double>(std::filesystem::file_size(path));
    ImportRequest request;
    request.accounts = path;
    const auto begin = std::chrono::steady_clock::now();
    const auto result = readImport(request, *Book::empty(), JobControl());
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::filesystem::remove(path);
    if (!result || !result->book) {
        std::fprintf(stderr, "the import failed\n");
        return 1;
    }
    std::printf("accounts %zu, %.1f MB, %.2f s, %.1f MB/s\n", result->book->accounts().size(),
                bytes / 1e6, seconds.count(), bytes / 1e6 / seconds.count());
    return 0;
}
