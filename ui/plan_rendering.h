#pragma once

#include <QString>

namespace headroom::ui {

/// Draws `what` of a plan into a file, without a window: "chart:NAME" as PNG or PDF by the file's
/// ending, "report" and "hiring-report" as PDF. Names: utilisation, segments, frontier, hiring,
/// timeline, bridge, scenarios. Returns an empty text, or the sentence that says why nothing was
/// drawn.
QString renderToFile(const QString& plan, const QString& what, const QString& file);

} // namespace headroom::ui
