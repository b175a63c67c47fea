#pragma once

#include <string>

namespace headroom::test {

/// Everything that happens to the bytes of a file before accounts are made of them: sniffing,
/// header, rows, mapping, the reading of every column in every kind.
void readTable(std::string bytes);

} // namespace headroom::test
