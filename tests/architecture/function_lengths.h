#pragma once

#include <string>
#include <vector>

namespace headroom::test {

/// A function's body with its signature: first and last line, counted from 1.
struct FunctionSpan {
    std::string signature; // without line breaks
    int firstLine = 0;
    int lastLine = 0;
};

/// The functions that a C++ text defines, in order. Lambdas and local types belong to the function
/// around them; tables of data are no functions. Reads braces, not the grammar: good for code that
/// clang-format has seen.
std::vector<FunctionSpan> functionsOf(const std::string& text);

} // namespace headroom::test
