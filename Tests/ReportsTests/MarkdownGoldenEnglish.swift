/// The whole report on ``Sample/filled``, where ⍽ stands for a no-break space.
let englishMarkdown = #"""
  # Maturity assessment: DSI Exemple · Rizomo · Équipe A\|B

  The questionnaire is in French: its texts are quoted as they are.

  - **Organisation:** DSI Exemple
  - **Team:** Équipe A\|B
  - **Product:** Rizomo
  - **Scope:** Production et recette
  - **Date:** 1⍽December 2026
  - **Facilitator:** Squad cloud
  - **Participants:** architecte, RSSI and chef de projet
  - **Questionnaire:** Matrice d’essai, version⍽1.2.0

  ## Summary

  **Level⍽2, Essai.** Un projet l’a fait.

  Index⍽49 out of⍽100 (between⍽40 and⍽56 once every answer is in). Answered: 6⍽of⍽7 applicable criteria (86%), 1⍽“don’t know”, 1⍽not⍽applicable.

  ### Why not level⍽3

  - The axes at level⍽3 or above carry 0% of the weight; 75% is required.

  ### Recommended support

  **Main support: Stratégie.**

  First: Stratégie. Sans périmètre, rien à coacher.

  - **Stratégie:** Conseiller. La squad conseille.

  ### Where to start

  **Stratégie:** the criteria that weigh most in this need.

  - **a4⍽Périmètre:** from 1⍽Départ to 2⍽Essai⍽— Périmètre, fait 2.
  - **a3⍽Trajectoire:** from 2⍽Essai to 3⍽Usage⍽— Trajectoire, fait 3.

  ## Profile by axis

  | Axis | Level | Index | Answers | Progress |
  | --- | --- | ---: | ---: | --- |
  | a Portage | 2⍽Essai | 31 | 4/4 | ███░░░░░░░ |
  | b Livraison | 2⍽Essai⍽(2–3) | 58⍽(44–69) | 2/3 | ██████░░░░ |

  In brackets: the bounds, depending on the answers still open.

  ## Support needs

  | Support | Need | Demand | Priority |
  | --- | ---: | ---: | ---: |
  | Stratégie | 38% | 0 | 37.5 |
  | Coaching | 17%⍽(13–38) | 5 | 21.7 |
  | Formation | 0% | 0 | 0 |

  What drives each need, and each criterion’s share:

  - **Stratégie:** a4⍽Périmètre⍽(67%) and a3⍽Trajectoire⍽(33%).
  - **Coaching:** b2⍽Contrôles⍽(100%).

  ## Questions the team is asking

  - **Coaching:** Comment livrer plus vite ?

  ## To clarify

  - b3 Mesure: don’t know

  ## Method and limits

  Pour les tests.

  Aide à la décision, sans valeur juridique.

  ### Scale

  - **1 Départ:** Rien n’est établi.
  - **2 Essai:** Un projet l’a fait.
  - **3 Usage:** Tout nouveau projet le fait.
  - **4 Maîtrise:** Presque tous le font.
  - **5 Exemple:** D’autres s’en inspirent.

  ### Rules

  - An axis is at the highest level that its criteria hold together: the criteria at that level or above carry at least 75% of the axis, no criterion is more than one level below it and the essential criterion (a1) is there.
  - The overall level follows the same rule: the axes at that level or above carry at least 75% of the weight and no axis is more than one level below it.
  - A criterion counts for⍽1, except b1⍽(2). An axis counts for⍽1, except b⍽Livraison⍽(2).
  - The index runs from⍽0 (everything at the first level) to⍽100 (everything at the last): it is the weighted mean of the answers of each axis, then of the axes. It says how far the team is; the level says what holds.
  - Bounds say where a result can still go: one puts every open criterion at the first level, the other puts every one at the last.
  - While fewer than 75% of the applicable criteria are answered, the level is provisional and no support is recommended.
  - The need for a kind of support is the part of the way to the target (level⍽3, unless another is set) still to go on the criteria that it moves; criteria for which it is the main lever count double.
  - The priority is the need in points out of⍽100, plus the demand: 5⍽points for each question that the team says it is asking itself, 15⍽at most.
  - When every need is below 25%, the team is autonomous. Otherwise the main support is the one of highest priority, and the complementary one the next whose need reaches 25%; within 5⍽points of each other, they are run together.

  ### Sources

  - Circulaire n° 6404-SG, Première ministre, 1⍽May 2023.

  ### Versions

  - Matrice d’essai (essai), version 1.2.0, digest d1e5.
  - Licence of the questionnaire: CC-BY-4.0.
  - Scoring rules: version 1.
  - Assessment evaluation-1, revision 7.

  ## Annex: detail by axis

  ### a Portage

  Résumé de a.

  - **Level:** 2⍽Essai
  - **Index:** 31
  - **Answers:** 4⍽of⍽4 applicable criteria (100%), 1⍽not⍽applicable.
  - **Why not level⍽3:** 2⍽of⍽4 criteria are at level⍽3 or above; 3⍽must be. Too far behind for level⍽3: a4.

  #### a1 Sponsor (essential)

  Question a1 ?

  - **Answer:** 3⍽Usage. Sponsor, fait 3.
  - **Next step:** 4⍽Maîtrise. Sponsor, fait 4.

  #### a2 Budget

  Question a2 ?

  - **Answer:** 3⍽Usage. Budget, fait 3.
  - **Next step:** 4⍽Maîtrise. Budget, fait 4.

  #### a3 Trajectoire

  Question a3 ?

  - **Answer:** 2⍽Essai. Trajectoire, fait 2.
  - **Next step:** 3⍽Usage. Trajectoire, fait 3.

  #### a4 Périmètre

  Question a4 ?

  - **Answer:** 1⍽Départ. Périmètre, fait 1.
  - **Next step:** 2⍽Essai. Périmètre, fait 2.

  > Deux \*pistes\*⍽:\
  > \- Nubo\
  > \- Pi
  >
  > Voir \<https\://exemple.fr\>

  #### a5 Parc

  Question a5 ?

  - **Answer:** Not applicable: pas de parc.

  ### b Livraison

  Résumé de b.

  - **Level:** 2⍽Essai⍽(2–3)
  - **Index:** 58⍽(44–69)
  - **Answers:** 2⍽of⍽3 applicable criteria (67%), 1⍽“don’t know”.
  - **Target:** 3⍽Usage
  - **Why not level⍽3:** The criteria at level⍽3 or above carry 67% of the axis; 75% is required.

  #### b1 Chaîne

  Question b1 ?

  - **Answer:** 4⍽Maîtrise. Chaîne, fait 4.
  - **Next step:** 5⍽Exemple. Chaîne, fait 5.

  #### b2 Contrôles

  Question b2 ?

  - **Answer:** 2⍽Essai. Contrôles, fait 2.
  - **Next step:** 3⍽Usage. Contrôles, fait 3.
  - **Target:** 3⍽Usage

  #### b3 Mesure

  Question b3 ?

  - **Answer:** Don’t know.

  > À revoir.

  """#
