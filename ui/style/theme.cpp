#include "ui/style/theme.h"

#include "ui/style/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace headroom::ui {
namespace {

struct Applied {
    Theme theme = Theme::Light;
    bool systemIsDark = false;
    bool systemKnown = false;
    const Tokens* tokens = &lightTokens();
};

Applied& applied() {
    static Applied state;
    return state;
}

/// Reads the desktop's palette before ours replaces it.
void lookAtSystem() {
    Applied& state = applied();
    if (state.systemKnown)
        return;
    state.systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    state.systemKnown = true;
}

} // namespace

Theme appliedTheme() {
    return applied().theme;
}

const Tokens& tokens() {
    return *applied().tokens;
}

const Tokens& tokensOf(Theme theme) {
    switch (theme) {
    case Theme::Light:
        return lightTokens();
    case Theme::Dark:
        return darkTokens();
    case Theme::HighContrast:
        return highContrastTokens(applied().systemIsDark);
    case Theme::System:
        break;
    }
    return applied().systemIsDark ? darkTokens() : lightTokens();
}

QPalette paletteOf(const Tokens& t) {
    // The two-colour constructor derives Light, Mid and Dark, which a default palette leaves
    // bright.
    QPalette palette(t.card, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.danger);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Base, t.card);
    palette.setColor(QPalette::AlternateBase, t.window);
    palette.setColor(QPalette::ToolTipBase, t.card);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.selection);
    palette.setColor(QPalette::HighlightedText, t.text);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Mid, t.divider);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    return palette;
}

void applyTheme(QApplication& application, Theme theme) {
    lookAtSystem();
    Applied& state = applied();
    state.theme = theme;
    state.tokens = &tokensOf(theme);
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(typeFont(TextSize::Body));
    application.setPalette(paletteOf(*state.tokens));
    application.setStyleSheet(styleSheetOf(*state.tokens));
}

QFont typeFont(TextSize size, bool strong) {
    QFont result(QStringLiteral("Noto Sans"), static_cast<int>(size));
    result.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return result;
}

void setInk(QWidget& widget, TextSize size, Ink ink, bool strong) {
    static const char* const names[] = {"text", "secondary", "muted"};
    widget.setFont(typeFont(size, strong));
    widget.setProperty("ink", QString::fromLatin1(names[static_cast<int>(ink)]));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

void setInk(QWidget& widget, TextSize size, Tone tone, bool strong) {
    static const char* const names[] = {"text", "accent", "success", "warning", "danger"};
    widget.setFont(typeFont(size, strong));
    widget.setProperty("ink", QString::fromLatin1(names[static_cast<int>(tone)]));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace headroom::ui
