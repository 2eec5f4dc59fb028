/// Lines of a calendar file (RFC 5545): they end with CR and LF and are folded before they are over 75 bytes long.
struct CalendarText {
    private(set) var bytes: [UInt8] = []
    private static let longest = 75

    /// Begins a calendar.
    ///
    /// - Parameter product: What made it, for the programs that read it.
    init(name: String, by product: String) {
        add("BEGIN", raw: "VCALENDAR")
        add("VERSION", raw: "2.0")
        add("PRODID", product)
        add("METHOD", raw: "PUBLISH")
        add("NAME", name)
        add("X-WR-CALNAME", name)
    }

    /// The whole calendar.
    var whole: [UInt8] {
        var text = self
        text.add("END", raw: "VCALENDAR")
        return text.bytes
    }

    /// Adds a line whose value is written as it is: a day, an address, a name of the format.
    mutating func add(_ name: String, raw value: String) {
        var length = 0
        for character in "\(name):\(value)".unicodeScalars {
            let scalar = Array(String(character).utf8)
            if length + scalar.count > CalendarText.longest {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += scalar
            length += scalar.count
        }
        bytes += [0x0D, 0x0A]
    }

    /// Adds a line whose value is text: what the format has a meaning for is escaped, and what it may not hold left out.
    mutating func add(_ name: String, _ text: String) {
        var value = ""
        for character in text.unicodeScalars {
            switch character {
            case "\\", ";", ",": value += "\\\(character)"
            case "\n": value += "\\n"
            case let scalar where scalar.value < 0x20 || scalar.value == 0x7F: continue
            default: value.unicodeScalars.append(character)
            }
        }
        add(name, raw: value)
    }
}
