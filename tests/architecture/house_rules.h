#pragma once

#include "tests/architecture/sources.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom::test {

/// Which of our own headers the files of a folder may include: folders or single headers. Its own
/// folder is always allowed. The first entry that fits a file counts.
struct OwnHeaders {
    std::string folder;
    std::vector<std::string> allowed;
};

/// A header (a whole word or the beginning of one) that only some files may include.
struct GuardedHeader {
    std::string header;
    std::vector<std::string> allowed; // regular expressions of paths; empty: nobody
};

/// Text that may stand only in some files. `pattern` and `allowed` are regular expressions.
struct GuardedText {
    std::string pattern;
    std::string what;
    std::string where;   // files that are looked at
    std::string allowed; // files that may; empty: none
};

struct FileLimit {
    std::string path; // regular expression; the first that fits counts
    int lines = 0;
};

/// Looks at all code but the tests; a folder without an entry is a finding too.
Findings wrongOwnHeaders(const Sources& sources, const std::vector<OwnHeaders>& table);
Findings wrongGuardedHeaders(const Sources& sources, const std::vector<GuardedHeader>& table);

/// Qt headers in the files of `folder` for which `isAllowed` says no.
Findings wrongQtHeaders(const Sources& sources, const std::string& folder,
                        const std::function<bool(const std::string& header)>& isAllowed);

/// Looks at code without its comments, string literals included.
Findings wrongText(const Sources& sources, const std::vector<GuardedText>& table);

/// Looks at everything, comments included.
Findings wrongWords(const Sources& sources, const std::vector<GuardedText>& table);

/// *.cpp files that no CMakeLists.txt above them names, and folders with a CMakeLists.txt that the
/// next CMakeLists.txt above does not name.
Findings orphans(const Sources& sources);

Findings longFunctions(const Sources& sources, int mostLines);
Findings longFiles(const Sources& sources, const std::vector<FileLimit>& limits);

} // namespace headroom::test
