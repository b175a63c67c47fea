#pragma once

#include "planner/assignment/exchange_rates.h"
#include "ui/text/format.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace headroom::ui {

/// What is weighed against what, in one sentence of points, and the presets. It asks for a preset
/// by a signal and changes nothing itself.
class RatesBar : public QWidget {
    Q_OBJECT
  public:
    explicit RatesBar(QWidget* parent = nullptr);

    void showSettings(const AssignmentSettings& settings, const Format& format);

  signals:
    /// `key` as editForKey takes it: "keep", "balanced", "level".
    void presetWanted(const QString& key, const QString& name);

  private:
    QComboBox* presets_;
    QLabel* rates_;
};

/// "A move costs 100 points, as much as 1.3 points of utilisation of the busiest book; …"
QString ratesText(const AssignmentSettings& settings, const Format& format);

} // namespace headroom::ui
