#include "app/cli/arguments.h"

#include "planner/base/text.h"

#include <QCommandLineParser>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace headroom::cli {
namespace {

std::vector<Option> allOptions(const Command& command) {
    std::vector<Option> all = command.options;
    for (const Option& option : commonOptions())
        if (std::ranges::find(all, option.name, &Option::name) == all.end())
            all.push_back(option);
    return all;
}

/// "FILE" of "PLAN WHAT FILE", which the command calls its word number `index`.
std::string wordOf(const Command& command, std::size_t index) {
    const std::vector<std::string> words = split(command.usage, ' ');
    return index < words.size() ? words[index] : "Something";
}

} // namespace

std::optional<std::string> Arguments::value(const std::string& name) const {
    const auto found = options.find(name);
    return found == options.end() || found->second.empty() ? std::nullopt
                                                           : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(const std::string& name) const {
    const auto found = options.find(name);
    return found == options.end() ? std::vector<std::string>{} : found->second;
}

Result<std::optional<double>> Arguments::number(const std::string& name) const {
    const auto text = value(name);
    if (!text)
        return std::nullopt;
    const auto number = parseDecimal(*text);
    if (!number)
        return fail(ErrorCode::BadValue, "--" + name, "'" + *text + "' is not a number");
    return number;
}

Result<std::optional<std::int64_t>> Arguments::integer(const std::string& name) const {
    const auto parsed = number(name);
    if (!parsed)
        return fail(parsed.error());
    if (!*parsed)
        return std::nullopt;
    if (std::floor(**parsed) != **parsed || std::abs(**parsed) > 9e15)
        return fail(ErrorCode::BadValue, "--" + name, "it must be a whole number");
    return static_cast<std::int64_t>(**parsed);
}

const std::vector<Option>& commonOptions() {
    static const std::vector<Option> options = {
        {"json", "", "print one JSON document on standard output"},
        {"seed", "N", "seed of every random choice (default 1)"},
        {"threads", "N", "threads to use (default all); never changes a result"},
        {"quiet", "", "no progress and remarks"},
        {"help", "", "this help"}};
    return options;
}

ParsedLine parseLine(const Command& command, const std::vector<std::string>& words) {
    QCommandLineParser parser;
    const std::vector<Option> options = allOptions(command);
    for (const Option& option : options)
        parser.addOption(QCommandLineOption(QString::fromStdString(option.name), QString(),
                                            QString::fromStdString(option.value)));
    QStringList list{QStringLiteral("headroom-cli")};
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    ParsedLine line;
    if (!parser.parse(list)) {
        line.error = parser.errorText().toStdString();
        return line;
    }
    for (const Option& option : options)
        if (const QString name = QString::fromStdString(option.name); parser.isSet(name)) {
            std::vector<std::string>& values = line.arguments.options[option.name];
            for (const QString& value : parser.values(name))
                values.push_back(value.toStdString());
        }
    for (const QString& word : parser.positionalArguments())
        line.arguments.positional.push_back(word.toStdString());
    line.help = line.arguments.has("help");
    const std::size_t given = line.arguments.positional.size();
    if (!line.help && (given < command.minPositional || given > command.maxPositional))
        line.error =
            given < command.minPositional
                ? wordOf(command, given) + " is missing."
                : "There is a word too many: " + line.arguments.positional[command.maxPositional] +
                      ".";
    return line;
}

std::string helpOf(const Command& command) {
    std::string text =
        fmt::format("headroom-cli {} {}\n\n{}\n\n", command.name, command.usage, command.summary);
    for (const Option& option : allOptions(command)) {
        const std::string left =
            "--" + option.name + (option.value.empty() ? "" : " " + option.value);
        text += fmt::format("  {:<28} {}\n", left, option.help);
    }
    return text;
}

std::string overview() {
    std::string text =
        "headroom-cli COMMAND …\n\nPlans capacity and books of business for Customer "
        "Success.\n\n";
    for (const Command& command : commands())
        text += fmt::format("  {:<12} {}{}\n", command.name, command.summary,
                            command.run == nullptr ? " (not yet)" : "");
    text += "\nheadroom-cli COMMAND --help tells more. Exit codes: 0 done, 1 the answer is no, 2 "
            "usage, "
            "3 file or data,\n130 interrupted.\n";
    return text;
}

} // namespace headroom::cli
