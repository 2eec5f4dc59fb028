import Diagnostics
import Testing

@testable import Reading

/// What passes as a drawing, and what does not: XML as all browsers read it, elements, attributes and styles that draw.
struct DrawingTests {
    private func fault(_ text: String) -> AssetFault? {
        do throws(AssetFault) {
            _ = try SVGCheck.read(SourceFile(path: "a.svg", text: text))
            return nil
        } catch {
            return error
        }
    }

    private func fault(within part: String) -> AssetFault? {
        fault("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">\n\(part)\n</svg>")
    }

    private static let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>"

    // MARK: - XML

    @Test(arguments: [
        "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='no' ?>\r\n<!-- by hand -->\n",
        "\n  ",
    ])
    func `a drawing may say that it is XML in UTF-8`(head: String) {
        #expect(fault(head + DrawingTests.drawing + "\n<!-- the end -->\n") == nil)
    }

    @Test(arguments: [
        "ISO-2022-JP", "UTF-16", "utf-7", "ISO-8859-1", "GBK", "IBM037", "utf8", "UTF-8 ", "", "&#85;TF-8",
    ])
    func `no other encoding than UTF-8 is obeyed`(encoding: String) {
        let fault = fault("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>" + DrawingTests.drawing)
        #expect(fault?.span.text == "encoding=\"\(encoding)\"")
    }

    @Test(arguments: [
        "<?xml version=\"1.1\"?>", "<?xml encoding=\"UTF-8\"?>", "<?xml version=\"&#49;.0\"?>",
        "<?xml version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"?>", "<?xml version=\"1.0\" standalone=\"x\"?>",
        "<?xml version=\"1.0\" version=\"1.0\"?>", "<?xml version=\"1.0\"", "<?xml version=\"1.0\" ?x>",
        "<?xmlversion=\"1.0\"?>", " <?xml version=\"1.0\"?>", "<!-- --><?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\"?><?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>", "<?XML version=\"1.0\"?>",
        "<?xml-stylesheet href=\"https://example.org/a.css\"?>", "<!DOCTYPE svg>", "\u{FEFF}", "&#32;", "<!>",
    ])
    func `nothing else stands before a drawing`(head: String) {
        #expect(fault(head + DrawingTests.drawing) != nil)
    }

    @Test(arguments: [
        0, 1, 8, 0xB, 0xC, 0x1B, 0x7F, 0x85, 0x9B, 0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ])
    func `characters that nobody sees are refused at their place`(value: UInt32) throws {
        let character = String(try #require(Unicode.Scalar(value)))
        for text in ["<title>a\(character)b</title>", "<!-- a\(character) -->", "<path d=\"M\(character)\"/>"] {
            #expect(fault(within: text)?.span.text == Substring(character))
        }
    }

    @Test func `what a switch of alphabets would end is refused before it is read`() {
        // In ISO-2022-JP the comment ends where it seems to go on.
        let text = "<!-- -\u{1B}(B-> <script>alert(1)</script> -->"
        #expect(fault(within: text)?.span.text == "\u{1B}")
    }

    @Test(arguments: [
        "&#13;", "&#10;", "&#9;", "&#0;", "&#x1B;", "&#127;", "&#x85;", "&#xD800;", "&#xFFFE;", "&#x110000;", "&#+65;",
        "&#x+41;", "&#-65;", "&#X41;", "&#65", "&nbsp;", "&;", "&#;", "&#x;", "& amp;", "&a.b;",
    ])
    func `a reference is one to a character that may stand there`(reference: String) {
        #expect(fault(within: "<title>\(reference)</title>")?.span.start != nil)
        #expect(fault(within: "<path class=\"\(reference)\"/>") != nil)
    }

    @Test(arguments: [
        "<!-- a -- b -->", "<!-- a --->", "<!-->", "<!-- a", "<![CDATA[a]]>", "<?a?>", "<!a>", "]]>", "< g/>", "<g/ >",
        "<>", "<1/>", "<g", "<g a", "<g a=", "<g a=\"", "<g id=\"1\"id=\"2\"/>", "<g id=\"1\" id=\"1\"/>", "<g id=1/>",
        "<g></svg>", "</g>", "</svg><svg>", "</svg><g/><svg>", "</svg>text<svg>",
    ])
    func `what is not well-formed is refused`(part: String) {
        #expect(fault(within: part) != nil)
    }

    @Test func `line ends and white space are as XML has them`() {
        #expect(fault(within: "<path\n\td='M0\r\n0\tL1 1'\r\n  id = \"x\" ></path >") == nil)
        #expect(fault(within: "<style>.a{content:'x\r}</style>")?.message == "this quote does not end on its line")
        // Within a value a line end is a space.
        #expect(fault(within: "<path style=\"font-family:'a\rb'\"/>") == nil)
    }

    // MARK: - Drawing

    @Test(arguments: [
        "<path FILL=\"red\"/>", "<path HREF=\"#a\"/>", "<path src=\"a\"/>", "<path xml:base=\"https://example.org\"/>",
        "<path xlink:href=\"#a\"/>", "<path data-a:b=\"c\"/>", "<path is=\"a\"/>", "<path begin=\"0\"/>",
        "<g xmlns:xlink=\"https://example.org\"/>", "<g xmlns:xml=\"a\"/>", "<g xmlns:a=\"\"/>", "<g xmlns:a:b=\"c\"/>",
        "<use href=\"\"/>", "<use href=\"#\"/>", "<use href=\" #a\"/>", "<use href=\"#a%62\"/>",
        "<use href=\"#svgView(viewBox(0,0,1,1))\"/>", "<feImage/>", "<switch/>", "<metadata/>", "<SCRIPT/>",
        "<svg:script/>", "<textPath href=\"https://example.org\"/>", "<view/>", "<set/>",
    ])
    func `only attributes and elements that draw pass`(part: String) {
        #expect(fault(within: "<g id=\"a\"/><g id=\"ab\"/>" + part) != nil)
    }

    @Test(arguments: [
        "fill=\"url(https://example.org/#a)\"", "fill=\"u\\72l(#a)\"", "fill=\"url(//example.org/#a)\"",
        "cursor=\"url(#a)\"", "mask=\"url('data:,x#a')\"", "marker-mid=\"url( https://example.org )\"",
        "filter=\"url(#a) url(https://example.org/b)\"", "transform=\"url(#a)\"", "clip-path=\"src('#a')\"",
        "fill=\"image(https://example.org)\"", "style=\"--x: url(#a)\"", "style=\"background: url(#a)\"",
        "style=\"fill: url(#a\"", "style=\"mask: inherit\"", "mask=\"inherit\"", "style=\"all: inherit\"",
    ])
    func `attributes that are properties refer to the drawing alone`(attribute: String) {
        #expect(fault(within: "<mask id=\"a\"/><path \(attribute)/>") != nil)
    }

    @Test(arguments: [
        "@im<!-- -->port 'https://example.org/a';", "@im<tspan/>port 'https://example.org/a';",
        "path { fill: u<!-- -->rl(https://example.org/a) }", "a {} <title/>", "<!-- a {} -->", "<![CDATA[a {}]]>",
        "path { fill: url(&#104;ttps://example.org/#a) }", "@import&#32;'https://example.org/a';",
        "@font-face { src: url(#a) }", "@namespace 'https://example.org';", "svg { background: attr(d url) }",
        "svg:has(path) {}", "path { d: path('M0 0') }",
    ])
    func `a style holds one text, which asks for nothing`(styles: String) {
        #expect(fault(within: "<mask id=\"a\"/><style>\(styles)</style>") != nil)
    }

    @Test func `a fault of styles is shown where it is written`() {
        let fault = fault(within: "<style>a &gt; b { fill: red }\r\nc &gt; d { fill: src('x') }</style>")
        #expect(fault?.span.place == "a.svg:3:18")
        #expect(fault?.span.text == "src(")
    }

    @Test(arguments: [
        // As drawing programs write them.
        """
        <defs id="defs1"/><g id="layer1" transform="translate(-10.5,3e-2)"><path id="path1" d="m 0,0 1,1 z"
          style="fill:none;stroke:#000000;stroke-width:0.26;marker-end:url(#m);-inkscape-font-specification:'sans-serif'"/>
        </g><marker id="m" orient="auto"><path style="fill:context-stroke" d="M0 0" transform="matrix(-1,0,0,-1,0,0)"/>
        </marker>
        """,
        """
        <style type="text/css">
        \t.st0{fill:#FFFFFF;}\r\n\t.st1{clip-path:url(#SVGID_2_);fill-rule:evenodd;}
        </style><defs><rect id="SVGID_1_" width="9" height="9"/></defs><clipPath id="SVGID_2_">
        <use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
        <g class="st1" style="enable-background:new 0 0 40 40;"><path class="st0" d="M0,0L1,1z"/></g>
        """,
        """
        <g filter="url(#f)"><rect rx="2" fill="url(#paint0_linear)"/></g><defs><filter id="f" x="0" y="0"
        filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="a"/>
        <feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0" result="b"/><feOffset dy="4"/>
        <feGaussianBlur stdDeviation="2"/><feBlend mode="normal" in2="a"/></filter>
        <linearGradient id="paint0_linear"><stop stop-color="white" offset="0"/></linearGradient></defs>
        """,
        "<text xml:space=\"preserve\" font-family=\"'Gill Sans', sans-serif\" transform=\"rotate(-45)\">Tom's (a) \"b\"</text>",
        "<g data-name=\"Layer (1\" aria-label=\"Tom's\" role=\"img\"/>", "<!-- - a - --><style/><style></style>",
        "<style>@media (width &lt;= 600px) { .a { fill: rgb(0 0 0 / .5) } } @font-face { src: local('Gill Sans') }</style>",
        "<style>rect { filter: drop-shadow(0 1px 2px #0003) } a::after { content: \"\\201C url(x)\\\n\" }</style><rect/>",
        "<linearGradient id=\"a\"/><linearGradient id=\"b\" href=\"#a\"/><path fill=\"url( '#b' ) red\"/>",
    ])
    func `drawings as programs write them pass`(part: String) {
        #expect(fault(within: part)?.message == nil)
    }
}
