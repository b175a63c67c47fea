#pragma once

#include "ui/style/tokens.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace headroom::ui {

/// The program's own line icons (24 px grid, resources/icons/<name>.svg), rendered to alpha masks
/// at build time and tinted from the theme when they are painted.
enum class Icon {
    // clang-format off
    Start, Overview, Accounts, Import, Segments, Team, Books, Hiring, Scenarios, Export,
    Search, Undo, Redo, Pin, Lock, Plus, Close, Warning, Check, Danger, Note,
    ChevronDown, ChevronRight, ChevronUp, ChevronLeft, Drag, Columns, Filter, Table, Chart,
    Copy, Trash, Settings, Play, Stop, File, Folder, Calendar, Person, Move, More, Link,
    Application,
    // clang-format on
};

/// Follows the theme by itself; disabled, selected and active states included.
QIcon themeIcon(Icon name);
/// The same in the text colour of a tone.
QIcon themeIcon(Icon name, Tone tone);
/// One picture: `size` in device-independent pixels, `ratio` the device pixel ratio.
QPixmap iconPixmap(Icon name, int size, const QColor& color, qreal ratio);
/// File name without ending, e.g. "chevron_down".
QString iconName(Icon name);
/// The application icon in its own colours.
QIcon applicationIcon();

} // namespace headroom::ui
