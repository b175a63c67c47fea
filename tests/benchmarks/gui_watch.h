#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <vector>

namespace headroom::bench {

/// An application that times every event the GUI thread handles: the longest one is how long the
/// window stood still.
class WatchedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0)
            return QApplication::notify(receiver, event);
        ++depth_;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --depth_;
        note(double(timer.nsecsElapsed()) / 1e6);
        return done;
    }
    /// Work that a measurement calls directly, without an event.
    template <class Function>
    double call(Function function) {
        QElapsedTimer timer;
        timer.start();
        ++depth_;
        function();
        --depth_;
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        note(taken);
        return taken;
    }
    void begin() { longest_ = 0.0; }
    double longest() const { return longest_; }
    double longestEver() const { return longestEver_; }

  private:
    void note(double milliseconds) {
        longest_ = std::max(longest_, milliseconds);
        longestEver_ = std::max(longestEver_, milliseconds);
    }

    int depth_ = 0;
    double longest_ = 0.0;
    double longestEver_ = 0.0;
};

/// Values of one measurement.
class Series {
  public:
    void add(double value) { values_.push_back(value); }
    double p95() const {
        if (values_.empty())
            return 0.0;
        std::vector<double> sorted = values_;
        std::sort(sorted.begin(), sorted.end());
        const auto place = std::size_t(0.95 * double(sorted.size()) + 0.5);
        return sorted[std::min(sorted.size(), std::max<std::size_t>(place, 1)) - 1];
    }
    double largest() const {
        return values_.empty() ? 0.0 : *std::max_element(values_.begin(), values_.end());
    }

  private:
    std::vector<double> values_;
};

} // namespace headroom::bench
