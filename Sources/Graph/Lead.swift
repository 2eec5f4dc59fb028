package import Diagnostics
import Plan

/// One of those who lead something: a part of a lead field, taken apart by the registry.
package struct Lead: Sendable {
    /// Who it is.
    package enum Who: Sendable, Hashable {
        /// A post of the registry.
        case post(PostRegistry.Index)
        /// The source prints a person whose post is not known.
        case unnamed
        /// A name that is in no register.
        case unknown
    }

    /// Who it is.
    package let who: Who
    /// As written.
    package let written: SourceText

    package init(who: Who, written: SourceText) {
        self.who = who
        self.written = written
    }
}
