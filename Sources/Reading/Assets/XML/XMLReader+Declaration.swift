import Diagnostics

extension XMLReader {
    /// The line with which XML may begin. A browser obeys its `encoding`, and would then read other characters than were
    /// checked.
    mutating func declaration() throws(AssetFault) {
        guard follows("<?xml") else { return }
        offset += 5
        var given: [XMLAttribute] = []
        while true {
            let before = offset
            skipSpace()
            if follows("?>") { break }
            guard offset > before else { throw misdeclared(before) }
            given.append(try attribute())
        }
        offset += 2
        // The characters themselves are compared: nothing is resolved in a declaration.
        let values = Dictionary(given.map { ($0.name, $0.value.span.text) }, uniquingKeysWith: { first, _ in first })
        if let encoding = given.first(where: { $0.name == "encoding" }), values["encoding"]?.lowercased() != "utf-8" {
            throw AssetFault(
                message: "a drawing is read as UTF-8, and this one calls itself `\(encoding.value.text)`",
                span: encoding.span, help: "save the drawing again with the encoding UTF-8")
        }
        let orders = [
            ["version"], ["version", "encoding"], ["version", "standalone"], ["version", "encoding", "standalone"],
        ]
        guard orders.contains(given.map(\.name)), values["version"] == "1.0",
            ["yes", "no", nil].contains(values["standalone"])
        else { throw misdeclared(0) }
    }

    private func misdeclared(_ start: Int) -> AssetFault {
        AssetFault(
            message: "this is not the line with which a drawing begins", span: span(from: start),
            help: "write `<?xml version=\"1.0\" encoding=\"UTF-8\"?>`, or leave the line out", isUnsafe: false)
    }

    /// What is wrong with a declaration or an instruction, and how drawings are rid of it.
    mutating func declared() -> AssetFault {
        let start = offset
        let isSection = follows("<![CDATA[")
        let isType = follows("<!DOCTYPE")
        let isXML = follows("<?xml") || follows("<?XML")
        offset = min(offset + (isXML ? 5 : 9), bytes.count)
        return AssetFault(
            message: isXML
                ? "the line that declares XML stands at the very beginning or nowhere"
                : "a declaration or an instruction has no place in a drawing",
            span: span(from: start),
            help: isSection
                ? """
                take out `<![CDATA[` and its `]]>` and keep what stands between them, or export the drawing with \
                presentation attributes in place of styles
                """
                : isType
                    ? "take out the whole of `<!DOCTYPE …>`; a drawing needs none" : isXML ? "take the line out" : "")
    }
}
