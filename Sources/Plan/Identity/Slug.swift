/// A part of an address: lower-case ASCII letters, digits and dashes, safe on every server and file share.
package enum Slug {
    /// Device names that Windows refuses as file names, with or without an ending.
    private static let reserved: Set<String> = [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
        "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ]
    /// The longest slug; three of them with their folders stay under 120 characters.
    package static let maximumLength = 60

    /// Whether a name can be that of a file of the sources, which becomes part of addresses as it is.
    package static func isFileName(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0.isASCIIDigit || (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
            && name.utf8.contains(where: \.isASCIILetter) && name.count <= maximumLength && !DeviceName.contains(name)
    }

    /// The nearest name to this one that a file of the sources can have.
    package static func fileName(for name: String) -> String {
        let slug = make(name)
        if isFileName(slug) { return slug }
        return String(slug.prefix(maximumLength - ending.count)) + ending
    }

    /// What makes a name of figures alone one that a file can have.
    private static let ending = "-plans"

    /// The slug of a name: letters are lowered, apostrophes dropped, everything else that is not a letter or a digit
    /// becomes one dash. Letters outside ASCII are written as their code point, so that no two names fall together.
    package static func make(_ name: String) -> String {
        let dash = UInt8(ascii: "-")
        var slug: [UInt8] = []
        slug.reserveCapacity(name.utf8.count)
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": slug.append(UInt8(ascii: scalar))
            case "A"..."Z": slug.append(UInt8(ascii: scalar) | 0x20)
            case "'", "’", "‘": continue
            case _ where scalar.properties.isAlphabetic: slug += String(scalar.value, radix: 16).utf8
            default: if !slug.isEmpty, slug.last != dash { slug.append(dash) }
            }
        }
        while slug.last == dash { slug.removeLast() }
        if slug.isEmpty { slug.append(UInt8(ascii: "x")) }
        let made = String(decoding: slug, as: UTF8.self)
        if reserved.contains(made) { return made + "-x" }
        return slug.count <= maximumLength ? made : shortened(made, from: name)
    }

    /// A long slug cut at its length, with a fingerprint of the whole name, so that two long names stay apart.
    private static func shortened(_ slug: String, from name: String) -> String {
        var hash: UInt32 = 2_166_136_261  // FNV-1a: the same on every machine and run
        for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return slug.prefix(maximumLength - 9) + "-" + String(hash, radix: 16)
    }
}
