#include "ui/style/theme.h"

#include "ui/style/focus_mark.h"
#include "ui/style/stylesheet.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QSlider>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>
#include <utility>

namespace headroom::ui {
namespace {

struct Applied {
    Theme theme = Theme::Light;
    bool systemIsDark = false;
    bool systemKnown = false;
    bool watched = false;
    bool motionReduced = false;
    int cursorFlashTime = 0;
    const Tokens* tokens = &lightTokens();
    std::function<QPalette()> systemPalette;
};

Applied& applied() {
    static Applied state;
    return state;
}

/// Gives the wheel to the page: a control over which it only passes must not change.
class WheelGuard final : public QObject {
  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

/// Fusion that holds still when it is asked to, and while a page is scrolled.
class QuietStyle final : public QProxyStyle {
  public:
    QuietStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    /// The strip right of the last column belongs to the header.
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (element != CE_HeaderEmptyArea) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        const QRect& area = option->rect;
        painter->fillRect(area, tokens().card);
        painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().divider);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override {
        if (hint == SH_Widget_Animation_Duration && motionReduced())
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, result);
    }

    void polish(QWidget* widget) override {
        QProxyStyle::polish(widget);
        if (qobject_cast<QComboBox*>(widget) || qobject_cast<QSlider*>(widget) ||
            qobject_cast<QAbstractSpinBox*>(widget))
            widget->installEventFilter(&wheelGuard_);
    }
    using QProxyStyle::polish;

  private:
    WheelGuard wheelGuard_;
};

/// An empty palette of ours uncovers the desktop's.
QPalette uncoveredPalette() {
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

void lookAtSystem() {
    Applied& state = applied();
    const QPalette palette = state.systemPalette ? state.systemPalette() : uncoveredPalette();
    state.systemIsDark = palette.color(QPalette::Window).lightness() < 128;
    state.systemKnown = true;
}

/// Applies the theme anew when the desktop changes its colours.
class SystemWatch final : public QObject {
  public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ThemeChange && !asked_) {
            asked_ = true; // one such event arrives per window
            QMetaObject::invokeMethod(this, &SystemWatch::lookAgain, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

  private:
    void lookAgain() {
        asked_ = false;
        const bool before = applied().systemIsDark;
        applied().systemKnown = false;
        auto* application = static_cast<QApplication*>(QCoreApplication::instance());
        lookAtSystem();
        const Theme theme = applied().theme;
        const bool follows = theme == Theme::System || theme == Theme::HighContrast;
        if (!applied().systemPalette || (follows && before != applied().systemIsDark))
            applyTheme(*application, theme);
    }

    bool asked_ = false;
};

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
    Applied& state = applied();
    if (!state.systemKnown)
        lookAtSystem();
    if (!std::exchange(state.watched, true)) {
        application.installEventFilter(new SystemWatch(&application));
        watchFocus(application);
    }
    state.theme = theme;
    state.tokens = &tokensOf(theme);
    application.setStyle(new QuietStyle);
    application.setFont(typeFont(TextSize::Body));
    application.setPalette(paletteOf(*state.tokens));
    application.setStyleSheet(styleSheetOf(*state.tokens));
}

void setMotionReduced(QApplication& application, bool reduced) {
    Applied& state = applied();
    if (state.cursorFlashTime == 0)
        state.cursorFlashTime = std::max(1, QApplication::cursorFlashTime());
    state.motionReduced = reduced;
    QApplication::setCursorFlashTime(reduced ? 0 : state.cursorFlashTime);
    application.setStyle(new QuietStyle); // animations that run end with their style
    application.setStyleSheet(application.styleSheet());
}

bool motionReduced() {
    return applied().motionReduced;
}

void setSystemPalette(std::function<QPalette()> source) {
    applied().systemPalette = std::move(source);
    applied().systemKnown = false;
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
