#pragma once

#include "ui/style/tokens.h"

#include <QAbstractButton>

namespace headroom::ui {

/// One number as a hero: caption, value, detail. With setOpens(true) it is a button that opens the
/// formula and the rows behind the number (`clicked`). Use in FlowLayout(…, minimum width).
class KpiCard : public QAbstractButton {
    Q_OBJECT
  public:
    explicit KpiCard(const QString& caption, QWidget* parent = nullptr);

    /// `tone` colours the value; say the same in the detail, colour is never the only sign.
    void setValue(const QString& value, const QString& detail, Tone tone = Tone::Neutral);
    void setCaption(const QString& caption);
    void setOpens(bool opens);
    QString value() const { return value_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void refreshAccessibleText();
    int captionHeight(int inner) const;

    QString caption_;
    QString value_;
    QString detail_;
    Tone tone_ = Tone::Neutral;
    bool opens_ = false;
};

} // namespace headroom::ui
