#pragma once

#include "planner/assignment/book_knapsack.h"
#include "planner/assignment/narrowed_problem.h"
#include "planner/assignment/problem.h"
#include "planner/assignment/stopping.h"

#include <optional>
#include <vector>

namespace headroom {

/// What is still allowed, and what each item pays for having one place.
struct PackedNode {
    OpenChoices open;
    std::vector<Micropoints> prices; ///< by item
};

/// The cheapest book of each CSM at the prices of a node. An item may be in several, or in none.
struct PackedBooks {
    Micropoints bound = 0;            ///< no plan of open choices costs less
    std::vector<Micropoints> books;   ///< the part of each CSM in it
    std::vector<std::int32_t> places; ///< how many places each item has
    std::vector<CsmIndex> owners;     ///< one of them
};

/// A dual that packs each book whole: the rule that every item has one place gets a price, hours
/// stay a 0/1 knapsack with the book's own curve of hours. Its best bound is that of all convex
/// combinations of whole books (Dantzig & Wolfe 1960; for the generalised assignment problem
/// Fisher, Jaikumar & Van Wassenhove 1986, Savelsbergh 1997): more than that of prices for hours
/// wherever a few accounts fill a book. All other loads, moves and the busiest term keep the prices
/// that they have. Integers throughout, every rounding downwards.
class KnapsackDual {
  public:
    /// Whether the tables of all books are small (arcs × loads, in the books' own steps), and no
    /// sum can leave 62 bits.
    static bool fits(const AssignmentProblem& problem);

    KnapsackDual(const AssignmentProblem& problem, const DualPrices& prices,
                 std::optional<std::int64_t> cap);

    /// All choices, with the prices of items that those of hours imply.
    PackedNode root() const;
    PackedBooks packed(const PackedNode& node);

    struct Climb {
        int steps = 30;
        double stride = 0.5;   ///< of the step to the incumbent (Polyak 1969)
        Micropoints incumbent; ///< cost of a plan
        Micropoints enough;    ///< a bound that ends the climb
    };
    /// Raises the bound: items that have no place get dearer, those that have several cheaper.
    /// Leaves the best prices in the node and returns their books.
    PackedBooks climb(PackedNode& node, const Climb& climb, const StopRule& stop);

    /// Closes each choice that makes a plan cost more than `most` (variable fixing as in Posta,
    /// Ferland & Michelon 2012); where not making it costs more, the others of its item. Returns
    /// how many were closed.
    std::int64_t close(PackedNode& node, const PackedBooks& books, Micropoints most);

    /// Open ways of each item; 0 = no plan is left.
    std::vector<int> choices(const PackedNode& node) const;
    /// What the open arc costs at the node's prices, hours aside.
    Micropoints reducedCost(const PackedNode& node, std::int32_t item, std::size_t place) const {
        return arcCosts_[place] - node.prices[static_cast<std::size_t>(item)];
    }
    /// Table cells filled and arcs looked at so far.
    std::int64_t work() const;

  private:
    struct Arc {
        std::int32_t item = -1;
        std::size_t place = 0; ///< among all arcs
        std::int64_t load = 0; ///< in steps of the book
    };
    struct Book {
        std::vector<Arc> arcs;
        BookKnapsack knapsack;
    };
    /// What a book may choose from, and what must be in it.
    struct Question {
        std::vector<KnapsackEntry> entries;
        std::vector<Arc> arcs; ///< of the entries
        std::vector<Arc> kept;
        std::int64_t base = 0;
        Micropoints cost = 0; ///< of what is kept
    };

    void readPrices(const DualPrices& prices, std::optional<std::int64_t> cap);
    void listBooks();
    Question ask(const PackedNode& node, const Book& book, const std::vector<int>& choices) const;

    const AssignmentProblem& problem_;
    Micropoints rest_ = 0; ///< of the bound: what no item and no book's hours have
    std::vector<Micropoints> arcCosts_;
    std::vector<std::int64_t> busiest_; ///< shares of the busiest term, 2^-20
    std::vector<Micropoints> startPrices_;
    std::vector<Book> books_;
    std::int64_t looked_ = 0; ///< arcs and items, by all steps
};

} // namespace headroom
