#include "ui/style/tokens.h"

#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

QColor hex(QRgb rgb) {
    return QColor::fromRgb(rgb);
}

Tokens makeLight() {
    Tokens t;
    t.window = hex(0xF6F7F9);
    t.card = hex(0xFFFFFF);
    t.text = hex(0x1B1F27);
    t.secondary = hex(0x4A5261);
    t.muted = hex(0x656D7B);
    t.accent = hex(0x2A43CB);
    t.onAccent = hex(0xFFFFFF);
    t.selection = hex(0xDDE3FA);
    t.controlBorder = hex(0x868E9C);
    t.divider = hex(0xE3E6EB);
    t.hover = hex(0xF1F3F7);
    t.danger = hex(0xA4161A);
    t.dangerTint = hex(0xFDECEC);
    t.warning = hex(0x8A5200);
    t.warningTint = hex(0xFFF4E0);
    t.success = hex(0x1E6B52);
    t.successTint = hex(0xE6F4EF);
    t.quietBar = hex(0xE3E6EB);
    t.series = {hex(0x2A43CB), hex(0xC77E0F), hex(0x2A7C61),
                hex(0xAF191C), hex(0x2194E0), hex(0x5E3A59)};
    return t;
}

Tokens makeDark() {
    Tokens t;
    t.dark = true;
    t.window = hex(0x14171C);
    t.card = hex(0x1C2027);
    t.text = hex(0xE8EBF0);
    t.secondary = hex(0xB4BBC7);
    t.muted = hex(0x98A0AE);
    t.accent = hex(0x8FA6FF);
    t.onAccent = hex(0x14171C);
    t.selection = hex(0x2B3766);
    t.controlBorder = hex(0x6E7787);
    t.divider = hex(0x2A303A);
    t.hover = hex(0x232832);
    t.danger = hex(0xFF8A80);
    t.dangerTint = hex(0x3A1D20);
    t.warning = hex(0xFFBB41);
    t.warningTint = hex(0x33290F);
    t.success = hex(0x6FCF9F);
    t.successTint = hex(0x16302A);
    t.quietBar = hex(0x2A303A);
    t.series = {hex(0x4D73FD), hex(0xFFBB41), hex(0x7BAF8C),
                hex(0xED4233), hex(0x7CDAFE), hex(0xA97D9D)};
    return t;
}

Tokens makeHighContrast(bool dark) {
    Tokens t = dark ? makeDark() : makeLight();
    t.window = dark ? hex(0x000000) : hex(0xFFFFFF);
    t.card = t.window;
    t.text = dark ? hex(0xFFFFFF) : hex(0x000000);
    t.secondary = t.text;
    t.muted = dark ? hex(0xE0E0E0) : hex(0x2B2B2B);
    t.accent = dark ? hex(0xB8C6FF) : hex(0x1A2FA8);
    t.onAccent = t.window;
    t.selection = dark ? hex(0x22306E) : hex(0xCCD6FF);
    t.controlBorder = t.text;
    t.divider = dark ? hex(0x8A8A8A) : hex(0x767676);
    t.hover = dark ? hex(0x1E1E1E) : hex(0xEDEDED);
    t.danger = dark ? hex(0xFFB0A8) : hex(0x7D0A0E);
    t.warning = dark ? hex(0xFFD27A) : hex(0x5E3700);
    t.success = dark ? hex(0x9FE8C4) : hex(0x0D4A36);
    t.quietBar = t.card;
    return t;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF())) +
           0.0722 * channel(double(color.blueF()));
}

} // namespace

QColor Tokens::toneText(Tone tone) const {
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Neutral:
        break;
    }
    return text;
}

QColor Tokens::toneTint(Tone tone) const {
    switch (tone) {
    case Tone::Accent:
        return selection;
    case Tone::Success:
        return successTint;
    case Tone::Warning:
        return warningTint;
    case Tone::Danger:
        return dangerTint;
    case Tone::Neutral:
        break;
    }
    return card;
}

const Tokens& lightTokens() {
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens() {
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens& highContrastTokens(bool dark) {
    static const Tokens light = makeHighContrast(false);
    static const Tokens night = makeHighContrast(true);
    return dark ? night : light;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace headroom::ui
