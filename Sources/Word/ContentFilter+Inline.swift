import XML

extension ContentFilter {
    /// A piece of a paragraph: a field, or one thing of a run with the look of the run.
    private enum Piece {
        case field(Element)
        case thing(Element, look: Element?, run: Int)
    }

    /// A field that has begun and not ended.
    private struct OpenField {
        var instruction = ""
        var look: Element?
        var isInstruction = true
        /// How many fields have begun within it.
        var inner = 0
        var hasInner = false
    }

    /// What stands in a paragraph: its runs, and its fields written as one element each.
    mutating func inline(_ paragraph: Element) -> [Element] {
        var runs = 0
        var open: OpenField?
        var elements: [Element] = []
        var last = -1
        for piece in pieces(of: paragraph.elements.filter { $0.name != "w:pPr" }, &runs) {
            if var field = open {
                open = advance(&field, piece, &elements) ? field : nil
                continue
            }
            switch piece {
            case .field(let element): elements += written(element["w:instr"] ?? "", run(of: element))
            case .thing(let thing, let look, _) where thing.name == "w:fldChar":
                if thing["w:fldCharType"] == "begin" { open = OpenField(look: look) }
            case .thing(let thing, let look, let run):
                guard let thing = item(thing, look) else { continue }
                if run != last { elements.append(Element("w:r", elements: self.look(of: look))) }
                elements[elements.count - 1].nodes.append(.element(thing))
                last = run
                continue
            }
            last = -1
        }
        // One that goes on in the next paragraph is none that papers know.
        if let open { refuse(.field(open.instruction)) }
        return elements
    }

    private mutating func pieces(of elements: [Element], _ runs: inout Int) -> [Piece] {
        var pieces: [Piece] = []
        for element in elements {
            switch element.name {
            case "w:r":
                runs += 1
                let run = runs
                let things = element.elements.flatMap { $0.name == "mc:AlternateContent" ? chosen(of: $0) : [$0] }
                pieces += things.filter { $0.name != "w:rPr" }.map {
                    .thing($0, look: element.first("w:rPr"), run: run)
                }
            case "w:fldSimple": pieces.append(.field(element))
            case "mc:AlternateContent": pieces += self.pieces(of: chosen(of: element), &runs)
            case _ where Vocabulary.wrappers.knows(element): pieces += self.pieces(of: opened(element), &runs)
            case "w:p": pieces += self.pieces(of: element.elements.filter { $0.name != "w:pPr" }, &runs)
            default: reject(element)
            }
        }
        return pieces
    }

    /// Takes the next piece of an open field; false when that ends it.
    private mutating func advance(_ field: inout OpenField, _ piece: Piece, _ elements: inout [Element]) -> Bool {
        guard case .thing(let thing, let look, _) = piece else {
            field.hasInner = true
            return true
        }
        switch (thing.name, thing["w:fldCharType"]) {
        case ("w:fldChar", "begin"):
            field.inner += 1
            field.hasInner = true
        case ("w:fldChar", "separate"): if field.inner == 0 { field.isInstruction = false }
        case ("w:fldChar", "end"):
            if field.inner > 0 {
                field.inner -= 1
            } else {
                if field.hasInner {
                    refuse(.field(field.instruction))
                } else {
                    elements += written(field.instruction, field.look)
                }
                return false
            }
        // Word takes plain text there for a part of the instruction too.
        case ("w:instrText", _), ("w:t", _): if field.isInstruction { field.instruction += thing.text }
        default: break
        }
        if !field.isInstruction, field.inner == 0 { field.look = look ?? field.look }
        return true
    }

    /// A field that is known; else it is refused.
    private mutating func written(_ instruction: String, _ look: Element?) -> [Element] {
        guard let field = WordField(instruction: instruction) else {
            refuse(.field(instruction))
            return []
        }
        if let look, StyleSheet.hides(look) { refuse(.hiddenText) }
        // What Word worked out last was worked out of this document, and not of the paper.
        let words = field.name.isNumber ? "1" : ""
        let text = Element("w:t", [], [.text(words)])
        return [field.element(Element("w:r", elements: self.look(of: look) + [text]))]
    }

    private func run(of field: Element) -> Element? { field.all("w:r").first?.first("w:rPr") }

    private mutating func look(of run: Element?) -> [Element] { run.flatMap { look($0) }.map { [$0] } ?? [] }

    /// One thing of a run.
    private mutating func item(_ thing: Element, _ look: Element?) -> Element? {
        let isSeen =
            !["w:instrText", "w:rPr", "w:tab", "w:br", "w:cr"].contains(thing.name)
            && !(thing.name == "w:t" && thing.text.isEmpty)
        if isSeen, let look, StyleSheet.hides(look), !Vocabulary.unseen.knows(thing) { refuse(.hiddenText) }
        switch thing.name {
        case "w:t":
            var text = Vocabulary.content.bare(thing)
            text.nodes = [.text(thing.text)]
            return text
        case "w:drawing": return drawn(thing)
        case "w:instrText", "w:rPr": return nil
        case _ where Vocabulary.content.knows(thing): return Vocabulary.content.bare(thing)
        default:
            reject(thing)
            return nil
        }
    }
}
