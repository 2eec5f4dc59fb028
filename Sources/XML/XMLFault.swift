/// Why an XML document is not read.
package enum XMLFault: Error, Sendable, Equatable {
    /// It is not well-formed.
    case broken
    /// It declares a document type: entities can unfold to any size, or stand in another file.
    case declaration
    /// It has more bytes or elements than are allowed.
    case tooLarge
    /// Its elements stand in one another too often.
    case tooDeep
}
