import Diagnostics
import Testing

@testable import Reading

/// What a drawing takes to draw, with everything that it refers to.
struct DrawingCostTests {
    private func fault(_ parts: String) -> AssetFault? {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">\(parts)</svg>"
        do throws(AssetFault) {
            _ = try SVGCheck.read(SourceFile(path: "a.svg", text: svg))
            return nil
        } catch {
            return error
        }
    }

    private func isTooMuch(_ parts: String) -> Bool {
        fault(parts)?.message == "this is more to draw than 10000 elements"
    }

    /// Eight definitions, each of which refers to the one before it ten times; `N` stands for its number.
    private func chain(_ element: String, _ reference: String) -> String {
        let links = (1..<8).map { number in
            let one = reference.replacing("N", with: String(number - 1))
            return "<\(element) id=\"a\(number)\">\(String(repeating: one, count: 10))</\(element)>"
        }
        return "<\(element) id=\"a0\"><path/></\(element)>" + links.joined() + reference.replacing("N", with: "7")
    }

    @Test(arguments: [
        ("g", "<use href=\"#aN\"/>"), ("symbol", "<use href=\"#aN\"/>"), ("pattern", "<path fill=\"url(#aN)\"/>"),
        ("pattern", "<path style=\"stroke: url(#aN)\"/>"), ("pattern", "<g fill=\"url(#aN)\"><path/></g>"),
        ("pattern", "<use href=\"#a0\" fill=\"url(#aN)\"/>"), ("mask", "<path mask=\"url(#aN)\"/>"),
        ("clipPath", "<path clip-path=\"url(#aN)\"/>"), ("marker", "<path d=\"M0 0 1 1\" marker-mid=\"url(#aN)\"/>"),
        ("marker", "<g marker=\"url(#aN)\"><path d=\"M0 0 1 1\"/></g>"), ("mask", "<text filter=\"url(#aN)\">a</text>"),
        ("pattern", "<path style=\"mask-image: url(#aN), url(#aN)\"/>"),
    ])
    func `references that multiply are refused, whatever refers`(element: String, reference: String) {
        #expect(isTooMuch(chain(element, reference)))
    }

    @Test(arguments: [
        ".cN { fill: url(#aN) }", "g .x.cN:not(.y), rect { fill: url(#aN) }", "@media all { .cN { fill: url(#aN) } }",
        "@keyframes k { N% { fill: url(#aN) } }", ".x { .cN { fill: url(#aN) } }", ":is(.cN) { fill: url(#aN) }",
        "@scope (.a) { fill: url(#aN) }",
    ])
    func `references of styles count for all that they may apply to`(rule: String) {
        let rules = (0..<8).map { rule.replacing("N", with: String($0)) }.joined()
        #expect(fault("<style>\(rules)</style>" + chain("pattern", "<path class=\"x cN\"/>")) != nil)
    }

    @Test func `styles of one class cost nothing to the others`() {
        let rules = (0..<300).map { ".c\($0) { fill: url(#p\($0)) }" }.joined()
        let parts = (0..<300).map {
            "<pattern id=\"p\($0)\"><path/><path/></pattern><path class=\"c\($0)\"/><path/>"
        }
        #expect(fault("<style>\(rules)</style>" + parts.joined()) == nil)
    }

    @Test(arguments: [
        "<use id=\"a\" href=\"#a\"/>", "<g id=\"a\"><use href=\"#a\"/></g>",
        "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
        "<pattern id=\"a\"><path fill=\"url(#a)\"/></pattern>", "<mask id=\"a\"><g mask=\"url(#a)\"/></mask>",
        "<linearGradient id=\"a\" href=\"#b\"/><radialGradient id=\"b\" href=\"#a\"/>",
        "<style>path { fill: url(#a) }</style><pattern id=\"a\"><path/></pattern>",
        "<g fill=\"url(#a)\"><pattern id=\"a\"><path/></pattern></g>",
    ])
    func `what leads back to itself is refused`(parts: String) {
        #expect(fault(parts)?.message.contains("leads back") == true)
    }

    @Test(arguments: [
        // A marker at each corner, a long path or text again and again, points spread again and again.
        "<marker id=\"m\"><path/></marker><path marker-mid=\"url(#m)\" d=\"M0 0\(String(repeating: "h1", count: 6000))\"/>",
        "<path id=\"a\" d=\"M0 0\(String(repeating: "h1", count: 6000))\"/>\(String(repeating: "<use href=\"#a\"/>", count: 99))",
        "<text id=\"a\">\(String(repeating: "W", count: 9000))</text>\(String(repeating: "<use href=\"#a\"/>", count: 99))",
        "<filter id=\"f\"><feGaussianBlur/></filter>\(String(repeating: "<path filter=\"url(#f)\"/>", count: 200))",
        "<filter id=\"f\"><feGaussianBlur stdDeviation=\"9 3e3\"/></filter>\(String(repeating: "<path filter=\"url(#f)\"/>", count: 20))",
        "<style>path { filter: blur(9px) }</style>\(String(repeating: "<path/>", count: 200))",
        """
        <marker id="m">\(String(repeating: "<path fill=\"context-stroke\"/>", count: 40))</marker>
        <pattern id="p">\(String(repeating: "<path/>", count: 40))</pattern>
        <path stroke="url(#p)" marker-mid="url(#m)" d="M0 0 1 1 2 2 3 3 4 4 5 5"/>
        """,
    ])
    func `what is dear in itself counts for more`(parts: String) {
        #expect(isTooMuch(parts))
    }

    @Test(arguments: [
        "<line x2=\"1900\" stroke-dasharray=\".002\"/>", "<g stroke-dasharray=\"0 .1, .1\"><line x2=\"1900\"/></g>",
        "<style>g { stroke: red; stroke-dasharray: .2px .1pt }</style>", "<path style=\"stroke-dasharray:1e-3\"/>",
        "<path style=\"stroke-dasharray: .01 !important; fill: red\"/>", "<text stroke-dasharray=\".1\">a</text>",
    ])
    func `dashes that are too short to be seen are refused`(parts: String) {
        #expect(fault(parts)?.message == "the dashes of this line are shorter than 0.5")
    }

    @Test(arguments: ["1%", "var(--a)", "calc(1px / 99)", "1em", "1e", "url(#a)", ".5.5"])
    func `dashes that cannot be counted are refused`(dash: String) {
        #expect(fault("<path stroke-dasharray=\"\(dash)\"/>") != nil)
        #expect(fault("<style>path { stroke-dasharray: \(dash) }</style>") != nil)
    }

    @Test(arguments: [
        "<line x2=\"1e6\" stroke-dasharray=\"1\"/>", "<g stroke-dasharray=\"1\"><path d=\"M0 0h999999z\"/></g>",
        "<circle r=\"999999\" style=\"stroke-dasharray: 2\"/>", "<line pathLength=\"1e6\" stroke-dasharray=\"1\"/>",
        "<line pathLength=\"1e400\" stroke-dasharray=\"1\"/>",
        "<style>* { stroke-dasharray: 1 }</style><rect width=\"9e5\"/>",
        "<line id=\"a\" x2=\"9999\"/>\(String(repeating: "<use href=\"#a\" stroke-dasharray=\"1\"/>", count: 50))",
        "<text id=\"a\">\(String(repeating: "W", count: 9000))</text><use href=\"#a\" stroke-dasharray=\"1\"/>",
        "<linearGradient id=\"g\">\(String(repeating: "<stop/>", count: 1000))</linearGradient>\(String(repeating: "<path fill=\"url(#g)\"/>", count: 400))",
        String(repeating: "<path style=\"mix-blend-mode:multiply\"/>", count: 1000),
        String(repeating: "<g opacity=\".5\"><path/></g>", count: 1000),
        String(repeating: "<g opacity=\"50%\"><path/></g>", count: 1000),
        "<style>g { isolation: isolate }</style>" + String(repeating: "<g><path/></g>", count: 1000),
    ])
    func `dashes, stops and groups count`(parts: String) {
        #expect(isTooMuch(parts))
    }

    @Test func `long numbers and many spaces take no time`() {
        let spaces = String(repeating: " /**/", count: 50_000)
        #expect(fault("<path style=\"\(spaces)stroke-dasharray\(spaces):\(spaces)4 2\"/>") == nil)
        #expect(fault("<path d=\"M\(String(repeating: "1", count: 300_000)) 0\"/>") == nil)
    }

    @Test(arguments: ["filter: blur(2px)", "mask: none", "clip-path: circle(3px)", "stroke-dasharray: 4"])
    func `what is dear cannot be animated`(declaration: String) {
        let message = fault("<style>@keyframes a { to { \(declaration) } }</style>")?.message
        #expect(message?.hasSuffix("cannot be animated in a drawing") == true)
    }

    @Test(arguments: [
        "<line x2=\"1900\" stroke-dasharray=\"4 2\"/>", "<line x2=\"1900\" stroke-dasharray=\"0\"/>",
        "<line stroke-dasharray=\"none\"/>", "<line style=\"stroke-dasharray:2px, 1mm;stroke:red\"/>",
        "<circle r=\"40\" pathLength=\"100\" stroke-dasharray=\"25 75\"/>",
        String(repeating: "<path style=\"opacity:1;isolation:auto;mix-blend-mode:normal\"/>", count: 3000),
        String(repeating: "<path opacity=\".5\"/>", count: 2000),
        "<style>@keyframes a { from { opacity: 0 } to { transform: none } }</style><path/>",
    ])
    func `ordinary dashes, groups and animations pass`(parts: String) {
        #expect(fault(parts) == nil)
    }

    @Test func `elements and their depth are bounded, and nothing traps`() {
        let deep = String(repeating: "<g>", count: 99) + String(repeating: "</g>", count: 99)
        #expect(fault(deep) == nil)
        #expect(fault("<g>\(deep)</g>")?.message == "more than 100 elements stand within each other")
        #expect(fault(String(repeating: "<g/>", count: 9999)) == nil)
        #expect(fault(String(repeating: "<g/>", count: 10_000))?.message == "the drawing has more than 10000 elements")
        let links = (0..<5000).map { "<use id=\"a\($0)\" href=\"#a\($0 + 1)\"/>" }.joined() + "<g id=\"a5000\"/>"
        #expect(fault(links)?.message == "more than 100 elements are reached through each other")
    }

    @Test func `an ordinary number of shadows, gradients and copies passes`() {
        let parts = (0..<40).map { number in
            """
            <filter id="f\(number)"><feFlood/><feColorMatrix/><feOffset/><feGaussianBlur/><feColorMatrix/><feBlend/>
            <feBlend/></filter><g filter="url(#f\(number))"><path/></g>
            """
        }
        let gradient = "<linearGradient id=\"g\">\(String(repeating: "<stop/>", count: 30))</linearGradient>"
        #expect(fault(parts.joined()) == nil)
        #expect(fault(gradient + String(repeating: "<path fill=\"url(#g)\"/>", count: 2000)) == nil)
        #expect(fault("<g id=\"a\"><path/></g>" + String(repeating: "<use href=\"#a\"/>", count: 2000)) == nil)
    }

    @Test func `each id is given once, and each reference names one`() {
        #expect(fault("<g id=\"a\"/><g id=\"a\"/>")?.message == "the id `a` is given twice")
        for reference in ["<use href=\"#b\"/>", "<path fill=\"url(#b)\"/>", "<style>.x { mask: url(#b) }</style>"] {
            #expect(fault(reference)?.message == "nothing in the drawing has the id `b`")
        }
    }
}
