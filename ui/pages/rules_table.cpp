#include "ui/pages/rules_table.h"

#include "ui/text/terms.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("RulesTable", text);
}

Breach breachOf(const Violation& violation) {
    switch (violation.kind) {
    case ViolationKind::OverLimit:
        return violation.resource.kind == ResourceKind::Hours   ? Breach::Ceiling
               : violation.resource.kind == ResourceKind::Ratio ? Breach::Ratio
                                                                : Breach::ArrCap;
    case ViolationKind::NotEligible:
        return Breach::Eligible;
    case ViolationKind::FamilySplit:
        return Breach::Family;
    case ViolationKind::LockBroken:
        return Breach::Lock;
    case ViolationKind::TooManyMoves:
        break;
    }
    return Breach::Moves;
}

class RuleList {
  public:
    RuleList(const Proposal& proposal, const RuleCounts& counts, const TrialEffect* effect,
             const Format& format)
        : proposal_(proposal), settings_(proposal.state->inputs.assignment), counts_(counts),
          format_(format) {
        if (effect != nullptr)
            for (const BrokenRule& rule : effect->broken)
                held_[breachOf(rule.violation)] << brokenRuleText(proposal, rule, format);
    }

    std::vector<BookRule> make() {
        addHard();
        addLocks();
        addPrices();
        return std::move(rules_);
    }

  private:
    template <class Key>
    static int countOf(const std::map<Key, int>& counts, Key key) {
        const auto found = counts.find(key);
        return found == counts.end() ? 0 : found->second;
    }
    static QString onOff(bool on) { return on ? tr("on") : tr("off"); }
    QString orNone(const std::optional<int>& value) const {
        return value ? format_.count(*value) : tr("none");
    }

    static QString broken(Breach breach, int count) {
        const bool one = count == 1;
        switch (breach) {
        case Breach::Eligible:
            return one ? tr("%1 account outside") : tr("%1 accounts outside");
        case Breach::Family:
            return one ? tr("%1 account apart") : tr("%1 accounts apart");
        case Breach::Lock:
            return one ? tr("%1 account moved") : tr("%1 accounts moved");
        case Breach::Moves:
            return tr("cap passed");
        default:
            return one ? tr("%1 book over") : tr("%1 books over");
        }
    }

    void hard(const char* key, const QString& name, const QString& setting, Breach breach,
              bool isSwitch = false, bool on = true) {
        BookRule rule;
        rule.key = QString::fromLatin1(key);
        rule.name = name;
        rule.setting = setting;
        rule.isSwitch = isSwitch;
        rule.isOn = isSwitch && on;
        const int count = countOf(counts_.broken, breach);
        rule.now = count > 0 ? broken(breach, count).arg(format_.count(count))
                   : on      ? tr("kept")
                             : tr("not asked");
        rule.tone = count > 0 ? Tone::Danger : on ? Tone::Success : Tone::Neutral;
        rule.held = held_[breach].join(QStringLiteral("; "));
        rules_.push_back(std::move(rule));
    }

    void addHard() {
        const AssignmentSettings& s = settings_;
        hard("assignment.ceiling", tr("No book above"), format_.percent(s.ceiling),
             Breach::Ceiling);
        hard("", tr("Ratio maximum of each segment"), tr("see Segments"), Breach::Ratio);
        hard("assignment.arr_caps_on", tr("ARR caps of the levels"), onOff(s.arrCapsOn),
             Breach::ArrCap, true, s.arrCapsOn);
        hard("assignment.segments_are_hard", tr("CSMs only take segments they serve"),
             onOff(s.segmentsAreHard), Breach::Eligible, true, s.segmentsAreHard);
        addSwitch("assignment.regions_are_hard", tr("… and regions they serve"), s.regionsAreHard);
        addSwitch("assignment.languages_are_hard", tr("… and languages they speak"),
                  s.languagesAreHard);
        hard("assignment.keep_families_together", tr("Families keep together"),
             onOff(s.keepFamiliesTogether), Breach::Family, true, s.keepFamiliesTogether);
        hard("assignment.max_moves", tr("Most moves"), orNone(s.maxMoves), Breach::Moves, false,
             s.maxMoves.has_value());
        hard("", tr("Locked and pinned accounts stay"), tr("by the locks below"), Breach::Lock);
    }

    void addSwitch(const char* key, const QString& name, bool on) {
        BookRule rule;
        rule.key = QString::fromLatin1(key);
        rule.name = name;
        rule.setting = onOff(on);
        rule.isSwitch = true;
        rule.isOn = on;
        rule.now = on ? tr("counted above") : tr("not asked");
        rules_.push_back(std::move(rule));
    }

    void lock(const char* key, const QString& name, const QString& setting, LockReason reason,
              bool isSwitch = true) {
        BookRule rule;
        rule.kind = BookRule::Kind::Lock;
        rule.key = QString::fromLatin1(key);
        rule.name = name;
        rule.setting = setting;
        rule.isSwitch = isSwitch;
        rule.isOn = setting == tr("on");
        const auto locked = countOf(counts_.locked, reason);
        rule.now = (locked == 1 ? tr("%1 account") : tr("%1 accounts")).arg(format_.count(locked));
        rules_.push_back(std::move(rule));
    }

    void addLocks() {
        const LockRules& l = settings_.locks;
        lock("assignment.lock.renewal_near", tr("Locked: renewal near"), onOff(l.renewalNear),
             LockReason::RenewalNear);
        lock("assignment.lock.renewal_days", tr("… within days"), format_.count(l.renewalDays),
             LockReason::RenewalNear, false);
        lock("assignment.lock.red_health", tr("Locked: at risk"), onOff(l.redHealth),
             LockReason::RedHealth);
        lock("assignment.lock.onboarding", tr("Locked: onboarding"), onOff(l.onboarding),
             LockReason::Onboarding);
        lock("assignment.lock.moved_recently", tr("Locked: moved recently"), onOff(l.movedRecently),
             LockReason::MovedRecently);
        lock("assignment.lock.moved_days", tr("… within days"), format_.count(l.movedDays),
             LockReason::MovedRecently, false);
        lock("assignment.lock.max_owner_changes", tr("Most changes of CSM in 24 months"),
             orNone(l.maxOwnerChanges), LockReason::MovedTooOften, false);
        lock("", tr("Pinned by hand"), tr("on the board"), LockReason::Pinned, false);
    }

    void price(const char* key, const QString& name, double rate,
               const std::vector<CostTerm>& terms) {
        BookRule rule;
        rule.kind = BookRule::Kind::Price;
        rule.key = QString::fromLatin1(key);
        rule.name = name;
        rule.setting = format_.number(rate, rate == double(int(rate)) ? 0 : 1);
        Micropoints paid = 0;
        for (const CostTerm term : terms)
            paid += proposal_.report.terms[term];
        if (!terms.empty())
            rule.now = costPoints(toPoints(paid), format_);
        rules_.push_back(std::move(rule));
    }

    void addPrices() {
        const PointRates& r = settings_.rates;
        price("assignment.rate.move", tr("Points: a change of CSM"), r.move, {CostTerm::Moves});
        price("assignment.rate.move_arr_per_100k", tr("… more for each 100K of ARR"),
              r.moveArrPer100K, {});
        price("assignment.rate.move_protected", tr("… more where it is delicate"), r.moveProtected,
              {});
        price("assignment.rate.busiest", tr("Points: 0.1% of the busiest book"), r.busiest,
              {CostTerm::Busiest});
        price("assignment.rate.over_target", tr("Points: 0.1% above the team's target"),
              r.overTarget, {CostTerm::AboveTarget});
        price("assignment.rate.under_target", tr("Points: 0.1% below the team's target"),
              r.underTarget, {CostTerm::BelowTarget});
        price("assignment.rate.overload", tr("Points: 0.1% above capacity"), r.overload,
              {CostTerm::Overload});
        price("assignment.rate.region_misfit", tr("Points: another region"), r.regionMisfit,
              {CostTerm::Fit});
        price("assignment.rate.language_misfit", tr("Points: another language"), r.languageMisfit,
              {});
        price("assignment.rate.industry_misfit", tr("Points: another industry"), r.industryMisfit,
              {});
        price("assignment.rate.arr_balance", tr("Points: 0.1% off the fair share of ARR"),
              r.arrBalance, {CostTerm::ArrBalance});
        price("assignment.rate.risk_balance", tr("Points: 0.1% off the fair share of risk"),
              r.riskBalance, {CostTerm::RiskBalance});
    }

    const Proposal& proposal_;
    const AssignmentSettings& settings_;
    const RuleCounts& counts_;
    const Format& format_;
    std::map<Breach, QStringList> held_;
    std::vector<BookRule> rules_;
};

using Rules = std::shared_ptr<const std::vector<BookRule>>;

TableColumn column(const char* key, const QString& title, int width, const Rules& rules,
                   QString BookRule::*field) {
    TableColumn made;
    made.key = QString::fromLatin1(key);
    made.title = title;
    made.width = width;
    made.text = [rules, field](int row) { return rules->at(std::size_t(row)).*field; };
    return made;
}

} // namespace

RuleCounts countRules(const Proposal& proposal) {
    RuleCounts counts;
    for (const Violation& violation : proposal.report.violations)
        ++counts.broken[breachOf(violation)];
    for (const LockReason lock : proposal.built->locks)
        ++counts.locked[lock];
    return counts;
}

std::vector<BookRule> bookRules(const Proposal& proposal, const RuleCounts& counts,
                                const TrialEffect* effect, const Format& format) {
    return RuleList(proposal, counts, effect, format).make();
}

QString ruleValue(const BookRule& rule, const QString& typed, const Format& format) {
    const QString text = typed.trimmed();
    if (rule.isSwitch) {
        const bool on = text.compare(tr("on"), Qt::CaseInsensitive) == 0 ||
                        text.compare(QStringLiteral("yes"), Qt::CaseInsensitive) == 0;
        const bool off = text.compare(tr("off"), Qt::CaseInsensitive) == 0 ||
                         text.compare(QStringLiteral("no"), Qt::CaseInsensitive) == 0;
        return on ? QStringLiteral("yes") : off ? QStringLiteral("no") : text;
    }
    if (text.compare(tr("none"), Qt::CaseInsensitive) == 0)
        return {};
    const auto number = format.parse(text);
    return number ? QString::number(*number, 'g', 12) : text;
}

TableContent rulesContent(std::shared_ptr<const std::vector<BookRule>> rules) {
    TableContent content;
    content.rowCount = int(rules->size());
    content.rowNoun = tr("rules");
    content.rowId = [rules](int row) { return rules->at(std::size_t(row)).name; };
    content.columns = {column("rule", tr("Rule"), 260, rules, &BookRule::name),
                       column("setting", tr("Setting"), 110, rules, &BookRule::setting),
                       column("now", tr("In these books"), 150, rules, &BookRule::now),
                       column("held", tr("If put down here"), 200, rules, &BookRule::held)};
    content.columns[0].strong = true;
    content.columns[1].editable = true;
    content.columns[2].pill = true;
    content.columns[2].tone = [rules](int row) { return rules->at(std::size_t(row)).tone; };
    content.columns[3].stretches = true;
    content.columns[3].tone = [](int) { return Tone::Danger; };
    TableColumn links;
    links.key = QStringLiteral("do");
    links.kind = TableColumn::Kind::Links;
    links.width = 100;
    links.text = [](int) { return QString(); };
    links.links = [rules](int row) {
        const BookRule& rule = rules->at(std::size_t(row));
        if (!rule.isSwitch)
            return QStringList();
        return QStringList{rule.isOn ? tr("Switch off") : tr("Switch on")};
    };
    content.columns.push_back(std::move(links));
    return content;
}

} // namespace headroom::ui
