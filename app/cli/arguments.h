#pragma once

#include "app/cli/command.h"

#include <string>
#include <vector>

namespace headroom::cli {

/// A command line taken apart, or what is wrong with it.
struct ParsedLine {
    Arguments arguments;
    std::string error; // empty = fine
    bool help = false;
};

/// `words` without program and command name; options may stand anywhere; "--" ends them.
ParsedLine parseLine(const Command& command, const std::vector<std::string>& words);
std::string helpOf(const Command& command);
std::string overview();
/// Options that every command takes.
const std::vector<Option>& commonOptions();

} // namespace headroom::cli
