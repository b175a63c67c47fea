#include "app/cli/commands/all_commands.h"

#include <algorithm>

namespace headroom::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all = {
        demoCommand(),       importCommand(),   checkCommand(),   showCommand(),
        setCommand(),        segmentCommand(),  solveCommand(),   frontierCommand(),
        explainCommand(),    diagnoseCommand(), modelCommand(),   forecastCommand(),
        hireCommand(),       scenarioCommand(), compareCommand(), exportCommand(),
        verifyLoadCommand(), backupCommand(),   restoreCommand()};
    return all;
}

const Command* findCommand(const std::string& name) {
    const auto found = std::ranges::find(commands(), name, &Command::name);
    return found == commands().end() ? nullptr : &*found;
}

} // namespace headroom::cli
