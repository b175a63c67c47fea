#include "tests/fuzz/table_fuzzing.h"

#include "planner/import/column_mapping.h"
#include "planner/import/column_values.h"
#include "planner/import/table_file.h"

namespace headroom::test {

void readTable(std::string bytes) {
    auto table = TableFile::ofBytes("fuzz", std::move(bytes));
    if (!table) {
        return;
    }
    std::vector<SampleRow> rows;
    std::vector<NumberColumn> numbers(table->headers().size());
    std::vector<DateColumn> dates(table->headers().size());
    TableRow row;
    for (auto more = table->next(row); more && *more; more = table->next(row)) {
        for (std::size_t c = 0; c < std::min(row.cells.size(), numbers.size()); ++c) {
            numbers[c].count(row.cells[c], row.line);
            dates[c].count(row.cells[c]);
            (void)readFlag(row.cells[c].text);
        }
        if (rows.size() < 50) {
            rows.push_back(sampleOf(row));
        }
    }
    for (std::size_t c = 0; c < numbers.size(); ++c) {
        numbers[c].decide(std::nullopt);
        dates[c].decide(std::nullopt);
    }
    const auto columns = profileColumns(table->headers(), rows);
    for (const ImportFile file : {ImportFile::Accounts, ImportFile::Csms, ImportFile::History}) {
        (void)mapColumns(file, columns, {});
    }
    if (!table->rewind()) {
        return;
    }
    for (auto more = table->next(row); more && *more; more = table->next(row)) {
        for (std::size_t c = 0; c < std::min(row.cells.size(), numbers.size()); ++c) {
            (void)numbers[c].value(row.cells[c]);
            (void)dates[c].value(row.cells[c]);
        }
    }
}

} // namespace headroom::test
