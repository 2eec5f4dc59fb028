/// The forms that a language's nouns take after whole numbers, and which it takes after which.
///
/// The rules are those of the Unicode CLDR (version 45), for whole numbers.
package enum PluralForms: Sendable, Hashable, CaseIterable {
    /// One form for every number: Chinese, Vietnamese.
    case otherOnly
    /// One form for 1 and one for everything else: English, Urdu.
    case oneAndOther
    /// One form for 0 and 1 and one for everything else: Bengali, Hindi.
    case zeroOrOneAndOther
    case oneTwoAndOther
    case arabic, czech, eastSlavic, latvian, lithuanian, polish, romanian, welsh

    /// The forms that there are, which a translation gives.
    package var categories: [PluralCategory] {
        switch self {
        case .otherOnly: [.other]
        case .oneAndOther, .zeroOrOneAndOther: [.one, .other]
        case .oneTwoAndOther: [.one, .two, .other]
        case .arabic, .welsh: [.zero, .one, .two, .few, .many, .other]
        case .czech, .romanian, .lithuanian: [.one, .few, .other]
        case .polish, .eastSlavic: [.one, .few, .many]
        case .latvian: [.zero, .one, .other]
        }
    }

    /// The form after a number.
    package func category(_ count: Int) -> PluralCategory {
        let (ones, tens) = (count % 10, count % 100)
        let isTeen = (11...19).contains(tens)
        switch self {
        case .otherOnly: return .other
        case .oneAndOther: return count == 1 ? .one : .other
        case .zeroOrOneAndOther: return count < 2 ? .one : .other
        case .oneTwoAndOther: return count == 1 ? .one : count == 2 ? .two : .other
        case .arabic: return PluralForms.arabic(count)
        case .czech: return count == 1 ? .one : (2...4).contains(count) ? .few : .other
        case .eastSlavic:
            if isTeen { return .many }
            return ones == 1 ? .one : (2...4).contains(ones) ? .few : .many
        case .polish:
            if count == 1 { return .one }
            return (2...4).contains(ones) && !isTeen ? .few : .many
        case .latvian:
            if ones == 0 || isTeen { return .zero }
            return ones == 1 ? .one : .other
        case .lithuanian:
            if isTeen || ones == 0 { return .other }
            return ones == 1 ? .one : .few
        case .romanian:
            if count == 1 { return .one }
            return count == 0 || (1...19).contains(tens) ? .few : .other
        case .welsh:
            switch count {
            case 0: return .zero
            case 1: return .one
            case 2: return .two
            case 3: return .few
            case 6: return .many
            default: return .other
            }
        }
    }

    private static func arabic(_ count: Int) -> PluralCategory {
        switch count {
        case 0: .zero
        case 1: .one
        case 2: .two
        default:
            switch count % 100 {
            case 3...10: .few
            case 11...99: .many
            default: .other
            }
        }
    }
}
