#include "ui/settings.h"

#include <QSettings>

namespace headroom::ui {
namespace {

constexpr int recentLimit = 8;

QString key(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

Theme Settings::theme() {
    const int stored = QSettings().value(key("theme"), int(Theme::System)).toInt();
    return stored >= int(Theme::System) && stored <= int(Theme::HighContrast)
               ? static_cast<Theme>(stored)
               : Theme::System;
}

void Settings::setTheme(Theme theme) {
    QSettings().setValue(key("theme"), int(theme));
}

bool Settings::motionReduced() {
    return QSettings().value(key("motionReduced"), false).toBool();
}

void Settings::setMotionReduced(bool reduced) {
    QSettings().setValue(key("motionReduced"), reduced);
}

QString Settings::language() {
    return QSettings().value(key("language")).toString();
}

void Settings::setLanguage(const QString& code) {
    QSettings().setValue(key("language"), code);
}

bool Settings::tourSeen() {
    return QSettings().value(key("tourSeen"), false).toBool();
}

void Settings::setTourSeen(bool seen) {
    QSettings().setValue(key("tourSeen"), seen);
}

QStringList Settings::recentPlans() {
    return QSettings().value(key("recent")).toStringList();
}

void Settings::addRecentPlan(const QString& path) {
    QStringList recent = recentPlans();
    recent.removeAll(path);
    recent.prepend(path);
    QSettings().setValue(key("recent"), recent.mid(0, recentLimit));
}

QByteArray Settings::windowGeometry() {
    return QSettings().value(key("geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    QSettings().setValue(key("geometry"), geometry);
}

QByteArray Settings::columnState(const QString& table) {
    return QSettings().value(key("columns/") + table).toByteArray();
}

void Settings::setColumnState(const QString& table, const QByteArray& state) {
    QSettings().setValue(key("columns/") + table, state);
}

} // namespace headroom::ui
