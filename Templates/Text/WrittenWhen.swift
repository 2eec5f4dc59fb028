import Plan

/// A time that was understood, beside what was written. HTMLKit has a `Written` of its own.
typealias WrittenWhen = Plan.Written<When>
