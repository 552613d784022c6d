import Maturity
import Scoring
import Wording

extension ReportMaterial {
  /// The axes side by side, as a figure, a table and a heat map of their criteria.
  var profileSection: Section {
    var blocks: [Block] = [.figure(profileFigure), .table(axesTable)]
    if scorecard.axes.contains(where: { hasBounds($0.level) || hasBounds($0.index) }) {
      blocks.append(
        .paragraph(
          RichText(
            language(
              "Entre parenthèses\u{A0}: les bornes, selon les réponses encore ouvertes.",
              "In brackets: the bounds, depending on the answers still open."))))
    }
    blocks.append(.figure(heatMap))
    return Section("profile", RichText(language("Profil par axe", "Profile by axis")), blocks)
  }

  /// Whether it is written with brackets.
  private func hasBounds<Value: Equatable>(_ score: Estimate<Value>) -> Bool {
    score.value != nil && score.low != score.high
  }

  private var axesTable: Table {
    Table(
      language("Niveau, indice et réponses de chaque axe", "Level, index and answers of each axis"),
      [
        .init(language("Axe", "Axis"), breadth: 4), .init(language("Niveau", "Level"), breadth: 2),
        .init(language("Indice", "Index"), isNumeric: true, breadth: 2),
        .init(language("Réponses", "Answers"), isNumeric: true),
      ],
      scorecard.axes.map { score in
        [
          .init([.quoted(axisName(score.axis))]),
          .init([.quoted(level(score.level))], rank: score.level.value),
          .init(explanation.short(score.index)),
          .init("\(score.coverage.answered)/\(score.coverage.applicable)"),
        ]
      })
  }

  /// “2 Amorçage (1–3)”.
  func level(_ level: Estimate<Rank>) -> String {
    level.wording(explanation.levelName, bound: explanation.number)
  }

  /// “6 Automatisation et livraison”.
  func axisName(_ id: Axis.ID) -> String { questionnaire.axis(id).map { "\($0.id)\u{A0}\($0.name)" } ?? id.rawValue }

  var profileFigure: Figure {
    let earlier = earlierIndexes
    let bars = scorecard.axes.map { score in
      Figure.Profile.Bar(
        name: .sanitised(axisName(score.axis)), level: score.level.value, index: score.index.value,
        low: score.index.low, high: score.index.high,
        target: questionnaire.target(of: score.axis, in: assessment.sheet),
        earlier: earlier[score.axis])
    }
    return Figure(
      anchor: "figure-profile", title: language("Indice et niveau de chaque axe", "Index and level of each axis"),
      alternative: .sanitised(alternative), content: .profile(.init(levels: figureLevels, bars: bars)),
      table: profile == .synthesis ? axesTable : nil)
  }

  /// What the bars show, in words: level and index of every axis.
  private var alternative: String {
    scorecard.axes.map { score in
      guard let index = score.index.value else {
        return language("\(axisName(score.axis))\u{A0}: sans réponse.", "\(axisName(score.axis)): unanswered.")
      }
      let level = score.level.value.map(explanation.number) ?? "–"
      return language(
        "\(axisName(score.axis))\u{A0}: niveau\u{A0}\(level), indice\u{A0}\(index.percent).",
        "\(axisName(score.axis)): level\u{A0}\(level), index\u{A0}\(index.percent).")
    }.joined(separator: " ")
  }

  private var earlierIndexes: [Axis.ID: Fraction] {
    let axes = comparison?.comparison.axes ?? []
    return Dictionary(
      axes.compactMap { axis in axis.scores?.index.before.map { (axis.axis, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  private var figureLevels: [Figure.Level] {
    questionnaire.scale.levels.map { Figure.Level(number: "\($0.number)", name: .sanitised($0.name)) }
  }

  private var heatMap: Figure {
    let rows = questionnaire.axes.map { axis in
      Figure.HeatMap.Row(
        name: .sanitised(axisName(axis.id)),
        cells: axis.criteria.map { criterion in
          let state = assessment[criterion.id].state
          let rank: Rank? = if case .answered(let rank) = state, questionnaire.scale[rank] != nil { rank } else { nil }
          return .init(
            criterion: .sanitised(criterion.id.rawValue), symbol: questionnaire.symbol(of: state), rank: rank,
            isEssential: criterion.isEssential)
        })
    }
    return Figure(
      anchor: "figure-matrix", title: language("Réponse à chaque critère", "Answer to each criterion"),
      alternative: language(
        "Une ligne par axe, une case par critère, avec le niveau répondu. Le tableau qui suit dit la même chose.",
        "A row for each axis, a cell for each criterion, with the level answered. The table below says the same."),
      content: .heatMap(.init(levels: figureLevels, rows: rows)), table: answersTable)
  }

  /// The heat map in words: however many criteria an axis has, two columns.
  private var answersTable: Table {
    Table(
      language("Réponses de chaque axe, critère par critère", "Answers of each axis, criterion by criterion"),
      [
        .init(language("Axe", "Axis"), breadth: 2),
        .init(language("Critère\u{A0}: réponse", "Criterion: answer"), breadth: 5),
      ],
      questionnaire.axes.map { axis in
        let answers = axis.criteria.map { criterion in
          let symbol = questionnaire.symbol(of: assessment[criterion.id].state)
          let essential = criterion.isEssential ? language(" (essentiel)", " (essential)") : ""
          return "\(criterion.id)\(language.colon)\(symbol)\(essential)"
        }
        return [.init([.quoted(axisName(axis.id))]), .init(answers.joined(separator: ", "))]
      })
  }
}
