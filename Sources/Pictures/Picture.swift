/// A picture as it may be published: made anew from what is needed to show it, because a photograph also says where it
/// was taken, when and with whose camera, in more ways than a list of them could name.
///
/// Its pixels are not touched, and one that is made anew again stays the same, byte for byte.
package struct Picture: Sendable {
    /// What kind of file it is.
    package enum Format: String, Sendable {
        case png = "PNG"
        case jpeg = "JPEG"
    }

    /// What kind of file it is.
    package let format: Format
    /// The whole file.
    package let bytes: [UInt8]
    /// Its width and height in pixels as it is shown, which is after it was turned.
    package let width, height: Int
    /// How it is turned before it is shown.
    package let orientation: Orientation
    /// Whether what was left out told where it was taken.
    package let hadPlace: Bool

    init(format: Format, bytes: [UInt8], width: Int, height: Int, tags: PictureTags) {
        self.format = format
        self.bytes = bytes
        orientation = tags.orientation
        hadPlace = tags.havePlace
        (self.width, self.height) = tags.orientation.liesOnSide ? (height, width) : (width, height)
    }

    /// The picture of a file, told by how the file begins, without anything that is not needed to show it.
    ///
    /// - Parameter saysTurn: Whether its bytes say how it is turned, for programs that do turn it.
    /// - Throws: When it is no PNG or JPEG, not whole, or not a still picture.
    package static func cleaned(_ bytes: [UInt8], saysTurn: Bool = true) throws(PictureFault) -> Picture {
        let tags = PictureTags(saysTurn: saysTurn)
        if bytes.starts(with: PNGReader.signature) {
            var reader = PNGReader(bytes, tags)
            return try reader.read()
        }
        var reader = JPEGReader(bytes, tags)
        return try reader.read()
    }
}
