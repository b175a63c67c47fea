#include "ui/jobs/latest_task.h"
