#include "ui/style/icons.h"

#include "resources/icon_file.h"
#include "ui/style/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <array>
#include <optional>

namespace headroom::ui {
namespace {

constexpr std::array maskSizes = {16, 20, 32, 40, 48, 96};

/// The alpha mask nearest above `pixels`, so that it is scaled down and never up.
QImage maskOf(Icon name, int pixels) {
    int best = maskSizes.back();
    for (const int size : maskSizes)
        if (size >= pixels) {
            best = size;
            break;
        }
    const QImage mask(iconFile(iconName(name), best));
    if (best == pixels || mask.isNull())
        return mask;
    return mask.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Paints the mask in the colour the theme has at that moment.
class TintedIconEngine final : public QIconEngine {
  public:
    TintedIconEngine(Icon name, std::optional<Tone> tone) : name_(name), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, iconPixmap(name_, size, color(mode), ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // Qt hands over device pixels here and sets the ratio itself.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        return iconPixmap(name_, std::min(size.width(), size.height()), color(mode), 1.0);
    }

    QIconEngine* clone() const override { return new TintedIconEngine(name_, tone_); }
    QString key() const override { return QStringLiteral("headroom"); }
    bool isNull() override { return false; }

  private:
    QColor color(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled)
            return tokens().muted;
        return tone_ ? tokens().toneText(*tone_) : tokens().secondary;
    }

    Icon name_;
    std::optional<Tone> tone_;
};

} // namespace

QIcon themeIcon(Icon name) {
    return QIcon(new TintedIconEngine(name, std::nullopt));
}

QIcon themeIcon(Icon name, Tone tone) {
    return QIcon(new TintedIconEngine(name, tone));
}

QPixmap iconPixmap(Icon name, int size, const QColor& color, qreal ratio) {
    const int pixels = qRound(size * ratio);
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(color);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, maskOf(name, pixels));
    painter.end();
    QPixmap result = QPixmap::fromImage(picture);
    result.setDevicePixelRatio(ratio);
    return result;
}

QString iconName(Icon name) {
    static const std::array<const char*, 43> names = {
        "start",        "overview", "accounts",  "import",       "segments",      "team",
        "books",        "hiring",   "scenarios", "export",       "search",        "undo",
        "redo",         "pin",      "lock",      "plus",         "close",         "warning",
        "check",        "danger",   "note",      "chevron_down", "chevron_right", "chevron_up",
        "chevron_left", "drag",     "columns",   "filter",       "table",         "chart",
        "copy",         "trash",    "settings",  "play",         "stop",          "file",
        "folder",       "calendar", "person",    "move",         "more",          "link",
        "application",
    };
    return QString::fromLatin1(names.at(static_cast<std::size_t>(name)));
}

QIcon applicationIcon() {
    QIcon result;
    for (const int size : {16, 32, 48, 64, 128, 256})
        result.addFile(iconFile(QStringLiteral("application"), size));
    return result;
}

} // namespace headroom::ui
