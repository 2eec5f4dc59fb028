package import Plan

/// A reference that was found and resolved: from where, to what.
package struct Reference: Sendable {
    /// What a reference says.
    package enum Kind: Sendable, Hashable {
        /// It says that this work answers that recommendation: an `Answers` field.
        case answers
        /// The same, printed in brackets in a title, step or measure.
        case tag
        /// An indicator that shows how it goes.
        case shows
        /// It names the other and says no more.
        case mention
    }

    /// Where a reference stands.
    package struct Origin: Sendable, Hashable {
        /// What holds it: an entity, or a page or document of the council's own.
        package enum Holder: Sendable, Hashable {
            case entity(EntityID)
            case page(String)
            /// A paper, by its name.
            case report(String)
            /// A letter or another document.
            case document(String)
            /// The page of terms and boards.
            case glossary
        }

        /// The part of the holder.
        package enum Part: Sendable, Hashable {
            case title, fields, text, step, measure, account
            /// A row of progress of a day, or of the month that is all its source gives.
            case progress(Period)
            /// A row of difference made of a day.
            case difference(Day)
        }

        /// What holds it.
        package let holder: Holder
        /// The part of the holder that it stands in.
        package let part: Part

        package init(holder: Holder, part: Part) {
            self.holder = holder
            self.part = part
        }
    }

    /// Where it stands.
    package let origin: Origin
    /// What it refers to.
    package let target: EntityID
    /// What it says.
    package let kind: Kind

    package init(origin: Origin, target: EntityID, kind: Kind) {
        self.origin = origin
        self.target = target
        self.kind = kind
    }
}
