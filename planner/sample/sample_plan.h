#pragma once

#include "planner/model/book.h"

#include <cstdint>
#include <memory>
#include <string>

namespace headroom {

/// How large an invented customer base is to be. accounts 1…2,000,000, csms 4…20,000 (in the team;
/// leavers come on top, one per 24), historyMonths 0…120.
struct SampleOptions {
    std::uint64_t seed = 20260;
    int accounts = 1200;
    int csms = 24;
    int historyMonths = 48;
    Date asOf = makeDate(2026, 6, 30);
};

/// An invented customer base that a planner would recognise: skewed ARR, complexity half explained
/// by it, renewals bunched at quarter ends, a few per cent of everything missing, books that have
/// drifted apart, a leaver who still owns accounts, somebody new, somebody on leave, somebody to be
/// promoted. All amounts in USD. Under the shipped rules and ratios the team's capacity suffices
/// (about 90 % utilisation, segment by segment), but the books as they stand are out of balance. To
/// meet that with more accounts per CSM, more of them are a long tail of small ones without product
/// data.
/// The same options give the same book. Errors: OutOfRange (options).
Result<std::shared_ptr<const Book>> makeSampleBook(const SampleOptions& options);

/// The same as a CRM would export it: UTF-8, comma, a header, CRLF, ISO dates.
struct SampleCsv {
    std::string accounts;
    std::string csms;
    std::string history;
};
SampleCsv sampleCsv(const Book& book);

} // namespace headroom
