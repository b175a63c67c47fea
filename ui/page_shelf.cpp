#include "ui/page_shelf.h"

#include "ui/pages/accounts_page.h"
#include "ui/pages/assumptions_page.h"
#include "ui/pages/books_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/hiring_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/segments_page.h"
#include "ui/pages/shortcuts_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/team_page.h"

#include <QStackedWidget>
#include <algorithm>

namespace headroom::ui {
namespace {

constexpr int breath = 40; // milliseconds between two pages: for what was clicked or typed

template <class Made>
std::function<Page*()> maker(const PageContext& context) {
    return [context] { return new Made(context); };
}

} // namespace

PageShelf::PageShelf(const PageContext& context, PlanOpening& opening, QStackedWidget& stack,
                     QObject* parent)
    : QObject(parent),
      stack_(stack), all_{{QStringLiteral("start"),
                           [context, &opening] { return new StartPage(context, opening); }},
                          {QStringLiteral("overview"), maker<OverviewPage>(context)},
                          {QStringLiteral("accounts"), maker<AccountsPage>(context)},
                          {QStringLiteral("import"), maker<ImportPage>(context)},
                          {QStringLiteral("books"), maker<BooksPage>(context)},
                          {QStringLiteral("hiring"), maker<HiringPage>(context)},
                          {QStringLiteral("segments"), maker<SegmentsPage>(context)},
                          {QStringLiteral("team"), maker<TeamPage>(context)},
                          {QStringLiteral("scenarios"), maker<ScenariosPage>(context)},
                          {QStringLiteral("export"), maker<ExportPage>(context)},
                          {QStringLiteral("assumptions"), maker<AssumptionsPage>(context)},
                          {QStringLiteral("shortcuts"), maker<ShortcutsPage>(context)}} {
    connect(&idle_, &QTimer::timeout, this, &PageShelf::makeNext);
    idle_.start(breath);
}

Page* PageShelf::page(const QString& key) {
    if (const auto there = made_.find(key); there != made_.end())
        return there->second;
    const auto entry = std::ranges::find(
        all_, key, [](const auto& named) -> const QString& { return named.first; });
    if (entry == all_.end())
        return nullptr;
    Page* page = entry->second();
    made_[key] = page;
    stack_.addWidget(page);
    emit pageMade(key, page);
    return page;
}

void PageShelf::makeNext() {
    const auto next =
        std::ranges::find_if(all_, [this](const auto& named) { return !isMade(named.first); });
    if (next == all_.end())
        idle_.stop();
    else
        page(next->first);
}

} // namespace headroom::ui
