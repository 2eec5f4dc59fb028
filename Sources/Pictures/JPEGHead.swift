/// What stands before the tables of a JPEG and bears on how it is shown: the density of its pixels, how it is turned, the
/// profile and the transform of its colours. Each is written anew, so that nothing else can come along.
struct JPEGHead {
    private static let jfif = Array("JFIF\0".utf8)
    private static let exif = Array("Exif\0\0".utf8)
    private static let profile = Array("ICC_PROFILE\0".utf8)
    private static let adobe = Array("Adobe".utf8)
    private static let adobeVersion = 100
    /// The most bytes of a profile that a segment can hold beside its length, its name and two numbers.
    private static let mostOfProfile = 0xFFFF - 2 - profile.count - 2

    private(set) var tags: PictureTags
    private var hasExif = false
    /// Version, unit, and density across and down.
    private var density: [UInt8]?
    private var transform: UInt8?
    private var profileParts: [UInt8: ArraySlice<UInt8>] = [:]
    private var profileCount: UInt8 = 0

    init(_ tags: PictureTags) { self.tags = tags }

    /// Takes in a segment that is neither a table nor a frame nor a scan.
    mutating func read(_ marker: UInt8, _ data: ArraySlice<UInt8>) {
        switch marker {
        case 0xE0 where data.starts(with: JPEGHead.jfif) && data.count >= 12:
            density = Array(data.dropFirst(JPEGHead.jfif.count).prefix(7))
        case 0xE1 where data.starts(with: JPEGHead.exif):
            // Browsers go by the first.
            if !hasExif { tags.read(exif: data.dropFirst(JPEGHead.exif.count)) }
            hasExif = true
        case 0xE1: tags.read(text: data)
        case 0xE2 where data.starts(with: JPEGHead.profile):
            let part = data.dropFirst(JPEGHead.profile.count)
            guard let number = part.first, let count = part.dropFirst().first else { return }
            profileParts[number] = part.dropFirst(2)
            profileCount = count
        case 0xEE where data.starts(with: JPEGHead.adobe) && data.count >= 12:
            transform = min(data[data.startIndex + 11], 2)
        default: break
        }
    }

    /// The segments.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        // No picture in small follows: it can show what was cut away from the large one.
        if let density { bytes.append(segment: 0xE0, JPEGHead.jfif + density + [0, 0]) }
        if let exif = tags.exif { bytes.append(segment: 0xE1, JPEGHead.exif + exif) }
        for part in parts(of: cleanedProfile) { bytes.append(segment: 0xE2, part) }
        if let transform {
            var adobe = JPEGHead.adobe
            adobe.append(JPEGHead.adobeVersion, bytes: 2)
            bytes.append(segment: 0xEE, adobe + [0, 0, 0, 0, transform])
        }
        return bytes
    }

    /// The profile of which all parts are there: a decoder passes over any other.
    private var cleanedProfile: [UInt8] {
        guard profileCount > 0, profileParts.count == Int(profileCount) else { return [] }
        var whole: [UInt8] = []
        for number in 1...profileCount {
            guard let part = profileParts[number] else { return [] }
            whole += part
        }
        return ColourProfile.cleaned(whole) ?? []
    }

    private func parts(of profile: [UInt8]) -> [[UInt8]] {
        let starts = Array(stride(from: 0, to: profile.count, by: JPEGHead.mostOfProfile))
        return zip(1..., starts).map { number, start in
            JPEGHead.profile + [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: starts.count)]
                + profile[start..<min(start + JPEGHead.mostOfProfile, profile.count)]
        }
    }
}
