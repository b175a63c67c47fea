#include "ui/pages/fairness_table.h"

#include "ui/pages/overview_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <map>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

constexpr std::size_t quartersTouched = 5; // by 12 months from any day on

QString tr(const char* text) {
    return QCoreApplication::translate("FairnessTable", text);
}

/// One book.
struct Share {
    std::size_t csm = 0; // position of book.csms()
    double fairArr = 0.0;
    int renewals = 0; // of the fullest quarter
    int coming = 0;
    int going = 0;
};

/// The renewals of each book in its fullest calendar quarter, of this one and the next four.
std::vector<int> fullestQuarters(const Proposal& proposal) {
    const Book& book = *proposal.state->book;
    const Date asOf = proposal.state->inputs.facts.asOf;
    const int firstQuarter = Month::of(asOf).index() / 3;
    std::vector<std::array<int, quartersTouched>> counts(book.csms().size());
    for (std::size_t i = 0; i < proposal.owners.size(); ++i) {
        const auto& renewal = book.accounts()[i].renewalDate;
        const std::int32_t owner = proposal.owners[i];
        if (owner == noOwner || !renewal)
            continue;
        const int quarter = Month::of(nextRenewal(*renewal, asOf)).index() / 3 - firstQuarter;
        if (quarter < int(quartersTouched))
            ++counts[std::size_t(owner)][std::size_t(quarter)];
    }
    std::vector<int> fullest;
    for (const auto& quarters : counts)
        fullest.push_back(*std::ranges::max_element(quarters));
    return fullest;
}

std::vector<Share> sharesOf(const Proposal& proposal) {
    const BuiltProblem& built = *proposal.built;
    const std::vector<int> fullest = fullestQuarters(proposal);
    std::vector<Share> shares;
    std::map<std::int32_t, std::size_t> rows;
    for (std::size_t j = 0; j < built.problemCsm.size(); ++j) {
        if (built.problemCsm[j] == noCsm)
            continue;
        const auto& target = built.problem->csm(built.problemCsm[j]).arrTarget;
        rows[std::int32_t(j)] = shares.size();
        shares.push_back({j, target ? toUnits(*target) : 0.0, fullest[j], 0, 0});
    }
    for (const OwnerChange& change : proposal.changes.changes) {
        if (const auto to = rows.find(change.to); to != rows.end())
            ++shares[to->second].coming;
        if (const auto from = rows.find(change.from); from != rows.end())
            ++shares[from->second].going;
    }
    return shares;
}

class FairnessColumns {
  public:
    FairnessColumns(std::shared_ptr<const Proposal> proposal, const Format& format)
        : proposal_(std::move(proposal)), format_(format),
          shares_(std::make_shared<const std::vector<Share>>(sharesOf(*proposal_))) {}

    int rows() const { return int(shares_->size()); }

    TableColumns make() const {
        const auto money = [f = format_](double x) { return f.moneyCompact(x); };
        const auto count = [f = format_](double x) { return f.number(x, 0); };
        const auto percent = [f = format_](double x) { return f.percent(x); };
        const auto load = [p = proposal_](const Share& s) -> const CsmLoad& {
            return p->load.csms[s.csm];
        };
        const auto arr = [load](const Share& s) { return toUnits(load(s).arr); };
        const auto part = [](double of, double whole) {
            return whole > 0.0 ? of / whole : qQNaN();
        };
        TableColumns columns{
            name(),
            number(
                "accounts", tr("Accounts"), 76,
                [load](const Share& s) { return double(load(s).accounts); }, count),
            number(
                "utilisation", tr("Utilisation"), 84,
                [load](const Share& s) { return utilisationOf(load(s)); }, percent),
            number("arr", tr("ARR"), 76, arr, money),
            number(
                "renewing", tr("Renews in a year"), 112,
                [load](const Share& s) { return toUnits(load(s).renewingArr); }, money),
            number(
                "renewals", tr("Fullest quarter"), 104,
                [](const Share& s) { return double(s.renewals); }, count),
            number(
                "risk", tr("ARR at risk"), 88,
                [load](const Share& s) { return toUnits(load(s).atRiskArr); }, money),
            number(
                "risk_part", tr("At risk"), 66,
                [load, arr, part](const Share& s) {
                    return part(toUnits(load(s).atRiskArr), arr(s));
                },
                percent),
            number(
                "coming", tr("Come"), 60, [](const Share& s) { return double(s.coming); }, count),
            number(
                "going", tr("Go"), 60, [](const Share& s) { return double(s.going); }, count),
            number(
                "fair", tr("Share by capacity"), 112, [](const Share& s) { return s.fairArr; },
                money),
            number(
                "of_fair", tr("ARR of that share"), 112,
                [arr, part](const Share& s) { return part(arr(s), s.fairArr); }, percent)};
        for (const std::size_t summed : {1U, 3U, 4U, 6U, 8U, 9U, 10U})
            columns[summed].footer = TableColumn::Footer::Sum;
        finish(columns);
        return columns;
    }

  private:
    static double utilisationOf(const CsmLoad& load) {
        return load.utilisation == unboundedUtilisation ? qQNaN() : toFraction(load.utilisation);
    }

    TableColumn name() const {
        TableColumn column;
        column.key = QStringLiteral("csm");
        column.title = tr("CSM");
        column.width = 150;
        column.strong = true;
        column.text = [p = proposal_, shares = shares_](int row) {
            const Csm& csm = p->state->book->csms()[shares->at(std::size_t(row)).csm];
            return QString::fromStdString(csm.name);
        };
        return column;
    }

    TableColumn number(const char* key, const QString& title, int width,
                       std::function<double(const Share&)> value,
                       std::function<QString(double)> show) const {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        column.kind = Kind::Number;
        column.width = width;
        column.number = [shares = shares_, value](int row) {
            return value(shares->at(std::size_t(row)));
        };
        column.text = [number = column.number, show](int row) {
            const double x = number(row);
            return qIsNaN(x) ? QStringLiteral("–") : show(x);
        };
        column.footerText = show;
        return column;
    }

    void finish(TableColumns& columns) const {
        columns[0].stretches = true;
        columns[2].tone = [p = proposal_, shares = shares_](int row) {
            const CsmLoad& load = p->load.csms[shares->at(std::size_t(row)).csm];
            return load.accounts == 0 ? Tone::Neutral
                                      : utilisationTone(*p->state, load.utilisation);
        };
        columns[5].tip = tr("Most renewals in one calendar quarter, of this one and the next four");
        columns[6].tip = tr("Red health, or lifecycle at risk");
        columns[7].tip = tr("ARR at risk ÷ ARR of the book");
        columns[8].tip = tr("Customers whose CSM changes to this one, those without one included");
        columns[9].tip = tr("Customers whose CSM changes away from this one");
        columns[10].tip = tr("ARR of all whom the same people can serve, shared out by capacity: "
                             "what the points for uneven ARR aim at");
        for (const std::size_t aside : {10U, 11U})
            columns[aside].shown = false;
    }

    std::shared_ptr<const Proposal> proposal_;
    Format format_;
    std::shared_ptr<const std::vector<Share>> shares_;
};

} // namespace

TableContent fairnessContent(std::shared_ptr<const Proposal> proposal, const Format& format) {
    TableContent content;
    const FairnessColumns columns(proposal, format);
    content.rowCount = columns.rows();
    content.rowNoun = tr("CSMs");
    content.columns = columns.make();
    return content;
}

} // namespace headroom::ui
