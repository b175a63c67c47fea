#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <ctime>
#include <vector>

namespace headroom::bench {

/// Milliseconds by the clock, and what of them this thread had a processor: on a machine with other
/// work the first says what was seen, the second what the program asked for.
struct Taken {
    double wall = 0.0;
    double cpu = 0.0;
};

class Stopwatch {
  public:
    Stopwatch() : cpu_(cpuNow()) { timer_.start(); }
    Taken taken() const { return {double(timer_.nsecsElapsed()) / 1e6, cpuNow() - cpu_}; }

  private:
    static double cpuNow() {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    QElapsedTimer timer_;
    double cpu_;
};

/// An application that times every event the GUI thread handles: the longest one is how long the
/// window stood still.
class WatchedApplication : public QApplication {
  public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (depth_ > 0)
            return QApplication::notify(receiver, event);
        bool done = false;
        call([&] { done = QApplication::notify(receiver, event); });
        return done;
    }
    /// Work that a measurement calls directly, without an event.
    template <class Function>
    void call(Function function) {
        const Stopwatch watch;
        ++depth_;
        function();
        --depth_;
        const Taken taken = watch.taken();
        longest_.wall = std::max(longest_.wall, taken.wall);
        longest_.cpu = std::max(longest_.cpu, taken.cpu);
    }
    void begin() { longest_ = {}; }
    const Taken& longest() const { return longest_; }

  private:
    int depth_ = 0;
    Taken longest_;
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
