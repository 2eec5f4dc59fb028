extension Day: CustomStringConvertible {
    /// The day as ISO 8601 writes it, `2022-12-31`: for data, file names and sorting.
    package var iso8601: String {
        let civil = civil
        return "\(civil.year)-\(Self.twoDigits(civil.month))-\(Self.twoDigits(civil.day))"
    }

    /// The day as plans write it, `31/12/2022`: for suggestions. Pages take dates from `Words`.
    package var slashed: String {
        let civil = civil
        return "\(Self.twoDigits(civil.day))/\(Self.twoDigits(civil.month))/\(civil.year)"
    }

    /// The same as `iso8601`.
    package var description: String { iso8601 }

    /// The day written exactly as `2022-12-31`; nil for anything else and for a day that does not exist.
    package init?(iso8601 text: some StringProtocol) {
        var numbers = [0, 0, 0]
        var part = 0
        var length = 0
        for byte in text.utf8 {
            length += 1
            if length == 5 || length == 8 {
                guard byte == UInt8(ascii: "-") else { return nil }
                part += 1
            } else {
                guard length <= 10, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
                numbers[part] = numbers[part] * 10 + Int(byte - UInt8(ascii: "0"))
            }
        }
        guard length == 10 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
