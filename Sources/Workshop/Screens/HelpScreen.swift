import Canvas
import Maturity
import Wording

extension Workshop {
  /// What this screen is for, its keys, and what the levels mean.
  var helpBody: Body {
    let width = min(100, layout.textColumns(withPane: false))
    var underneath = self
    let isOnExport = if case .help(_, true) = overlay { true } else { false }
    underneath.overlay = isOnExport ? .export(reports) : nil
    var body = Body()
    body.cursor = Position(row: 0, column: 0)
    body.addWrapped(isOnExport ? exportPurpose : underneath.purpose, width: width)
    body.add()
    body.add(language("Touches", "Keys"), .title)
    let groups = underneath.keyGroups
    let keyWidth = min((groups.map { $0.shown(in: language).displayWidth }.max() ?? 0) + 2, width / 2)
    for group in groups {
      body.addWrapped(
        group.label(in: language), width: width,
        lead: StyledLine(group.shown(in: language).padded(to: keyWidth), .accent))
    }
    guard let open else { return body }
    if underneath.open.map({ !$0.isTypingOnScreen }) == true { addReading(open, width: width, &body) }
    body.add()
    body.add(language("Niveaux", "Levels"), .title)
    for level in open.questionnaire.scale.levels {
      body.addWrapped(
        [level.definition, level.help].filter { !$0.isEmpty }.joined(separator: " "), width: width,
        lead: StyledLine("\(level.number) \(level.name)" + language.colon, .accent),
        indent: 2)
    }
    body.add()
    body.addWrapped(
      "\(open.questionnaire.title) \(open.questionnaire.version), \(open.questionnaire.licence). "
        + open.questionnaire.notice, width: width, style: .dim)
    body.addWrapped(language("Fichier\u{A0}: ", "File: ") + open.label, width: width, style: .dim)
    return body
  }

  /// How to read what is always on screen, and what the keyboard adds.
  private func addReading(_ open: OpenAssessment, width: Int, _ body: inout Body) {
    let levels = open.questionnaire.scale.levels
    let (first, last) = (levels.first?.number ?? 0, levels.last?.number ?? 0)
    let azerty = levels.compactMap { KeyGroup.unshifted($0.number) }.map(String.init).joined(separator: " ")
    body.add()
    body.add(language("À l’écran", "On screen"), .title)
    body.addWrapped(
      language(
        "En haut, une barre par critère, de ▁ (\(first)) à █ (\(last))\u{202F}; · sans réponse, "
          + "? \(language.quoted("ne sait pas")), – sans objet.",
        "At the top, a bar for each criterion, from ▁ (\(first)) to █ (\(last)); · unanswered, ? don’t know, "
          + "– not applicable."), width: width)
    body.addWrapped(
      language(
        "À droite d’un critère, les accompagnements qui le font avancer. Un critère ou un axe essentiel suffit à "
          + "bloquer le niveau.",
        "Beside a criterion, the kinds of support that move it. An essential criterion or axis is enough on "
          + "its own to hold the level back."), width: width)
    body.addWrapped(
      language(
        "Sur un clavier français, sans Maj, \(azerty) répondent aussi, et la virgule vaut "
          + "\(language.quoted("ne sait pas")).",
        "On a French keyboard, without Shift, \(azerty) answer too, and the comma is “don’t know”."),
      width: width, style: .dim)
  }

  private var exportPurpose: String {
    language(
      "Choisissez ce que disent les rapports et sous quelles formes\u{202F}; ils s’écrivent à côté de l’évaluation, sans "
        + "rien remplacer, ou là où vous dites.",
      "Choose what the reports say and in which forms; they are written beside the assessment, replacing nothing, or "
        + "where you say.")
  }

  private var purpose: String {
    switch stage {
    case .start:
      language(
        "Choisissez une évaluation à reprendre, ou commencez-en une. Tout est enregistré à chaque réponse.",
        "Choose an assessment to resume, or start one. Everything is saved at every answer.")
    case .open(let open):
      switch open.screen {
      case .details:
        language(
          "Qui est évalué, par qui, avec qui. Tout est facultatif\u{202F}; les participants sont des rôles, pas des noms.",
          "Who is assessed, by whom, with whom. All of it is optional; participants are roles, not names.")
      case .criterion(let view) where view.votes != nil:
        language(
          "Une touche par main levée. Les votes restent à côté de la réponse, qu’ils ne décident pas\u{A0}: tapez-la ensuite. "
            + "Au vote secret, rien ne se voit avant la fin.",
          "A key for each hand raised. Votes stay beside the answer, which they do not set: type it afterwards. In a "
            + "secret ballot nothing shows before the end.")
      case .criterion:
        language(
          "Retenez ensemble le plus haut niveau dont tous les faits sont vrais, et tapez son numéro.",
          "Choose together the highest level whose statements are all true, and type its number.")
      case .matrix:
        language(
          "Toutes les réponses\u{A0}: un chiffre est un niveau, ? \(language.quoted("ne sait pas")), – sans objet, · sans réponse.",
          "Every answer: a figure is a level, ? don’t know, – not applicable, · unanswered.")
      case .demand:
        language(
          "Chaque question cochée ajoute à la priorité de son type d’accompagnement, sans changer le niveau.",
          "Each question ticked adds to the priority of its kind of support, and leaves the level alone.")
      case .result(let view): purpose(of: view.page)
      case .records(let view) where view.kind == .evidence:
        language(
          "Ce qui montre que la réponse est juste\u{A0}: un document, un lien, et à qui le demander.",
          "What shows that the answer is right: a document, a link, and whom to ask for it.")
      case .records:
        language(
          "Ce que l’équipe va faire, qui s’en charge (un rôle) et pour quand. Le résultat les réunit.",
          "What the team means to do, who sees to it (a role) and by when. The result gathers them.")
      case .discussion:
        language(
          "De quoi parler maintenant\u{A0}: ce que vous voulez revoir, les votes les plus partagés, ce qui reste ouvert, ce "
            + "qui retient le niveau suivant, ce qui ferait changer la recommandation.",
          "What to talk about now: what you want to revisit, the most divided votes, what is open, what keeps the "
            + "next level away, what would change the recommendation.")
      case .comparison:
        language(
          "Ce qui a changé depuis une autre évaluation du même questionnaire. Un critère qui n’a pas d’équivalent avant ne "
            + "se compare pas, ni le niveau de son axe.",
          "What changed since another assessment of the same questionnaire. A criterion without an equivalent before "
            + "cannot be compared, nor can the level of its axis.")
      }
    }
  }

  private func purpose(of page: ResultView.Page) -> String {
    switch page {
    case .summary:
      language(
        "Le niveau dit ce qui tient, l’indice dit le chemin fait\u{202F}; le besoin mesure l’écart à la cible.",
        "The level says what holds, the index how far the team is; a need measures the gap to the target.")
    case .profile:
      language(
        "Chaque axe\u{A0}: son niveau, son indice, où les réponses encore ouvertes peuvent les mener, et la cible.",
        "Each axis: its level, its index, where the answers still open can take them, and the target.")
    case .support:
      language(
        "Les besoins côte à côte, les critères qui portent chacun, et les réponses qui changeraient la recommandation en "
          + "bougeant d’un niveau.",
        "The needs side by side, the criteria that drive each, and the answers that would change the recommendation by "
          + "moving one level.")
    case .path:
      language(
        "Le chemin vers le niveau suivant qui demande le moins d’effort. Une étape essayée ne change rien au fichier\u{A0}: elle montre "
          + "ce que le niveau et les besoins deviendraient.",
        "The path to the next level that takes the least effort. A step that is tried changes nothing in the file: it shows what level and "
          + "needs would become.")
    case .offers:
      language(
        "Les offres des accompagnements recommandés, celles qui comblent le plus d’écart d’abord\u{202F}; puis la formation "
          + "par public et les leviers que l’équipe peut saisir elle-même.",
        "The offers of the recommended kinds of support, those that close the widest gaps first; then training by "
          + "audience, and the levers that the team can use by itself.")
    case .steps:
      language(
        "✓ étape dont tous les critères sont à la cible, ▸ étape où en est l’équipe, puis enjeu le plus en retard. "
          + "Un critère suivi de ? est encore ouvert.",
        "✓ a step whose criteria are all at the target, ▸ the step where the team stands, then the stake furthest "
          + "behind. A criterion followed by ? is still open.")
    case .actions:
      language(
        "Ce que l’équipe va faire, par échéance, qui s’en charge, et le critère qui en a fait parler.",
        "What the team means to do, by due date, who sees to it, and the criterion that brought it up.")
    case .hosting:
      language(
        "Répondez oui ou non à ce que l’on sait du service à héberger\u{A0}: un verdict par offre, avec ses raisons et "
          + "ses sources. Il ne compte dans aucun niveau.",
        "Answer yes or no to what is known about the service to be hosted: a verdict for each offer, with its reasons and "
          + "sources. It does not count towards any level.")
    }
  }
}
