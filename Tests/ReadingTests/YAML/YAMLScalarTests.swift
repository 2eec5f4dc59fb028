import Diagnostics
import Plan
import Testing

@testable import Reading

/// Every form in which YAML writes a value gives the text as typed, and the place of each of its words.
@Suite struct YAMLScalarTests {
    private func value(_ yaml: String) throws -> SourceText {
        var problems: [Diagnostic] = []
        let value = YAMLReader.read(source(yaml), into: &problems)
        #expect(short(problems) == [])
        guard case .mapping(let pairs, _) = value, case .text(let text) = try #require(pairs.last?.value) else {
            Issue.record("`\(yaml)` is no mapping that ends in a text")
            return source("")
        }
        return text
    }

    @Test(arguments: [
        "on", "no", "yes", "true", "1.10", "0x1F", "1_000", "010", "2022-01-01", "12:30:45", "null", "~", ".inf", "1e3",
        "31/12/2022", "=", "<<",
    ]) func `a value is text, and never a number, a date or a truth`(typed: String) throws {
        let text = try value("key: \(typed)\n")
        #expect(text.text == typed)
        #expect(text.span.text == typed)
    }

    @Test(arguments: [
        "plain words here", "with, commas; and: colons:inside", "a # that is quoted", " padded ", "R&D at * all!",
        "dashes – and “quotes”", "it's", "say \"hello\"", "back\\slash", "100%", "[in brackets]", "é",
    ]) func `a quoted value keeps the places of its words`(typed: String) throws {
        let single = try value("é: 'x'\nkey: '\(typed.replacing("'", with: "''"))' # note\n")
        let double = try value(
            "é: \"x\"\nkey: \"\(typed.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"\n")
        let words = source(typed).trimmed.text
        #expect(single.text == words)
        #expect(double.text == words)
        expectWordsInPlace(single)
        expectWordsInPlace(double)
    }

    @Test func `escapes stand for one character each`() throws {
        let text = try value(#"key: "one\ttwo \u2013 three \x41 four \U0001F600 five \"six\" seven\\eight\/nine""#)
        #expect(text.text == "one\ttwo – three A four 😀 five \"six\" seven\\eight/nine")
        for word in ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"] {
            let start = try #require(text.text.firstRange(of: word)).lowerBound
            let offset = text.text.utf8.distance(from: text.text.startIndex, to: start)
            #expect(text.span(offset..<offset + word.utf8.count).text == word)
        }
    }

    @Test(arguments: [
        "key: one two\n  three\n  four\n", "key: one\n\n  two\n    three\n", "key: >\n  one two\n  three\n\n  four\n",
        "key: >-\n  one\n  two\n", "key: |\n  one\n    two\n\n  three\n", "key: |+\n  one\n\n",
        "key: |2-\n    one\n  two\n",
        "key: 'one\n  two\n\n  three'\n", "key: \"one\n  two\n\n  three\"\n", "key: \"one \\\n  two \\\n   three\"\n",
        "key:\n  one\n  two\n", "é: x\nkey: one – two\r\n  three\r\n", "key: >\r\n  one\r\n  two\r\n",
        "? key\n: one two\n", "{key: one two}\n", "{key: one\n  two}\n", "key: |\n\n  one\n  two\n",
        "key: one  \n   two \n",
        "- not: this\n  key: one\n", "key: \u{2028}  one\n",
    ]) func `a value over several lines keeps the places of its words`(yaml: String) throws {
        var problems: [Diagnostic] = []
        let read = YAMLReader.read(source(yaml), into: &problems)
        #expect(short(problems) == [])
        let texts = leaves(try #require(read))
        #expect(texts.contains { $0.text.contains("one") })
        for text in texts { expectWordsInPlace(text) }
    }

    @Test func `the span of a value is what is between its marks`() throws {
        #expect(try value("key: plain value\n").span.text == "plain value")
        #expect(try value("key: 'it''s'\n").span.text == "it''s")
        #expect(try value("key: \"a \\\"b\\\"\"\n").span.text == "a \\\"b\\\"")
        #expect(try value("key: one\n  two\n").span.text == "one\n  two")
        #expect(try value("key: >\n  one\n  two\nlast: x\n").span.text == "x")
        #expect(try value("key: >\n  one\n  two\n").span.text == "one\n  two")
        #expect(try value("key: |\n  one\n\n").span.text == "one")
        #expect(try value("key: \"one\\\n  two\"\n").span.text == "one\\\n  two")
    }

    @Test(arguments: ["key:", "key:\n", "key: ''\n", "key: \"\"\n", "key: |\n\n", "{key}\n", "{key: }\n"])
    func `nothing is an empty text`(yaml: String) throws {
        let text = try value(yaml)
        #expect(text.isEmpty)
        #expect(text.span.start <= yaml.utf8.count && text.span.text.isEmpty)
    }

    @Test func `keys and lists know their places`() throws {
        var problems: [Diagnostic] = []
        let yaml = "list:\n- one\n-   'two'\n- [three, four]\n\"quoted key\": x\n"
        guard case .mapping(let pairs, let span)? = YAMLReader.read(source(yaml), into: &problems) else { return }
        #expect(span.line == 1)
        #expect(pairs.map(\.key.text) == ["list", "quoted key"])
        #expect(pairs.map { String($0.key.span.text) } == ["list", "quoted key"])
        for text in leaves(.mapping(pairs, span)) { #expect(text.span.text == text.text) }
    }

    @Test func `an empty text is an empty mapping`() throws {
        for yaml in ["", "\n", "# only a note\n", "---\n"] {
            var problems: [Diagnostic] = []
            let read = try #require(YAMLReader.read(source(yaml), into: &problems))
            #expect(leaves(read).filter { !$0.isEmpty }.isEmpty)
        }
    }

    /// Every text in a value, keys left out.
    private func leaves(_ value: SourceValue) -> [SourceText] {
        switch value {
        case .text(let text): [text]
        case .list(let items, _): items.flatMap(leaves)
        case .mapping(let pairs, _): pairs.flatMap { leaves($0.value) }
        }
    }
}
