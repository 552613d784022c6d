extension QuestionnaireDraft {
  /// The questionnaire described, or nil where anything is missing, however deep.
  func assembled(digest: String) -> Questionnaire? {
    let ranked = Array(scale.enumerated())
    guard let levels = ranked.whole({ $0.element.assembled(rank: Rank($0.offset)) }) else { return nil }
    let scale = Scale(levels: levels)
    guard let id, let version = version.flatMap({ SemanticVersion($0.value) }),
      let language = language.flatMap({ LanguageTag($0.value) }),
      let title, let summary, let licence, let notice, let rules = rules?.assembled(scale: scale),
      let sources = sources.whole({ $0.assembled() }), let supports = supports.whole({ $0.assembled() }),
      let axes = axes.whole({ $0.assembled() }), let references = references.whole({ $0.assembled() }),
      let steps = steps.whole({ $0.assembled() }), let stakes = stakes.whole({ $0.assembled() }),
      let migrations = migrations.whole({ $0.assembled() }),
      let offering = offering.map({ $0.assembled() }) ?? Offering.none,
      let glossary = glossary.map({ $0.assembled() }) ?? []
    else { return nil }
    let guide = hosting?.assembled()
    guard (guide == nil) == (hosting == nil) else { return nil }
    return Questionnaire(
      id: .init(id.value), version: version, language: language, title: title.value, summary: summary.value,
      licence: licence.value, notice: notice.value, sources: sources, scale: scale,
      supports: supports, rules: rules, axes: axes, references: references, steps: steps, stakes: stakes,
      offering: offering, hosting: guide, glossary: glossary, migrations: migrations, digest: digest)
  }
}

extension SourceDraft {
  fileprivate func assembled() -> Questionnaire.Source? {
    guard let id, let title, let publisher, let date = date.flatMap({ CalendarDate($0.value) }) else { return nil }
    return .init(id: .init(id.value), title: title.value, publisher: publisher.value, date: date)
  }
}

extension LevelDraft {
  fileprivate func assembled(rank: Rank) -> Level? {
    guard let id, let number, let name, let definition else { return nil }
    return Level(
      id: .init(id.value), rank: rank, number: number.value, name: name.value, definition: definition.value,
      help: help?.value ?? "")
  }
}

extension SupportDraft {
  fileprivate func assembled() -> SupportKind? {
    guard let id, let name, let title, let description, let questions = questions.whole({ $0.assembled() }) else {
      return nil
    }
    return SupportKind(
      id: .init(id.value), name: name.value, title: title.value, description: description.value,
      questions: questions)
  }
}

extension DemandQuestionDraft {
  fileprivate func assembled() -> DemandQuestion? {
    guard let id, let text else { return nil }
    return DemandQuestion(id: .init(id.value), text: text.value)
  }
}

extension AxisDraft {
  fileprivate func assembled() -> Axis? {
    guard let id, let name, let shortName, let summary, let weight, let essential,
      let criteria = criteria.whole({ $0.assembled() })
    else { return nil }
    return Axis(
      id: .init(id.value), name: name.value, shortName: shortName.value, summary: summary.value,
      weight: weight.value, isEssential: essential.value, criteria: criteria)
  }
}

extension CriterionDraft {
  fileprivate func assembled() -> Criterion? {
    guard let id, let name, let question, let weight, let essential, let effort, let primary, let help else {
      return nil
    }
    let affinities = Affinities(primary: .init(primary.value), secondary: secondary.identifiers())
    return Criterion(
      id: .init(id.value), name: name.value, question: question.value, weight: weight.value,
      isEssential: essential.value, effort: effort.value, affinities: affinities, descriptors: levels.map(\.value),
      help: help.value,
      facilitation: Facilitation(
        evidence: evidence.map(\.value), prompt: prompt?.value, nextSteps: nextSteps.map(\.value),
        references: (references ?? []).identifiers()))
  }
}

extension RulesDraft {
  fileprivate func assembled(scale: Scale) -> Rules? {
    guard let criteria = criteria?.assembled(), let axes = axes?.assembled(),
      let minCoverage = minCoverage?.value.assembled(), let target = target.flatMap({ scale.rank(ofNumber: $0.value) }),
      let autonomyBelow = autonomyBelow?.value.assembled(),
      let complementaryFrom = complementaryFrom?.value.assembled(),
      let combinedWithin, let demandPoints, let demandMaximum,
      let sequence = sequence.whole({ $0.assembled(scale: scale) })
    else { return nil }
    return Rules(
      criteriaGate: criteria, axesGate: axes, minCoverage: minCoverage, target: target,
      autonomyBelow: autonomyBelow, complementaryFrom: complementaryFrom, combinedWithin: combinedWithin.value,
      demandPoints: demandPoints.value, demandMaximum: demandMaximum.value,
      sequence: sequence)
  }
}

extension GateDraft {
  fileprivate func assembled() -> Gate? {
    guard let share = share?.value.assembled(), let maxLag else { return nil }
    return Gate(share: share, maxLag: maxLag.value)
  }
}

extension SequenceRuleDraft {
  fileprivate func assembled(scale: Scale) -> SequenceRule? {
    guard let id, let first, let atOrBelow = atOrBelow.flatMap({ scale.rank(ofNumber: $0.value) }), let because
    else { return nil }
    return SequenceRule(
      id: .init(id.value), first: .init(first.value), whenAny: whenAny.identifiers(), atOrBelow: atOrBelow,
      because: because.value)
  }
}

extension DraftFraction {
  fileprivate func assembled() -> Fraction? {
    guard numerator >= 0, denominator > 0 else { return nil }
    return Fraction(numerator, denominator)
  }
}

extension Array {
  /// Every element turned, or nil if any of them cannot be: nothing is dropped on the way.
  func whole<Turned>(_ turn: (Element) -> Turned?) -> [Turned]? {
    var result: [Turned] = []
    result.reserveCapacity(count)
    for element in self {
      guard let turned = turn(element) else { return nil }
      result.append(turned)
    }
    return result
  }
}

extension [Located<String>] {
  func identifiers<Entity>() -> [Identifier<Entity>] { map { Identifier($0.value) } }
}
