import XML

/// Writes a header or footer anew from what is understood of it. What is not known is refused with a name, so that
/// nothing vanishes in silence and nothing passes because nobody thought of it.
struct ContentFilter {
    private let place: String
    private let relations: [String: Relation]
    private var numbers: Numbers
    private(set) var refusals: [Refusal] = []
    /// The relations of the pictures that are shown.
    private(set) var shown: [Relation] = []
    private var places: [String: Int] = [:]

    /// How many things of one header are told. Somebody who has mended so many will look again.
    private static let most = 20

    /// What every Word since 2010 understands, by our prefixes.
    private static let understood: Set = ["w", "r", "a", "pic", "wp", "mc", "wps", "wpg", "v"]

    /// - Parameter place: Where the text stands, in an officer's words.
    init(_ place: String, _ relations: [Relation], _ numbers: Numbers) {
        self.place = place
        self.relations = Dictionary(relations.map { ($0.id, $0) }) { first, _ in first }
        self.numbers = numbers
    }

    /// The part that begins with an element, with nothing but what is known.
    mutating func part(_ root: Element) -> (Element, Numbers) {
        var part = Vocabulary.content.bare(root)
        part.nodes = nodes(of: root)
        return (part, numbers)
    }

    mutating func refuse(_ thing: Refusal.Thing) {
        let refusal = Refusal(place: place, thing: thing)
        if refusals.count < ContentFilter.most, !refusals.contains(refusal) { refusals.append(refusal) }
    }

    func relation(_ id: String?) -> Relation? { id.flatMap { relations[$0] } }

    /// Notes that a picture is shown; what it is called from now on.
    mutating func show(_ relation: Relation) -> String {
        let place = places[relation.id] ?? shown.count
        if places.updateValue(place, forKey: relation.id) == nil { shown.append(relation) }
        return "rId\(place + 1)"
    }

    /// What is known of what stands in an element.
    mutating func nodes(of element: Element) -> [Element.Node] {
        element.elements.flatMap { blocks($0) }.map(Element.Node.element)
    }

    private mutating func blocks(_ element: Element) -> [Element] {
        switch element.name {
        case "w:p":
            var paragraph = Vocabulary.content.bare(element)
            let settings = element.first("w:pPr").flatMap { look($0) }.map { [$0] } ?? []
            paragraph.nodes = (settings + inline(element)).map(Element.Node.element)
            return [paragraph]
        case "mc:AlternateContent": return chosen(of: element).flatMap { blocks($0) }
        case _ where Vocabulary.wrappers.knows(element): return opened(element).flatMap { blocks($0) }
        case "w:trPr" where element.first("w:hidden").map { !Sheet.isOff($0) } ?? false:
            refuse(.hiddenText)
            return []
        case _ where Vocabulary.look.knows(element): return look(element).map { [$0] } ?? []
        case _ where Vocabulary.content.knows(element):
            var block = Vocabulary.content.bare(element)
            block.nodes = nodes(of: element)
            return [block]
        default:
            reject(element)
            return []
        }
    }

    /// Settings with what is known of them.
    mutating func look(_ element: Element) -> Element? {
        Vocabulary.look.known(element) { numbers.renumbered($0) }
    }

    /// What stands in a wrapper. Word fills some of them in from the properties of the document: the paper's own are
    /// told by fields, and others would tell of the wrong document.
    mutating func opened(_ wrapper: Element) -> [Element] {
        guard let path = wrapper.first("w:sdtPr")?.first("w:dataBinding")?["w:xpath"] else {
            return wrapper.name == "w:sdt" ? wrapper.first("w:sdtContent")?.elements ?? [] : wrapper.elements
        }
        let name = path.split(separator: "/").last?.split(separator: "[").first?.split(separator: ":").last ?? ""
        let fields = ["title": WordField.Name.title, "subject": .subject, "description": .comments]
        guard path.contains("coreProperties"), let field = fields[String(name)],
            let run = wrapper.all("w:r").first
        else {
            refuse(.property(String(name)))
            return []
        }
        let told = Element("w:fldSimple", [("w:instr", field.rawValue)], elements: [run])
        guard var paragraph = wrapper.first("w:sdtContent")?.first("w:p") else { return [told] }
        paragraph.nodes = (paragraph.first("w:pPr").map { [.element($0)] } ?? []) + [.element(told)]
        return [paragraph]
    }

    /// The form of something that Word shows: the first of which it knows all that it asks for, else the last. What asks
    /// for something that we do not know may be known to Word, and then has to say the same.
    mutating func chosen(of element: Element) -> [Element] {
        var doubtful: [Element] = []
        var form = element.first("mc:Fallback")
        for choice in element.elements where choice.name == "mc:Choice" {
            let required = choice["Requires"]?.split(separator: " ") ?? []
            if !required.isEmpty, required.allSatisfy({ ContentFilter.understood.contains(String($0)) }) {
                form = choice
                break
            }
            doubtful.append(choice)
        }
        if doubtful.contains(where: { !ContentFilter.says($0, whatIn: form) }) { refuse(.forms) }
        return form?.elements ?? []
    }

    /// Whether one form says the words and shows the pictures of another.
    private static func says(_ form: Element, whatIn other: Element?) -> Bool {
        func words(_ element: Element) -> String {
            ["w:t", "w:instrText", "w:sym"].flatMap { element.all($0) }
                .map { $0.text + ($0["w:char"] ?? "") }.joined().filter { !$0.isWhitespace }
        }
        func pictures(_ element: Element) -> Set<String> { Set(element.all("a:blip").compactMap { $0["r:embed"] }) }
        guard let other else { return words(form).isEmpty && pictures(form).isEmpty }
        return words(form) == words(other) && pictures(other).isSubset(of: pictures(form))
    }

    /// Leaves an element out: in silence when nobody sees it.
    mutating func reject(_ element: Element) {
        guard !Vocabulary.unseen.knows(element) else { return }
        switch element.name {
        case "w:hyperlink": refuse(.link(relation(element["r:id"])?.target ?? element["w:anchor"] ?? ""))
        case "w:pict": refuse(element.all("v:textpath").isEmpty ? .oldDrawing : .watermark)
        case "w:object", "w:control", "w:altChunk", "w:subDoc", "w:contentPart", "w:movie": refuse(.object)
        default: refuse(.element(element.name))
        }
    }
}
