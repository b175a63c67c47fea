#include "planner/sample/sample_plan.h"

#include "planner/base/text.h"

#include <array>

namespace headroom {
namespace {

/// One file in the making; RFC 4180.
class Table {
  public:
    explicit Table(std::string_view header) { text_ = std::string(header) + "\r\n"; }

    Table& field(std::string_view text) {
        if (!isFirst_)
            text_ += ',';
        isFirst_ = false;
        if (text.find_first_of("\",\r\n") == std::string_view::npos) {
            text_ += text;
            return *this;
        }
        text_ += '"';
        for (const char c : text)
            text_ += c == '"' ? std::string("\"\"") : std::string(1, c);
        text_ += '"';
        return *this;
    }
    Table& amount(const std::optional<Money>& money) {
        return field(money ? decimalText(toUnits(*money)) : std::string());
    }
    Table& number(const std::optional<double>& value) {
        return field(value ? decimalText(*value) : std::string());
    }
    Table& number(const std::optional<int>& value) {
        return field(value ? std::to_string(*value) : std::string());
    }
    Table& date(const std::optional<Date>& day) { return field(day ? toIso(*day) : std::string()); }
    void endRow() {
        text_ += "\r\n";
        isFirst_ = true;
    }
    std::string take() { return std::move(text_); }

  private:
    std::string text_;
    bool isFirst_ = true;
};

std::string_view stageText(Lifecycle lifecycle) {
    static constexpr std::array<std::string_view, 5> texts = {"", "Onboarding", "Adoption", "Value",
                                                              "At risk"};
    return texts[static_cast<std::size_t>(lifecycle)];
}

std::string_view statusText(CsmStatus status) {
    return status == CsmStatus::Active ? "Active" : "Left";
}

std::string accountsCsv(const Book& book) {
    Table table("Account ID,Account Name,Owner ID,Account Owner,Segment,Industry,Region,"
                "Billing Country,Language,Currency,ARR,Customer Since,Renewal Date,Lifecycle Stage,"
                "Products,Integrations,Licensed Users,Support Tickets (90d),Sites,Employees,"
                "Health Score,Owner Since,Owner Changes (24m),Parent Account ID");
    for (std::size_t i = 0; i < book.accounts().size(); ++i) {
        const Account& account = book.accounts()[i];
        const auto owner = book.ownerOf(i);
        table.field(account.id.value()).field(account.name).field(account.owner.value());
        table.field(owner ? std::string_view(book.csms()[*owner].name) : std::string_view());
        table.field(account.segment).field(account.industry).field(account.region);
        table.field(account.country).field(account.language).field("USD").amount(account.arr);
        table.date(account.customerSince).date(account.renewalDate);
        table.field(stageText(account.lifecycle));
        for (const PackedOptional<double> input : account.complexityInputs)
            table.number(input);
        table.number(account.health).date(account.ownerSince).number(account.ownerChanges);
        table.field(account.parent.value()).endRow();
    }
    return table.take();
}

std::string csmsCsv(const Book& book) {
    Table table("CSM ID,Name,Email,Level,FTE,Segments,Regions,Languages,Start Date,End Date,"
                "Leave From,Leave To,Promotion Date,Promoted To,Status");
    for (const Csm& csm : book.csms()) {
        table.field(csm.id.value()).field(csm.name).field(csm.email).field(csm.level);
        table.number(std::optional(toFraction(csm.fte)));
        table.field(joined(csm.segments, "; ")).field(joined(csm.regions, "; "));
        table.field(joined(csm.languages, "; ")).date(csm.start).date(csm.end);
        const bool onLeave = !csm.leaves.empty();
        table.date(onLeave ? std::optional(csm.leaves.front().from) : std::nullopt);
        table.date(onLeave ? std::optional(csm.leaves.front().to) : std::nullopt);
        table.date(csm.promotion ? std::optional(csm.promotion->from) : std::nullopt);
        table.field(csm.promotion ? csm.promotion->level : std::string());
        table.field(statusText(csm.status)).endRow();
    }
    return table.take();
}

std::string historyCsv(const Book& book) {
    Table table("Month,Segment,New Logos,Churned Logos,Closing Customers,New ARR,Expansion ARR,"
                "Contraction ARR,Churned ARR,Closing ARR");
    for (const HistoryRow& row : book.history().rows) {
        table.field(toIso(row.month)).field(row.segment).number(row.newLogos).number(row.churned);
        table.number(row.closingCustomers).amount(row.newArr).amount(row.expansion);
        table.amount(row.contraction).amount(row.churnedArr).amount(row.closingArr).endRow();
    }
    return table.take();
}

} // namespace

SampleCsv sampleCsv(const Book& book) {
    return {accountsCsv(book), csmsCsv(book), historyCsv(book)};
}

} // namespace headroom
