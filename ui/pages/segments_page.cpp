#include "ui/pages/segments_page.h"

#include "planner/scenarios/key_edits.h"
#include "planner/segmentation/segment_thresholds.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/segment_tables.h"
#include "ui/selection_links.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/stacking_row.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

namespace headroom::ui {
namespace {

constexpr int tallestScatter = 1200; // higher spreads the cloud and says no more

/// Which segment brings most ARR for its number of accounts.
QString arrShareTitle(const ScenarioState& state, const Format& format) {
    const double accounts = double(state.book->accounts().size());
    const double arr = toUnits(state.book->totalArr());
    const SegmentLoad* top = nullptr;
    for (const SegmentLoad& segment : state.load.segments)
        if (segment.accounts > 0 && (top == nullptr || toUnits(segment.arr) * top->accounts >
                                                           toUnits(top->arr) * segment.accounts))
            top = &segment;
    if (top == nullptr || arr <= 0.0)
        return SegmentsPage::tr("Accounts by ARR and complexity");
    return SegmentsPage::tr("%1: %2 of the accounts, %3 of the ARR")
        .arg(QString::fromStdString(top->name), format.percent(top->accounts / accounts),
             format.percent(toUnits(top->arr) / arr));
}

/// What is drawn; accounts without a score have no place on its axis and stand at 0.
QString cloudSubtitle(const ScatterContent& content, const Format& format) {
    const auto count = std::int64_t(content.cloud.dots.size());
    QString text = count == 1 ? SegmentsPage::tr("%1 account. Drag a line to move a threshold, "
                                                 "double-click the account to open it.")
                                    .arg(format.count(count))
                   : content.cloud.density
                       ? SegmentsPage::tr("%1 accounts, darker where there are more. Drag a line "
                                          "to move a threshold.")
                             .arg(format.count(count))
                       : SegmentsPage::tr("%1 accounts. Drag a line to move a threshold, "
                                          "double-click an account to open it.")
                             .arg(format.count(count));
    if (content.unscored > 0)
        text += QLatin1Char(' ') +
                SegmentsPage::tr("%1 without a score at 0.").arg(format.count(content.unscored));
    return text;
}

/// What dragged thresholds come to.
struct Effect {
    TableContent table;
    std::optional<ScatterContent> content; // not of more accounts than are drawn one by one
};

std::shared_ptr<Effect> effectOf(const std::shared_ptr<const ScenarioState>& saved,
                                 const Result<std::shared_ptr<const ScenarioState>>& now,
                                 const Format& format) {
    if (!now)
        return nullptr;
    auto effect = std::make_shared<Effect>();
    effect->table = effectContent(saved, *now, format);
    if (saved->book->accounts().size() <= PlanDocument::atOnceBelow)
        effect->content = scatterContent(**now);
    return effect;
}

int heightOf(const QWidget& card) {
    return card.hasHeightForWidth() ? card.heightForWidth(card.width()) : card.sizeHint().height();
}

TableView* plainTable(const QString& name, TableModel* model) {
    auto* view = new TableView(name);
    view->setModel(model);
    view->setFilterVisible(false);
    view->setFooterVisible(false);
    return view;
}

} // namespace

SegmentsPage::SegmentsPage(const PageContext& context)
    : Page(context), apply_(new QAction(tr("Apply thresholds"), this)),
      reset_(new QAction(tr("Back to saved"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Segments,
                            tr("Segments will be drawn here once accounts are imported."),
                            tr("Import accounts"), this);
    content_ = new PageArea(this);
    outer->addWidget(empty_);
    outer->addWidget(content_);
    buildScatter();
    buildEffect();
    buildTable();
    buildWeights();
    content_->column()->addStretch(1); // on a very tall window
    content_->widget()->installEventFilter(this);
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(apply_, &QAction::triggered, this, &SegmentsPage::keep);
    connect(reset_, &QAction::triggered, this, [this] {
        moved_.clear();
        refresh(Change::All);
    });
}

void SegmentsPage::buildScatter() {
    scatter_ = new ScatterThresholds;
    scatter_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // see fitFirstScreen
    linkAs(*scatter_, Linked::Account);
    scatterCard_ = new ChartCard(scatter_);
    scatter_->setTitle(tr("Accounts by ARR and complexity"));
    connect(scatter_, &ScatterThresholds::thresholdDragged, this,
            [this](const QString& line, double value) { drag(line, value, false); });
    connect(scatter_, &ScatterThresholds::thresholdReleased, this,
            [this](const QString& line, double value) { drag(line, value, true); });
    connect(scatter_, &Chart::activated, this, [this](const QString& id) {
        emit pageRequested(QStringLiteral("accounts"), QStringLiteral("account:") + id);
    });
}

void SegmentsPage::buildEffect() {
    auto* row = new StackingRow(860);
    row->addWidget(scatterCard_, 5);
    side_ = new QWidget;
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    row->addWidget(side_, 4);
    row->setMaximumHeight(tallestScatter);
    content_->column()->addWidget(row, 100);
    effect_ = new Card(tr("What this change does"), tr("Drag a line, or type its value"));
    effectModel_ = new TableModel(this);
    effectTable_ = plainTable(tr("Effect of the thresholds"), effectModel_);
    effectTable_->fitHeight(12);
    effect_->body()->addWidget(effectTable_);
    effect_->body()->addStretch(1);
    column->addWidget(effect_, 1);
}

void SegmentsPage::buildWeights() {
    weights_ = new Card(tr("Complexity score"),
                        tr("Weighted percentiles; a missing input is left out, not zero"));
    weightModel_ = new TableModel(this);
    weightTable_ = plainTable(tr("Complexity weights"), weightModel_);
    weightModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyWeightEdits(edits); });
    weightTable_->fitHeight(8);
    weights_->body()->addWidget(weightTable_);
    content_->column()->addWidget(weights_);
}

/// Scatter, effect and all segments are seen at once where the window is high enough for that; the
/// weights stand beside the scatter where there is room for them as well, else below.
void SegmentsPage::fitFirstScreen() {
    const int room = height() - 2 * space::page - space::medium - heightOf(*segments_);
    const int effect = heightOf(*effect_);
    const bool beside = room >= effect + space::medium + heightOf(*weights_);
    if (beside != (weights_->parentWidget() == side_)) {
        if (beside)
            side_->layout()->addWidget(weights_);
        else
            content_->column()->insertWidget(content_->column()->indexOf(segments_) + 1, weights_);
        QWidget* const first = beside ? weightTable_->grid() : segmentTable_->grid();
        setTabOrder(effectTable_->grid(), first);
        setTabOrder(first, beside ? segmentTable_->grid() : weightTable_->grid());
    }
    scatterCard_->setMinimumHeight(std::clamp(room, effect, tallestScatter));
}

void SegmentsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    fitFirstScreen();
}

/// How high the cards are is known when they have been laid out.
bool SegmentsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == content_->widget() && event->type() == QEvent::LayoutRequest)
        fitFirstScreen();
    return Page::eventFilter(watched, event);
}

void SegmentsPage::buildTable() {
    segments_ = new Card(tr("Segments"),
                         tr("Ratios are accounts per full-time CSM; the maximum is never broken"));
    segmentModel_ = new TableModel(this);
    segmentTable_ = plainTable(tr("Segments"), segmentModel_);
    segmentModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyPolicyEdits(edits); });
    segmentTable_->fitHeight(10);
    segments_->body()->addWidget(segmentTable_);
    content_->column()->addWidget(segments_);
    connect(segmentTable_, &TableView::rowActivated, this, [this](int row) {
        const std::string name = document().state().segmented.segmentNames[std::size_t(row)];
        emit pageRequested(QStringLiteral("accounts"), QStringLiteral("find:segment:\"") +
                                                           QString::fromStdString(name) +
                                                           QLatin1Char('"'));
    });
}

void SegmentsPage::refresh(ChangeSet) {
    const ScenarioState& state = document().state();
    const bool any = !state.book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    if (!any) {
        apply_->setEnabled(false);
        reset_->setEnabled(false);
        return;
    }
    if (movedIn_ != document().session().shown() || movedFrom_ != state.inputs.segmentRules)
        moved_.clear();
    refreshScatter();
    weightModel_->setContent(weightContent(document().sharedState(), document().format()));
    segmentModel_->setContent(segmentContent(document().sharedState(), document().format()));
    showEffect();
}

void SegmentsPage::refreshScatter() {
    const auto state = document().sharedState();
    scatter_->setTitle(arrShareTitle(*state, document().format()));
    if (state->book->accounts().size() <= PlanDocument::atOnceBelow) {
        cloudTask_.cancel();
        showCloud(scatterContent(*state));
        return;
    }
    cloudTask_.start<std::shared_ptr<ScatterContent>>(
        [state] { return std::make_shared<ScatterContent>(scatterContent(*state)); },
        [this, state](const std::shared_ptr<ScatterContent>& content) {
            if (hasPlan() && state == document().sharedState())
                showCloud(std::move(*content));
        });
}

void SegmentsPage::showCloud(ScatterContent content) {
    scatter_->setSubtitle(cloudSubtitle(content, document().format()));
    content.lines = thresholdLines(wantedRules()); // in hand or let go of, not kept yet
    fillScatter(*scatter_, std::move(content), document().format());
}

void SegmentsPage::drag(const QString& line, double value, bool released) {
    const auto index = std::size_t(line.toUInt());
    const SegmentRules& saved = document().state().inputs.segmentRules;
    std::map<std::size_t, double> wanted = moved_;
    wanted[index] = value;
    if (withThresholds(saved, wanted)) {
        if (value == thresholdsOf(saved)[index].value)
            wanted.erase(index);
        moved_ = std::move(wanted);
        movedFrom_ = saved;
        movedIn_ = document().session().shown();
        showEffect();
    }
    if (released && moved_.empty())
        refreshScatter(); // the accounts are back in their segments
    else if (released)
        scatter_->setThresholds(thresholdLines(wantedRules()));
}

SegmentRules SegmentsPage::wantedRules() const {
    const SegmentRules& saved = document().state().inputs.segmentRules;
    return withThresholds(saved, moved_).value_or(saved);
}

void SegmentsPage::showEffect() {
    const auto now = document().sharedState();
    apply_->setEnabled(!moved_.empty());
    reset_->setEnabled(!moved_.empty());
    effect_->setSubtitle(moved_.empty()
                             ? tr("Nothing is changed yet: drag a line, or double-click it to type")
                             : tr("Compared with the saved thresholds; not kept until applied"));
    // Counting through a large plan takes longer than a frame, so all of it is done in a worker.
    if (moved_.empty() && now->book->accounts().size() <= PlanDocument::atOnceBelow) {
        effectTask_.cancel();
        effectModel_->setContent(effectContent(now, now, document().format()));
        return;
    }
    PlanInputs inputs = now->inputs;
    inputs.segmentRules = wantedRules();
    effectTask_.start<std::shared_ptr<Effect>>(
        [inputs = std::move(inputs), now, same = moved_.empty(), format = document().format()] {
            return effectOf(now,
                            same ? Result<std::shared_ptr<const ScenarioState>>(now)
                                 : deriveState(inputs, now.get()),
                            format);
        },
        [this, now](const std::shared_ptr<Effect>& effect) {
            if (!effect || !hasPlan() || now != document().sharedState())
                return;
            effectModel_->setContent(effect->table);
            if (effect->content)
                scatter_->recolour(std::move(effect->content->cloud), effect->content->regions);
        });
}

void SegmentsPage::keep() {
    SegmentRules rules = wantedRules();
    moved_.clear();
    if (document().apply(SetSegmentRules{std::move(rules)}, tr("Change thresholds")))
        emit noted(tr("Thresholds changed"), true);
}

QString SegmentsPage::applyPolicyEdits(const std::vector<CellEdit>& edits) {
    EditGroup group{"edit ratios", {}};
    for (const CellEdit& edit : edits) {
        const std::string name = document().state().segmented.segmentNames[std::size_t(edit.row)];
        const auto number = document().format().parse(edit.text);
        const QString value = number ? QString::number(*number, 'g', 12) : edit.text;
        const char* field = edit.column == QStringLiteral("ratio") ? ".ratio" : ".ratio_max";
        auto made = editForKey(document().state().inputs, "segment:" + name + field,
                               value.toStdString(), "by hand");
        if (!made)
            return messageFor(made.error()).text();
        group.edits.push_back(std::move(*made));
    }
    document().apply(std::move(group), tr("Change ratios"));
    return {};
}

QString SegmentsPage::applyWeightEdits(const std::vector<CellEdit>& edits) {
    ComplexityWeights weights = document().state().inputs.complexityWeights;
    for (const CellEdit& edit : edits) {
        const auto number = document().format().parse(edit.text);
        if (!number || *number < 0.0 || *number > 100.0)
            return tr("A weight is a number from 0 to 100. Nothing was changed.");
        weights.weight[std::size_t(edit.row)] = *number;
    }
    document().apply(SetComplexityWeights{weights}, tr("Change complexity weights"));
    return {};
}

} // namespace headroom::ui
