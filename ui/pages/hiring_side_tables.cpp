#include "ui/pages/hiring_side_tables.h"

#include "ui/text/terms.h"

#include <QCoreApplication>
#include <cmath>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("HiringSideTables", text, comment);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

TableColumn words(const char* key, const QString& title, int width,
                  std::function<QString(int)> text) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .width = width,
            .text = text,
            .cellTip = text};
}

TableColumn number(const char* key, const QString& title, int width,
                   std::function<QString(int)> text, std::function<double(int)> value) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .kind = Kind::Number,
            .width = width,
            .text = std::move(text),
            .number = std::move(value)};
}

TableColumn day(const char* key, const QString& title, const Format& format,
                std::function<Date(int)> date) {
    return {.key = QString::fromLatin1(key),
            .title = title,
            .kind = Kind::Date,
            .width = 130,
            .text = [date, format](int r) { return format.date(date(r)); },
            .number = [date](int r) { return double(date(r).time_since_epoch().count()); }};
}

/// The planner's words in the reader's language; what somebody noted stays as it is.
QString sourceWords(const std::string& source, int months) {
    if (source.starts_with("history"))
        return (months == 1 ? tr("history, %1 month") : tr("history, %1 months")).arg(months);
    if (source == "finance forecast")
        return tr("finance forecast");
    if (source == "finance forecast, low to high")
        return tr("finance forecast, with its low and high");
    if (source == "assumption")
        return tr("assumption");
    if (source.starts_with("default"))
        return tr("assumption: no history tells it");
    if (source.starts_with("not known"))
        return tr("not known: none");
    return string(source);
}

QString newLogosWords(const GrowthSource& source, int months, const Format& format) {
    const QString first = sourceWords(source.newLogos, months);
    if (!source.financeUntil)
        return first;
    const QString until = format.month(*source.financeUntil);
    if (source.afterFinance == "repeated")
        return tr("%1 to %2, then its last twelve months again").arg(first, until);
    return tr("%1 to %2, then %3").arg(first, until, sourceWords(source.afterFinance, months));
}

QString attritionWords(const GrowthSource& source, const Format& format) {
    if (!source.leavers)
        return sourceWords(source.attrition, 0);
    return tr("%1 left in %2 person-months over %3, and the assumption")
        .arg(format.number(source.leavers->leavers, 1),
             format.number(source.leavers->personMonths, 0),
             monthsInWords(int(std::lround(source.leavers->months))));
}

int historyMonths(const HiringOutlook& outlook, const std::string& segment) {
    for (const SegmentHistory& history : outlook.prepared.histories)
        if (history.segment == segment)
            return history.months();
    return 0;
}

QString otherCountWords(const HistoryIssue& issue, const Format& format) {
    const bool one = std::lround(issue.amount) == 1;
    const bool oneThere = std::lround(issue.plan) == 1;
    const QString customers = (one ? tr("%1 customer", "a history ends with it")
                                   : tr("%1 customers", "a history ends with them"))
                                  .arg(format.number(issue.amount, 0));
    const QString accounts =
        (oneThere ? tr("%1 account", "a plan has it") : tr("%1 accounts", "a plan has them"))
            .arg(format.number(issue.plan, 0));
    return tr("It ends with %1, the plan has %2 there; the new customers expected are scaled to "
              "that.")
        .arg(customers, accounts);
}

QString issueWords(const HistoryIssue& issue, const Format& format) {
    const QString month = format.month(issue.month);
    const QString amount = format.number(issue.amount, 0);
    const bool one = std::lround(issue.amount) == 1;
    switch (issue.kind) {
    case HistoryIssueKind::Gap:
        return tr("Months are missing; only those from %1 on are used.").arg(month);
    case HistoryIssueKind::NetAddsOnly:
        return tr("No new customers are given; the change of the closing count stands in for "
                  "them.");
    case HistoryIssueKind::ShortHistory:
        return (one ? tr("%1 month tells a level, not seasons; limits are wide.")
                    : tr("%1 months tell a level, not seasons; limits are wide."))
            .arg(amount);
    case HistoryIssueKind::VeryShort:
        return (one ? tr("%1 month tells little; limits are very wide.")
                    : tr("%1 months tell little; limits are very wide."))
            .arg(amount);
    case HistoryIssueKind::AllZero:
        return tr("There was no new customer in any month.");
    case HistoryIssueKind::Outlier:
        return tr("%1 in %2 is far from all other months; it is kept and widens the limits. "
                  "Correct it if it is a slip.")
            .arg(amount, month);
    case HistoryIssueKind::DoesNotAddUp:
        return tr("The closing count of %1 is off by %2 against opening + new − churned.")
            .arg(month, format.signedNumber(issue.amount, 0));
    case HistoryIssueKind::AfterAsOf:
        return (one ? tr("%1 month from %2 on lies after the as-of date and is left out.")
                    : tr("%1 months from %2 on lie after the as-of date and are left out."))
            .arg(amount, month);
    case HistoryIssueKind::NoValue:
        return tr("It is not used: it has neither new customers nor closing counts of two months "
                  "in a row.");
    case HistoryIssueKind::OpenEnd:
        return tr("The months from %1 on have no figure; it ends before them.").arg(month);
    case HistoryIssueKind::Spread:
        return tr("No segment of the plan has this name; its figures are shared out over all "
                  "segments by their accounts.");
    case HistoryIssueKind::Stale:
        return (one ? tr("It ends in %1, %2 month before the as-of date; the forecast goes on from "
                         "there and is wider.")
                    : tr("It ends in %1, %2 months before the as-of date; the forecast goes on "
                         "from there and is wider."))
            .arg(month, amount);
    case HistoryIssueKind::TooOld:
        return tr("It ends in %1, %2 months before the as-of date: too long ago to plan with.")
            .arg(month, amount);
    case HistoryIssueKind::Bends:
        return tr("It grows so fast that this cannot go on: from %1 on the forecast bends and "
                  "stays below four times the highest month. Type new customers under Assumptions "
                  "if you know better.")
            .arg(month);
    case HistoryIssueKind::OtherCount:
        return otherCountWords(issue, format);
    }
    return {};
}

QString kindWords(CoverageNeed::Kind kind) {
    switch (kind) {
    case CoverageNeed::Kind::Segment:
        return tr("Segment");
    case CoverageNeed::Kind::Region:
        return tr("Region");
    case CoverageNeed::Kind::Language:
        return tr("Language");
    }
    return {};
}

QString policyWords(HiringPolicy policy) {
    switch (policy) {
    case HiringPolicy::BackfillOnly:
        return tr("Replace leavers only");
    case HiringPolicy::Reactive:
        return tr("Hire once capacity is missing");
    case HiringPolicy::OpenLoop:
        return tr("Plan once and keep to it");
    case HiringPolicy::HireUpTo:
        return tr("Plan anew each month");
    case HiringPolicy::HireUpToUpdated:
        return tr("Plan anew each month, growth learnt from what came");
    }
    return {};
}

} // namespace

TableContent rateContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    const auto at = [outlook](int r) -> const GrowthSource& {
        return outlook->prepared.sources[std::size_t(r)];
    };
    const auto source = [outlook, at](int r, std::string GrowthSource::*member) {
        return sourceWords(at(r).*member, historyMonths(*outlook, at(r).segment));
    };
    TableContent content;
    content.rowCount = int(outlook->prepared.sources.size());
    content.rowNoun = tr("segments");
    content.columns = {
        words("segment", tr("Segment"), 120, [at](int r) { return string(at(r).segment); }),
        number(
            "new", tr("New a month"), 100,
            [at, format](int r) { return format.number(at(r).newLogosMonth, 1); },
            [at](int r) { return at(r).newLogosMonth; }),
        words("new_source", tr("From"), 160,
              [outlook, at, format](int r) {
                  return newLogosWords(at(r), historyMonths(*outlook, at(r).segment), format);
              }),
        number(
            "churn", tr("Churn a year"), 100,
            [at, format](int r) { return format.percent(at(r).churnYear); },
            [at](int r) { return at(r).churnYear; }),
        words("churn_source", tr("From"), 160,
              [source](int r) { return source(r, &GrowthSource::churn); }),
        number(
            "promotion", tr("Promoted a year"), 110,
            [at, format](int r) { return format.percent(at(r).promotionYear); },
            [at](int r) { return at(r).promotionYear; }),
        number(
            "attrition", tr("Attrition a year"), 110,
            [at, format](int r) { return format.percent(at(r).attritionYear); },
            [at](int r) { return at(r).attritionYear; }),
        words("attrition_source", tr("From"), 240,
              [at, format](int r) { return attritionWords(at(r), format); })};
    content.columns.back().stretches = true;
    return content;
}

TableContent historyIssueContent(std::shared_ptr<const HiringOutlook> outlook,
                                 const Format& format) {
    const auto at = [outlook](int r) -> const HistoryIssue& {
        return outlook->prepared.issues[std::size_t(r)];
    };
    TableContent content;
    content.rowCount = int(outlook->prepared.issues.size());
    content.rowNoun = tr("remarks");
    content.columns = {
        words("segment", tr("Segment"), 140, [at](int r) { return string(at(r).segment); }),
        words("remark", tr("About the history"), 400,
              [at, format](int r) { return issueWords(at(r), format); })};
    content.columns.back().stretches = true;
    return content;
}

TableContent managerContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    const auto at = [outlook](int r) -> const ManagerLine& {
        return outlook->managers[std::size_t(r)];
    };
    TableContent content;
    content.rowCount = int(outlook->managers.size());
    content.rowNoun = tr("managers");
    content.columns = {
        words("manager", tr("Manager"), 100,
              [at](int r) { return tr("No. %1").arg(at(r).number); }),
        day("open", tr("Open requisition by"), format, [at](int r) { return at(r).openBy; }),
        day("start", tr("Start"), format, [at](int r) { return at(r).start; }),
        words("needed", tr("Needed from"), 130,
              [at, format](int r) { return format.month(at(r).needed); }),
        number(
            "csms", tr("CSMs then"), 110,
            [at, format](int r) { return format.number(at(r).csms, 1); },
            [at](int r) { return at(r).csms; }),
        words("late", tr("In time?"), 120, [at](int r) {
            const int late = at(r).lateMonths;
            return late == 1  ? tr("1 month late")
                   : late > 0 ? tr("%1 months late").arg(late)
                              : tr("in time");
        })};
    content.columns.back().tone = [at](int r) {
        return at(r).lateMonths > 0 ? Tone::Danger : Tone::Success;
    };
    content.columns.back().stretches = true;
    return content;
}

TableContent coverageContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    const auto at = [outlook](int r) -> const CoverageNeed& {
        return outlook->coverage[std::size_t(r)];
    };
    const auto count = [at, format](const char* key, const QString& title,
                                    int CoverageNeed::*member) {
        return number(
            key, title, 110, [at, format, member](int r) { return format.count(at(r).*member); },
            [at, member](int r) { return double(at(r).*member); });
    };
    TableContent content;
    content.rowCount = int(outlook->coverage.size());
    content.rowNoun = tr("lines");
    content.columns = {
        words("kind", tr("What"), 110, [at](int r) { return kindWords(at(r).kind); }),
        words("name", tr("Name"), 160, [at](int r) { return string(at(r).name); }),
        count("accounts", tr("Accounts"), &CoverageNeed::accounts),
        count("people", tr("People who serve it"), &CoverageNeed::people),
        count("minimum", tr("Minimum"), &CoverageNeed::minimum),
        words("missing", tr("Missing"), 120, [at](int r) {
            return at(r).missing() > 0 ? tr("%1 to hire").arg(at(r).missing()) : tr("none");
        })};
    content.columns.back().tone = [at](int r) {
        return at(r).missing() > 0 ? Tone::Danger : Tone::Neutral;
    };
    content.columns.back().stretches = true;
    return content;
}

TableContent policyContent(std::shared_ptr<const std::vector<PolicyOutcome>> policies,
                           const Format& format) {
    const auto at = [policies](int r) -> const PolicyOutcome& {
        return (*policies)[std::size_t(r)];
    };
    TableContent content;
    content.rowCount = int(policies->size());
    content.rowNoun = tr("ways");
    content.columns = {
        words("policy", tr("Way of hiring"), 300,
              [at](int r) { return policyWords(at(r).policy); }),
        number(
            "cost", tr("Cost"), 130,
            [at, format](int r) {
                return tr("%1 ± %2").arg(format.moneyCompact(at(r).cost.total.mean),
                                         format.moneyCompact(at(r).cost.standardError));
            },
            [at](int r) { return at(r).cost.total.mean; }),
        number(
            "p90", tr("In a bad case"), 120,
            [at, format](int r) { return format.moneyCompact(at(r).cost.total.p90); },
            [at](int r) { return at(r).cost.total.p90; }),
        number(
            "short", tr("FTE-months short"), 130,
            [at, format](int r) { return format.number(at(r).cost.shortFteMonths, 1); },
            [at](int r) { return at(r).cost.shortFteMonths; }),
        number(
            "idle", tr("FTE-months idle"), 130,
            [at, format](int r) { return format.number(at(r).cost.idleFteMonths, 1); },
            [at](int r) { return at(r).cost.idleFteMonths; })};
    content.columns[0].strong = true;
    content.columns[0].stretches = true;
    content.columns[2].tip = tr("One future in ten costs more");
    return content;
}

} // namespace headroom::ui
