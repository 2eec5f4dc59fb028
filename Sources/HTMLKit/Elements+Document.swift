// Elements of a document as a whole. `document` writes the frame.

extension HTMLOutput where Self: ~Copyable {
    /// `<meta>`: a fact about the document.
    @inlinable
    package mutating func meta(_ a: Attribute<Tag.Meta> = .none, _ b: Attribute<Tag.Meta> = .none) {
        withHTML { $0.startTag("meta", a, b) }
    }

    /// `<link>`: a style sheet, icon or feed of the document.
    @inlinable
    package mutating func link(
        _ a: Attribute<Tag.LinkElement> = .none, _ b: Attribute<Tag.LinkElement> = .none,
        _ c: Attribute<Tag.LinkElement> = .none
    ) {
        withHTML { $0.startTag("link", a, b, c) }
    }

    /// `<script>`: a script, by its address.
    @inlinable
    package mutating func script(_ a: Attribute<Tag.Script> = .none, _ b: Attribute<Tag.Script> = .none) {
        withHTML { html in
            html.startTag("script", a, b)
            html.endTag("script")
        }
    }

    /// `<noscript>`: what is shown where scripts are off.
    @inlinable
    package mutating func noscript(content: (inout Self) -> Void = { _ in }) {
        element("noscript", content: content)
    }

    /// `<template>`: markup for a script to copy.
    @inlinable
    package mutating func template(_ a: Attribute<Tag.Plain> = .none, content: (inout Self) -> Void = { _ in }) {
        element("template", a, content: content)
    }
}
