#include "ui/pages/team_table.h"

#include "planner/base/text.h"
#include "ui/pages/overview_figures.h"

#include <QCoreApplication>
#include <cmath>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("TeamTable", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

class TeamColumns {
  public:
    TeamColumns(std::shared_ptr<const ScenarioState> state, const Format& format)
        : state_(std::move(state)), format_(format) {}

    TableColumns make() const {
        TableColumns columns;
        columns.push_back(
            text("name", tr("Name"), 150, [](const Csm& c) { return string(c.name); }));
        columns.back().strong = true;
        columns.push_back(status());
        columns.push_back(
            text("level", tr("Level"), 96, [](const Csm& c) { return string(c.level); }));
        addFte(columns);
        addLoad(columns);
        columns.push_back(list("segments", tr("Segments"), 150, &Csm::segments));
        columns.push_back(list("regions", tr("Regions"), 90, &Csm::regions));
        columns.push_back(list("languages", tr("Languages"), 120, &Csm::languages));
        columns.push_back(date("start", tr("Start"), &Csm::start));
        columns.push_back(date("end", tr("End"), &Csm::end));
        columns.push_back(promotion());
        columns.push_back(leave());
        columns.push_back(list("industries", tr("Industries"), 120, &Csm::industries));
        columns.back().shown = false;
        columns.push_back(text(
            "id", tr("ID"), 96, [](const Csm& c) { return string(c.id.value()); }, false));
        return columns;
    }

  private:
    static const Csm& at(const std::shared_ptr<const ScenarioState>& state, int row) {
        return state->book->csms()[std::size_t(row)];
    }

    TableColumn text(const char* key, const QString& title, int width,
                     std::function<QString(const Csm&)> value, bool editable = true) const {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        column.width = width;
        column.text = [s = state_, value](int row) { return value(at(s, row)); };
        column.editable = editable;
        return column;
    }

    TableColumn list(const char* key, const QString& title, int width,
                     std::vector<std::string> Csm::*member) const {
        TableColumn column = text(
            key, title, width, [member](const Csm& c) { return string(joined(c.*member, "; ")); });
        column.tip = tr("Empty means any; several are separated by a semicolon");
        return column;
    }

    TableColumn date(const char* key, const QString& title,
                     std::optional<Date> Csm::*member) const {
        TableColumn column = text(key, title, 96, [member, f = format_](const Csm& c) {
            return c.*member ? f.date(*(c.*member)) : QString();
        });
        column.kind = Kind::Date;
        column.number = [s = state_, member](int row) {
            const auto& value = at(s, row).*member;
            return value ? double(value->time_since_epoch().count()) : qQNaN();
        };
        column.editText = [s = state_, member](int row) {
            const auto& value = at(s, row).*member;
            return value ? string(toIso(*value)) : QString();
        };
        return column;
    }

    TableColumn promotion() const {
        TableColumn column = text("promotion", tr("Promotion"), 150, [f = format_](const Csm& c) {
            return c.promotion ? f.date(c.promotion->from) + QStringLiteral(" ") +
                                     string(c.promotion->level)
                               : QString();
        });
        column.tip = tr("From that day on the capacity is that of the new level; type for example "
                        "2027-04-01 Senior CSM");
        column.editText = [s = state_](int row) {
            const auto& promotion = at(s, row).promotion;
            return promotion ? string(toIso(promotion->from) + " " + promotion->level) : QString();
        };
        return column;
    }

    TableColumn leave() const {
        TableColumn column = text("leave", tr("Leave"), 150, [f = format_](const Csm& c) {
            QStringList spans;
            for (const Leave& leave : c.leaves)
                spans << tr("%1 – %2").arg(f.date(leave.from), f.date(leave.to));
            return spans.join(QStringLiteral("; "));
        });
        column.tip = tr("First and last day without capacity; type for example "
                        "2027-03-01/2027-05-31, several separated by a semicolon");
        column.editText = [s = state_](int row) {
            QStringList spans;
            for (const Leave& leave : at(s, row).leaves)
                spans << string(toIso(leave.from) + "/" + toIso(leave.to));
            return spans.join(QStringLiteral("; "));
        };
        return column;
    }

    TableColumn status() const {
        TableColumn column = text(
            "status", tr("Status"), 96,
            [](const Csm& c) {
                switch (c.status) {
                case CsmStatus::Active:
                    return tr("Active");
                case CsmStatus::Leaver:
                    return tr("Leaver");
                case CsmStatus::NotInTeam:
                    return tr("Not in team");
                case CsmStatus::Hire:
                    return tr("Planned hire");
                }
                return QString();
            },
            false);
        column.tone = [s = state_](int row) {
            return at(s, row).status == CsmStatus::NotInTeam ||
                           at(s, row).status == CsmStatus::Leaver
                       ? Tone::Warning
                       : Tone::Neutral;
        };
        return column;
    }

    TableColumn number(const char* key, const QString& title, int width,
                       std::function<double(std::size_t)> value,
                       std::function<QString(double)> show) const {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        column.kind = Kind::Number;
        column.width = width;
        column.number = [value](int row) { return value(std::size_t(row)); };
        column.text = [value, show](int row) {
            const double x = value(std::size_t(row));
            return std::isnan(x) ? QStringLiteral("–") : show(x);
        };
        return column;
    }

    void addFte(TableColumns& columns) const {
        columns.push_back(number(
            "fte", tr("FTE"), 60,
            [s = state_](std::size_t j) { return toFraction(s->book->csms()[j].fte); },
            [f = format_](double x) { return f.number(x, 2); }));
        columns.back().editable = true;
        columns.back().footer = TableColumn::Footer::Sum;
        columns.back().footerText = [f = format_](double x) { return f.number(x, 1); };
    }

    void addLoad(TableColumns& columns) const {
        const auto load = [s = state_](std::size_t j) -> const CsmLoad& { return s->load.csms[j]; };
        const auto tenth = [f = format_](double x) { return f.number(x, 1); };
        columns.push_back(number(
            "utilisation", tr("Utilisation"), 92,
            [load](std::size_t j) {
                const Permille u = load(j).utilisation;
                return u == unboundedUtilisation ? qQNaN() : toFraction(u);
            },
            [f = format_](double x) { return f.percent(x); }));
        columns.back().tone = [s = state_, load](int row) {
            return load(std::size_t(row)).accounts == 0
                       ? Tone::Neutral
                       : utilisationTone(*s, load(std::size_t(row)).utilisation);
        };
        columns.push_back(number(
            "hours", tr("Hours"), 72, [load](std::size_t j) { return toHours(load(j).workload); },
            tenth));
        columns.push_back(number(
            "capacity", tr("Capacity (h)"), 96,
            [load](std::size_t j) { return toHours(load(j).capacity); }, tenth));
        columns.push_back(number(
            "accounts", tr("Accounts"), 80,
            [load](std::size_t j) { return double(load(j).accounts); },
            [f = format_](double x) { return f.number(x, 0); }));
        columns.push_back(number(
            "ratio_use", tr("Ratio use"), 84,
            [load](std::size_t j) { return double(load(j).ratioUse) / 1e9; },
            [f = format_](double x) { return f.number(x, 2); }));
        columns.back().tone = [load](int row) {
            return load(std::size_t(row)).overRatio ? Tone::Danger : Tone::Neutral;
        };
        columns.push_back(number(
            "arr", tr("ARR"), 80, [load](std::size_t j) { return toUnits(load(j).arr); },
            [f = format_](double x) { return f.moneyCompact(x); }));
        for (TableColumn* column : {&columns[columns.size() - 1], &columns[columns.size() - 3],
                                    &columns[columns.size() - 4], &columns[columns.size() - 5]}) {
            column->footer = TableColumn::Footer::Sum;
            column->footerText = column->key == QStringLiteral("arr")
                                     ? std::function<QString(double)>(
                                           [f = format_](double x) { return f.moneyCompact(x); })
                                     : [f = format_](double x) { return f.number(x, 0); };
        }
    }

    std::shared_ptr<const ScenarioState> state_;
    Format format_;
};

} // namespace

TableContent teamContent(std::shared_ptr<const ScenarioState> state, const Format& format) {
    TableContent content;
    content.rowCount = int(state->book->csms().size());
    content.rowNoun = tr("people");
    content.rowId = [state](int row) {
        return string(state->book->csms()[std::size_t(row)].id.value());
    };
    content.columns = TeamColumns(std::move(state), format).make();
    return content;
}

} // namespace headroom::ui
