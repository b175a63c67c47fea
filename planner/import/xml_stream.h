#pragma once

#include "planner/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace headroom {

/// Attributes of an element; names without namespace prefix.
class XmlAttributes {
  public:
    explicit XmlAttributes(const char** pairs) : pairs_(pairs) {}
    /// Blank when there is none.
    std::string_view operator[](std::string_view name) const;

  private:
    const char** pairs_;
};

/// What a document says, piece by piece; names without namespace prefix. Must not throw.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Parses XML as it comes; a DOCTYPE (entities, external references) ends it at once.
class XmlStream {
  public:
    explicit XmlStream(XmlHandler& handler);
    ~XmlStream();
    XmlStream(const XmlStream&) = delete;
    XmlStream& operator=(const XmlStream&) = delete;

    /// Errors: UnsupportedFormat. `last` closes the document.
    Result<void> feed(std::string_view bytes, bool last);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace headroom
