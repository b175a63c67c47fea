#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// What a header says about the amounts below it: "ARR (USD)", "mrr_eur", "ARR (k€)", "ARR in Tsd.
/// EUR", "ARR (in thousands)".
struct HeaderUnit {
    std::string currency; // ISO 4217; empty = none or several
    double scale = 1.0;   // 1,000 for thousands, 1,000,000 for millions
};

HeaderUnit unitInHeader(std::string_view header);

} // namespace headroom
