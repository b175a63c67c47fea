#pragma once

#include "app/cli/command.h"

namespace headroom::cli {

Command demoCommand();
Command importCommand();
Command checkCommand();
Command showCommand();
Command setCommand();
Command segmentCommand();
Command solveCommand();
Command frontierCommand();
Command explainCommand();
Command diagnoseCommand();
Command modelCommand();
Command forecastCommand();
Command hireCommand();
Command scenarioCommand();
Command compareCommand();
Command exportCommand();
Command verifyLoadCommand();
Command backupCommand();
Command restoreCommand();

} // namespace headroom::cli
