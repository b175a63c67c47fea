#pragma once

#include "ui/style/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace headroom::ui {

/// A white box with radius 8: the title says the conclusion, the subtitle the measure.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(QWidget* parent = nullptr);
    Card(const QString& title, const QString& subtitle, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    QString title() const;
    /// Border in the tone's colour; Neutral is the plain divider.
    void setTone(Tone tone);
    /// To the right of the title.
    void addHeaderWidget(QWidget* widget);
    /// Where the content goes.
    QVBoxLayout* body() const { return body_; }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QLabel* title_;
    QLabel* subtitle_;
    QWidget* header_;
    QHBoxLayout* headerRow_;
    QVBoxLayout* body_;
    Tone tone_ = Tone::Neutral;
};

} // namespace headroom::ui
