#pragma once

#include "ui/style/tokens.h"

#include <QWidget>

namespace headroom::ui {

/// A small rounded word or count ("19 proposed", "locked").
class Pill : public QWidget {
    Q_OBJECT
  public:
    explicit Pill(const QString& text = {}, Tone tone = Tone::Accent, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setTone(Tone tone);
    QString text() const { return text_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString text_;
    Tone tone_;
};

} // namespace headroom::ui
