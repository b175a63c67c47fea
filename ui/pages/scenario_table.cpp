#include "ui/pages/scenario_table.h"

#include <QCoreApplication>
#include <array>
#include <cmath>
#include <utility>

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

Outcomes collect(const PlanSession& session) {
    Outcomes all;
    for (const Scenario& scenario : session.tree().scenarios()) {
        const auto comparison = session.compare(rootScenario, scenario.id);
        if (!comparison)
            continue;
        if (all.rows.empty())
            all.rows = comparison->outcomes;
        std::vector<double> values(all.rows.size(), qQNaN());
        for (std::size_t r = 0; r < all.rows.size(); ++r)
            for (const OutcomeDifference& outcome : comparison->outcomes)
                if (outcome.key == all.rows[r].key)
                    values[r] = outcome.b;
        all.values.push_back(std::move(values));
        all.names.push_back(QString::fromStdString(scenario.name));
    }
    return all;
}

} // namespace

QString outcomeName(const std::string& key) {
    static const std::array<std::pair<const char*, const char*>, 16> names = {{
        {"accounts", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts")},
        {"arr", QT_TRANSLATE_NOOP("ScenarioTable", "ARR")},
        {"hours", QT_TRANSLATE_NOOP("ScenarioTable", "Workload a month")},
        {"capacity", QT_TRANSLATE_NOOP("ScenarioTable", "Capacity a month")},
        {"utilisation", QT_TRANSLATE_NOOP("ScenarioTable", "Utilisation")},
        {"busiest_book", QT_TRANSLATE_NOOP("ScenarioTable", "Busiest book")},
        {"least_busy_book", QT_TRANSLATE_NOOP("ScenarioTable", "Least busy book")},
        {"spread", QT_TRANSLATE_NOOP("ScenarioTable", "Spread, max − min")},
        {"variation", QT_TRANSLATE_NOOP("ScenarioTable", "Variation of utilisation")},
        {"over_capacity", QT_TRANSLATE_NOOP("ScenarioTable", "CSMs over capacity")},
        {"over_ratio", QT_TRANSLATE_NOOP("ScenarioTable", "Books over ratio")},
        {"unassigned", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts without a CSM")},
        {"accounts_moved", QT_TRANSLATE_NOOP("ScenarioTable", "Accounts moved")},
        {"arr_moved", QT_TRANSLATE_NOOP("ScenarioTable", "ARR moved")},
        {"hires", QT_TRANSLATE_NOOP("ScenarioTable", "Hires planned")},
        {"fte_needed", QT_TRANSLATE_NOOP("ScenarioTable", "FTE needed today")},
    }};
    for (const auto& [known, text] : names)
        if (key == known)
            return tr(text);
    QString words = QString::fromStdString(key);
    words.replace(QLatin1Char('_'), QLatin1Char(' '));
    words.replace(QLatin1Char(':'), QStringLiteral(", "));
    return words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1);
}

QString outcomeText(const OutcomeDifference& outcome, double value, const Format& format) {
    if (std::isnan(value))
        return QStringLiteral("–");
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
         .width = 190,
         .stretches = true,
         .text = [all](int r) { return outcomeName(all->rows[std::size_t(r)].key); }});
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
        content.columns.push_back(std::move(column));
    }
    return content;
}

} // namespace headroom::ui
