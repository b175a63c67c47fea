#pragma once

#include "ui/style/icons.h"

#include <QLineEdit>

namespace headroom::ui {

/// A line to type words to look for: an icon in front, and what can be typed as a placeholder, the
/// short one where the long one would be cut off.
class SearchBox : public QLineEdit {
    Q_OBJECT
  public:
    SearchBox(Icon icon, const QString& name, QWidget* parent = nullptr);

    /// "Filter, e.g. …" and "Filter".
    void setHints(const QString& full, const QString& brief);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void chooseHint();

    QString full_;
    QString brief_;
};

} // namespace headroom::ui
