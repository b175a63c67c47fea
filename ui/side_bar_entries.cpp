#include "ui/side_bar_entries.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SideBarEntries", text);
}

} // namespace

QVector<SideBarEntry> sideBarEntries(const PlanDocument& document) {
    const auto key = [](const char* text) { return QString::fromLatin1(text); };
    if (!document.isOpen())
        return {{key("start"), tr("Start"), Icon::Start, {}, {}}};
    const QString facts = tr("Data");
    const QString plan = tr("Plan");
    const QString decide = tr("Decide");
    const ScenarioState& state = document.state();
    const auto count = [&](std::size_t n) { return document.format().count(std::int64_t(n)); };
    return {
        {key("overview"), tr("Overview"), Icon::Overview, {}, {}},
        {key("accounts"), tr("Accounts"), Icon::Accounts, facts,
         count(state.book->accounts().size())},
        {key("segments"), tr("Segments"), Icon::Segments, facts,
         count(state.segmented.segmentNames.size())},
        {key("team"), tr("Team"), Icon::Team, facts, count(state.book->csms().size())},
        {key("assumptions"), tr("Assumptions"), Icon::Settings, facts, {}},
        {key("import"), tr("Import"), Icon::Import, facts, {}},
        {key("books"), tr("Books"), Icon::Books, plan, {}},
        {key("hiring"), tr("Hiring"), Icon::Hiring, plan, {}},
        {key("scenarios"), tr("Scenarios"), Icon::Scenarios, decide,
         count(document.session().tree().scenarios().size())},
        {key("export"), tr("Export"), Icon::Export, decide, {}},
    };
}

} // namespace headroom::ui
