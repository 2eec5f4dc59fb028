import CommonMark
import Markup
import Testing

@Suite("Fences")
struct FenceTests {
    /// Notes the fence of each code block.
    private struct Fences: MarkupVisitor {
        var found: [MarkupFence?] = []

        mutating func enter(_ node: MarkupNode) {
            if case .codeBlock = node.kind { found.append(node.fence) }
        }
    }

    private func fences(_ text: String) -> [MarkupFence?] {
        var fences = Fences()
        Markdown.parse(text).walk(with: &fences)
        return fences.found
    }

    @Test(arguments: [
        "```\n```", "```only\na\n```\n", "~~~ text\na\n\n~~~~~\nb\n", "  ```\n  a\n   ```", "```a\n```a\n```",
        "- ```\n  a\n  ```\n- b", "> ```\n> a\n> ```\nb", "> - ```\n>   a\n>   ```\n\nb", "```\ra\r```\r",
        "```\r\na\r\n```", "1. ~~~\n   ```\n   ~~~", "````\n```\n````",
    ])
    func `a fence that is closed is told from one that its container ends`(text: String) {
        #expect(fences(text) == [.closed])
    }

    @Test(arguments: [
        "```", "```only", "```only\na", "```only\na\n\n\n", "````\na\n```\n", "```\na\n~~~\n", "```\na\n    ```",
        "- ```\n  a\nb", "- ```\n  a\n\nb", "> ```\n> a\n\nb", "> ```\n> a", "```\n> ```\n", "```\na\n``` b",
        "- ~~~\n  a\n- b", "```\ra\r", "```a\n```a", "- > ```\n  > a\n- ~~~~ x",
    ])
    func `a fence that is not closed is seen`(text: String) {
        #expect(fences(text).first == .open)
    }

    @Test func `a fence in what another ends is one more`() {
        #expect(fences("> ```\n> a\n```\nb\n```") == [.open, .closed])
        #expect(fences("- ```\n  a\n```\n") == [.open, .open])
    }

    @Test(arguments: ["    ```\n    a\n    ```", "\t```only\n\ta", "    a\r\n", "-     ```"])
    func `indented code has none`(text: String) {
        #expect(fences(text) == [nil])
    }
}
