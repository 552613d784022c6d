/// Every identifier is ASCII letters, digits, “.”, “-” and “_”, starts with a letter or a digit, and is short: it stands
/// in files, in paths and on command lines.
enum IdentifierFormCheck: QuestionnaireCheck {
  static func problems(in draft: PlacedDraft) -> [Problem] {
    var problems: [Problem] = []
    for (id, path) in draft.identifiers {
      if let fault = Problem.IdentifierFault(in: id.value) {
        problems.append(Problem(.identifier(id.value, fault), path: path, at: id.location))
      }
    }
    return problems
  }
}

extension Problem.IdentifierFault {
  /// What is wrong with `text` as an identifier, or nil.
  package init?(in text: String) {
    guard let first = text.unicodeScalars.first else {
      self = .empty
      return
    }
    let stray = text.unicodeScalars.first { !$0.isIdentifierLetter && $0 != "." && $0 != "-" && $0 != "_" }
    if let stray {
      self = .character(stray)
    } else if !first.isIdentifierLetter {
      self = .start
    } else if text.utf8.count > Questionnaire.Limits.identifier {
      self = .tooLong(limit: Questionnaire.Limits.identifier)
    } else {
      return nil
    }
  }
}

extension Unicode.Scalar {
  /// An ASCII letter or digit.
  fileprivate var isIdentifierLetter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}

extension PlacedDraft {
  /// Every identifier given, with the path of what it names.
  fileprivate var identifiers: [(Located<String>, [Problem.Element])] {
    let own = draft.id.map { [($0, [Problem.Element]())] } ?? []
    return own + identifiers(placedSources) + identifiers(placedLevels) + identifiers(placedSupports)
      + identifiers(placedQuestions) + identifiers(placedAxes) + identifiers(placedCriteria)
      + identifiers(placedSequence) + identifiers(placedReferences) + identifiers(placedSteps)
      + identifiers(placedStakes) + identifiers(placedFates) + identifiers(placedAudiences)
      + identifiers(placedOffers) + identifiers(placedFollowUps) + identifiers(placedHostingOffers)
      + identifiers(placedFacts) + identifiers(placedRows) + identifiers(placedComparison) + identifiers(placedTerms)
  }

  private func identifiers(_ entities: [Placed<some NamedDraft>]) -> [(Located<String>, [Problem.Element])] {
    entities.compactMap { placed in placed.entity.id.map { ($0, placed.path) } }
  }
}
