/// Ways to write a mark that do not take.
enum MarkForms {
    /// One line each.
    static let lines =
        fences.flatMap { ["\($0)only", "\($0)note", "\($0) only", "\($0)onyl", "\($0)Only", "\($0)onlly"] } + audiences
        + brackets

    private static let fences = [
        "``", "'''", "''", "‘‘‘", "’’’", "~~", ":::", "::", "´´´", "′′′", "‵‵‵", "`'`", "“““", "` ` `", ": : :", "ʼʼʼ",
        "`\u{200B}``", "`\u{AD}``", "``\u{FE0F}`", "｀｀｀", "：：：", "～～～", "\\`\\`\\`", "&#96;&#x60;&grave;", "\u{1FEF}``",
    ]

    private static let audiences = [
        "audience: board", "Audience: board", "AUDIENCE: BOARD", "audience:board", "audience : board",
        "audience = board",
        "Audience – board", "Audience - board", "Audience — board", "audience：board", "audience board",
        "audience board only",
        "audiance: board", "audence: board", "audiencee: board", "adience: board", "uadience: board", "auidence: board",
        "audienec: board", "audience: bord", "audience: boards", "audience: baord", "audience: board.",
        "audience: the board",
        "audience: only the board", "audience: draft", "audience: 'board'", "audience: [board]",
        "audience: board, public", "audience: board The price is too high.", "**Audience:** board",
        "**Audience: board**",
        "*Audience*: board", "__Audience__: _board_", "au*dien*ce: board", "(audience: board)", "[audience: board]",
        "{audience: board}", "<audience: board>", "“audience: board”", "(Audience = board)", "`audience: board`",
        "`audience: board` The price is too high.", "The price is too high (audience: board)",
        "The price is too high. Audience: board", "The price is too high audience: board",
        "aud\u{200D}ience: board", "audience\u{2060}: board", "audi\u{AD}ence: b\u{200B}oard", "аudience: board",
        "audiеnce: bоard", "ａｕｄｉｅｎｃｅ：ｂｏａｒｄ", "𝐚𝐮𝐝𝐢𝐞𝐧𝐜𝐞: 𝐛𝐨𝐚𝐫𝐝", "audiénce: board", "audience: boаrd", "ⓐⓤⓓⓘⓔⓝⓒⓔ: board",
        "audience&#58; board", "&#97;udience: board", "audience\\: board", "audience\u{A0}: board", "audience:\tboard",
        "audience → board", "audience:: board", "audience; audience: board", "audience: for board", "aud ience: board",
        "audience: boa rd", "audience: staff", "Audience (board)", "audience is board", "audience/board",
        "only audience: board", "audience: board\u{2028}The price is too high.", "The price.\u{2029}audience: board",
        "The price.\u{85}audience: board", "Price\u{B}audience: board", "Price\u{C}audience: board",
        "audience: members of the board", "Audience: Corporate Parenting Board", "audience: the management board",
        "audience: Cabinet and board", "audience: staff, board", "audience: not for public", "audience: staff only",
        "Audience: exec", "Audience: internal", "(audience: exec) The price", "audience: exec, the price",
        "audience: public, board", "audiance: exec", "Audience: exec.", "audience = exec",
        "Audience – the chief's board",
        "audience: #board", "audience: @board", "audience: $board", "audience: %board", "audience: &board",
        "audience: +board", "audience: !board", "audience: ?board", "audience: 1. board", "audience; board",
        "audience ---------> board", "Readers/audience: board", "who?audience: board", "R&audience: board",
        "audience @board", "Audience(s): board", "Audience level: board", "Audience restricted to: board",
    ]

    private static let brackets = [
        "[board only]", "(board only)", "{board only}", "BOARD ONLY:", "Board only", "board only", "**Board only**",
        "BOARD ONLY: the price is too high.", "(for the board only)", "(only for the board)", "(only board)",
        "only: board",
        "[bord only]", "[board onyl]", "［board only］", "【board only】", "(bоard only)", "(board\u{200B} only)",
        "(draft only)",
        "The price is too high (board only)", "The price [board only] is too high", "The price – board only",
        "[*board* only]", "\\[board only\\]", "&#91;board only&#93;", "«board only»", "board-only:",
        "BOARD ONLY the price",
        "This is for the board only (board only).", "Access: board only", "Board (only)", "Only (board)",
        "{{ board only }}",
    ]

    /// Several lines each: a fence, who may read, the text, and what should be its end.
    static let blocks = [
        "```only audience: board The price is too high.```", "``only\naudience: board\nThe price\n``",
        "'''only\naudience: board\nThe price\n'''", "    ```only\n    audience: board\n    The price\n    ```",
        "\t```only\n\taudience: board\n\tThe price\n\t```", "\u{A0}```only\naudience: board\nThe price\n```",
        "Text\n    ```only\n    audience: board\n    The price\n    ```",
        "```only\u{2028}audience: board\u{2028}The price\u{2028}```",
        "~~~only\u{85}audience: board\nThe price\n~~~", "```only\u{B}audience: board\u{B}The price\n```",
        "```onl\u{200B}y\naudience: board\nThe price\n```", "```оnly\naudience: board\nThe price\n```",
        "```only\naudience: board\nThe price", "```only\naudience: board\nThe price\n``",
        "````only\naudience: board\nThe price\n```",
        "```only\naudience: board\nThe price\n    ```", "```only\nThe price\naudience: board\n```",
        "```only\naudiance: board\nThe price\n```", "```only\n\naudience: board\nThe price\n```",
        "```only\nThe price\n```",
        "```\naudience: board\nThe price\n```", "```text\naudience: board\nThe price\n```",
        "```note\naudience: board\nThe price\n```", "```text\n```only\naudience: board\n```",
        "~~~markdown\n```only\nThe price\n```\n~~~", "~~~markdown\n```only\naudience: board\nThe price\n~~~",
        "~~~markdown\naudience: board\nThe price\n~~~", "~~~markdown\n    ```only\n    audience: board\n~~~",
        "> ```only\n> audience: board\n> The price\n> ```", "- ```only\n  audience: board\n  The price\n  ```",
        ">```only\naudience: board\nThe price\n```", "1. ```only\naudience: board\n```",
        "<!-- ```only\naudience: board\n-->",
        "Audience:\nboard", "**Audience:**\n\nboard", "Audience\nBoard", "(audience:\nboard)",
        "The price (board\nonly)",
        "///only\nThe price", "|||only\nThe price", "&&&only\nThe price", "***only***\nThe price", ">>>only\nThe price",
        "[only]\nThe price\n[/only]", "[[only]]\nThe price", "((only))\nThe price", "only{\nThe price\n}",
        "///only board\nThe price", "only\nboard\nThe price", "```text\nonly\nboard\nThe price\n```",
        "`audience: board` the price is too high", "`[board only]` the price is too high",
        "audience: board\n===", "[audience]: board", "[audience: board](https://example.com)",
        "![board only](assets/a.svg)",
        "---\naudience: board\n---\nThe price", "\\```only\naudience: board\n\\```", "only\naudience: board\nThe price",
        "&#96;&#96;&#96;only\naudience: board\nThe price", "```only\raudience: board\rThe price\r```",
        ": ```only\n: audience: board",
        "audience:\\\nboard", "audience\n:\nboard", "audience | board", "•••only\nThe price",
        "::: {only}\nThe price\n:::", "{% only %}\nThe price",
        "~~~only\naudience: board\nA\n~~~\nThe price\n   ~~~\nB\n~~~",
        "---only\nThe price", "+++only\naudience: board\n+++", "%%%only\nThe price\n%%%",
        "```only\naudience: board\nA\n```text\nThe price\n```\nThe price\n```",
        "```only\naudience: board\nA\n```\nThe price\n```\nB\n```",
        "````only\naudience: board\nA\n````\nThe price\n```\nB\n```",
        "```table\ncaption: C\n| a |\n| audience: board |\n```",
        "```table\ncaption: C (board only)\n| a |\n| b |\n```", "~~~~note\n```text\nThe price\n~~~~",
    ]
}
