/// An address that may stand in `href` or `src`: inside the site, `http`, `https`, `mailto` or `tel`.
///
/// It can only be made by the functions below, so that no page can hold `javascript:` or `data:`, whatever an
/// author or a spreadsheet wrote.
@usableFromInline
package struct Link: Sendable {
    /// What the address is made of.
    enum Form {
        /// A path inside the site of plain names, so many folders up, and the id of an element. It is put together where
        /// it is written, because a page has hundreds of links.
        case inside(up: Int, path: Substring, fragment: String?)
        /// An address as it is.
        case whole(String)
    }

    let form: Form

    /// Takes an address that one of this type's own functions has checked or built.
    init(checked address: String) {
        form = .whole(address)
    }

    private init(_ form: Form) {
        self.form = form
    }

    /// The address, before the characters that an attribute cannot hold are encoded.
    package var address: String {
        switch form {
        case .whole(let address): address
        case .inside(let up, let path, let fragment):
            String(repeating: "../", count: up) + path + (fragment.map { "#" + $0 } ?? "")
        }
    }

    /// Whether the address leads out of the site: to another server, a mail program or a telephone.
    package var isExternal: Bool {
        guard case .whole(let address) = form else { return false }
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

    /// A page or file of the site, by the folders up from the page that the link stands on, and the rest of its path.
    package static func relative(up: Int, _ path: Substring, fragment: String? = nil) -> Link {
        guard let first = path.utf8.first, first != UInt8(ascii: "/"), path.utf8.allSatisfy(isPlainInPath),
            fragment?.utf8.contains(where: isReservedInFragment) != true
        else { return .relative(String(repeating: "../", count: up) + path, fragment: fragment) }
        return Link(.inside(up: up, path: path, fragment: fragment))
    }

    /// An element of the same page, by its id.
    package static func fragment(_ id: String) -> Link {
        guard id.utf8.contains(where: isReservedInFragment) else {
            return Link(.inside(up: 0, path: "", fragment: id))
        }
        return Link(checked: "#" + encoded(id, where: isReservedInFragment))
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

    /// Whether a byte of a path means itself wherever the path stands: no scheme, server or encoding begins with one.
    private static func isPlainInPath(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: "_"):
            true
        default: false
        }
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
