/// What an attribute can belong to. The types are never made; they only tell attributes apart.
@usableFromInline
package enum Tag {
    /// An element that has only the attributes of all elements.
    @usableFromInline
    package enum Plain {}
    /// `<meta>`.
    @usableFromInline
    package enum Meta {}
    /// `<link>`.
    @usableFromInline
    package enum LinkElement: LinkingTag {}
    /// `<script>`.
    @usableFromInline
    package enum Script: SourceTag {}
    /// `<a>`.
    @usableFromInline
    package enum Anchor: LinkingTag {}
    /// `<img>`.
    @usableFromInline
    package enum Image: SourceTag, SizedTag {}
    /// `<time>`.
    @usableFromInline
    package enum Time {}
    /// `<th>`.
    @usableFromInline
    package enum HeaderCell {}
    /// `<td>`.
    @usableFromInline
    package enum Cell {}
    /// `<form>`.
    @usableFromInline
    package enum Form {}
    /// `<label>`.
    @usableFromInline
    package enum Label {}
    /// `<input>`.
    @usableFromInline
    package enum Input: NamedTag, ValueTag {}
    /// `<button>`.
    @usableFromInline
    package enum Button {}
    /// `<select>`.
    @usableFromInline
    package enum Select: NamedTag {}
    /// `<option>`.
    @usableFromInline
    package enum Option: ValueTag {}
    /// The elements of SVG, which share their attributes.
    @usableFromInline
    package enum Drawing: SizedTag {}
}

/// Elements with `href`.
@usableFromInline
package protocol LinkingTag {}
/// Elements with `src`.
@usableFromInline
package protocol SourceTag {}
/// Elements with `width` and `height`.
@usableFromInline
package protocol SizedTag {}
/// Elements with `name`.
@usableFromInline
package protocol NamedTag {}
/// Elements with `value`.
@usableFromInline
package protocol ValueTag {}
