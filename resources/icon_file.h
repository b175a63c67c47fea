#pragma once

#include <QString>

namespace headroom::ui {

/// Where the picture of an icon lies in the resources, e.g. ":/icons/undo_16.png".
QString iconFile(const QString& name, int pixels);

} // namespace headroom::ui
