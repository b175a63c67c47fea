#pragma once

#include "ui/style/tokens.h"

#include <QFont>
#include <QPalette>
#include <functional>

class QApplication;
class QWidget;

namespace headroom::ui {

/// Sizes in points of the type scale; nothing else is used.
enum class TextSize { Caption = 9, Body = 10, Lead = 11, Title = 13, Page = 18, Hero = 24 };

/// The 4 px grid.
namespace space {
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int page = 16;
inline constexpr int radius = 8;
inline constexpr int row = 28;
inline constexpr int control = 32; // height of buttons and fields
} // namespace space

/// Fusion, Noto Sans, palette and the small stylesheet. May be called again at any time: widgets
/// repaint on QEvent::PaletteChange / StyleChange.
void applyTheme(QApplication& application, Theme theme);

/// No animation and no blinking text cursor. Takes effect at once, and with every later theme.
void setMotionReduced(QApplication& application, bool reduced);
bool motionReduced();

/// Where the desktop's own colours come from; tests replace it. The theme asks again when the
/// desktop says that they changed.
void setSystemPalette(std::function<QPalette()> source);

/// The theme that was asked for, and the colours it came to.
Theme appliedTheme();
const Tokens& tokens();

/// System resolved against the desktop's palette; other themes unchanged.
const Tokens& tokensOf(Theme theme);
QPalette paletteOf(const Tokens& tokens);

/// Font of the type scale; `strong` is weight 600.
QFont typeFont(TextSize size, bool strong = false);
/// Sets font and colour of a label in one go; the colour follows the theme.
enum class Ink { Text, Secondary, Muted };
void setInk(QWidget& widget, TextSize size, Ink ink, bool strong = false);
void setInk(QWidget& widget, TextSize size, Tone tone, bool strong = false);

} // namespace headroom::ui
