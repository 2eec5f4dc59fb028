/// Letters of UTF-8 that were read as the Windows code page 1252, or as Latin-1, and saved so: `â€™` for `’`, `Â£` for `£`,
/// `ðŸ™‚` for a face.
enum GarbledLetter {
    /// Whether a garbled letter can begin with a character.
    static func begins(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value > 0x7F && (scalar == "\u{FFFD}" || lengths[scalar] != nil)
    }

    /// With which letter how many characters are read for one.
    private static let lengths: [Unicode.Scalar: Int] = ["Â": 2, "Ã": 2, "â": 3, "ð": 4]

    /// The most characters that are read for one.
    static let longest = 4

    /// How many characters at the beginning of some are one garbled letter, and what it was: nothing when that is lost.
    static func find(in scalars: ArraySlice<Unicode.Scalar>) -> (length: Int, meant: String)? {
        guard let first = scalars.first else { return nil }
        if first == "\u{FFFD}" { return (1, "") }
        guard let length = lengths[first], scalars.count >= length else { return nil }
        let bytes = scalars.prefix(length).compactMap(byte)
        guard bytes.count == length, let meant = String(validating: bytes, as: UTF8.self) else { return nil }
        return (length, meant)
    }

    /// The byte that both code pages show as a character.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : windows[scalar]
    }

    /// What Windows shows of the bytes that Latin-1 has no letters for.
    private static let windows: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
        "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
        "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F,
    ]
}
