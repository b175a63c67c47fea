#pragma once

#include "planner/import/import_trail.h"
#include "planner/model/account.h"

#include <cstdint>
#include <map>
#include <string>

namespace headroom {

/// Amounts of accounts that come in several rows, while nobody has said what becomes of them:
/// 10,000 on each of two rows may be two subscriptions, or one amount written twice.
class RolledAmounts {
  public:
    /// A further row of the account at that position. `kept` is of its first row.
    void add(std::size_t account, const Account& kept, const Account& row);
    /// Offers ways in which the amounts of `field` ("arr", "mrr") in column `header` can be rolled
    /// up, with the control total either way, and warns that the first row counts until then;
    /// blocks rows of one account in several currencies. `firstTotal`: the sum of all accounts when
    /// each keeps the amount of its first row.
    void ask(const std::string& field, const std::string& header, const std::string& fileName,
             Money firstTotal, ImportTrail& trail) const;

  private:
    struct Amounts {
        Money first;
        Money sum;
        Money largest;
    };
    std::map<std::size_t, Amounts> amounts_;
    std::int64_t mixed_ = 0; // rows in another currency than the first row of their account
    std::string mixedExample_;
};

/// Holds the import up: so many rows have another currency than the first row of their account.
void blockMixedRows(std::int64_t rows, const std::string& example, const std::string& header,
                    const std::string& fileName, ImportTrail& trail);

} // namespace headroom
