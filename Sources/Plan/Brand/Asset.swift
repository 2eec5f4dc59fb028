package import Diagnostics

/// A file of `Content/assets/` that was looked at: a picture or the council's own styles, which may be published, or the
/// document that Word papers take their look from, which is not.
package struct Asset: Sendable {
    /// What it is.
    package enum Kind: Sendable { case picture, styles, reference }

    /// Its name, such as `logo.svg`.
    package let name: String
    /// What it is.
    package let kind: Kind
    /// What it holds.
    package let bytes: [UInt8]
    /// Its width and height, in CSS pixels; nothing for styles.
    package var width = 0, height = 0
    /// The other files that it shows.
    package var uses: [String] = []
    /// What a drawing says: the words in it, its titles and descriptions.
    package var words: [SourceText] = []

    /// Takes a file.
    package init(name: String, kind: Kind, bytes: [UInt8]) {
        self.name = name
        self.kind = kind
        self.bytes = bytes
    }

    /// The name of the council's own styles.
    package static let extraStyles = "extra.css"
    /// How the name of a document of Word ends.
    package static let documentEnding = ".docx"
    /// What a picture's address in a text begins with.
    package static let folder = "assets/"
}
