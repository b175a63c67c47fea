#include "tests/planner/import/csv_cells.h"

#include <stdexcept>

namespace headroom::test {

Cells cellsOf(TableSource& source) {
    Cells cells;
    TableRow row;
    for (;;) {
        const auto more = source.next(row);
        if (!more) {
            throw std::runtime_error(more.error().detail);
        }
        if (!*more) {
            return cells;
        }
        cells.emplace_back();
        for (const TableCell& cell : row.cells) {
            cells.back().emplace_back(cell.text);
        }
    }
}

Cells cellsOf(std::string bytes, CsvFormat format) {
    CsvReader reader(byteSourceOf(std::move(bytes)), format);
    return cellsOf(reader);
}

std::uint64_t digestOf(const Cells& cells) {
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    const auto add = [&hash](unsigned char byte) { hash = (hash ^ byte) * 0x100000001b3ULL; };
    for (const auto& row : cells) {
        const bool blank = row.size() == 1 && row.front().empty();
        for (const std::string& cell : row) {
            if (blank) {
                break;
            }
            for (const char c : cell) {
                add(static_cast<unsigned char>(c));
            }
            add(0x1F);
        }
        add(0x1E);
    }
    return hash;
}

} // namespace headroom::test
