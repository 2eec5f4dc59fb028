import Diagnostics

/// Works out what a drawing takes to draw when everything that it refers to is drawn again at each place.
///
/// References multiply: a few lines of `<use>` that name each other are drawn as millions of shapes, and browsers hang.
struct DrawingCost {
    private let parts: [DrawingPart]
    private let ids: [String: Int]
    private let rules: [String: [StyleReference]]
    /// What has been worked out.
    private var loads: [DrawingLoad?]
    /// What each element is filled, stroked and marked with, by the property.
    private var paints: [[String: DrawingLoad]?]
    /// Whether an element is being worked out.
    private var isOpen: [Bool]

    /// Refuses a drawing that takes too much, that leads back to itself, or whose ids do not tell its parts apart.
    static func check(_ parts: [DrawingPart], rules: [StyleReference]) throws(AssetFault) {
        var cost = try DrawingCost(parts, rules)
        _ = try cost.load(of: 0)
        for reference in rules + parts.flatMap(\.references) {
            for target in reference.targets { _ = try cost.part(target) }
        }
    }

    private init(_ parts: [DrawingPart], _ rules: [StyleReference]) throws(AssetFault) {
        var ids: [String: Int] = [:]
        for (index, part) in parts.enumerated() {
            guard let id = part.id, !id.isEmpty else { continue }
            guard ids.updateValue(index, forKey: id) == nil else {
                throw AssetFault(
                    message: "the id `\(id)` is given twice", span: part.span,
                    help: "give it to one element; browsers differ on which of them is meant", isUnsafe: false)
            }
        }
        var subjects: [String: [StyleReference]] = [:]
        for rule in rules {
            for subject in Set(rule.subjects) { subjects[subject, default: []].append(rule) }
        }
        self.parts = parts
        self.ids = ids
        self.rules = subjects
        loads = Array(repeating: nil, count: parts.count)
        paints = Array(repeating: nil, count: parts.count)
        isOpen = Array(repeating: false, count: parts.count)
    }

    // MARK: - Loads

    private mutating func load(of index: Int, depth: Int = 1) throws(AssetFault) -> DrawingLoad {
        if let load = loads[index] { return load }
        let part = parts[index]
        guard depth <= XMLReader.deepest else { throw DrawingCost.tooDeep(part) }
        isOpen[index] = true
        defer { isOpen[index] = false }
        var load = DrawingLoad(drawn: part.weight, shapes: part.isShape ? 1 : 0, corners: part.corners)
        load.length = part.length
        for child in part.children {
            let inner = try self.load(of: child, depth: depth + 1)
            load.add(parts[child].isDefinition ? DrawingLoad(height: inner.height) : inner)
        }
        for apart in try declared(at: index, inherits: false, depth).values { load.add(apart) }
        if part.isShape {
            load.add(try painting(at: index, shapes: 1, corners: part.corners, length: part.length, depth))
        }
        for link in part.links {
            let linked = try self.load(at: link, depth)
            load.add(linked)
            guard part.name == "use" else { continue }
            load.add(
                try painting(
                    at: index, shapes: linked.shapes, corners: linked.corners, length: linked.length, depth))
        }
        // A gradient is made once for each shape, of all of its stops.
        if part.isGradient { load = DrawingLoad(drawn: 2 + load.drawn / 25, height: load.height) }
        load.height += 1
        guard load.height <= XMLReader.deepest else { throw DrawingCost.tooDeep(part) }
        guard load.drawn <= SVGCheck.mostParts else {
            throw AssetFault(
                message: "this is more to draw than \(SVGCheck.mostParts) elements", span: part.span,
                help: "what is referred to is drawn again at each place: refer to less, or save the drawing as a PNG")
        }
        loads[index] = load
        return load
    }

    /// What it takes to paint so many shapes, corners and lines of so much length as an element tells.
    private mutating func painting(
        at index: Int, shapes: Int, corners: Int, length: Double, _ depth: Int
    ) throws(AssetFault) -> DrawingLoad {
        var paint = DrawingLoad()
        var markers = DrawingLoad()
        for (property, load) in try paints(of: index, depth) {
            if property.hasPrefix("marker") { markers.add(load) } else { paint.add(load) }
        }
        // Markers may take their colours from what they mark.
        markers.add(paint, times: markers.shapes)
        var load = DrawingLoad(height: max(paint.height, markers.height))
        load.add(DrawingLoad(drawn: paint.drawn), times: shapes)
        load.add(DrawingLoad(drawn: markers.drawn), times: corners)
        load.dash(length, paint.dashes)
        return load
    }

    /// What an element is filled, stroked and marked with, by itself or by what it stands in.
    private mutating func paints(of index: Int, _ depth: Int) throws(AssetFault) -> [String: DrawingLoad] {
        var path: [Int] = []
        var next: Int? = index
        while let part = next, paints[part] == nil {
            path.append(part)
            next = parts[part].parent
        }
        var result = next.flatMap { paints[$0] } ?? [:]
        for part in path.reversed() {
            result.merge(try declared(at: part, inherits: true, depth), uniquingKeysWith: DrawingLoad.either)
            paints[part] = result
        }
        return result
    }

    /// What an element's own declarations refer to, by the property: only one of those of a property holds.
    private mutating func declared(
        at index: Int, inherits: Bool, _ depth: Int
    ) throws(AssetFault) -> [String: DrawingLoad] {
        var result: [String: DrawingLoad] = [:]
        let part = parts[index]
        for reference in part.references + part.selectors.flatMap({ rules[$0] ?? [] })
        where StyleVocabulary.references[reference.property] == inherits {
            var load = DrawingLoad(drawn: reference.spreads * DrawingPart.spreadWeight)
            if reference.isGroup { load.drawn += part.groupWeight(of: reference.property) }
            if reference.dash > 0 { load.dashes = 1 / reference.dash }
            for target in reference.targets { load.add(try self.load(at: target, depth)) }
            result[reference.property] = DrawingLoad.either(result[reference.property] ?? load, load)
        }
        return result
    }

    // MARK: - References

    private mutating func load(at target: (id: String, span: Span), _ depth: Int) throws(AssetFault) -> DrawingLoad {
        let index = try part(target)
        guard !isOpen[index] else {
            throw AssetFault(
                message: "`#\(target.id)` leads back to where it is referred to", span: target.span,
                help: "refer to a part that does not hold this")
        }
        return try load(of: index, depth: depth + 1)
    }

    private func part(_ target: (id: String, span: Span)) throws(AssetFault) -> Int {
        guard let index = ids[target.id] else {
            throw AssetFault(
                message: "nothing in the drawing has the id `\(target.id)`", span: target.span,
                help: "take the reference out, or give the id to what is meant", isUnsafe: false)
        }
        return index
    }

    private static func tooDeep(_ part: DrawingPart) -> AssetFault {
        AssetFault(
            message: "more than \(XMLReader.deepest) elements are reached through each other",
            span: part.span, help: "ungroup what is in groups of groups")
    }
}
