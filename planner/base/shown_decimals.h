#pragma once

#include <initializer_list>

namespace headroom {

/// Decimals, at least `least`, with which a sentence about these amounts is true as it is read:
/// what is not nothing shows two digits, and amounts that differ do not look alike.
int shownDecimals(std::initializer_list<double> amounts, int least);

} // namespace headroom
