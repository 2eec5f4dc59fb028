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

    /// Adds a line whose value is written as it is: a day, an address, a name of the format. It is folded between
    /// characters, never within the bytes of one.
    mutating func add(_ name: String, raw value: String) {
        let line = Array(name.utf8) + [UInt8(ascii: ":")] + Array(value.utf8)
        var rest = line[...]
        var room = CalendarText.longest
        while rest.count > room {
            var end = rest.startIndex + room
            while end > rest.startIndex, UTF8.isContinuation(rest[end]) { end -= 1 }
            bytes += rest[..<end]
            bytes += [0x0D, 0x0A, 0x20]
            rest = rest[end...]
            room = CalendarText.longest - 1
        }
        bytes += rest
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
