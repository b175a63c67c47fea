#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/imported_accounts.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Owners that stand only once a group: in reports with subtotals below each group, where they are
/// filled in, and where cells were merged, which somebody must be asked about.
class OwnerGroups {
  public:
    /// A total row was read; `named`: it names an owner itself.
    void closeGroup(bool named);
    /// The next account, in the order of the file; owner 0 = none.
    void note(std::uint32_t account, std::uint32_t owner);

    /// Fills `read.ownerOf`, or asks. `header`: of the column with the owners.
    void fill(ImportedAccounts& read, const std::string& header, const std::string& fileName,
              ImportTrail& trail) const;

  private:
    bool ownersStandOnce(const ImportedAccounts& read) const;
    void ask(const std::string& header, const std::string& fileName, ImportTrail& trail) const;

    bool subtotal_ = false; // the last total row names a group of owners
    bool grouped_ = false;
    std::int64_t owned_ = 0; // rows that name an owner
    std::uint32_t lastOwner_ = 0;
    // Accounts without an owner, and the owner of the row above.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> unowned_;
};

} // namespace headroom
