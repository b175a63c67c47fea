#pragma once

#include "ui/style/tokens.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace headroom::ui {

/// What the program remembers between runs; the only user of QSettings. Holds no names or amounts
/// of a plan, only paths of recent plans.
class Settings {
  public:
    static Theme theme();
    static void setTheme(Theme theme);
    static bool motionReduced();
    static void setMotionReduced(bool reduced);
    /// "de", "fr", "en"; empty = that of the desktop. Read at the start of the program.
    static QString language();
    static void setLanguage(const QString& code);
    static bool tourSeen();
    static void setTourSeen(bool seen);
    static QStringList recentPlans();
    static void addRecentPlan(const QString& path);
    /// nullopt = the standard one; empty = none.
    static std::optional<QString> shortcut(const QString& action);
    static void setShortcut(const QString& action, const QString& keys);
    static bool consequencesShown();
    static void setConsequencesShown(bool shown);
    /// The plan that is open now; still there at the next start when the program did not end well.
    static QString openPlan();
    static void setOpenPlan(const QString& path);
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
    static QByteArray columnState(const QString& table);
    static void setColumnState(const QString& table, const QByteArray& state);
};

} // namespace headroom::ui
