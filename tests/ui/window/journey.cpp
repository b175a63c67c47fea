#include "tests/ui/window/journey.h"

#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/pages/export_page.h"
#include "ui/pages/import_options.h"
#include "ui/plan_opening.h"
#include "ui/widgets/table_view.h"

#include <QTableView>
#include <QTest>
#include <fstream>

namespace headroom::test {
namespace {

/// Some books are twice as full as others, every 17th account has nobody.
std::string accountRows() {
    std::string rows = "Account ID,Account Name,Contract sum,Owner,Products\n";
    for (int i = 0; i < Journey::accountCount; ++i) {
        const int owner = i % 3 == 0 ? i % 2 : i % Journey::peopleCount;
        rows += "C-" + std::to_string(1000 + i) + ",Customer " + std::to_string(i) + "," +
                std::to_string(4000 + (i * 7919) % 150000) + "," +
                (i % 17 == 0 ? std::string() : "Person " + std::to_string(owner)) + "," +
                std::to_string(1 + i % 5) + "\n";
    }
    return rows;
}

std::string teamRows() {
    std::string rows = "CSM ID,Name,Level,FTE\n";
    for (int j = 0; j < Journey::peopleCount; ++j)
        rows += "P-" + std::to_string(j) + ",Person " + std::to_string(j) + ",CSM II,1\n";
    return rows;
}

} // namespace

Journey::Journey()
    : folder(scratchFolder()), window_(std::make_unique<ui::MainWindow>()), hands_(*window_) {
    const auto write = [this](const char* name, const std::string& text) {
        std::ofstream(folder / name) << text;
        return QString::fromStdString((folder / name).string());
    };
    accounts = write("accounts.csv", accountRows());
    team = write("team.csv", teamRows());
    plan = QString::fromStdString((folder / "journey.headroom").string());
    exported = QString::fromStdString((folder / "moves.csv").string());
    window_->opening().setFilePicker([this](QWidget*, bool, const QString&) { return nextFile; });
    only<ui::ImportOptions>("import").setFilePicker(
        [this](QWidget*, const QString&) { return nextFile; });
    static_cast<ui::ExportPage*>(window_->page(QStringLiteral("export")))
        ->setSavePicker([this](QWidget*, const QString&) { return nextFile; });
    showAt(*window_, QSize(1440, 900));
    window_->activateWindow();
    (void)QTest::qWaitForWindowActive(window_.get());
}

bool Journey::mayImport() const {
    return window_->page(QStringLiteral("import"))->primaryAction()->isEnabled();
}

int Journey::moved() const {
    const ScenarioState& state = window_->document().state();
    int count = 0;
    for (std::size_t i = 0; i < state.owners.size(); ++i)
        count += state.owners[i] != state.importedOwners[i];
    return count;
}

ui::TableView* Journey::table(const char* name) const {
    for (auto* table : window_->findChildren<ui::TableView*>())
        if (table->isVisible() && table->grid()->accessibleName() == QString::fromUtf8(name))
            return table;
    return nullptr;
}

std::uintmax_t Journey::exportedBytes() const {
    std::error_code absent;
    const auto size = std::filesystem::file_size(exported.toStdString(), absent);
    return absent ? 0 : size;
}

std::shared_ptr<const ScenarioState> Journey::onDisk() const {
    const auto file = PlanFile::open(plan.toStdString(), OpenMode::ReadOnly);
    auto content = file ? (*file)->load() : Result<PlanContent>(fail(file.error()));
    if (!content)
        return nullptr;
    const auto session = PlanSession::make(std::move(*content), nullptr);
    return session ? (*session)->state() : nullptr;
}

} // namespace headroom::test
