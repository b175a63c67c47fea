#include "ui/charts/scatter_thresholds.h"

#include "ui/charts/chart_theme.h"
#include "ui/charts/line_labels.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/spoken_note.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <cmath>
#include <map>
#include <qcustomplot.h>

namespace headroom::ui {
namespace {

constexpr double reachOfLine = 6.0; // pixels either side of a line
constexpr double dotSize = 6.0;

/// The largest 1, 2 or 5 × 10ⁿ not above `value`.
double roundDown(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {5.0, 2.0})
        if (factor * power <= value)
            return factor * power;
    return power;
}

double roundUp(double value) {
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= value * 0.999999)
            return factor * power;
    return 10.0 * power;
}

/// Money people mean: three digits ("£123K"), complexity in whole points.
double snapped(double value, Qt::Orientation orientation) {
    if (orientation == Qt::Horizontal)
        return std::round(value);
    const double unit = std::pow(10.0, std::floor(std::log10(std::max(value, 1.0))) - 2.0);
    return std::round(value / unit) * unit;
}

/// Over the points, so it needs a ground of its own.
class ProblemLabel : public QLabel {
  public:
    explicit ProblemLabel(QWidget* parent) : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setMargin(space::tight);
    }

  protected:
    void paintEvent(QPaintEvent* event) override {
        {
            QPainter painter(this);
            paintBox(painter, QRectF(rect()), tokens().card, tokens().danger);
        }
        QLabel::paintEvent(event);
    }
};

} // namespace

ScatterThresholds::ScatterThresholds(QWidget* parent)
    : Chart(parent), symbol_(QStringLiteral("£")) {
    editor_ = new QLineEdit(plot()); // its birth is already an event that the filter compares with
    editor_->hide();
    editor_->setAlignment(Qt::AlignCenter);
    editor_->installEventFilter(this);
    connect(editor_, &QLineEdit::textEdited, this, [this] { showTypingProblem({}); });
    problem_ = new ProblemLabel(plot());
    problem_->hide();
    setInk(*problem_, TextSize::Caption, Tone::Danger);
    speakWhenShown(*problem_);
}

void ScatterCloud::reserve(std::size_t accounts) {
    dots.reserve(accounts);
    density = accounts > std::size_t(densityAbove);
    if (!density)
        points.reserve(qsizetype(accounts));
}

void ScatterCloud::add(const ScatterPoint& point) {
    const double arr = std::max(point.arr, 1.0);
    if (point.arr >= 1.0)
        leastArr = leastArr > 0.0 ? std::min(leastArr, arr) : arr;
    mostArr = std::max(mostArr, point.arr);
    dots.push_back({float(std::log10(arr)), float(point.complexity), std::int16_t(point.series),
                    std::int8_t(std::log2(std::max(1.0, arr / 1000.0))),
                    std::int8_t(point.complexity / 10.0)});
    if (!density)
        points.push_back(point);
}

void ScatterThresholds::setPoints(const QVector<ScatterPoint>& points) {
    ScatterCloud cloud;
    cloud.reserve(std::size_t(points.size()));
    for (const ScatterPoint& point : points)
        cloud.add(point);
    setCloud(std::move(cloud));
}

void ScatterThresholds::setCloud(ScatterCloud cloud) {
    cloud_ = std::move(cloud);
    density_ = QImage();
    // Accounts without ARR stand at the left edge: the axis does not go down to them.
    const double most = cloud_.mostArr;
    lowestArr_ = most < 1.0 ? 1'000.0 : roundDown(std::max(cloud_.leastArr * 0.95, most / 1e5));
    highestArr_ = most < 1.0 ? 1'000'000.0 : roundUp(most * 1.05);
    refresh();
}

void ScatterThresholds::recolour(ScatterCloud cloud, const QVector<ScatterRegion>& regions) {
    cloud_ = std::move(cloud);
    regions_ = regions;
    density_ = QImage();
    refresh();
}

void ScatterThresholds::setThresholds(const QVector<ThresholdLine>& lines) {
    if (dragLine_ >= 0)
        return; // the hand on the line is newer than what comes in
    lines_ = lines;
    focusLine_ = std::min(focusLine_, static_cast<int>(lines.size()) - 1);
    density_ = QImage();
    for (const auto& line : lines)
        if (line.orientation == Qt::Vertical && line.value > 0.0) {
            lowestArr_ = std::min(lowestArr_, roundDown(line.value * 0.8));
            highestArr_ = std::max(highestArr_, roundUp(line.value * 1.25));
        }
    refresh();
}

void ScatterThresholds::setRegions(const QVector<ScatterRegion>& regions) {
    regions_ = regions;
    refresh();
}

void ScatterThresholds::setCurrencySymbol(const QString& symbol) {
    symbol_ = symbol;
    refresh();
}

QString ScatterThresholds::money(double units) const {
    return Format().moneyCompact(units).replace(Format().currencySymbol(), symbol_);
}

/// Round amounts; between those of a part of a decade no rounder ones lie.
QVector<AxisTick> ScatterThresholds::arrTicks(double low, double high) const {
    QVector<AxisTick> ticks;
    const double decades = std::log10(high / low);
    if (decades < 0.5)
        for (const AxisTick& tick : valueTicks(low, high, [this](double v) { return money(v); }))
            ticks << AxisTick{std::log10(tick.value), tick.text};
    for (double power = std::pow(10.0, std::floor(std::log10(low)));
         power <= high * 1.001 && decades >= 0.5; power *= 10.0)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * power;
            const bool wanted = factor < 1.5 || decades < 1.6;
            if (wanted && value >= low * 0.999 && value <= high * 1.001)
                ticks << AxisTick{std::log10(value), money(value)};
        }
    return ticks;
}

void ScatterThresholds::layoutPlot() {
    const AxisPart x = seen(Qt::Horizontal, std::log10(lowestArr_), std::log10(highestArr_));
    const AxisPart y = seen(Qt::Vertical, -2.0, 102.0);
    setAxisTicks(*plot()->xAxis, arrTicks(std::pow(10.0, x.low), std::pow(10.0, x.high)));
    plot()->xAxis->setRange(x.low, x.high);
    plot()->xAxis->grid()->setVisible(true);
    plot()->xAxis->setLabel(tr("Annual recurring revenue (log scale)"));
    const double step = niceStep(y.high - y.low, 4);
    const auto score = [step](double v) { return Format().number(v, stepDecimals(step)); };
    setAxisTicks(*plot()->yAxis, valueTicks(std::max(0.0, y.low), std::min(100.0, y.high), score));
    plot()->yAxis->setRange(y.low, y.high);
    plot()->yAxis->setLabel(tr("Complexity score, 0–100"));
    plot()->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    plot()->axisRect()->setMargins(QMargins(0, 26, 26, 0));
}

QPointF ScatterThresholds::pixelOf(double arr, double complexity) const {
    const double x = std::log10(std::clamp(arr, lowestArr_, highestArr_));
    return {plot()->xAxis->coordToPixel(x), plot()->yAxis->coordToPixel(complexity)};
}

QRectF ScatterThresholds::itemRect(int item) const {
    const auto& point = cloud_.points.at(item);
    QRectF rect(0, 0, dotSize, dotSize);
    rect.moveCenter(pixelOf(point.arr, point.complexity));
    return rect;
}

int ScatterThresholds::itemAt(QPointF pixel) const {
    const QCPAxis* x = plot()->xAxis;
    const QCPAxis* y = plot()->yAxis;
    const double reach = 7.0;
    const double perX = x->range().size() / std::max(1.0, plotArea().width());
    const double perY = y->range().size() / std::max(1.0, plotArea().height());
    const double atX = x->pixelToCoord(pixel.x());
    const double atY = y->pixelToCoord(pixel.y());
    int best = -1;
    double nearest = reach * reach;
    for (int i = 0; i < itemCount(); ++i) {
        const double dx =
            (std::max(double(cloud_.dots[std::size_t(i)].logArr), std::log10(lowestArr_)) - atX) /
            perX;
        if (std::abs(dx) > reach)
            continue;
        const double dy = (cloud_.points.at(i).complexity - atY) / perY;
        if (dx * dx + dy * dy < nearest) {
            nearest = dx * dx + dy * dy;
            best = i;
        }
    }
    return best;
}

QStringList ScatterThresholds::itemFacts(int item) const {
    const auto& point = cloud_.points.at(item);
    return {point.name, tr("%1 ARR").arg(money(point.arr)),
            point.scored ? tr("complexity %1").arg(Format().number(point.complexity, 0))
                         : tr("no complexity score, drawn at 0")};
}

QLineF ScatterThresholds::lineOf(int line) const {
    const auto& threshold = lines_.at(line);
    const QRectF area = plotArea();
    if (threshold.orientation == Qt::Vertical) {
        const double x = pixelOf(threshold.value, 0).x();
        const double from = std::isnan(threshold.from)
                                ? area.bottom()
                                : plot()->yAxis->coordToPixel(threshold.from);
        const double to =
            std::isnan(threshold.to) ? area.top() : plot()->yAxis->coordToPixel(threshold.to);
        return {x, from, x, to};
    }
    const double y = plot()->yAxis->coordToPixel(threshold.value);
    const double from = std::isnan(threshold.from) ? area.left() : pixelOf(threshold.from, 0).x();
    const double to = std::isnan(threshold.to) ? area.right() : pixelOf(threshold.to, 0).x();
    return {std::clamp(from, area.left(), area.right()), y,
            std::clamp(to, area.left(), area.right()), y};
}

/// Not in what of the axes is outside when a part is looked at closer.
bool ScatterThresholds::isInSight(int line) const {
    const QLineF rule = lineOf(line);
    const QRectF area = plotArea().adjusted(-2, -2, 2, 2);
    const bool vertical = lines_.at(line).orientation == Qt::Vertical;
    return !isZoomed() || (vertical ? rule.x1() >= area.left() && rule.x1() <= area.right()
                                    : rule.y1() >= area.top() && rule.y1() <= area.bottom());
}

QString ScatterThresholds::valueText(int line) const {
    const auto& threshold = lines_.at(line);
    return threshold.orientation == Qt::Vertical ? money(threshold.value)
                                                 : Format().number(threshold.value, 0);
}

/// Handles of vertical lines stand above the plot and are pushed apart where lines are close.
QRectF ScatterThresholds::handleRect(int line) const {
    const auto& threshold = lines_.at(line);
    const double width = std::max(34.0, textWidth(valueText(line), true) + 16.0);
    if (threshold.orientation == Qt::Horizontal)
        return {lineOf(line).x1() + 2.0, lineOf(line).y1() - 9.0, width, 18.0};
    QVector<double> wanted;
    QVector<int> vertical;
    double widest = 0.0;
    for (int i = 0; i < lines_.size(); ++i)
        if (lines_.at(i).orientation == Qt::Vertical && (i == line || isInSight(i))) {
            vertical << i;
            wanted << lineOf(i).x1();
            widest = std::max(widest, std::max(34.0, textWidth(valueText(i), true) + 16.0));
        }
    const auto places = spreadOut(wanted, widest + 3.0, plotArea().left() - 30.0,
                                  double(plot()->viewport().width()) - 1.0);
    const double middle = places.at(vertical.indexOf(line));
    return {middle - width / 2.0, plotArea().top() - 22.0, width, 18.0};
}

QPointF ScatterThresholds::handleOf(const QString& lineId) const {
    for (int i = 0; i < lines_.size(); ++i)
        if (lines_.at(i).id == lineId)
            return handleRect(i).center();
    return {};
}

int ScatterThresholds::lineAt(QPointF pixel) const {
    for (int i = 0; i < lines_.size(); ++i)
        if (isInSight(i) && handleRect(i).contains(pixel))
            return i;
    int best = -1;
    double nearest = reachOfLine;
    for (int i = 0; i < lines_.size(); ++i) {
        if (!isInSight(i))
            continue;
        const QLineF line = lineOf(i);
        const bool vertical = lines_.at(i).orientation == Qt::Vertical;
        const double away =
            vertical ? std::abs(pixel.x() - line.x1()) : std::abs(pixel.y() - line.y1());
        const QRectF reach = QRectF(line.p1(), line.p2())
                                 .normalized()
                                 .adjusted(-reachOfLine, -reachOfLine, reachOfLine, reachOfLine);
        if (away < nearest && reach.contains(pixel)) {
            nearest = away;
            best = i;
        }
    }
    return best;
}

double ScatterThresholds::valueAt(int line, QPointF pixel) const {
    if (lines_.at(line).orientation == Qt::Horizontal)
        return std::clamp(plot()->yAxis->pixelToCoord(pixel.y()), 0.0, 100.0);
    const double arr = std::pow(10.0, plot()->xAxis->pixelToCoord(pixel.x()));
    return std::clamp(arr, lowestArr_, highestArr_);
}

void ScatterThresholds::moveLine(int line, double value, bool last) {
    auto& threshold = lines_[line];
    const double next =
        std::clamp(snapped(value, threshold.orientation), threshold.lowest, threshold.highest);
    const bool moved = next != threshold.value;
    threshold.value = next;
    refreshOverlay();
    if (last)
        emit thresholdReleased(threshold.id, next);
    else if (moved)
        emit thresholdDragged(threshold.id, next);
}

bool ScatterThresholds::pressed(QMouseEvent& event) {
    finishTyping(true);
    dragLine_ = lineAt(event.position());
    if (dragLine_ < 0)
        return false;
    focusLine_ = dragLine_;
    valueBefore_ = lines_.at(dragLine_).value;
    // Grabbed beside the line, it must not jump under the mouse.
    grabbedAt_ = handleRect(dragLine_).contains(event.position())
                     ? event.position() - lineOf(dragLine_).p1()
                     : QPointF();
    return true;
}

bool ScatterThresholds::dragged(QMouseEvent& event) {
    if (dragLine_ < 0)
        return false;
    moveLine(dragLine_, valueAt(dragLine_, event.position() - grabbedAt_), false);
    return true;
}

bool ScatterThresholds::released(QMouseEvent&) {
    const int line = std::exchange(dragLine_, -1);
    if (line < 0)
        return false;
    if (lines_.at(line).value != valueBefore_)
        moveLine(line, lines_.at(line).value, true);
    else
        refreshOverlay();
    return true;
}

Qt::CursorShape ScatterThresholds::cursorAt(QPointF pixel) const {
    const int line = lineAt(pixel);
    if (line < 0)
        return Chart::cursorAt(pixel);
    return lines_.at(line).orientation == Qt::Vertical ? Qt::SplitHCursor : Qt::SplitVCursor;
}

bool ScatterThresholds::keyPressed(QKeyEvent& event) {
    const bool back = event.key() == Qt::Key_Backtab;
    if (event.key() == Qt::Key_Tab || back) {
        const int next = focusLine_ + (back ? -1 : 1);
        const bool inside = next >= 0 && next < lines_.size();
        focusLine_ = inside ? next : -1;
        refreshOverlay();
        return inside; // past the last line the focus goes on to the next control
    }
    if (focusLine_ < 0)
        return false;
    const bool vertical = lines_.at(focusLine_).orientation == Qt::Vertical;
    const bool up = event.key() == (vertical ? Qt::Key_Right : Qt::Key_Up);
    const bool down = event.key() == (vertical ? Qt::Key_Left : Qt::Key_Down);
    if (up || down) {
        const double value = lines_.at(focusLine_).value;
        const double times = event.modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0;
        const double step = (vertical ? std::max(100.0, roundDown(value / 50.0)) : 1.0) * times;
        const double next = value + (up ? step : -step);
        moveLine(focusLine_,
                 vertical ? std::clamp(next, lowestArr_, highestArr_)
                          : std::clamp(next, 0.0, 100.0),
                 true);
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        editThreshold(lines_.at(focusLine_).id);
        return true;
    }
    return false;
}

void ScatterThresholds::editThreshold(const QString& lineId) {
    for (int i = 0; i < lines_.size(); ++i) {
        if (lines_.at(i).id != lineId)
            continue;
        typedLine_ = i;
        QRectF box = handleRect(i).adjusted(-14, -6, 14, 6);
        box.moveLeft(std::clamp(box.left(), 0.0, double(plot()->width()) - box.width()));
        editor_->setGeometry(box.toRect());
        editor_->setAccessibleName(lines_.at(i).name);
        editor_->setText(QLocale().toString(lines_.at(i).value, 'f', 0));
        editor_->show();
        editor_->setFocus(Qt::OtherFocusReason);
        editor_->selectAll();
    }
}

std::optional<double> ScatterThresholds::typedValue() const {
    const auto value = Format().parse(editor_->text().remove(symbol_));
    if (typedLine_ < 0 || !value)
        return std::nullopt;
    const ThresholdLine& line = lines_.at(typedLine_);
    const double least =
        line.orientation == Qt::Vertical ? std::max(line.lowest, 1.0) : line.lowest;
    return *value >= least && *value <= line.highest ? value : std::nullopt;
}

QString ScatterThresholds::typingProblem() const {
    const ThresholdLine& line = lines_.at(typedLine_);
    const bool number = Format().parse(editor_->text().remove(symbol_)).has_value();
    if (line.orientation == Qt::Horizontal)
        return number ? tr("Type a number from %1 to %2.")
                            .arg(Format().number(std::ceil(line.lowest), 0),
                                 Format().number(std::floor(line.highest), 0))
                      : tr("Type a number from 0 to 100.");
    if (!number)
        return tr("Type an amount, such as 120K.");
    return std::isinf(line.highest) ? tr("Type more than %1.").arg(money(line.lowest))
                                    : tr("Type more than %1 and less than %2.")
                                          .arg(money(line.lowest), money(line.highest));
}

void ScatterThresholds::showTypingProblem(const QString& sentence) {
    const bool wrong = !sentence.isEmpty();
    editor_->setProperty("state", wrong ? QStringLiteral("error") : QString());
    editor_->style()->unpolish(editor_);
    editor_->style()->polish(editor_);
    editor_->setAccessibleDescription(sentence);
    problem_->setText(sentence);
    problem_->setAccessibleName(sentence);
    problem_->hide();
    if (!wrong)
        return;
    problem_->adjustSize();
    const QRect box = editor_->geometry();
    problem_->move(std::clamp(box.left(), 0, std::max(0, plot()->width() - problem_->width())),
                   box.bottom() + 2);
    problem_->raise();
    problem_->show();
}

void ScatterThresholds::finishTyping(bool keep) {
    if (typedLine_ < 0)
        return;
    const auto value = typedValue();
    const bool vertical = lines_.at(typedLine_).orientation == Qt::Vertical;
    if (keep && !value) {
        showTypingProblem(typingProblem());
        editor_->selectAll();
        return;
    }
    showTypingProblem({});
    const int line = std::exchange(typedLine_, -1);
    editor_->hide();
    setFocus(Qt::PopupFocusReason);
    if (!keep || *value == lines_.at(line).value)
        return;
    lines_[line].value = *value; // what is typed is not rounded
    if (vertical) {
        lowestArr_ = std::min(lowestArr_, roundDown(*value * 0.8));
        highestArr_ = std::max(highestArr_, roundUp(*value * 1.25));
        density_ = QImage();
    }
    refresh();
    emit thresholdReleased(lines_.at(line).id, *value);
}

bool ScatterThresholds::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_ && event->type() == QEvent::KeyPress) {
        // Kept here: to the chart Enter means to begin typing.
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            finishTyping(enter);
            return true;
        }
    }
    if (watched == editor_ && event->type() == QEvent::FocusOut)
        finishTyping(typedValue().has_value());
    if (watched == plot() && event->type() == QEvent::MouseButtonDblClick) {
        const int line = lineAt(static_cast<QMouseEvent*>(event)->position());
        if (line >= 0) {
            editThreshold(lines_.at(line).id);
            return true;
        }
    }
    return Chart::eventFilter(watched, event);
}

QString ScatterThresholds::summary() const {
    QStringList parts{
        (cloud_.dots.size() == 1 ? tr("%1 account.") : tr("%1 accounts.")).arg(cloud_.dots.size())};
    for (int i = 0; i < lines_.size(); ++i)
        parts << lines_.at(i).name + QLatin1Char(' ') + valueText(i) + QLatin1Char('.');
    return parts.join(QLatin1Char(' '));
}

/// How many accounts in which band: ARR by doubling, complexity by tens.
TableTwin ScatterThresholds::densityTwin() const {
    std::map<std::pair<int, int>, int> counts;
    for (const auto& dot : cloud_.dots)
        ++counts[{dot.doublings, dot.tens}];
    TableTwin twin;
    twin.column(tr("ARR from"), inCurrency(tr("ARR from")));
    twin.column(tr("Complexity from"));
    twin.column(tr("Accounts"));
    for (const auto& [band, count] : counts) {
        const double from = band.first == 0 ? 0.0 : 1000.0 * std::exp2(band.first);
        twin.add(TwinRow()
                     .number(QString::number(from, 'f', 0), from, 0)
                     .number(QString::number(band.second * 10), band.second * 10, 0)
                     .number(QString::number(count), count, 0));
    }
    return twin;
}

TableTwin ScatterThresholds::tableTwin() const {
    if (isDensity())
        return densityTwin();
    TableTwin twin;
    twin.column(tr("Account"));
    twin.column(tr("ARR"), inCurrency(tr("ARR")));
    twin.column(tr("Complexity"));
    for (const auto& point : cloud_.points) {
        TwinRow row;
        row.text(point.name).number(money(point.arr), point.arr, 2);
        if (point.scored)
            row.number(Format().number(point.complexity, 1), point.complexity, 4);
        else
            row.empty(); // drawn at 0, which is no score
        twin.add(row);
    }
    return twin;
}

} // namespace headroom::ui
