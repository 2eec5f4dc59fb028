/// An address that may stand in `href` or `src`: inside the site, `http`, `https`, `mailto` or `tel`.
///
/// It can only be made by the functions below, so that no page can hold `javascript:` or `data:`, whatever an
/// author or a spreadsheet wrote.
@usableFromInline
package struct Link: Hashable, Sendable {
    /// The address, before the characters that an attribute cannot hold are encoded.
    package let address: String

    /// Takes an address that one of this type's own functions has checked or built.
    init(checked address: String) {
        self.address = address
    }

    /// Whether the address leads out of the site: to another server, a mail program or a telephone.
    package var isExternal: Bool {
        let prefix = address.utf8.prefix { Link.isSchemeByte($0) }
        return !prefix.isEmpty && address.utf8.dropFirst(prefix.count).first == UInt8(ascii: ":")
    }
}

extension Link {
    /// A page or file of the site, by a path relative to the page that the link stands on.
    ///
    /// The path is made of names, not of encoded text: `%`, `?`, `#` and `\` in it are parts of a name and are
    /// encoded. A path that would be read as a scheme (`a:b.html`) or as a server (`//a`) begins with `./`.
    ///
    /// - Parameters:
    ///   - path: The path, with `/` between its segments. An empty one means the page itself.
    ///   - fragment: The id of an element on that page.
    package static func relative(_ path: String, fragment: String? = nil) -> Link {
        var address = path.utf8.contains(where: isReservedInPath) ? encoded(path, where: isReservedInPath) : path
        let firstSegment = address.utf8.prefix { $0 != UInt8(ascii: "/") }
        // Leading spaces and control characters are dropped by browsers and would leave a colon or `//` in front.
        let leads = address.utf8.first.map { $0 <= 0x20 } ?? false
        if leads || firstSegment.contains(UInt8(ascii: ":")) || address.utf8.starts(with: "//".utf8) {
            address = "./" + address
        }
        if let fragment { address += Link.fragment(fragment).address }
        return Link(checked: address)
    }

    /// An element of the same page, by its id.
    package static func fragment(_ id: String) -> Link {
        Link(
            checked: "#"
                + (id.utf8.contains(where: isReservedInFragment) ? encoded(id, where: isReservedInFragment) : id))
    }

    /// A page on another server, without `http://`.
    package static func http(_ rest: String) -> Link { Link(checked: "http://" + rest) }

    /// A page on another server, without `https://`.
    package static func https(_ rest: String) -> Link { Link(checked: "https://" + rest) }

    /// A mail address, and the subject that the mail program fills in.
    package static func mailto(_ mailAddress: String, subject: String? = nil) -> Link {
        var address = "mailto:" + encoded(mailAddress, where: isReservedInMail)
        if let subject { address += "?subject=" + encoded(subject, where: isReservedInMail) }
        return Link(checked: address)
    }

    /// A telephone number as it is printed: digits and a leading `+` are kept, spaces and brackets are not.
    package static func tel(_ number: String) -> Link {
        var address = "tel:"
        for scalar in number.unicodeScalars where ("0"..."9").contains(scalar) || scalar == "+" {
            address.unicodeScalars.append(scalar)
        }
        return Link(checked: address)
    }

    private static func isReservedInPath(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || isReservedInFragment(byte)
            || byte == UInt8(ascii: "\\")
    }

    private static func isReservedInFragment(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "%") || byte == UInt8(ascii: "#")
    }

    private static func isReservedInMail(_ byte: UInt8) -> Bool {
        isReservedInPath(byte) || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+")
    }

    /// Percent-encodes the ASCII bytes that a predicate names; the writer does the rest.
    private static func encoded(_ string: String, where isReserved: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        for byte in string.utf8 {
            if isReserved(byte) {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(HTMLWriter.hexadecimalDigit(byte >> 4))
                bytes.append(HTMLWriter.hexadecimalDigit(byte & 0x0F))
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
