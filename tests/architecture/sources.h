#pragma once

#include <map>
#include <string>
#include <vector>

namespace headroom::test {

/// Texts of files by their path from the root, with '/'.
using Sources = std::map<std::string, std::string>;

/// What a rule found: where, and what is wrong there.
struct Finding {
    std::string path;
    int line = 0; // counted from 1; 0 is the file as a whole
    std::string what;

    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

/// All *.h, *.cpp and CMakeLists.txt below the named folders of `root`, and the root's own
/// CMakeLists.txt.
Sources readSources(const std::string& root, const std::vector<std::string>& folders);

/// The same text, line for line, with comments blanked out.
std::string withoutComments(const std::string& text);

/// The same text, line for line, with comments, literals and preprocessor lines blanked out.
std::string codeOnly(const std::string& text);

std::vector<std::string> linesOf(const std::string& text);

bool isUnder(const std::string& path, const std::string& folder);
bool isCode(const std::string& path); // *.h and *.cpp

/// Prints the findings, one a line, and returns a test's message (Qt Test cuts long ones).
std::string report(const Findings& findings);

} // namespace headroom::test
