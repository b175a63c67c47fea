#include "ui/pages/hiring_details.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/hire_cost_curve.h"
#include "ui/charts/tornado.h"
#include "ui/models/table_model.h"
#include "ui/pages/hiring_side_tables.h"
#include "ui/pages/hiring_tables.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace headroom::ui {
namespace {

constexpr int futures = 2000; // paired, so that few are enough

QString inputName(const std::string& key) {
    static const std::map<std::string, const char*> names{
        {"accounts_per_csm", QT_TR_NOOP("Accounts per CSM")},
        {"new_logos", QT_TR_NOOP("New customers")},
        {"migration", QT_TR_NOOP("Moves between segments")},
        {"attrition", QT_TR_NOOP("Attrition")},
        {"ramp", QT_TR_NOOP("Ramp, months")},
        {"churn", QT_TR_NOOP("Churn")},
        {"forecast_sigma", QT_TR_NOOP("Uncertainty of growth")},
        {"time_to_fill", QT_TR_NOOP("Time to fill, months")}};
    const auto found = names.find(key);
    return found == names.end() ? QString::fromStdString(key) : HiringDetails::tr(found->second);
}

QString settingText(const headroom::TornadoBar& bar, const Format& format) {
    if (bar.input == "ramp" || bar.input == "time_to_fill")
        return format.signedNumber(bar.setting, 0);
    if (bar.input == "forecast_sigma")
        return format.number(bar.setting, 2);
    return (bar.setting > 1.0 ? QStringLiteral("+") : QString()) +
           format.percent(bar.setting - 1.0);
}

} // namespace

HiringDetails::HiringDetails(QWidget* parent) : QWidget(parent), runner_(this) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    tornado_ = new Tornado;
    tornado_->setTitle(tr("What the cost depends on most"));
    curve_ = new HireCostCurve;
    curve_->setTitle(tr("Cost against number of hires"));
    const QString soon = QCoreApplication::translate("HiringPage", "Projecting…");
    tornado_->setEmptyText(soon);
    curve_->setEmptyText(soon);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 440);
    auto* curveCard = new ChartCard(curve_);
    curveCard->setMinimumHeight(300);
    flow->addWidget(new ChartCard(tornado_));
    flow->addWidget(curveCard);
    layout->addWidget(row);
    policyCard_ = addTableCard(tr("What planning ahead is worth"), policyModel_, policyTable_);
    backtestCard_ =
        addTableCard(tr("Was the forecast right before?"), backtestModel_, backtestTable_);
    layout->addWidget(policyCard_);
    layout->addWidget(backtestCard_);
}

Card* HiringDetails::addTableCard(const QString& title, TableModel*& model, TableView*& table) {
    auto* card = new Card(title, QString());
    table = new TableView(title);
    model = new TableModel(this);
    table->setModel(model);
    table->setFilterVisible(false);
    table->setFooterVisible(false);
    table->fitHeight(5);
    card->body()->addWidget(table);
    return card;
}

void HiringDetails::clear() {
    runner_.discard();
    tornado_->setBars(0.0, {}, {});
    curve_->setPoints({}, 0, {});
    backtestModel_->setContent({});
    policyModel_->setContent({});
}

void HiringDetails::announce(const QString& sentence) {
    tornado_->setEmptyText(sentence);
    curve_->setEmptyText(sentence);
    backtestTable_->setEmptyText(sentence);
    policyTable_->setEmptyText(sentence);
}

void HiringDetails::say(const QString& subtitle) {
    tornado_->setSubtitle(subtitle);
    curve_->setSubtitle(subtitle);
    backtestCard_->setSubtitle(subtitle);
    policyCard_->setSubtitle(subtitle);
}

void HiringDetails::show(std::shared_ptr<const ScenarioState> state,
                         std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    struct Worked {
        HiringSensitivity sensitivity;
        std::vector<PolicyOutcome> policies;
    };
    using Answer = Result<Worked>;
    say(tr("Working it out…"));
    announce(tr("Working it out…"));
    runner_.start<Answer>(
        tr("Working out what the plan depends on"), false,
        [state, outlook](const JobControl& control) -> Answer {
            HiringRequest request;
            request.paths = futures;
            auto sensitivity = hiringSensitivity(*state, *outlook, request, control);
            if (!sensitivity)
                return fail(sensitivity.error());
            auto policies = hiringPolicies(*state, *outlook, request, control);
            if (!policies)
                return fail(policies.error());
            return Worked{std::move(*sensitivity), std::move(*policies)};
        },
        [this, format](Answer answer) {
            if (answer) {
                fill(answer->sensitivity, format);
                fillPolicies(std::move(answer->policies), format);
                return;
            }
            say(messageFor(answer.error()).text());
            announce(messageFor(answer.error()).text());
            emit failed(answer.error());
        });
}

void HiringDetails::fill(const HiringSensitivity& sensitivity, const Format& format) {
    fillTornado(sensitivity, format);
    fillCurve(sensitivity, format);
    tornado_->setEmptyText(tr("No assumption alters the cost."));
    backtestTable_->setEmptyText(
        tr("No segment has the two years of history and more that a test needs."));
    backtestModel_->setContent(backtestContent(
        std::make_shared<const std::vector<SegmentBacktest>>(sensitivity.backtests), format));
    backtestCard_->setSubtitle(
        tr("Forecasts from every earlier month on, compared with what came. Few origins: ± is one "
           "standard error of the share within the 80% limits."));
}

void HiringDetails::fillPolicies(std::vector<PolicyOutcome> policies, const Format& format) {
    policyModel_->setContent(policyContent(
        std::make_shared<const std::vector<PolicyOutcome>>(std::move(policies)), format));
    policyCard_->setSubtitle(
        tr("Salaries, hiring and missing capacity in the same %1 simulated futures, by the rule "
           "that requisitions are opened by; without budget, cap and freeze")
            .arg(format.count(futures)));
}

void HiringDetails::fillTornado(const HiringSensitivity& sensitivity, const Format& format) {
    QVector<TornadoBar> bars;
    for (std::size_t i = 0; i + 1 < sensitivity.kept.size(); i += 2) {
        const headroom::TornadoBar& low = sensitivity.kept[i];
        const headroom::TornadoBar& high = sensitivity.kept[i + 1];
        if (low.difference == 0.0 && high.difference == 0.0)
            continue; // no customers move between segments, say
        bars.push_back({QString::fromStdString(low.input), inputName(low.input), low.difference,
                        high.difference, settingText(low, format), settingText(high, format)});
    }
    std::stable_sort(bars.begin(), bars.end(), [](const TornadoBar& a, const TornadoBar& b) {
        return std::abs(a.high - a.low) > std::abs(b.high - b.low);
    });
    tornado_->setSubtitle(
        tr("Change of the cost when one assumption changes and the plan stays; %1 "
           "simulated futures")
            .arg(format.count(futures)));
    tornado_->setBaseText(tr("as assumed"));
    tornado_->setValueText([format](double value) {
        const QString text = format.moneyCompact(value);
        return value > 0.0 ? QLatin1Char('+') + text : text;
    });
    tornado_->setCurrencyCode(format.currencyCode());
    tornado_->setBars(0.0, bars, tr("cost"));
    if (!bars.isEmpty())
        tornado_->setTitle(tr("The cost depends most on: %1").arg(bars.front().name));
}

void HiringDetails::fillCurve(const HiringSensitivity& sensitivity, const Format& format) {
    QVector<HireCostPoint> points;
    for (const HireCountCost& point : sensitivity.byHires)
        points.push_back({point.hires, point.cost, format.moneyCompact(point.cost)});
    curve_->setSubtitle(
        tr("Salaries, hiring and missing capacity as expected, of the plan with exactly so many "
           "hires. All are planned with the same safety, so the cost need not fall evenly."));
    curve_->setCurrencyCode(format.currencyCode());
    curve_->setPoints(points, sensitivity.hires,
                      [format](double value) { return format.moneyCompact(value); });
}

} // namespace headroom::ui
