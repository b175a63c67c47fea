#include "ui/pages/account_table.h"

#include <QCoreApplication>
#include <cmath>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("AccountTable", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

double days(const std::optional<Date>& date) {
    return date ? double(date->time_since_epoch().count()) : qQNaN();
}

class AccountColumns {
  public:
    AccountColumns(std::shared_ptr<const ScenarioState> state, const Format& format)
        : state_(std::move(state)), format_(format) {}

    TableColumns make() const {
        TableColumns columns;
        columns.push_back(text("name", tr("Account"), 210,
                               [s = state_](int i) { return string(at(s, i).name); }));
        columns.back().strong = true;
        columns.push_back(segment());
        addArr(columns);
        columns.push_back(csm());
        addMeasures(columns);
        addFacts(columns);
        columns.push_back(
            text("id", tr("ID"), 130, [s = state_](int i) { return string(at(s, i).id.value()); }));
        return columns;
    }

  private:
    static const Account& at(const std::shared_ptr<const ScenarioState>& state, int row) {
        return state->book->accounts()[std::size_t(row)];
    }

    static TableColumn text(const char* key, const QString& title, int width,
                            std::function<QString(int)> value) {
        return {.key = QString::fromLatin1(key),
                .title = title,
                .width = width,
                .text = std::move(value)};
    }

    static TableColumn number(const char* key, const QString& title, int width,
                              std::function<double(int)> value,
                              std::function<QString(double)> show) {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        column.kind = Kind::Number;
        column.width = width;
        column.number = value;
        column.text = [value, show](int row) {
            const double x = value(row);
            return std::isnan(x) ? QStringLiteral("–") : show(x);
        };
        return column;
    }

    TableColumn segment() const {
        TableColumn column = text("segment", tr("Segment"), 110, [s = state_](int i) {
            return string(s->segmented.segmentNames[s->segmented.segment[std::size_t(i)]]);
        });
        column.tip =
            tr("By the rules, the file, or by hand; type another name to place it by hand");
        column.editable = true;
        column.cellTip = [s = state_](int i) {
            return s->segmented.reason[std::size_t(i)] == SegmentReason::ByHand
                       ? tr("placed by hand")
                       : QString();
        };
        return column;
    }

    TableColumn csm() const {
        TableColumn column = text("csm", tr("CSM"), 150, [s = state_](int i) {
            return csmName(*s, s->owners[std::size_t(i)]);
        });
        column.tip = tr("Who looks after it in this scenario; type an ID or a name to change it");
        column.editable = true;
        column.tone = [s = state_](int i) {
            const std::int32_t owner = s->owners[std::size_t(i)];
            return owner == noOwner || !s->capacity[std::size_t(owner)].inTeam ? Tone::Warning
                                                                               : Tone::Neutral;
        };
        return column;
    }

    void addArr(TableColumns& columns) const {
        columns.push_back(number(
            "arr", tr("ARR"), 96,
            [s = state_](int i) { return at(s, i).arr ? toUnits(*at(s, i).arr) : qQNaN(); },
            [f = format_](double x) { return f.money(*moneyFromUnits(x)); }));
        columns.back().footer = TableColumn::Footer::Sum;
        columns.back().footerText = [f = format_](double x) { return f.moneyCompact(x); };
    }

    void addMeasures(TableColumns& columns) const {
        columns.push_back(number(
            "complexity", tr("Complexity"), 92,
            [s = state_](int i) {
                return s->segmented.complexity.score[std::size_t(i)].value_or(qQNaN());
            },
            [f = format_](double x) { return f.number(x, 0); }));
        columns.push_back(number(
            "hours", tr("Hours / month"), 104,
            [s = state_](int i) { return toHours(s->workload.planning[std::size_t(i)]); },
            [f = format_](double x) { return f.number(x, 1); }));
        columns.back().footer = TableColumn::Footer::Sum;
        columns.back().footerText = [f = format_](double x) { return f.number(x, 0); };
    }

    void addFacts(TableColumns& columns) const {
        TableColumn renewal;
        renewal.key = QStringLiteral("renewal");
        renewal.title = tr("Renewal");
        renewal.kind = Kind::Date;
        renewal.width = 100;
        renewal.number = [s = state_](int i) { return days(at(s, i).renewalDate); };
        renewal.text = [s = state_, f = format_](int i) {
            return at(s, i).renewalDate ? f.date(*at(s, i).renewalDate) : QStringLiteral("–");
        };
        columns.push_back(std::move(renewal));
        columns.push_back(number(
            "health", tr("Health"), 72,
            [s = state_](int i) { return at(s, i).health ? double(*at(s, i).health) : qQNaN(); },
            [f = format_](double x) { return f.number(x, 0); }));
        columns.push_back(text("lifecycle", tr("Lifecycle"), 96,
                               [s = state_](int i) { return lifecycleName(at(s, i).lifecycle); }));
        columns.push_back(text("region", tr("Region"), 76,
                               [s = state_](int i) { return string(at(s, i).region); }));
        columns.push_back(text("country", tr("Country"), 110,
                               [s = state_](int i) { return string(at(s, i).country); }));
        columns.push_back(text("language", tr("Language"), 90,
                               [s = state_](int i) { return string(at(s, i).language); }));
        columns.push_back(text("industry", tr("Industry"), 130,
                               [s = state_](int i) { return string(at(s, i).industry); }));
    }

    std::shared_ptr<const ScenarioState> state_;
    Format format_;
};

} // namespace

QString csmName(const ScenarioState& state, std::int32_t position) {
    return position == noOwner ? QString() : string(state.book->csms()[std::size_t(position)].name);
}

QString lifecycleName(Lifecycle lifecycle) {
    switch (lifecycle) {
    case Lifecycle::Unknown:
        return {};
    case Lifecycle::Onboarding:
        return tr("Onboarding");
    case Lifecycle::Adoption:
        return tr("Adoption");
    case Lifecycle::Value:
        return tr("Value");
    case Lifecycle::AtRisk:
        return tr("At risk");
    }
    return {};
}

TableContent accountContent(std::shared_ptr<const ScenarioState> state, const Format& format) {
    TableContent content;
    content.rowCount = int(state->book->accounts().size());
    content.rowNoun = tr("accounts");
    content.rowId = [state](int row) {
        return string(state->book->accounts()[std::size_t(row)].id.value());
    };
    content.columns = AccountColumns(std::move(state), format).make();
    return content;
}

} // namespace headroom::ui
