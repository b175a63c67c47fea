#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QKeySequence;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace headroom::ui {

class PrimaryButton;
class SearchBox;

/// Page title, scenario, what it is compared with, find box, undo, redo, the page's own actions and
/// its one primary action. Where it gets narrow, undo and redo shrink to icons first, then the
/// page's own actions go behind a "more" button, then the names of the two scenarios end in "…";
/// the primary action stays.
class TopBar : public QWidget {
    Q_OBJECT
  public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Give these buttons a menu; texts "FY27 base", "Current books". Empty text hides the button.
    void setScenario(const QString& name);
    void setComparedWith(const QString& name);
    QPushButton* scenarioButton() const { return scenario_; }
    QPushButton* comparedButton() const { return compared_; }
    QLineEdit* findBox() const;
    /// Is shown in the box.
    void setFindShortcut(const QKeySequence& keys);
    /// Text, enabled state, tool tip and shortcut come from the actions.
    void setUndoActions(QAction* undo, QAction* redo);
    /// The page's actions, left of the primary one; replaced at every page change.
    void setActions(const QList<QAction*>& actions);
    /// nullptr hides the primary button.
    void setPrimary(QAction* action);

  signals:
    void findChanged(const QString& text);
    void findAccepted(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void fit();
    /// Of all there is, beside the two names.
    int widthWith(const QWidget& own) const;
    void fitNames(int room);
    void setSteps(bool asText);

    QLabel* title_;
    QPushButton* scenario_;
    QPushButton* compared_;
    QString scenarioName_; // in full, as the button would say it
    QString comparedName_;
    SearchBox* find_;
    QPushButton* undo_;
    QPushButton* redo_;
    QWidget* actions_;
    QToolButton* more_;
    QMenu* moreMenu_;
    PrimaryButton* primary_;
    QAction* primaryAction_ = nullptr;
};

} // namespace headroom::ui
