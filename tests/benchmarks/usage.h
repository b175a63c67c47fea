#pragma once

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// The exit code to end with at once: 0 after `--help` (the text is printed), 2 after an option
/// that is none of `options`, which would otherwise measure something else than what was asked for.
inline std::optional<int> endsAtOnce(int count, char** arguments, const char* text,
                                     const std::vector<std::string_view>& options) {
    for (int i = 1; i < count; ++i) {
        const std::string_view word = arguments[i];
        if (word == "--help" || word == "-h") {
            std::fputs(text, stdout);
            return 0;
        }
        if (word.starts_with("--") &&
            std::find(options.begin(), options.end(), word) == options.end()) {
            std::fprintf(stderr, "%s: there is no such option\n%s", arguments[i], text);
            return 2;
        }
    }
    return std::nullopt;
}

} // namespace headroom
