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

std::optional<QString> Settings::shortcut(const QString& action) {
    const QVariant kept = QSettings().value(key("shortcuts/") + action);
    return kept.isValid() ? std::optional(kept.toString()) : std::nullopt;
}

void Settings::setShortcut(const QString& action, const QString& keys) {
    QSettings().setValue(key("shortcuts/") + action, keys);
}

bool Settings::consequencesShown() {
    return QSettings().value(key("consequences"), true).toBool();
}

void Settings::setConsequencesShown(bool shown) {
    QSettings().setValue(key("consequences"), shown);
}

QString Settings::openPlan() {
    return QSettings().value(key("open_plan")).toString();
}

void Settings::setOpenPlan(const QString& path) {
    QSettings settings;
    settings.setValue(key("open_plan"), path);
    settings.sync(); // has to be there even when the program is killed
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
