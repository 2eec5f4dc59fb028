/// The web address at which the root of an edition is published: `https://intranet.example.gov.uk/plan/`.
///
/// Only the page for addresses that lead nowhere needs it; all others lead to one another from where they stand.
package struct WebRoot: Sendable, Hashable {
    /// The address, which ends with a slash.
    package let address: String

    /// Takes an address that begins with `https://` or `http://`, names a server, and is nothing but a path after it;
    /// nil for any other.
    package init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(scheme.count)
        guard let first = rest.utf8.first, first.isASCIILetter || first.isASCIIDigit,
            rest.utf8.allSatisfy(WebRoot.isPlain)
        else { return nil }
        address = text.hasSuffix("/") ? text : text + "/"
    }

    /// The address of a page or file of the edition.
    package func of(_ target: Address) -> String { address + target.path }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || "-._~/:%".utf8.contains(byte)
    }
}
