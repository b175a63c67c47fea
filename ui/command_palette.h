#pragma once

#include "ui/jobs/job_runner.h"
#include "ui/plan_document.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <functional>

class QLineEdit;
class QListWidget;

namespace headroom::ui {

/// Something the palette offers for the typed words.
struct PaletteHit {
    enum class Kind { Command, Csm, Scenario, Account, Filter };
    Kind kind = Kind::Command;
    QString title;
    QString detail; // menu and shortcut, segment and CSM …
    QString key;    // ID; of a command nothing
    Icon icon = Icon::Search;
    QPointer<QAction> action = {};
};

/// People, scenarios and accounts of a state whose names hold all words, or whose ID begins so;
/// those that begin with the words first. O(accounts); for a worker where there are many.
std::vector<PaletteHit> paletteHits(const QString& words, const ScenarioState& state,
                                    const std::vector<Scenario>& scenarios);

/// The find box of the top bar as a palette (Ctrl+K): commands, pages, CSMs, scenarios, accounts.
/// Up and Down choose, Enter does it, Escape leaves; the keyboard goes back to where it was.
class CommandPalette : public QFrame {
    Q_OBJECT
  public:
    /// `commands` is asked at each search: what can be done now.
    CommandPalette(QLineEdit& box, PlanDocument& document,
                   std::function<QList<QAction*>()> commands, QWidget* host);

    void open();
    const std::vector<PaletteHit>& hits() const { return hits_; }

  signals:
    void pageWanted(const QString& key, const QString& subject);
    void scenarioWanted(headroom::ScenarioId id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void showHits(std::vector<PaletteHit> hits);
    std::vector<PaletteHit> commandHits(const QString& words) const;
    void choose(int row);
    void chooseInList(int row);
    void leave();
    bool pressed(int key);
    void place();

    QLineEdit& box_;
    PlanDocument& document_;
    std::function<QList<QAction*>()> commands_;
    QListWidget* list_;
    JobRunner job_;
    QPointer<QWidget> before_; // had the focus
    std::vector<PaletteHit> hits_;
};

} // namespace headroom::ui
