#pragma once

#include "planner/model/book.h"
#include "planner/segmentation/segment_rules.h"
#include "planner/workload/touch_model.h"

#include <string>
#include <string_view>

namespace headroom {

/// One value as text that reads back as the same value, for edits, digests and assumptions.
/// Amounts are in currency units ("1234.5"), thousandths are fractions ("0.97"), dates ISO (beyond
/// the years 1900…2200 "day:N", "month:N"), choices are their stable keys, truth is "yes" or "no".
std::string scalarText(double value);
std::string scalarText(int value);
std::string scalarText(bool value);
std::string scalarText(Money value);
std::string scalarText(Permille value);
std::string scalarText(Date value);
std::string scalarText(Month value);
std::string scalarText(SegmentSource value);
std::string scalarText(Coverage value);
std::string scalarText(PlanningMonth value);
std::string scalarText(CsmStatus value);
std::string scalarText(Lifecycle value);
inline const std::string& scalarText(const std::string& value) {
    return value;
}
template <class Tag>
const std::string& scalarText(const Id<Tag>& value) {
    return value.value();
}

inline std::string_view scalarText(const SharedText& value) {
    return value.view();
}
template <class Tag>
std::string_view scalarText(const SharedId<Tag>& value) {
    return value.view();
}
template <class Tag>
std::string_view scalarText(const CompactId<Tag>& value) {
    return value.view();
}

/// False, and `value` untouched, when the whole text is not such a value. Decimals beyond the unit
/// of an amount are rounded; "true", "on", "1" and their opposites are truth as well.
bool readScalar(std::string_view text, double& value);
bool readScalar(std::string_view text, int& value);
bool readScalar(std::string_view text, bool& value);
bool readScalar(std::string_view text, Money& value);
bool readScalar(std::string_view text, Permille& value);
bool readScalar(std::string_view text, Date& value);
bool readScalar(std::string_view text, Month& value);
bool readScalar(std::string_view text, SegmentSource& value);
bool readScalar(std::string_view text, Coverage& value);
bool readScalar(std::string_view text, PlanningMonth& value);
bool readScalar(std::string_view text, CsmStatus& value);
bool readScalar(std::string_view text, Lifecycle& value);
inline bool readScalar(std::string_view text, std::string& value) {
    value = text;
    return true;
}
template <class Tag>
bool readScalar(std::string_view text, Id<Tag>& value) {
    value = Id<Tag>(std::string(text));
    return true;
}

} // namespace headroom
