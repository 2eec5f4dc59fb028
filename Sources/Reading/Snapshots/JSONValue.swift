/// A value of JSON that is to be written: keys sorted, one value on a line, so that two files can be laid side by side.
indirect enum JSONValue: Equatable {
    case text(String)
    /// A number, `true` or `false`.
    case word(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// The file that holds it, which ends in a line feed.
    var bytes: [UInt8] {
        var output: [UInt8] = []
        write(to: &output, indentation: 0)
        output.append(0x0A)
        return output
    }

    private func write(to output: inout [UInt8], indentation: Int) {
        switch self {
        case .text(let text): JSONValue.write(text, to: &output)
        case .word(let word): output += word.utf8
        case .list(let items):
            JSONValue.write(items, between: ("[", "]"), to: &output, indentation) { item, output in
                item.write(to: &output, indentation: indentation + 1)
            }
        case .object(let pairs):
            let sorted = pairs.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            JSONValue.write(sorted, between: ("{", "}"), to: &output, indentation) { pair, output in
                JSONValue.write(pair.key, to: &output)
                output += ": ".utf8
                pair.value.write(to: &output, indentation: indentation + 1)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: (String, String), to output: inout [UInt8], _ indentation: Int,
        _ write: (Item, inout [UInt8]) -> Void
    ) {
        output += brackets.0.utf8
        for (index, item) in items.enumerated() {
            output += index == 0 ? "\n".utf8 : ",\n".utf8
            output += repeatElement(0x20, count: 2 * (indentation + 1))
            write(item, &output)
        }
        if !items.isEmpty {
            output.append(0x0A)
            output += repeatElement(0x20, count: 2 * indentation)
        }
        output += brackets.1.utf8
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): output += "\\\"".utf8
            case UInt8(ascii: "\\"): output += "\\\\".utf8
            case 0x0A: output += "\\n".utf8
            case 0x0D: output += "\\r".utf8
            case 0x09: output += "\\t".utf8
            case 0x00...0x1F:
                let digits = String(byte, radix: 16)
                output += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
            default: output.append(byte)
            }
        }
        output.append(UInt8(ascii: "\""))
    }
}

extension JSONValue {
    /// An object of the values that are there: what is nil or empty is left out, as an author leaves it out.
    static func record(_ pairs: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        var object: [String: JSONValue] = [:]
        for (key, value) in pairs {
            switch value {
            case nil, .list([]), .object([:]): continue
            case .some(let value): object[key] = value
            }
        }
        return .object(object)
    }

    /// This object with the pairs of another.
    func with(_ other: JSONValue) -> JSONValue {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own.merging(more) { $1 })
    }
}
