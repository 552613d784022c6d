/// The whole report on ``Sample/filled``, where ⍽ stands for a no-break space.
let frenchMarkdown = #"""
  # Diagnostic de maturité⍽: DSI Exemple · Rizomo · Équipe A\|B

  - **Organisation⍽:** DSI Exemple
  - **Équipe⍽:** Équipe A\|B
  - **Produit⍽:** Rizomo
  - **Périmètre⍽:** Production et recette
  - **Date⍽:** 1er⍽décembre 2026
  - **Animation⍽:** Squad cloud
  - **Participants⍽:** architecte, RSSI et chef de projet
  - **Questionnaire⍽:** Matrice d’essai, version⍽1.2.0

  ## Synthèse

  **Niveau⍽2, Essai.** Un projet l’a fait.

  Indice⍽49 sur⍽100 (entre⍽40 et⍽56 une fois toutes les réponses données). Réponses⍽: 6⍽sur⍽7 critères applicables (86⍽%), 1⍽«⍽ne sait pas⍽», 1⍽sans⍽objet.

  ### Pourquoi pas le niveau⍽3

  - Les axes au niveau⍽3 ou plus pèsent 0⍽% du total ; il en faut 75⍽%.

  ### Accompagnement recommandé

  **Accompagnement principal⍽: Stratégie.**

  À mener d’abord⍽: Stratégie. Sans périmètre, rien à coacher.

  - **Stratégie⍽:** Conseiller. La squad conseille.

  ### Par où commencer

  **Stratégie⍽:** les critères qui pèsent le plus dans ce besoin.

  - **a4⍽Périmètre⍽:** de 1⍽Départ à 2⍽Essai⍽— Périmètre, fait 2.
  - **a3⍽Trajectoire⍽:** de 2⍽Essai à 3⍽Usage⍽— Trajectoire, fait 3.

  ## Profil par axe

  | Axe | Niveau | Indice | Réponses | Avancement |
  | --- | --- | ---: | ---: | --- |
  | a Portage | 2⍽Essai | 31 | 4/4 | ███░░░░░░░ |
  | b Livraison | 2⍽Essai⍽(2–3) | 58⍽(44–69) | 2/3 | ██████░░░░ |

  Entre parenthèses⍽: les bornes, selon les réponses encore ouvertes.

  ## Besoins d’accompagnement

  | Accompagnement | Besoin | Demande | Priorité |
  | --- | ---: | ---: | ---: |
  | Stratégie | 38⍽% | 0 | 37,5 |
  | Coaching | 17⍽%⍽(13–38) | 5 | 21,7 |
  | Formation | 0⍽% | 0 | 0 |

  Ce qui porte chaque besoin, et la part qu’y prend chaque critère⍽:

  - **Stratégie⍽:** a4⍽Périmètre⍽(67⍽%) et a3⍽Trajectoire⍽(33⍽%).
  - **Coaching⍽:** b2⍽Contrôles⍽(100⍽%).

  ## Questions que l’équipe se pose

  - **Coaching⍽:** Comment livrer plus vite ?

  ## À clarifier

  - b3 Mesure⍽: ne sait pas

  ## Méthode et limites

  Pour les tests.

  Aide à la décision, sans valeur juridique.

  ### Échelle

  - **1 Départ⍽:** Rien n’est établi.
  - **2 Essai⍽:** Un projet l’a fait.
  - **3 Usage⍽:** Tout nouveau projet le fait.
  - **4 Maîtrise⍽:** Presque tous le font.
  - **5 Exemple⍽:** D’autres s’en inspirent.

  ### Règles

  - Un axe est au plus haut niveau que ses critères tiennent ensemble⍽: les critères à ce niveau ou plus pèsent au moins 75⍽% de l’axe, aucun critère n’est plus d’un niveau en dessous et le critère essentiel (a1) y est.
  - Le niveau d’ensemble suit la même règle⍽: les axes à ce niveau ou plus pèsent au moins 75⍽% du total et aucun axe n’est plus d’un niveau en dessous.
  - Un critère compte pour⍽1, sauf b1⍽(2). Un axe compte pour⍽1, sauf b⍽Livraison⍽(2).
  - L’indice va de⍽0 (tout au premier niveau) à⍽100 (tout au dernier)⍽: c’est la moyenne pondérée des réponses de chaque axe, puis des axes. Il dit le chemin fait ; le niveau dit ce qui tient.
  - Les bornes disent où un résultat peut encore aller⍽: l’une met tous les critères ouverts au premier niveau, l’autre tous au dernier.
  - Tant que moins de 75⍽% des critères applicables ont une réponse, le niveau est provisoire et aucun accompagnement n’est recommandé.
  - Le besoin d’un type d’accompagnement est la part qui reste à parcourir jusqu’à la cible (niveau⍽3, sauf autre cible fixée) sur les critères qu’il fait avancer ; ceux dont il est le premier appui comptent double.
  - La priorité est le besoin en points sur⍽100, plus la demande⍽: 5⍽points pour chaque question que l’équipe dit se poser, 15⍽au plus.
  - Si tous les besoins sont sous 25⍽%, l’équipe est autonome. Sinon l’accompagnement principal est celui de plus haute priorité, et le complémentaire le suivant dont le besoin atteint 25⍽% ; à 5⍽points d’écart ou moins, les deux se mènent ensemble.

  ### Sources

  - Circulaire n° 6404-SG, Première ministre, 1er⍽mai 2023.

  ### Versions

  - Matrice d’essai (essai), version⍽1.2.0, empreinte⍽d1e5.
  - Licence du questionnaire⍽: CC-BY-4.0.
  - Règles de calcul⍽: version⍽1.
  - Évaluation evaluation-1, révision⍽7.

  ## Annexe⍽: détail par axe

  ### a Portage

  Résumé de a.

  - **Niveau⍽:** 2⍽Essai
  - **Indice⍽:** 31
  - **Réponses⍽:** 4⍽sur⍽4 critères applicables (100⍽%), 1⍽sans⍽objet.
  - **Pourquoi pas le niveau⍽3⍽:** 2⍽critères sur⍽4 sont au niveau⍽3 ou plus ; il en faut⍽3. Trop en retard pour le niveau⍽3⍽: a4.

  #### a1 Sponsor (essentiel)

  Question a1 ?

  - **Réponse⍽:** 3⍽Usage. Sponsor, fait 3.
  - **Marche suivante⍽:** 4⍽Maîtrise. Sponsor, fait 4.

  #### a2 Budget

  Question a2 ?

  - **Réponse⍽:** 3⍽Usage. Budget, fait 3.
  - **Marche suivante⍽:** 4⍽Maîtrise. Budget, fait 4.

  #### a3 Trajectoire

  Question a3 ?

  - **Réponse⍽:** 2⍽Essai. Trajectoire, fait 2.
  - **Marche suivante⍽:** 3⍽Usage. Trajectoire, fait 3.

  #### a4 Périmètre

  Question a4 ?

  - **Réponse⍽:** 1⍽Départ. Périmètre, fait 1.
  - **Marche suivante⍽:** 2⍽Essai. Périmètre, fait 2.

  > Deux \*pistes\*⍽:\
  > \- Nubo\
  > \- Pi
  >
  > Voir \<https\://exemple.fr\>

  #### a5 Parc

  Question a5 ?

  - **Réponse⍽:** Sans objet⍽: pas de parc.

  ### b Livraison

  Résumé de b.

  - **Niveau⍽:** 2⍽Essai⍽(2–3)
  - **Indice⍽:** 58⍽(44–69)
  - **Réponses⍽:** 2⍽sur⍽3 critères applicables (67⍽%), 1⍽«⍽ne sait pas⍽».
  - **Cible⍽:** 3⍽Usage
  - **Pourquoi pas le niveau⍽3⍽:** Les critères au niveau⍽3 ou plus pèsent 67⍽% de l’axe ; il en faut 75⍽%.

  #### b1 Chaîne

  Question b1 ?

  - **Réponse⍽:** 4⍽Maîtrise. Chaîne, fait 4.
  - **Marche suivante⍽:** 5⍽Exemple. Chaîne, fait 5.

  #### b2 Contrôles

  Question b2 ?

  - **Réponse⍽:** 2⍽Essai. Contrôles, fait 2.
  - **Marche suivante⍽:** 3⍽Usage. Contrôles, fait 3.
  - **Cible⍽:** 3⍽Usage

  #### b3 Mesure

  Question b3 ?

  - **Réponse⍽:** Ne sait pas.

  > À revoir.

  """#
