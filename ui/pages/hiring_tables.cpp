#include "ui/pages/hiring_tables.h"

#include "planner/plan_session/hire_lines.h"
#include "ui/pages/assumption_values.h"
#include "ui/pages/hiring_assumption_words.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("HiringTables", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

using Rows = std::shared_ptr<const HireRows>;

const HireLine& lineAt(const Rows& rows, int row) {
    return rows->outlook->hires[std::size_t(row)];
}

const HireBook* bookAt(const Rows& rows, int row) {
    const HireId& id = lineAt(rows, row).hire.id;
    const auto found = std::ranges::find(rows->books, id, &HireBook::hire);
    return found == rows->books.end() ? nullptr : &*found;
}

TableColumn dateColumn(const Rows& rows, const Format& format, const char* key,
                       const QString& title, Date HireLine::*member) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .kind = Kind::Date,
            .width = 130,
            .text = [rows, format, member](int r) { return format.date(lineAt(rows, r).*member); },
            .number =
                [rows, member](int r) {
                    return double((lineAt(rows, r).*member).time_since_epoch().count());
                }};
}

TableColumn textColumn(const Rows& rows, const char* key, const QString& title, int width,
                       std::function<QString(const HireLine&)> text) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .width = width,
            .text = [rows, text](int r) { return text(lineAt(rows, r)); }};
}

TableColumn moneyColumn(const Rows& rows, const Format& format, const char* key,
                        const QString& title, double HireLine::*member) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .kind = Kind::Number,
            .width = 130,
            .text = [rows, format,
                     member](int r) { return format.moneyCompact(lineAt(rows, r).*member); },
            .number = [rows, member](int r) { return lineAt(rows, r).*member; }};
}

QString reasonText(const HireLine& line) {
    if (line.hire.byHand)
        return tr("by hand");
    if (isForCoverage(line.hire))
        return tr("minimum coverage%1")
            .arg(string(line.hire.reason.substr(std::string_view(coverageReason).size())));
    return line.hire.reason == hireReasonName(HireReason::Backfill) ? tr("leaver") : tr("growth");
}

TableColumn firstBookColumn(const Rows& rows, const Format& format) {
    return {.key = QStringLiteral("book"),
            .title = tr("First book"),
            .tip = tr("Accounts the hire takes until it is ramped, and their ARR; listed further "
                      "down"),
            .width = 100,
            .text = [rows, format](int r) {
                if (!rows->booksKnown)
                    return QStringLiteral("…");
                const HireBook* book = bookAt(rows, r);
                if (book == nullptr || book->accounts.empty())
                    return tr("none yet");
                return QStringLiteral("%1 · %2").arg(
                    format.count(std::int64_t(book->accounts.size())),
                    format.moneyCompact(book->arr));
            }};
}

/// The month, as it is typed: 2027-06.
TableColumn startColumn(const Rows& rows, const Format& format) {
    TableColumn column = dateColumn(rows, format, "start", tr("Start"), &HireLine::start);
    column.editable = true;
    column.editText = [rows](int r) { return string(toIso(lineAt(rows, r).hire.start)); };
    return column;
}

} // namespace

QString hireLateWords(const HireLine& line) {
    if (line.lateMonths == 1)
        return tr("1 month late");
    return line.lateMonths > 0 ? tr("%1 months late").arg(line.lateMonths) : tr("in time");
}

QString hireLateReason(const HireLine& line) {
    switch (line.lateCause) {
    case LateCause::None:
        return {};
    case LateCause::LeadTime:
        return tr("Even opened today it is ramped after the segment falls short");
    case LateCause::Freeze:
        return tr("Nobody may start earlier: hiring is frozen");
    case LateCause::StartsCap:
        return tr("The months before are full: no more starts a month are allowed");
    case LateCause::Budget:
        return tr("The budget does not pay for an earlier start");
    case LateCause::HireCount:
        return tr("No more hires are asked for");
    case LateCause::Plan:
        return tr("Planned anew it would start earlier");
    }
    return {};
}

QString hireTriggerWords(const HiringOutlook& outlook, const HireLine& line, const Format& format) {
    const HireTrigger trigger = hireTrigger(outlook, line);
    const bool one = trigger.customers == 1;
    QString words;
    switch (trigger.kind) {
    case TriggerKind::Coverage:
        return tr("now: minimum coverage");
    case TriggerKind::Customers:
        words = one ? tr("at %2 %1 customer") : tr("at %2 %1 customers");
        break;
    case TriggerKind::Now:
        words = one ? tr("now: past %2 %1 customer") : tr("now: past %2 %1 customers");
        break;
    case TriggerKind::OnItsDate:
        words =
            one ? tr("on its date: past %2 %1 customer") : tr("on its date: past %2 %1 customers");
        break;
    }
    return words.arg(string(line.hire.segment), format.count(trigger.customers));
}

TableContent hireContent(std::shared_ptr<const HireRows> rows, const Format& format) {
    TableContent content;
    content.rowCount = int(rows->outlook->hires.size());
    content.rowNoun = tr("hires");
    content.rowId = [rows](int row) { return string(lineAt(rows, row).hire.id.value()); };
    TableColumn late = textColumn(rows, "late", tr("In time?"), 110, hireLateWords);
    late.tone = [rows](int r) {
        return lineAt(rows, r).lateMonths > 0 ? Tone::Danger : Tone::Success;
    };
    late.cellTip = [rows](int r) { return hireLateReason(lineAt(rows, r)); };
    TableColumn name = textColumn(rows, "hire", tr("Hire"), 130,
                                  [](const HireLine& l) { return string(l.hire.id.value()); });
    name.strong = true;
    TableColumn trigger{.key = QStringLiteral("trigger"),
                        .title = tr("What triggers it"),
                        .width = 200,
                        .text = [rows, format](int r) {
                            return hireTriggerWords(*rows->outlook, lineAt(rows, r), format);
                        }};
    trigger.tip = tr("Customers at which the requisition has to be open. On its date: there are as "
                     "many already, but it is cheaper to be short for a while than to start "
                     "earlier, or you moved the start.");
    trigger.stretches = true;
    TableColumn level = textColumn(rows, "level", tr("Level"), 90,
                                   [](const HireLine& l) { return string(l.hire.level); });
    TableColumn region = textColumn(rows, "region", tr("Region"), 90,
                                    [](const HireLine& l) { return string(l.hire.region); });
    level.editable = region.editable = true;
    region.shown = std::ranges::any_of(
        rows->outlook->hires, [](const HireLine& line) { return !line.hire.region.empty(); });
    TableColumn open = dateColumn(rows, format, "open", tr("Open by"), &HireLine::openBy);
    open.tip = tr("The requisition has to be open by then");
    TableColumn cost = moneyColumn(rows, format, "cost", tr("Cost a year"), &HireLine::costYear);
    cost.tip = tr("Loaded: salary with everything that comes on top");
    TableColumn delay =
        moneyColumn(rows, format, "delay", tr("A month's slip"), &HireLine::delayCost);
    delay.tip = tr("Change of salaries, hiring and missing capacity when this start alone slips");
    content.columns = {name,
                       textColumn(rows, "segment", tr("Segment"), 110,
                                  [](const HireLine& l) { return string(l.hire.segment); }),
                       open,
                       startColumn(rows, format),
                       dateColumn(rows, format, "ramped", tr("Fully ramped"), &HireLine::ramped),
                       trigger,
                       firstBookColumn(rows, format),
                       textColumn(rows, "reason", tr("Reason"), 90, reasonText),
                       late,
                       cost,
                       delay,
                       level,
                       region};
    content.columns[1].shown = false; // the name of a hire begins with it
    return content;
}

namespace {

/// One hand-over with what is shown of it.
struct HandoverRow {
    QString hire;
    QString account;
    QString from;
    Handover handover;
};
using HandoverRows = std::shared_ptr<const std::vector<HandoverRow>>;

HandoverRows handoverRows(const ScenarioState& state, const std::vector<HireBook>& books) {
    auto rows = std::make_shared<std::vector<HandoverRow>>();
    for (const HireBook& book : books)
        for (const Handover& handover : book.accounts) {
            const Account& account = state.book->accounts()[handover.account];
            const QString from = handover.from == noOwner
                                     ? tr("nobody")
                                     : string(state.book->csms()[std::size_t(handover.from)].name);
            rows->push_back({string(book.hire.value()), string(std::string(nameOrId(account))),
                             from, handover});
        }
    return rows;
}

TableColumn handoverText(const HandoverRows& rows, const char* key, const QString& title,
                         QString HandoverRow::*member) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .width = 160,
            .text = [rows, member](int r) { return (*rows)[std::size_t(r)].*member; }};
}

} // namespace

TableContent handoverContent(std::shared_ptr<const ScenarioState> state,
                             const std::vector<HireBook>& books, const Format& format) {
    const HandoverRows rows = handoverRows(*state, books);
    const auto at = [rows](int r) -> const Handover& { return (*rows)[std::size_t(r)].handover; };
    TableContent content;
    content.rowCount = int(rows->size());
    content.rowNoun = tr("accounts");
    TableColumn account = handoverText(rows, "account", tr("Account"), &HandoverRow::account);
    account.stretches = true;
    content.columns = {
        handoverText(rows, "hire", tr("Hire"), &HandoverRow::hire),
        {.key = QStringLiteral("month"),
         .title = tr("Takes it in"),
         .kind = Kind::Date,
         .width = 110,
         .text = [at, format](int r) { return format.month(at(r).month); },
         .number =
             [at](int r) { return double(at(r).month.firstDay().time_since_epoch().count()); }},
        account,
        handoverText(rows, "from", tr("From"), &HandoverRow::from),
        {.key = QStringLiteral("hours"),
         .title = tr("Hours a month"),
         .kind = Kind::Number,
         .width = 110,
         .text = [at, format](int r) { return format.hours(at(r).hours); },
         .number = [at](int r) { return toHours(at(r).hours); },
         .footer = TableColumn::Footer::Sum,
         .footerText = [format](double x) { return format.number(x, 1); }},
        {.key = QStringLiteral("arr"),
         .title = tr("ARR"),
         .kind = Kind::Number,
         .width = 110,
         .text = [at, format](int r) { return format.moneyCompact(at(r).arr); },
         .number = [at](int r) { return toUnits(at(r).arr); },
         .footer = TableColumn::Footer::Sum,
         .footerText = [format](double x) { return format.moneyCompact(x); }},
        {.key = QStringLiteral("basis"),
         .title = tr("From which plan"),
         .tip = tr("Proposed: the balance on the Books page moves it. First book: levelled out of "
                   "the fullest books, once the hire can take it."),
         .width = 110,
         .text = [at](int r) { return at(r).later ? tr("first book") : tr("proposed"); }}};
    return content;
}

TableContent backtestContent(std::shared_ptr<const std::vector<SegmentBacktest>> backtests,
                             const Format& format) {
    const auto column = [backtests](const char* key, const QString& title, int width,
                                    std::function<QString(const SegmentBacktest&)> text) {
        return TableColumn{
            .key = QString::fromLatin1(key),
            .title = title,
            .width = width,
            .text = [backtests, text](int r) { return text((*backtests)[std::size_t(r)]); }};
    };
    const auto tested = [format](auto text) {
        return [text](const SegmentBacktest& one) {
            return one.backtest.origins.empty() ? tr("too short") : text(one);
        };
    };
    TableContent content;
    content.rowCount = int(backtests->size());
    content.rowNoun = tr("segments");
    content.columns = {
        column("segment", tr("Segment"), 140,
               [](const SegmentBacktest& one) { return string(one.segment); }),
        column("months", tr("History"), 100,
               [](const SegmentBacktest& one) { return monthsInWords(one.months); }),
        column("origins", tr("Tested from"), 130, tested([](const SegmentBacktest& one) {
                   return tr("%1, %2 ahead")
                       .arg(monthsInWords(int(one.backtest.origins.size())))
                       .arg(one.horizon);
               })),
        column("error", tr("Error"), 110, tested([format](const SegmentBacktest& one) {
                   return one.backtest.mase ? format.number(*one.backtest.mase, 2) : tr("n/a");
               })),
        column("c80", tr("Within 80% limits"), 150, tested([format](const SegmentBacktest& one) {
                   return tr("%1 ± %2").arg(format.percent(one.backtest.coverage80),
                                            format.percent(one.backtest.coverage80Error));
               })),
        column("c95", tr("Within 95% limits"), 150, tested([format](const SegmentBacktest& one) {
                   return format.percent(one.backtest.coverage95);
               }))};
    content.columns[0].stretches = true;
    content.columns[3].tip = tr("Mean error ÷ that of repeating the same month of the year before "
                                "(MASE): below 1 the forecast is better");
    const auto rightAligned = [&](std::size_t at, double ForecastBacktest::*member) {
        content.columns[at].kind = Kind::Number;
        content.columns[at].number = [backtests, member](int r) {
            return (*backtests)[std::size_t(r)].backtest.*member;
        };
    };
    rightAligned(4, &ForecastBacktest::coverage80);
    rightAligned(5, &ForecastBacktest::coverage95);
    content.columns[3].kind = Kind::Number;
    content.columns[3].number = [backtests](int r) {
        return (*backtests)[std::size_t(r)].backtest.mase.value_or(qQNaN());
    };
    return content;
}

TableContent assumptionContent(std::shared_ptr<const std::vector<Assumption>> assumptions,
                               const Format& format) {
    const auto column = [assumptions](const char* key, const QString& title, int width, auto text) {
        return TableColumn{.key = QString::fromLatin1(key),
                           .title = title,
                           .width = width,
                           .text = [assumptions, text](int row) {
                               return text((*assumptions)[std::size_t(row)]);
                           }};
    };
    const auto words = [](const Assumption& one) { return hiringAssumptionWords(one.key); };
    TableContent content;
    content.rowCount = int(assumptions->size());
    content.rowNoun = tr("assumptions");
    content.columns = {
        column("key", tr("Assumption"), 220,
               [](const Assumption& one) { return hiringAssumptionName(one.key); }),
        column("value", tr("Current value"), 110,
               [format](const Assumption& one) { return assumptionValue(one, format); }),
        column("unit", tr("Unit"), 120,
               [format](const Assumption& one) { return assumptionUnit(one, format); }),
        column("source", tr("Source"), 110,
               [](const Assumption& one) { return plainAssumptionWord(one.source); }),
        column("words", tr("What it does"), 300, words),
        column("code", tr("Key"), 220, [](const Assumption& one) { return string(one.key); })};
    content.columns[1].editable = true;
    content.columns[4].stretches = true;
    content.columns[4].cellTip = content.columns[4].text;
    content.columns[0].cellTip = content.columns[4].text;
    content.columns[5].shown = false; // for the command line
    content.columns[5].tip = tr("What the command line calls it");
    return content;
}

} // namespace headroom::ui
