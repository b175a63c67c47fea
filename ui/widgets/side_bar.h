#pragma once

#include "ui/style/icons.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

class SideBarButton;

/// One page in the side bar. Entries with the same `group` stand together under its caption.
struct SideBarEntry {
    QString key;
    QString title;
    Icon icon = Icon::Overview;
    QString group = {};
    QString count = {};

    bool operator==(const SideBarEntry&) const = default;
};

/// The list of pages; collapses to icons when its window is narrower than 1180 px. Up/Down move,
/// Enter/Space choose; the current page is announced by its checked state.
class SideBar : public QWidget {
    Q_OBJECT
  public:
    static constexpr int collapseBelow = 1180;

    explicit SideBar(QWidget* parent = nullptr);

    /// Buttons that stay the same keep the focus; only what is new is built.
    void setEntries(const QVector<SideBarEntry>& entries);
    void setCount(const QString& key, const QString& count);
    void setPageEnabled(const QString& key, bool enabled);
    /// Without emitting pageChosen.
    void setCurrent(const QString& key);
    QString current() const;
    bool isCollapsed() const { return collapsed_; }
    void setCollapsed(bool collapsed);

  signals:
    void pageChosen(const QString& key);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    SideBarButton* buttonOf(const QString& key) const;
    bool moveFocus(SideBarButton* from, int key);

    void build();

    QVector<SideBarEntry> entries_;
    QVBoxLayout* column_;
    QVector<SideBarButton*> buttons_;
    QVector<QWidget*> captions_;
    bool collapsed_ = false;
};

} // namespace headroom::ui
