#include "planner/import/owner_groups.h"

namespace headroom {

void OwnerGroups::closeGroup(bool named) {
    lastOwner_ = 0;
    subtotal_ = subtotal_ || named; // until the next account: "Subtotal", then "Count"
}

void OwnerGroups::note(std::uint32_t account, std::uint32_t owner) {
    grouped_ = grouped_ || std::exchange(subtotal_, false); // rows below it: one of a group
    if (owner != 0) {
        lastOwner_ = owner;
        ++owned_;
    } else if (lastOwner_ != 0) {
        unowned_.emplace_back(account, lastOwner_);
    }
}

// Every owner once, and as many rows without one below: cells merged over a group, perhaps.
bool OwnerGroups::ownersStandOnce(const ImportedAccounts& read) const {
    const auto owners = std::ssize(read.owners) - 1;
    return !read.rolledUp && owners >= 2 && owned_ == owners && std::ssize(unowned_) >= owners;
}

void OwnerGroups::ask(const std::string& header, const std::string& fileName,
                      ImportTrail& trail) const {
    ImportQuestion question{
        ImportFile::Accounts,
        header,
        "owner",
        {HEADROOM_SAY(
             "Every owner stands in \"%1\" only once, and %2 rows below name none. Do these "
             "belong to the owner of the row above?"),
         {header, unowned_.size()}},
        {{"owner_blank=above", HEADROOM_SAY("Yes, to the owner of the row above"), std::nullopt},
         {"owner_blank=none", HEADROOM_SAY("No, they have no owner"), std::nullopt}}};
    trail.ask(fileName, std::move(question), {ErrorCode::AmbiguousColumn, header, {}, {}, header},
              HEADROOM_SAY("Say so with --map owner_blank=above or --map owner_blank=none."));
}

void OwnerGroups::fill(ImportedAccounts& read, const std::string& header,
                       const std::string& fileName, ImportTrail& trail) const {
    std::string said;
    for (const auto& [field, value] : trail.request.map) {
        said = field == "owner_blank" ? value : said;
    }
    if (said.empty() && !grouped_) {
        if (ownersStandOnce(read)) {
            ask(header, fileName, trail);
        }
        return;
    }
    std::int64_t filled = 0;
    for (const auto& [account, owner] : unowned_) {
        if ((said.empty() || said == "above") && read.ownerOf[account] == 0) {
            read.ownerOf[account] = owner;
            ++filled;
        }
    }
    if (filled > 0 && said.empty()) {
        trail.issues.add(
            {ImportFile::Accounts,
             fileName,
             0,
             header,
             IssueSeverity::Warning,
             "grouped_owner",
             {filled == 1
                  ? HEADROOM_SAY("%1 row names no owner, but stands in a group with "
                                 "subtotals: it was given the owner of the row "
                                 "above. If that is wrong, export details only.")
                  : HEADROOM_SAY("%1 rows name no owner, but stand in a group with "
                                 "subtotals: they were given the owner of the row above. If "
                                 "that is wrong, export details only."),
              {filled}}});
    }
}

} // namespace headroom
