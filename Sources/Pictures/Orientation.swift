/// How a picture is turned before it is shown: cameras do not turn the pixels, they write down how the camera was held.
package enum Orientation: Int, Sendable {
    case upright = 1
    case mirrored, upsideDown, flipped, transposed, turnedRight, transversed, turnedLeft

    /// Whether its width is shown as its height.
    package var liesOnSide: Bool { rawValue >= Orientation.transposed.rawValue }

    /// The least Exif data that say it; none for a picture that is upright.
    var exif: [UInt8]? {
        guard self != .upright else { return nil }
        var bytes = Array("MM".utf8)
        bytes.append(42, bytes: 2)
        bytes.append(8, bytes: 4)
        bytes.append(1, bytes: 2)
        bytes.append(PictureTags.orientationTag, bytes: 2)
        bytes.append(PictureTags.short, bytes: 2)
        bytes.append(1, bytes: 4)
        bytes.append(rawValue, bytes: 2)
        bytes.append(0, bytes: 2 + 4)
        return bytes
    }
}
