/// What may be said of what a plan had at first.
extension SumWords {
    /// The column of what plans had at first.
    package func first(_ origin: ImprovementPlan.Origin) -> String {
        switch origin {
        case .agreed: firstAgreed
        case .published: firstPublished
        case .notStated: atFirst
        }
    }
}

extension OverviewWords {
    /// How many actions a plan had at first (`count`).
    package func sumFirst(_ origin: ImprovementPlan.Origin) -> Phrase {
        switch origin {
        case .agreed: sumFirst
        case .published: sumPublished
        case .notStated: sumAtFirst
        }
    }
}

extension DateWords {
    /// The date that something had at first (`date`).
    package func first(_ origin: ImprovementPlan.Origin) -> Phrase {
        switch origin {
        case .agreed: firstAgreed
        case .published: firstPublished
        case .notStated: atFirst
        }
    }
}
