#include "app/cli/arguments.h"
#include "app/cli/messages.h"

#include <QCoreApplication>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <unistd.h>

namespace headroom::cli {
namespace {

std::stop_source interrupted; // the signal handler has nothing else to reach

void onSignal(int) {
    interrupted.request_stop();
}

int usageError(const std::string& text) {
    std::fprintf(stderr, "%s\n", text.c_str());
    return exitUsage;
}

int run(const std::vector<std::string>& words) {
    if (words.empty() || words.front() == "--help" || words.front() == "help") {
        std::fputs(overview().c_str(), words.empty() ? stderr : stdout);
        return words.empty() ? exitUsage : exitDone;
    }
    if (words.front() == "--version") {
        std::fputs("headroom-cli " HEADROOM_VERSION "\n", stdout);
        return exitDone;
    }
    const Command* command = findCommand(words.front());
    if (command == nullptr)
        return usageError("There is no command '" + words.front() +
                          "'. `headroom-cli help` lists them.");
    if (command->run == nullptr)
        return usageError("'" + command->name + "' is not yet there.");
    const ParsedLine line = parseLine(*command, {words.begin() + 1, words.end()});
    if (line.help) {
        std::fputs(helpOf(*command).c_str(), stdout);
        return exitDone;
    }
    if (!line.error.empty())
        return usageError(line.error + "\n\n" + helpOf(*command));
    const auto seed = line.arguments.integer("seed");
    const auto threads = line.arguments.integer("threads");
    if (!seed || !threads || seed->value_or(1) < 0 || threads->value_or(0) < 0)
        return usageError("--seed and --threads take whole numbers.");
    const bool quiet = line.arguments.has("quiet");
    // A line that overwrites itself is for a terminal; in a log it would only be noise.
    const bool watched = !quiet && isatty(STDERR_FILENO) != 0;
    const JobControl control(interrupted.get_token(), [watched](const JobProgress& progress) {
        if (!watched || progress.fraction < 0.0)
            return;
        const std::string best =
            progress.bestPoints ? counted(std::llround(*progress.bestPoints), "point", "points")
                                : "";
        std::fprintf(stderr, "\r%3.0f %% %-40s", progress.fraction * 100.0, best.c_str());
    });
    const Invocation invocation{line.arguments,
                                line.arguments.has("json"),
                                quiet,
                                static_cast<std::uint64_t>(seed->value_or(1)),
                                static_cast<int>(threads->value_or(0)),
                                control};
    const int code = command->run(invocation);
    if (watched)
        std::fprintf(stderr, "\r%46s\r", "");
    const bool answered = code == exitDone || code == exitAnswerNo;
    return answered && control.cutShort() ? int(exitInterrupted) : code;
}

} // namespace
} // namespace headroom::cli

int main(int argc, char** argv) {
    std::signal(SIGINT, headroom::cli::onSignal);
    std::signal(SIGTERM, headroom::cli::onSignal);
    QCoreApplication application(argc, argv);
    try {
        return headroom::cli::run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Something unexpected happened: %s. The plan is as it was before.\n",
                     error.what());
        return headroom::cli::exitData;
    }
}
