#include "ui/pages/scenario_table.h"
#include "ui/text/scenario_name.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ScenarioTable", text);
}

struct Outcomes {
    std::vector<OutcomeDifference> rows;     // of the first scenario against itself: keys and units
    std::vector<std::vector<double>> values; // [scenario][row]
    std::vector<QString> names;
};

struct OutcomeWords {
    const char* key;
    const char* name;
};

/// What decides between plans first, what they share last.
constexpr std::array outcomeWords = {
    OutcomeWords{"busiest_book", QT_TRANSLATE_NOOP("ScenarioTable", "Busiest book")},
    OutcomeWords{"least_book", QT_TRANSLATE_NOOP("ScenarioTable", "Least busy book")},
    OutcomeWords{"spread", QT_TRANSLATE_NOOP("ScenarioTable", "Spread, max − min")},
    OutcomeWords{"over_capacity", QT_TRANSLATE_NOOP("ScenarioTable", "CSMs over capacity")},
    OutcomeWords{"over_ratio", QT_TRANSLATE_NOOP("ScenarioTable", "Books over ratio")},
    OutcomeWords{"unassigned", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts without a CSM")},
    OutcomeWords{"unassigned_arr", QT_TRANSLATE_NOOP("ScenarioTable", "ARR without a CSM")},
    OutcomeWords{"accounts_moved", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts moved")},
    OutcomeWords{"arr_moved", QT_TRANSLATE_NOOP("ScenarioTable", "ARR moved")},
    OutcomeWords{"fte_needed", QT_TRANSLATE_NOOP("ScenarioTable", "FTE needed today")},
    OutcomeWords{"fte_in_seat", QT_TRANSLATE_NOOP("ScenarioTable", "FTE in seat")},
    OutcomeWords{"fte_gap", QT_TRANSLATE_NOOP("ScenarioTable", "Gap, FTE")},
    OutcomeWords{"hires", QT_TRANSLATE_NOOP("ScenarioTable", "Hires planned")},
    OutcomeWords{"cost_year", QT_TRANSLATE_NOOP("ScenarioTable", "CS cost, 12 months")},
    OutcomeWords{"cost_share_arr", QT_TRANSLATE_NOOP("ScenarioTable", "CS cost as % of ARR")},
    OutcomeWords{"team_cost_year", QT_TRANSLATE_NOOP("ScenarioTable", "… of it for the team")},
    OutcomeWords{"hire_cost", QT_TRANSLATE_NOOP("ScenarioTable", "… of it for hires")},
    OutcomeWords{"utilisation", QT_TRANSLATE_NOOP("ScenarioTable", "Utilisation of the team")},
    OutcomeWords{"variation", QT_TRANSLATE_NOOP("ScenarioTable", "Variation of utilisation")},
    OutcomeWords{"continuity_accounts", QT_TRANSLATE_NOOP("ScenarioTable", "Continuity, accounts")},
    OutcomeWords{"continuity_arr", QT_TRANSLATE_NOOP("ScenarioTable", "Continuity, ARR")},
    OutcomeWords{"accounts", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts")},
    OutcomeWords{"arr", QT_TRANSLATE_NOOP("ScenarioTable", "ARR")},
    OutcomeWords{"hours", QT_TRANSLATE_NOOP("ScenarioTable", "Workload a month")},
    OutcomeWords{"capacity_hours", QT_TRANSLATE_NOOP("ScenarioTable", "Capacity a month")},
};

constexpr std::array segmentWords = {
    OutcomeWords{"fte_needed", QT_TRANSLATE_NOOP("ScenarioTable", "%1: FTE needed")},
    OutcomeWords{"fte_in_seat", QT_TRANSLATE_NOOP("ScenarioTable", "%1: FTE in seat")},
    OutcomeWords{"fte_gap", QT_TRANSLATE_NOOP("ScenarioTable", "%1: gap, FTE")},
};

/// Place on the page; outcomes of segments come after all others, in their own order.
std::size_t rankOf(const std::string& key) {
    const auto at = std::ranges::find(outcomeWords, key, &OutcomeWords::key);
    return std::size_t(at - outcomeWords.begin());
}

/// Bad news has its colour; what is merely different has none.
Tone toneOf(const std::string& key, double value) {
    const bool countsTrouble = key == "over_capacity" || key == "over_ratio" || key == "unassigned";
    const bool bad = (countsTrouble && value > 0.0) || (key == "busiest_book" && value > 1.0) ||
                     (key.starts_with("fte_gap") && value < -0.05);
    return bad ? Tone::Danger : Tone::Neutral;
}

Outcomes collect(const PlanSession& session) {
    Outcomes all;
    for (const Scenario& scenario : session.tree().scenarios()) {
        const auto comparison = session.compare(rootScenario, scenario.id);
        if (!comparison)
            continue;
        if (all.rows.empty()) {
            all.rows = comparison->outcomes;
            std::ranges::stable_sort(all.rows, {},
                                     [](const OutcomeDifference& row) { return rankOf(row.key); });
        }
        std::vector<double> values(all.rows.size(), qQNaN());
        for (std::size_t r = 0; r < all.rows.size(); ++r)
            for (const OutcomeDifference& outcome : comparison->outcomes)
                if (outcome.key == all.rows[r].key)
                    values[r] = outcome.b;
        all.values.push_back(std::move(values));
        all.names.push_back(scenarioName(scenario));
    }
    return all;
}

} // namespace

QString outcomeName(const std::string& key) {
    const std::size_t colon = key.find(':');
    if (colon == std::string::npos) {
        const std::size_t rank = rankOf(key);
        return rank < outcomeWords.size() ? tr(outcomeWords[rank].name)
                                          : QString::fromStdString(key);
    }
    const auto at = std::ranges::find(segmentWords, key.substr(0, colon), &OutcomeWords::key);
    return at == segmentWords.end()
               ? QString::fromStdString(key)
               : tr(at->name).arg(QString::fromStdString(key.substr(colon + 1)));
}

QString outcomeText(const OutcomeDifference& outcome, double value, const Format& format) {
    if (std::isnan(value))
        return QStringLiteral("–");
    if (outcome.key == "spread")
        return (std::llround(value * 100.0) == 1
                    ? QCoreApplication::translate("ScenarioTable", "%1 pt")
                    : QCoreApplication::translate("ScenarioTable", "%1 pts"))
            .arg(format.number(value * 100.0, 0));
    if (outcome.unit == "fraction")
        return outcome.key == "variation" ? format.number(value, 3) : format.percent(value);
    if (outcome.unit == "money")
        return format.moneyCompact(value);
    if (outcome.unit == "hours")
        return QCoreApplication::translate("ScenarioTable", "%1 h").arg(format.number(value, 0));
    if (outcome.unit == "fte")
        return format.fte(value, false);
    return format.number(value, 0);
}

TableContent sideBySide(const PlanSession& session, const Format& format) {
    const auto all = std::make_shared<const Outcomes>(collect(session));
    TableContent content;
    content.rowCount = int(all->rows.size());
    content.columns.push_back(
        {.key = QStringLiteral("outcome"),
         .title = QString(),
         .width = 150,
         .stretches = true,
         .text = [all](int r) { return outcomeName(all->rows[std::size_t(r)].key); },
         .cellTip = [all](int r) { return outcomeName(all->rows[std::size_t(r)].key); }});
    for (std::size_t c = 0; c < all->names.size(); ++c) {
        TableColumn column;
        column.key = QStringLiteral("scenario_%1").arg(c);
        column.title = all->names[c];
        column.kind = TableColumn::Kind::Number;
        column.width = 130;
        column.strong = session.tree().scenarios()[c].id == session.shown();
        column.number = [all, c](int r) { return all->values[c][std::size_t(r)]; };
        column.text = [all, c, format](int r) {
            return outcomeText(all->rows[std::size_t(r)], all->values[c][std::size_t(r)], format);
        };
        column.tone = [all, c](int r) {
            return toneOf(all->rows[std::size_t(r)].key, all->values[c][std::size_t(r)]);
        };
        content.columns.push_back(std::move(column));
    }
    return content;
}

} // namespace headroom::ui
