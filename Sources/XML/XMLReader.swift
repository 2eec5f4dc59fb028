import CExpat

/// Reads an XML document by expat, which opens no other file.
package enum XMLReader {
    /// How much a document may hold.
    package struct Limits: Sendable {
        fileprivate let bytes: Int
        fileprivate let elements: Int

        /// For what others wrote: each is several times what a word processor writes.
        package static let others = Limits(bytes: 8 << 20, elements: 200_000)
        /// For what a program made of a paper of ours, which may be as long as a plan.
        package static let ours = Limits(bytes: 512 << 20, elements: 20_000_000)
    }
    static let mostDepth = 200

    /// The namespace that every document knows.
    private static let space = "http://www.w3.org/XML/1998/namespace"

    /// The root of a document.
    ///
    /// - Parameter prefixes: What elements of a namespace are called, by its address.
    package static func root(
        of bytes: [UInt8], prefixes: [String: String], within limits: Limits = .others
    ) throws(XMLFault) -> Element {
        guard bytes.count <= limits.bytes, let count = Int32(exactly: bytes.count) else { throw .tooLarge }
        // No document can hold the character U+0001, so no namespace can hold what is put between it and a name.
        guard let parser = XML_ParserCreateNS(nil, 1) else { throw .broken }
        defer { XML_ParserFree(parser) }
        let building = Building(parser, prefixes.merging([space: "xml"]) { own, _ in own }, limits.elements)
        XML_SetUserData(parser, Unmanaged.passUnretained(building).toOpaque())
        XML_SetElementHandler(
            parser,
            { Building.of($0)?.begin($1, $2) },
            { data, _ in Building.of(data)?.end() })
        XML_SetNamespaceDeclHandler(
            parser,
            { Building.of($0)?.declare($1, $2) },
            { data, prefix in Building.of(data)?.forget(prefix) })
        XML_SetCharacterDataHandler(parser) { Building.of($0)?.text($1, Int($2)) }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in Building.of(data)?.stop(.declaration) }
        let state = bytes.withUnsafeBytes {
            XML_Parse(parser, $0.bindMemory(to: CChar.self).baseAddress, count, Int32(XML_TRUE))
        }
        if let fault = building.fault { throw fault }
        guard state == XML_STATUS_OK, let root = building.root else { throw .broken }
        return root
    }
}

/// A tree that grows while its document is read.
private final class Building {
    private let parser: XML_Parser
    private let prefixes: [String: String]
    private var left: Int
    private var open: [Element] = []
    /// What the document's own prefixes mean, by the prefix; the last meaning holds.
    private var spaces: [String: [String]] = [:]
    /// The text that has been told since the last mark: expat tells one in pieces.
    private var letters: [UInt8] = []
    private(set) var root: Element?
    private(set) var fault: XMLFault?

    init(_ parser: XML_Parser, _ prefixes: [String: String], _ most: Int) {
        self.parser = parser
        self.prefixes = prefixes
        left = most
    }

    static func of(_ data: UnsafeMutableRawPointer?) -> Building? {
        data.map { Unmanaged<Building>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ fault: XMLFault) {
        self.fault = self.fault ?? fault
        XML_StopParser(parser, XML_Bool(XML_FALSE))
    }

    func begin(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
        left -= 1
        if open.count >= XMLReader.mostDepth { return stop(.tooDeep) }
        if left < 0 { return stop(.tooLarge) }
        guard fault == nil, let name else { return }
        endText()
        var element = Element(prefixed(name))
        var place = attributes
        while let pair = place, let name = pair[0], let value = pair[1] {
            let own = prefixed(name)
            let text = String(cString: value)
            // The one value that is made of prefixes, which are the document's own.
            let isPrefixes = own == "Requires" && element.name == "mc:Choice"
            element.attributes.append(.init(own, isPrefixes ? renamed(text) : text))
            place = pair + 2
        }
        open.append(element)
    }

    func end() {
        endText()
        guard fault == nil, let element = open.popLast() else { return }
        if open.isEmpty {
            root = element
        } else {
            open[open.count - 1].nodes.append(.element(element))
        }
    }

    func declare(_ prefix: UnsafePointer<XML_Char>?, _ address: UnsafePointer<XML_Char>?) {
        guard let prefix else { return }
        spaces[String(cString: prefix), default: []].append(address.map { String(cString: $0) } ?? "")
    }

    func forget(_ prefix: UnsafePointer<XML_Char>?) {
        guard let prefix else { return }
        _ = spaces[String(cString: prefix)]?.popLast()
    }

    func text(_ piece: UnsafePointer<XML_Char>?, _ count: Int) {
        guard fault == nil, let piece, !open.isEmpty else { return }
        letters += UnsafeBufferPointer(start: piece, count: count).lazy.map { UInt8(bitPattern: $0) }
    }

    /// A list of prefixes, as ours; those of other namespaces are `?`.
    private func renamed(_ list: String) -> String {
        list.split(whereSeparator: \.isWhitespace)
            .map { prefix in spaces[String(prefix)]?.last.flatMap { prefixes[$0] } ?? "?" }
            .joined(separator: " ")
    }

    private func endText() {
        guard !letters.isEmpty, !open.isEmpty else { return }
        open[open.count - 1].nodes.append(.text(String(decoding: letters, as: UTF8.self)))
        letters.removeAll(keepingCapacity: true)
    }

    private func prefixed(_ name: UnsafePointer<XML_Char>) -> String {
        let parts = String(cString: name).split(separator: "\u{1}", maxSplits: 1)
        guard parts.count == 2 else { return String(parts.first ?? "") }
        return (prefixes[String(parts[0])] ?? "?") + ":" + parts[1]
    }
}
