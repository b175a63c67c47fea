#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace headroom {

/// A vector that nobody changes any more and many hold: a copy takes no room of its own. For what
/// is derived by account, a million of them, and is the same in many scenarios.
template <class T>
class SharedValues {
  public:
    SharedValues() = default;
    SharedValues(std::vector<T> values) : size_(values.size()) {
        const auto kept = std::make_shared<const std::vector<T>>(std::move(values));
        first_ = {kept, kept->data()};
    }

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const T* data() const { return first_.get(); }
    const T& operator[](std::size_t place) const { return first_.get()[place]; }
    const T* begin() const { return data(); }
    const T* end() const { return data() + size_; }

    /// Those that share are equal without a look.
    friend bool operator==(const SharedValues& a, const SharedValues& b) {
        return a.first_ == b.first_ || std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

  private:
    std::shared_ptr<const T> first_;
    std::size_t size_ = 0;
};

} // namespace headroom
