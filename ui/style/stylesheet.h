#pragma once

#include <QString>

namespace headroom::ui {

struct Tokens;

/// What the palette cannot say: rounded buttons and fields, focus rings, menus, slim scroll bars.
/// Tables, cards and charts paint themselves.
QString styleSheetOf(const Tokens& tokens);

} // namespace headroom::ui
