#include "planner/storage/memory_rows.h"

namespace headroom {

void writeMemory(PlanDatabase& database, const std::string& key,
                 const std::optional<std::string>& text) {
    eraseRowOfKey(database, "memory", "key", key);
    if (!text)
        return;
    RowWriter row(database, "memory", 2);
    row(key)(*text).put();
}

std::map<std::string, std::string> readMemory(PlanReading& reading) {
    std::map<std::string, std::string> memory;
    RowReader row(reading, "memory", "key");
    while (row.next()) {
        std::string key;
        row(key);
        row(memory[key]);
    }
    return memory;
}

} // namespace headroom
