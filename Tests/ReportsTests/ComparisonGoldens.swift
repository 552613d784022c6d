/// “before” and “after” of the pair as printed, where ⍽ stands for a no-break space.
let comparisonFrench = #"""
  Matrice d’essai 2.0.0⍽: comparaison
  Avant  DSI Exemple · Rizomo, 3⍽mars 2025, version⍽2.0.0
  Après  DSI Exemple · Rizomo, 1er⍽mars 2026, version⍽2.0.0

  Le niveau passe de 2⍽Essai à 3⍽Usage.
  L’indice passe de 34 à 40 sur⍽100.
  Réponses avant⍽: 5⍽sur⍽6 critères applicables (83⍽%), 1⍽«⍽ne sait pas⍽»,
  1⍽sans⍽objet.
  Réponses après⍽: 6⍽sur⍽6 critères applicables (100⍽%), 1⍽sans⍽objet.
  Sur 7⍽critères, 3⍽ont progressé, 1⍽a reculé, 2⍽sont maintenant renseignés et
  1⍽est maintenant sans objet.

  Profil par axe
    a Portage    niveau 1 → 3  indice 13 → 50
    b Livraison  niveau 2 → 3  indice 50 → 42
    c Équipe     niveau 2 → 2  indice 25 → 25

  En progrès
    • a1⍽Sponsor⍽: 1⍽Départ → 3⍽Usage⍽(+2)
    • a2⍽Budget⍽: 2⍽Essai → 3⍽Usage⍽(+1)
    • b1⍽Chaîne⍽: 2⍽Essai → 3⍽Usage⍽(+1)

  En recul
    • b2⍽Contrôles⍽: 4⍽Maîtrise → 3⍽Usage⍽(−1)

  Maintenant renseignés
    • b3⍽Mesure⍽: «⍽ne sait pas⍽» → 2⍽Essai
    • c1⍽Savoirs⍽: sans objet (pas d’équipe) → 2⍽Essai

  Maintenant sans objet
    • c2⍽Pratique⍽: 2⍽Essai → sans objet (confiée à l’école)

  Accompagnement
    Avant  Accompagnement principal⍽: Stratégie. Accompagnement complémentaire⍽:
           Formation.
    Après  Accompagnement principal⍽: Formation.
    2⍽critères appelaient l’accompagnement Stratégie⍽: tous ont progressé (a1 et
    a2).
    2⍽critères appelaient l’accompagnement Formation⍽: un seul a progressé (b1).
    N’a pas progressé⍽:
      • c2⍽Pratique⍽: 2⍽Essai → sans objet (confiée à l’école)

  """#

/// “former” and “after”, across versions, in English.
let comparisonEnglish = #"""
  Matrice d’essai 2.0.0: comparison
  Before  DSI d’avant · Rizomo, 15⍽January 2024, version⍽1.0.0
  After   DSI Exemple · Rizomo, 1⍽March 2026, version⍽2.0.0
  The questionnaire is in French: its texts are quoted as they are.

  The organisation is not the same: “DSI d’avant” before, “DSI Exemple” after.
  The questionnaire went from version⍽1.0.0 to version⍽2.0.0: only the criteria
  that stayed the same or were reworded can be compared, and what the answers
  before give rests on them alone.

  The overall level and index cannot be compared: 3⍽criteria have no equivalent
  before.
  The level after is 3⍽Usage.
  Answered before: 4⍽of⍽7 applicable criteria (57%), 3⍽unanswered.
  Answered after: 6⍽of⍽6 applicable criteria (100%), 1⍽not⍽applicable.
  Of 7⍽criteria, 2⍽rose, 1⍽did not move, 1⍽is now not applicable and 3⍽cannot be
  compared.

  Profile by axis
    a Portage    level 1 → 3  index 13 → 50
    b Livraison  not comparable: b1, b2, b3
    c Équipe     level 2 → 2  index 38 → 25

  Risen
    • a2⍽Budget: 1⍽Départ → 3⍽Usage⍽(+2), formerly a3, reworded criterion
    • a1⍽Sponsor: 2⍽Essai → 3⍽Usage⍽(+1)

  Now not applicable
    • c2⍽Pratique: 3⍽Usage → not applicable (confiée à l’école)

  Not comparable
    • b1⍽Chaîne: a part of the former b1
    • b2⍽Contrôles: a part of the former b1
    • b3⍽Mesure: merges the former b3 and b4
    • z1: does not exist any more

  Support
    Before  Main support: Stratégie. Complementary support: Formation.
    After   Main support: Formation.
    2⍽criteria called for Stratégie support: all of them rose (a2 and a1).
    One criterion called for Formation support: it did not rise.
      • c1⍽Savoirs: still 2⍽Essai

  """#

/// The same two in French Markdown.
let comparisonMarkdown = #"""
  # Comparaison⍽: Matrice d’essai

  - **Avant⍽:** DSI d’avant · Rizomo, 15⍽janvier 2024, version⍽1.0.0
  - **Après⍽:** DSI Exemple · Rizomo, 1er⍽mars 2026, version⍽2.0.0

  L’organisation n’est pas la même⍽: «⍽DSI d’avant⍽» avant, «⍽DSI Exemple⍽» après.

  Le questionnaire est passé de la version⍽1.0.0 à la version⍽2.0.0⍽: seuls se comparent les critères qui sont restés les mêmes ou ont été reformulés, et ce que donnent les réponses d’avant ne tient compte que d’eux.

  ## Synthèse

  **Le niveau et l’indice d’ensemble ne se comparent pas⍽: 3⍽critères n’ont pas d’équivalent avant. Le niveau d’après est 3⍽Usage.**

  Sur 7⍽critères, 2⍽ont progressé, 1⍽n’a pas bougé, 1⍽est maintenant sans objet et 3⍽ne se comparent pas.

  - Réponses avant⍽: 4⍽sur⍽7 critères applicables (57⍽%), 3⍽sans⍽réponse.
  - Réponses après⍽: 6⍽sur⍽6 critères applicables (100⍽%), 1⍽sans⍽objet.

  ## Profil par axe

  | Axe | Niveau | Indice |
  | --- | --- | --- |
  | a Portage | 1 → 3 | 13 → 50 |
  | b Livraison | non comparable⍽: b1, b2, b3 |  |
  | c Équipe | 2 → 2 | 38 → 25 |

  ## En progrès

  - **a2⍽Budget⍽:** 1⍽Départ → 3⍽Usage⍽(+2), ancien a3, critère reformulé
  - **a1⍽Sponsor⍽:** 2⍽Essai → 3⍽Usage⍽(+1)

  ## Maintenant sans objet

  - **c2⍽Pratique⍽:** 3⍽Usage → sans objet (confiée à l’école)

  ## Non comparables

  - **b1⍽Chaîne⍽:** une partie de l’ancien b1
  - **b2⍽Contrôles⍽:** une partie de l’ancien b1
  - **b3⍽Mesure⍽:** réunit les anciens b3 et b4
  - **z1⍽:** n’existe plus

  ## Accompagnement

  - **Avant⍽:** Accompagnement principal⍽: Stratégie. Accompagnement complémentaire⍽: Formation.
  - **Après⍽:** Accompagnement principal⍽: Formation.

  2⍽critères appelaient l’accompagnement Stratégie⍽: tous ont progressé (a2 et a1).

  Un critère appelait l’accompagnement Formation⍽: il n’a pas progressé.

  - **c1⍽Savoirs⍽:** toujours 2⍽Essai

  """#
