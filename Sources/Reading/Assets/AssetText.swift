import Diagnostics

/// The characters that a drawing or styles may hold.
///
/// Programs disagree about control characters, and encodings that switch between alphabets begin with one: what is
/// checked and what a browser reads are the same text only without them.
enum AssetText {
    /// Refuses a text that holds anything else.
    static func check(_ file: SourceFile, of noun: String) throws(AssetFault) {
        var offset = 0
        for scalar in file.text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            guard scalar.isPlain || "\t\n\r".unicodeScalars.contains(scalar) else {
                throw AssetFault(
                    message: "a hidden character (\(name(of: scalar))) has no place in \(noun)",
                    span: Span(file: file, start: offset, end: end), help: "take the character out")
            }
            offset = end
        }
    }

    private static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension Unicode.Scalar {
    /// Whether it is neither a control character nor one of those that Unicode keeps for nobody.
    var isPlain: Bool {
        value >= 0x20 && !(0x7F...0x9F).contains(value) && !(0xFDD0...0xFDEF).contains(value)
            && value & 0xFFFE != 0xFFFE
    }
}
