#pragma once

#include "planner/base/job_control.h"
#include "planner/base/result.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// Objects keep the order in which they are written.
using Json = nlohmann::ordered_json;

/// Exit codes: a promise (see the README).
enum ExitCode : int {
    exitDone = 0,
    exitAnswerNo = 1,
    exitUsage = 2,
    exitData = 3,
    exitInterrupted = 130
};

/// One option of a command. `value` names what follows it ("F"), empty = a switch.
struct Option {
    std::string name;
    std::string value;
    std::string help;
};

/// What was typed after the command's name.
class Arguments {
  public:
    std::vector<std::string> positional;
    std::map<std::string, std::vector<std::string>> options;

    bool has(const std::string& name) const { return options.contains(name); }
    /// Last one given.
    std::optional<std::string> value(const std::string& name) const;
    std::vector<std::string> values(const std::string& name) const;
    /// Errors: BadValue (subject = the option).
    Result<std::optional<double>> number(const std::string& name) const;
    Result<std::optional<std::int64_t>> integer(const std::string& name) const;
};

/// A run of one command: where it writes and how it is stopped.
struct Invocation {
    Arguments arguments;
    bool json = false;
    bool quiet = false;
    std::uint64_t seed = 1;
    int threads = 0;
    const JobControl& control;

    /// Result for people on stdout, or the document with --json.
    void print(const std::string& text) const;
    void print(const Json& document) const;
    /// Progress and remarks on stderr, unless --quiet.
    void note(const std::string& text) const;
    /// The message of an error on stderr; the exit code that goes with it.
    int refuse(const Error& error) const;
};

struct Command {
    std::string name;
    std::string usage;   // "PLAN --account ID"
    std::string summary; // one line
    std::vector<Option> options;
    std::size_t minPositional = 1;
    std::size_t maxPositional = 1;
    int (*run)(const Invocation&) = nullptr; // null: not yet
};

/// All commands in the order of the help.
const std::vector<Command>& commands();
const Command* findCommand(const std::string& name);

} // namespace headroom::cli
