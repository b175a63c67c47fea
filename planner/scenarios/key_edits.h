#pragma once

#include "planner/scenarios/edit.h"

#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// One `KEY=VALUE` as the edit it means, for `headroom-cli set` and for fields edited in place.
/// Besides the keys of assumption_keys.h:
///   segment:NAME.ratio                target ratio; the maximum follows where it would be below
///   account:ID.owner                  a CSM's ID; "nobody"; nothing = as imported
///   account:ID.segment                by hand; nothing = by the rules again
///   account:ID.pin                    a CSM's ID; nothing = unpin
///   account:ID.arr, .renewal_date …   an imported value mended by hand (isAccountFact); nothing =
///                                     not given
///   account:ID.removed                yes: takes it out of the plan
///   account:ID.reject                 a CSM's ID never to be proposed; account:ID.accept takes
///   back csm:ID.name email fte level segments regions languages industries start end status
///         monthly_cost arr_cap        lists separated by ';', fte 0.8, dates ISO, status
///         active|leaver
///   csm:ID.promotion                  "2027-04-01 Senior CSM"; nothing = none
///   csm:ID.leave                      "2027-03-01/2027-05-31", several by ';'; nothing = none
///   csm:ID                            "removed"; "imported" = as imported; "new" = a new CSM
///   assignment.preset                 keep, balanced or level: the weights of that preset
///   note:KEY                          a note; nothing = none
/// A segment of the plan without a policy of its own gets the one that serves it today first.
/// Errors: UnknownKey (detail names near keys), UnknownAccount, UnknownCsm, UnknownSegment,
/// UnknownLevel, BadValue, OutOfRange (detail = what is allowed).
Result<Edit> editForKey(const PlanInputs& inputs, const std::string& key, const std::string& value,
                        const std::string& source);

/// Several keys with their values as one step, each judged after those before it. Errors: those of
/// the first that is refused.
Result<EditGroup> editsForKeys(const PlanInputs& inputs,
                               const std::vector<std::pair<std::string, std::string>>& values,
                               const std::string& source);

} // namespace headroom
