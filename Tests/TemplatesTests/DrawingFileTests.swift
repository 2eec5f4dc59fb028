import CLook
import Plan
import Testing
import XML

@testable import Templates

/// The files of our own drawings, which pages and papers take apart.
struct DrawingFileTests {
    /// The side of the square in which the drawings of a folder have their coordinates.
    private static let sides = ["": 64, "States": 24, "Shapes": 16]
    /// The elements and attributes that pages take as they are.
    private static let elements = Set(
        ["g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon"].map { "svg:" + $0 })
    private static let attributes: Set = [
        "class", "transform", "d", "points", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width",
        "height", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
    ]

    /// The drawings by the paths of their files. One that cannot be read is a fault, and keeps no other from being looked at.
    private static func drawings() throws -> [(path: String, root: Element)] {
        try EmbeddedFileTests.files("Drawings").compactMap { path, file in
            let root = try? XMLReader.root(of: file, prefixes: ["http://www.w3.org/2000/svg": "svg"])
            if root == nil { Issue.record("\(path) cannot be read") }
            return root.map { (path, $0) }
        }
    }

    private static func all(_ element: Element) -> [Element] { [element] + element.elements.flatMap(all) }

    @Test func `a drawing is a square of its kind, made of outlines alone`() throws {
        for (path, root) in try Self.drawings() {
            let side = Self.sides[path.contains("/") ? String(path.prefix { $0 != "/" }) : ""] ?? 0
            #expect(root.name == "svg:svg" && root.attributes == [.init("viewBox", "0 0 \(side) \(side)")], "\(path)")
            #expect(root.elements.count > 0, "\(path)")
            for element in Self.all(root).dropFirst() {
                #expect(Self.elements.contains(element.name), "\(path): \(element.name)")
                #expect(element.text.allSatisfy { $0.isWhitespace }, "\(path): text is not drawn")
                for attribute in element.attributes {
                    #expect(Self.attributes.contains(attribute.name), "\(path): \(attribute.name)")
                    #expect(attribute.value.wholeMatch(of: /[A-Za-z0-9 .,#()-]+/) != nil, "\(path): \(attribute.value)")
                }
            }
        }
    }

    @Test func `what a sheet paints by its class is painted alike where the file is opened, and on paper`() throws {
        let sheet = String(decoding: StyleFile.drawings.bytes, as: UTF8.self)
        var fills = ["dot": "black", "line": "none"]
        for tone in ["warm", "cool"] {
            fills[tone] = try String(
                #require(sheet.firstMatch(of: try Regex("--draw-\(tone): (#\\w+);"))?[1].substring))
        }
        for (path, root) in try Self.drawings() where !path.hasPrefix("Shapes/") {
            for element in Self.all(root).dropFirst() where element.name != "svg:g" {
                let kind = element["class"] ?? ""
                #expect(element["fill"] == fills[kind, default: "a class of a sheet"], "\(path)")
                #expect(element["stroke"] == (kind == "line" ? "black" : nil), "\(path)")
            }
        }
    }

    @Test func `a shape has the colour of its word alone`() throws {
        for (path, root) in try Self.drawings() where path.hasPrefix("Shapes/") {
            for element in Self.all(root).dropFirst() {
                #expect(element["class"] == nil, "\(path)")
                let colours = Set([element["fill"], element["stroke"]].compactMap(\.self))
                #expect(colours.contains("currentColor") && colours.isSubset(of: ["currentColor", "none"]), "\(path)")
            }
        }
    }

    @Test func `no two drawings of a kind look alike`() {
        #expect(Set(Drawing.allCases.map(\.file.bytes)).count == Drawing.allCases.count)
        #expect(Set(PlainState.allCases.map(\.file.bytes)).count == PlainState.allCases.count)
    }
}
