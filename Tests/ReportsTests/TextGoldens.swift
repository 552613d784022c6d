/// The result of ``Sample/filled`` as printed, where ⍽ stands for a no-break space.
let frenchText = #"""
  Matrice d’essai 1.2.0
  DSI Exemple⍽· Rizomo⍽· Équipe A|B
  1er⍽décembre 2026

  Niveau⍽2, Essai.
  Indice⍽49 sur⍽100 (entre⍽40 et⍽56 une fois toutes les réponses données).
  Réponses⍽: 6⍽sur⍽7 critères applicables (86⍽%), 1⍽«⍽ne sait pas⍽», 1⍽sans⍽objet.

  Pourquoi pas le niveau⍽3
    • Les axes au niveau⍽3 ou plus pèsent 0⍽% du total ; il en faut 75⍽%.

  Profil par axe
    a Portage    ███░░░░░░░  niveau 2        indice 31          réponses 4/4
    b Livraison  ██████░░░░  niveau 2⍽(2–3)  indice 58⍽(44–69)  réponses 2/3

  Accompagnement
    Accompagnement principal⍽: Stratégie.
    À mener d’abord⍽: Stratégie. Sans périmètre, rien à coacher.
    Stratégie  besoin⍽38⍽%, priorité⍽37,5
               porté par a4⍽(67⍽%), a3⍽(33⍽%)
    Coaching   besoin⍽17⍽%⍽(13–38), demande⍽+5, priorité⍽21,7
               porté par b2⍽(100⍽%)
    Formation  besoin⍽0⍽%, priorité⍽0

  À clarifier
    b3

  """#

/// The same in English.
let englishText = #"""
  Matrice d’essai 1.2.0
  DSI Exemple⍽· Rizomo⍽· Équipe A|B
  1⍽December 2026
  The questionnaire is in French: its texts are quoted as they are.

  Level⍽2, Essai.
  Index⍽49 out of⍽100 (between⍽40 and⍽56 once every answer is in).
  Answered: 6⍽of⍽7 applicable criteria (86%), 1⍽“don’t know”, 1⍽not⍽applicable.

  Why not level⍽3
    • The axes at level⍽3 or above carry 0% of the weight; 75% is required.

  Profile by axis
    a Portage    ███░░░░░░░  level 2        index 31          answers 4/4
    b Livraison  ██████░░░░  level 2⍽(2–3)  index 58⍽(44–69)  answers 2/3

  Support
    Main support: Stratégie.
    First: Stratégie. Sans périmètre, rien à coacher.
    Stratégie  need⍽38%, priority⍽37.5
               driven by a4⍽(67%), a3⍽(33%)
    Coaching   need⍽17%⍽(13–38), demand⍽+5, priority⍽21.7
               driven by b2⍽(100%)
    Formation  need⍽0%, priority⍽0

  To clarify
    b3

  """#

/// The result of a sheet without answers.
let emptyText = #"""
  Matrice d’essai 1.2.0

  Aucun niveau encore⍽: aucune réponse.
  Réponses⍽: 0⍽sur⍽8 critères applicables (0⍽%), 8⍽sans⍽réponse.

  Profil par axe
    a Portage    ░░░░░░░░░░  niveau –  indice –  réponses 0/5
    b Livraison  ░░░░░░░░░░  niveau –  indice –  réponses 0/3

  Accompagnement
    Trop peu de réponses pour recommander un accompagnement⍽: il en faut pour 75⍽%
    des critères applicables.
    Stratégie  besoin non mesuré, priorité⍽0
    Coaching   besoin non mesuré, priorité⍽0
    Formation  besoin non mesuré, priorité⍽0

  À clarifier
    a1, a2, a3, a4, a5, b1, b2, b3

  """#
