#pragma once

#include <QString>

namespace headroom::ui {

/// Text for setToolTip that is shown as it is, whatever is in it: Qt takes a tool tip that looks
/// like HTML for HTML.
QString plainToolTip(const QString& text);

} // namespace headroom::ui
