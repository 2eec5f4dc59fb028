import Plan

/// Whether a name of a file or folder can stand on the disks of Windows, of a Mac and of Linux, so that whoever gets the
/// sources gets all of them.
enum PortableName {
    /// Why a name cannot; nil when it can.
    static func fault(of name: String) -> String? {
        let stem = String(name.prefix { $0 != "." && $0 != " " }).lowercased()
        if DeviceName.contains(stem) { return "Windows keeps `\(stem)` for a device" }
        if let sign = name.unicodeScalars.first(where: { "<>:\"\\|?*".unicodeScalars.contains($0) }) {
            return "Windows allows no `\(sign)` in it"
        }
        if name.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            return "it has a character that nobody sees"
        }
        if name.hasSuffix(".") { return "Windows leaves out the dot at its end" }
        if name.hasSuffix(" ") { return "Windows leaves out the space at its end" }
        return name.hasPrefix(" ") ? "it begins with a space" : nil
    }

    /// A path without its case, which disks do not tell apart. How an accent is stored does not count in a `String`.
    static func folded(_ path: String) -> String { path.lowercased() }
}
