#pragma once

#include "tests/ui/window/hands.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <filesystem>
#include <memory>

namespace headroom::test {

/// An empty window and the files of a customer whose CRM names columns its own way: what a whole
/// planning cycle begins with. File pickers answer with `nextFile`.
class Journey {
  public:
    Journey();

    ui::MainWindow& window() { return *window_; }
    ui::PlanDocument& document() { return window_->document(); }
    Hands& hands() { return hands_; }
    ui::TableView* table(const char* name) const;
    template <class Widget>
    Widget& only(const char* page) {
        return *window_->page(QString::fromLatin1(page))->template findChild<Widget*>();
    }
    /// The scenario shown as it is in the file now, read by another program.
    std::shared_ptr<const ScenarioState> onDisk() const;
    bool mayImport() const;
    /// Accounts that the scenario shown gives to another CSM than the file.
    int moved() const;
    /// Nothing runs that a user would wait for.
    bool quiet() const {
        return (!window_->jobs().isRunning() || window_->jobs().givesWay()) &&
               window_->document().isSettled();
    }

    static constexpr int accountCount = 120;
    static constexpr int peopleCount = 4;
    std::filesystem::path folder;
    QString plan, accounts, team, exported;
    QString nextFile;
    std::uintmax_t exportedBytes() const;

  private:
    std::unique_ptr<ui::MainWindow> window_;
    Hands hands_;
};

} // namespace headroom::test
