#pragma once

#include "planner/model/book.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <utility>

namespace headroom::test {

/// An account with an ARR in whole currency units; everything else absent.
inline Account accountWithArr(const std::string& id, std::int64_t units) {
    Account account;
    account.id = AccountId(id);
    account.name = "Account " + id;
    account.arr = Money(units * 100);
    return account;
}

inline Account accountWithoutArr(const std::string& id) {
    Account account = accountWithArr(id, 0);
    account.arr.reset();
    return account;
}

inline void setInput(Account& account, ComplexityInput input, double value) {
    account.complexityInputs[static_cast<std::size_t>(input)] = value;
}

inline Csm fullTimeCsm(const std::string& id) {
    Csm csm;
    csm.id = CsmId(id);
    csm.name = "CSM " + id;
    return csm;
}

/// A book that must be valid; the test program ends where it is not.
inline std::shared_ptr<const Book> bookOf(std::vector<Account> accounts,
                                          std::vector<Csm> csms = {}) {
    return Book::make(std::move(accounts), std::move(csms)).value();
}

} // namespace headroom::test
