#include "resources/icon_file.h"

namespace headroom::ui {

QString iconFile(const QString& name, int pixels) {
    return QStringLiteral(":/icons/%1_%2.png").arg(name).arg(pixels);
}

} // namespace headroom::ui
