#include "ui/pages/rates_bar.h"

#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <map>
#include <string_view>

namespace headroom::ui {
namespace {

QString nameOf(WeighingPreset preset) {
    switch (preset) {
    case WeighingPreset::Keep:
        return RatesBar::tr("Keep customers where they are");
    case WeighingPreset::Balanced:
        return RatesBar::tr("Balanced");
    case WeighingPreset::Level:
        return RatesBar::tr("Level the books");
    }
    return {};
}

} // namespace

RatesBar::RatesBar(QWidget* parent) : QWidget(parent), presets_(new QComboBox), rates_(new QLabel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    auto* label = new QLabel(tr("Wei&gh"));
    label->setBuddy(presets_);
    for (const WeighingPreset preset : weighingPresets)
        presets_->addItem(nameOf(preset), QString::fromLatin1(weighingPresetKey(preset)));
    presets_->setPlaceholderText(tr("Rates of your own"));
    presets_->setAccessibleName(tr("How change is weighed against balance"));
    presets_->setToolTip(
        tr("Sets the slider and the rates of moves and utilisation; Undo takes it back"));
    rates_->setTextFormat(Qt::PlainText);
    rates_->setWordWrap(true);
    rates_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(*rates_, TextSize::Caption, Ink::Secondary);
    row->addWidget(label);
    row->addWidget(presets_);
    row->addWidget(rates_, 1);
    connect(presets_, &QComboBox::activated, this, [this](int item) {
        emit presetWanted(presets_->itemData(item).toString(), presets_->itemText(item));
    });
}

void RatesBar::showSettings(const AssignmentSettings& settings, const Format& format) {
    const auto preset = presetOf(settings);
    presets_->setCurrentIndex(preset ? int(*preset) : -1);
    rates_->setText(ratesText(settings, format));
}

QString ratesText(const AssignmentSettings& settings, const Format& format) {
    std::map<std::string_view, double> rates;
    for (const ExchangeRate& rate : exchangeRates(settings))
        rates[rate.key] = rate.points;
    const auto points = [&](std::string_view key) {
        const double value = rates[key];
        return format.number(value, value < 10.0 && value != double(int(value)) ? 1 : 0);
    };
    const QString cost =
        (rates["move"] == 1.0 ? RatesBar::tr("%1 point") : RatesBar::tr("%1 points"))
            .arg(points("move"));
    const QString move =
        rates.contains("move_in_points")
            ? RatesBar::tr("A move costs %1, as much as %2 % of utilisation of the busiest book.")
                  .arg(cost, format.number(rates["move_in_points"], 2))
            : RatesBar::tr("A move costs %1.").arg(cost);
    return move + QLatin1Char(' ') +
           RatesBar::tr("%1 more for each 100K of ARR, %2 more where it is delicate. 1 % of "
                        "utilisation costs %3 in the busiest book, %4 above and %5 below the "
                        "team's target. Another region costs %6, language %7, industry %8.")
               .arg(points("move_arr_per_100k"), points("move_protected"), points("busiest_point"),
                    points("over_target_point"), points("under_target_point"),
                    points("region_misfit"), points("language_misfit"), points("industry_misfit"));
}

} // namespace headroom::ui
