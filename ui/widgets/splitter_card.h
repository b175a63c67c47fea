#pragma once

#include <QSplitter>

namespace headroom::ui {

/// A splitter between cards: the 12 px gap is the handle, with a grip that shows on hover and
/// focus. The handle takes the keyboard (arrows move it by 16 px). Panes never collapse to nothing.
class SplitterCard : public QSplitter {
    Q_OBJECT
  public:
    explicit SplitterCard(Qt::Orientation orientation, QWidget* parent = nullptr);
    /// Widths or heights in proportion, e.g. {3, 2}.
    void setProportions(const QList<int>& parts);

  protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    /// Side by side, the text that wraps most decides the height.
    void fitHeight();

    QList<int> proportions_;
};

} // namespace headroom::ui
