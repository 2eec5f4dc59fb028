/// A file of `Content/assets/` that was looked at and may be published: a picture, or the council's own styles.
package struct Asset: Sendable {
    /// What it is.
    package enum Kind: Sendable { case picture, styles }

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

    /// Takes a file.
    package init(name: String, kind: Kind, bytes: [UInt8]) {
        self.name = name
        self.kind = kind
        self.bytes = bytes
    }

    /// The name of the council's own styles.
    package static let extraStyles = "extra.css"
    /// What a picture's address in a text begins with.
    package static let folder = "assets/"
}
