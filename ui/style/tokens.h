#pragma once

#include <QColor>
#include <array>

namespace headroom::ui {

/// Which set of colours is shown. System follows the lightness of the desktop's palette at start.
enum class Theme { System, Light, Dark, HighContrast };

/// What a colour means; every tone also has an icon or a word, colour is never the only sign.
enum class Tone { Neutral, Accent, Success, Warning, Danger };

/// All colours of the program, named by meaning. Text on window, card and its tint is ≥ 4.5 : 1,
/// graphics on card ≥ 3 : 1 (tests/ui/style/tokens_test.cpp measures them).
struct Tokens {
    bool dark = false;
    QColor window;
    QColor card;
    QColor text;
    QColor secondary;
    QColor muted;
    QColor accent;
    QColor onAccent; // text on a filled accent area
    QColor selection;
    QColor controlBorder;
    QColor divider; // also grid lines; decoration only
    QColor hover;   // row or button under the mouse
    QColor danger;
    QColor dangerTint;
    QColor warning;
    QColor warningTint;
    QColor success;
    QColor successTint;
    QColor quietBar;              // "before" bars and empty tracks; always with an outline
    std::array<QColor, 6> series; // blue, amber, green, red, sky, plum

    /// Text colour of a tone: text for Neutral.
    QColor toneText(Tone tone) const;
    /// Background of a tone: card for Neutral, selection for Accent.
    QColor toneTint(Tone tone) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
const Tokens& highContrastTokens(bool dark);

/// WCAG 2.1 contrast ratio, 1…21; alpha is ignored.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace headroom::ui
