### The words of single kinds of page, in the order in which the pages show them.

## Front page
home_description = Articles, résultats et classements.
home_last_match = Dernier match
home_next_match = Prochain match
home_no_next_match = Pas encore connu
home_played_won_home = { $date }, victoire à domicile
home_played_won_away = { $date }, victoire en déplacement
home_played_lost_home = { $date }, défaite à domicile
home_played_lost_away = { $date }, défaite en déplacement
home_played_drawn_home = { $date }, nul à domicile
home_played_drawn_away = { $date }, nul en déplacement
home_next_home = { $date }, à domicile
home_next_away = { $date }, en déplacement
home_position =
    { $count ->
        [one] { $position } avec { $count } point
       *[other] { $position } avec { $count } points
    }
home_thread_heading = { $thread }, l’histoire jusqu’ici
home_season_by_match = La saison, match après match
home_all_results = Tous les résultats
home_more_stories = Plus d’articles
home_all_stories = Tous les articles
home_table_and_fixtures = Classement et calendrier
home_table = Classement
home_table_full = Complet
home_fixtures = Calendrier
home_people = Ils font l’actualité
home_everyone = Tout le monde
home_a_year_ago = Il y a un an
home_from_the_archive = Dans les archives

## Drawings
strip_label = Différence de buts par match, { $club } : joués { $played }, gagnés { $won }, nuls { $drawn }, perdus { $lost }.
strip_key_up = Barre vers le haut : victoire
strip_key_down = Barre vide vers le bas : défaite
strip_key_level = Carré sur la ligne : nul
strip_key_length = Longueur : différence de buts
strip_key_opponent = En bas : l’adversaire
form_label = Forme, du plus ancien au plus récent : { $results }
positions_label_club = Place après chaque journée, { $club }. Début : { $first }. Meilleure : { $best }. Moins bonne : { $worst }. Dernière : { $last }.
positions_label_all =
    { $count ->
        [one] Place de tous les clubs après { $count } journée. { $leader } est en tête.
       *[other] Place de tous les clubs après chacune des { $count } journées. { $leader } est en tête.
    }
positions_in_the_table_below = Tous les chiffres sont dans le tableau ci-dessous.
positions_top = top { $rank }
positions_key_subject = Ligne épaisse : { $club }
positions_key_leader = Pointillés : le leader, { $club }
positions_key_zones = Tirets horizontaux : limites des zones

## Story
story_by_label = Par
story_updated_label = Mis à jour le
story_the_match = Le match
story_the_matches = Les matchs
story_to_the_match = Vers le match
story_corrected_on = Rectifié le { $date }.
story_added_on = Complété le { $date }.
story_checked = Vérifié
count_claims =
    { $count ->
        [one] { $count } affirmation
       *[other] { $count } affirmations
    }
story_number_in_thread = Article { $number } sur { $total }
story_previous_in_thread = Précédent, { $date }
story_next_in_thread = Suivant, { $date }
story_beside = Autour de cet article
story_as_it_stood = La situation ce jour-là
story_stood_caption = Classement { $competition } le { $date }, places { $first } à { $last }
story_stood_after = Après : { $round }.
story_stood_after_in_stage = { $stage }, après : { $round }.
story_stood_note = C’est le classement au jour de cet article ; il ne changera plus.
story_stood_today = Le classement actuel
story_who_is_who = Qui est qui
story_further_reading = À lire aussi
story_retracted_on = Retiré le { $date }.
story_retracted_title = Article retiré
story_licence = Licence de ce texte : { $licence }
story_footnotes = Notes
story_footnote_back = Retour au texte

## Why a related story is shown
why_same_thread = Aussi dans ce dossier
why_also_about = Aussi : { $name }
why_same_match = Sur le même match
why_same_season = Même saison
why_mentions = Cite { $name }

## What was counted for a checked claim
claim_matches =
    { $count ->
        [one] { $from } : { $count } match, { $results }.
       *[other] Du { $from } au { $to } : { $count } matchs, { $results }.
    }
claim_no_match = Aucun match.
claim_table = Classement { $competition }, le { $date }, après : { $round }.
claim_table_without_round = Classement { $competition }, le { $date }.
claim_table_after_round = Classement { $competition }, après : { $round }.
claim_line = { $club } : { $rank }, { $points } en { $matches }, { $results }, buts { $goals }.
claim_other_line = { $club } : { $rank }, { $points }.
claim_place_of_season = Sur l’ensemble de la saison : { $rank }.
claim_points_of =
    { $count ->
        [one] Cela fait { $count } point sur { $of }.
       *[other] Cela fait { $count } points sur { $of }.
    }
claim_goals = Buts : { $goals }.
claim_points_ahead =
    { $count ->
        [one] { $count } point d’avance
       *[other] { $count } points d’avance
    }
claim_wins =
    { $count ->
        [one] { $count } victoire
       *[other] { $count } victoires
    }
claim_draws =
    { $count ->
        [one] { $count } match nul
       *[other] { $count } matchs nuls
    }
claim_losses =
    { $count ->
        [one] { $count } défaite
       *[other] { $count } défaites
    }
claim_goals_for =
    { $count ->
        [one] { $count } but marqué
       *[other] { $count } buts marqués
    }
claim_goals_against =
    { $count ->
        [one] { $count } but encaissé
       *[other] { $count } buts encaissés
    }
claim_caps =
    { $count ->
        [one] { $count } sélection
       *[other] { $count } sélections
    }
claim_age =
    { $count ->
        [one] Naissance le { $date }, donc { $count } an le { $day }.
       *[other] Naissance le { $date }, donc { $count } ans le { $day }.
    }
claim_scope = Compté dans : { $scope }.
claim_scope_all = tous les matchs des archives

## Person
person_description = { $person } : carrière, chiffres et articles.
person_born = Naissance
person_died = Décès
person_date_in_place = { $date }, { $place }
person_age = Âge
person_age_at_death =
    { $count ->
        [one] à l’âge de { $count } an
       *[other] à l’âge de { $count } ans
    }
person_full_name = Nom complet
person_nicknames = Surnoms
person_former_names = Anciens noms
person_citizenship = Nationalité
person_positions = Poste
person_foot = Pied
person_foot_left = gauche
person_foot_right = droit
person_foot_both = les deux
person_height = Taille
person_height_metres = { $metres } m
person_contract_until = Fin de contrat : { $date }
person_relatives = Famille
person_life_line = Parcours
person_life_line_label = Parcours, { $person } : { $spells }.
person_life_line_key_player = Barre vide : joueur
person_life_line_key_coach = Barre pleine : entraîneur
person_spells = Périodes
person_spells_caption = Périodes, { $person }, de la plus récente à la plus ancienne
person_spell_years = Années
person_as_player = Joueur
person_as_coach = Entraîneur
person_as_official = Arbitrage
person_as_staff = Direction et staff
person_record_only_where_known = Seuls comptent les matchs qui sont dans les archives.
person_record_at = Bilan, { $club }
person_record_caption = Matchs sous { $person }, { $club }
person_record_total = Total
person_record_note = Championnat uniquement, calculé d’après les résultats.
person_record_order_note = L’ordre est celui des classements belges : gagnés, perdus, nuls.
person_predecessor = Prédécesseur
person_successor = Successeur
person_on_the_pitch = Sur le terrain
person_on_the_pitch_caption = Matchs et buts par saison, { $person }
person_on_the_pitch_note = Uniquement ce que contiennent les archives. Une case vide n’est pas un zéro : on ne le sait pas.
person_line_ups_known =
    { $count ->
        [one] composition connue : { $known } sur { $count } match
       *[other] compositions connues : { $known } sur { $count } matchs
    }
person_scorers_known =
    { $count ->
        [one] buteurs connus : { $known } sur { $count } match
       *[other] buteurs connus : { $known } sur { $count } matchs
    }
person_goals_from_penalties =
    { $count ->
        [one] { $count } sur penalty
       *[other] { $count } sur penalties
    }
person_goals_from_seven_metre_throws =
    { $count ->
        [one] { $count } sur jet de 7 mètres
       *[other] { $count } sur jets de 7 mètres
    }
person_own_goals =
    { $count ->
        [one] { $count } but contre son camp
       *[other] { $count } buts contre son camp
    }
person_as_referee = Comme arbitre
person_as_referee_caption = Matchs arbitrés, { $person }, { $season }
person_cards_known =
    { $count ->
        [one] cartes connues : { $known } sur { $count } match
       *[other] cartes connues : { $known } sur { $count } matchs
    }
person_nothing_to_count = Les archives ne contiennent rien à compter pour { $person }.
person_from_round = { $stage }, à partir de : { $round }
person_until_round = { $stage }, jusqu’à : { $round }
person_stories = Articles
person_last_matches_under = Derniers matchs sous { $person }
person_appearances = Matchs joués
person_no_spells = Aucune carrière dans les archives pour l’instant.
person_on_loan_from = en prêt, { $club }
person_role_at_club = { $role }, { $club }
person_role_and_period = { $role }, { $period }
person_captain = capitaine
person_former = ex-{ $role }

## Club
club_description = { $club } : saison, résultats, personnes et confrontations.
club_founded = Fondation
club_dissolved = Dissolution
club_registration_number = Matricule
club_ground = Stade
club_grounds_before = Anciens stades
club_ground_with_capacity = { $venue }, { $capacity }
club_city = Ville
club_colours = Couleurs
club_full_name = Nom complet
club_former_names = Anciens noms
club_former_name_in_period = { $name }, { $period }
club_predecessors = Prédécesseurs
club_successors = Successeurs
club_predecessor_merger = fusion
club_predecessor_split = scission
club_predecessor_refounded = refondation
club_predecessor_tradition = dans la tradition de
club_rivals = Rivaux
club_titles = Titres de champion
club_cups = Coupes
club_honours = Palmarès
club_first_team = Équipe première
club_season_at_a_glance = La saison { $season } en un coup d’œil
club_figure_rank = après : { $round }
club_figure_points =
    { $count ->
        [one] point
       *[other] points
    }
club_figure_results = gagnés, perdus, nuls
club_figure_goals = buts pour et contre
club_figure_points_per_match = points par match
club_figure_last_five = cinq derniers
club_position_by_round = Place par journée
club_position_caption = Place après chaque journée
club_match_by_match = Match après match
club_next = À venir
club_results = Résultats
club_earlier_results =
    { $count ->
        [one] Le match précédent
       *[other] Les { $count } matchs précédents
    }
club_head_coaches = Entraîneurs principaux
club_interim_period = intérim, { $period }
club_leadership = Direction
club_leadership_and_staff = Direction et staff
club_staff = Staff
club_former_people = Anciens du club
club_years = Entraîneurs et dirigeants au fil des ans
club_years_label = Entraîneurs et dirigeants, { $club }, au fil des ans : { $spells }.
club_years_caption = Qui a dirigé { $club } ou y a travaillé
club_years_key_caretaker = Barre vide : intérim
club_years_drawn_in_part = Le dessin montre les derniers de chaque ligne ; le tableau les cite tous.
club_squads = Joueurs par saison
club_squads_caption = Joueurs par saison, { $club }
club_squads_note = Un nombre est le numéro de maillot. Un point : dans le noyau, numéro inconnu.
club_players = Joueurs
club_line_goal = Gardiens
club_line_defence = Défense
club_line_midfield = Milieu
club_line_attack = Attaque
club_line_unknown = Poste inconnu
club_players_note = Uniquement ce qui est confirmé. S’il manque une année, nous n’avons pas de source fiable.
club_squad_counted = Compté en championnat et en coupe, sans les matchs amicaux.
club_line_ups_known = La composition est connue pour { $known } des { $count } matchs.
club_scorers_known = Tous les buteurs du club sont connus pour { $known } des { $count } matchs.
club_head_to_heads = Confrontations
club_head_to_heads_key = Gagnés – perdus – nuls
club_head_to_heads_won = Plein : gagnés
club_head_to_heads_drawn = Clair : nuls
club_head_to_heads_lost = Vide : perdus
club_head_to_heads_note = Championnat depuis { $month }, contre les clubs de cette saison.
club_all_opponents =
    { $count ->
        [one] { $count } adversaire
       *[other] Les { $count } adversaires
    }
club_records = Records
club_records_note = Uniquement les matchs de championnat, et ce qui s’est passé sur le terrain.
club_place_in_stage = { $stage } { $rank }
club_nothing_to_count = Les archives ne contiennent aucun résultat pour { $club }.
club_seasons = Saisons
club_season_title = { $club }, saison { $season }
club_figure_results_drawn_first = gagnés, nuls, perdus
club_figure_final_rank = place finale
club_season_description = { $club }, saison { $season } : résultats, classement, personnes et articles.
club_season_no_players = Les archives ne disent pas qui jouait cette saison-là.
club_season_captain = Capitaine

## Two clubs against each other
duel_window_title = { $one } – { $other }, confrontations
duel_description = { $one } contre { $other } : bilan, tous les résultats et articles.
duel_balance = Bilan
duel_balance_caption = Bilan, { $one } et { $other }
duel_won_by = Gagnés par { $club }
duel_at = chez { $club }
duel_last = Dernière confrontation
duel_next = Prochaine confrontation
duel_biggest_win = Plus large victoire, { $club }
duel_run_winning = Plus longue série de victoires, { $club }
duel_run_unbeaten = Plus longue série sans défaite, { $club }
duel_stands_out = À retenir
duel_stands_out_note = Victoires en championnat et en coupe, séries en championnat ; uniquement ce qui s’est passé sur le terrain.
duel_all = Toutes les confrontations
duel_earlier =
    { $count ->
        [one] La confrontation précédente
       *[other] Les { $count } confrontations précédentes
    }
duel_stories = Articles sur ces confrontations

## Match
match_title = { $home } { $score } { $away }
match_title_unplayed = { $home } – { $away }
match_title_and_date = { $match }, { $date }
match_description = { $home } contre { $away }, { $competition } { $season } : { $score }.
match_description_unplayed = { $home } contre { $away }, { $competition } { $season }.
match_competition_and_round = { $competition }, { $round }
match_half_time = Mi-temps { $score }
match_what_is_known = Ce que l’on sait
match_everything_known = Le match
match_kick_off = Coup d’envoi
match_kick_off_at = Coup d’envoi { $time }
match_interval = Mi-temps
match_end = Fin
match_after_90 = Après 90 minutes { $score }
match_known_label = Ce que l’on sait : { $facts }
match_goals_in_minutes = { $club } marque : { $minutes }
match_scores = But : { $club }
match_scores_minute_unknown =
    { $count ->
        [one] { $count } fois, minute inconnue
       *[other] { $count } fois, minutes inconnues
    }
match_first_half = première mi-temps
match_second_half = seconde mi-temps
match_extra_time = prolongations
match_goals_in_first_half =
    { $count ->
        [one] { $count } but en première mi-temps, { $club }
       *[other] { $count } buts en première mi-temps, { $club }
    }
match_goals_in_second_half =
    { $count ->
        [one] { $count } but en seconde mi-temps, { $club }
       *[other] { $count } buts en seconde mi-temps, { $club }
    }
match_missing_facts = { $facts }. Ce dont nous ne sommes pas sûrs, nous ne le remplissons pas.
match_missing_scorers = buteurs
match_missing_cards = cartes
match_missing_substitutions = remplacements
match_missing_line_ups = compositions
match_missing_referee = arbitre
match_missing_attendance = affluence
match_missing_half_time = score à la mi-temps
match_missing_time = heure du coup d’envoi
match_goals = Buts
match_cards = Cartes
match_substitutions = Remplacements
match_line_ups = Compositions
match_bench = Banc
match_coach = Coach
match_absent = Absents
match_absent_injured = blessure
match_absent_suspended = suspension
match_absent_international = en sélection
match_absent_illness = malade
match_formation = Système { $formation }
match_officials = Arbitrage
match_statistics = Statistiques
match_statistic_shots = Tirs
match_statistic_shots_on_target = Tirs cadrés
match_statistic_corners = Corners
match_statistic_fouls = Fautes
match_statistic_offsides = Hors-jeu
match_statistic_possession = Possession
match_statistic_saves = Arrêts
match_decisions = Décisions
match_on_the_pitch = Sur le terrain { $score }
match_moved_from = Déplacé, date initiale : { $date }
match_stopped_at = Arrêté à la minute { $minute }
match_minute = { $minute }’
match_shoot_out = Tirs au but
match_seven_metre_throws = Jets de 7 mètres
match_aggregate = Score cumulé { $score }
match_table_before_and_after = Le classement, avant et après
match_table_caption = Classement avant et après le match
match_table_after = Le classement après le match
match_table_note = Après ce match ; le reste n’était pas encore joué ({ $round }).
match_before = avant
match_after = après
match_change = Évolution
match_risen = en hausse :
match_fallen = en baisse :
match_unchanged = inchangé
match_previous_meetings = Confrontations précédentes
match_no_previous_meetings = Les archives ne connaissent pas de confrontation antérieure.
match_meetings_since = Championnat depuis { $year }
match_meetings_won =
    { $count ->
        [one] victoire, { $club }
       *[other] victoires, { $club }
    }
match_meetings_drawn =
    { $count ->
        [one] nul
       *[other] nuls
    }
match_stories_around = Articles autour de ce match
match_stories_before = Avant le match
match_stories_during = À propos du match
match_stories_after = Après le match
match_why_preview = Avant-match
match_why_live = En direct
match_why_report = Compte rendu de ce match
match_why_aftermath = L’après-match
match_why_mention = Cite ce match
match_why_previous_match = Avant : le match précédent
match_club_before_and_after = { $club }, avant et après
match_previous = Match précédent
match_following = Match suivant
match_date_and_round = { $date }, { $round }
match_not_played_yet = À jouer
match_time_unknown = heure inconnue
match_day_unknown = date à déterminer
match_side_winner_of = vainqueur du match { $number }
match_side_loser_of = perdant du match { $number }
match_side_ranked = no { $rank }, { $stage }
match_played_on = Joué le { $date }

## Competition and season
competition_description = { $competition } : classements, résultats et saisons.
competition_former_names = Anciens noms
competition_season_caption = Saisons, de la plus récente à la plus ancienne
season_title = { $competition } { $season }
season_description = { $competition } { $season } : classement, journées, tableau croisé et place par journée.
season_state =
    { $count ->
        [one] { $stage }, { $count } club, après : { $round }
       *[other] { $stage }, { $count } clubs, après : { $round }
    }
season_round_of_total = journée { $number } sur { $total }
season_rounds = Journées
season_fixtures = Calendrier
season_calendar = Calendrier en agenda
season_table = Classement
season_tables = Classements
season_table_after = après : { $round }
season_table_caption = Classement après : { $round }
season_table_of_after = Classement { $competition }, après : { $round }
season_table_on = Classement le { $date }
season_final_table = Classement final
season_final_table_caption = Classement final { $competition } { $season }
season_group_table = Classement groupe { $group }
season_in_figures = En chiffres
season_figure_matches =
    { $count ->
        [one] match
       *[other] matchs
    }
season_figure_goals =
    { $count ->
        [one] but
       *[other] buts
    }
season_figure_goals_per_match = par match
season_figure_home_draw_away = domicile, nul, extérieur
season_positions = Place par journée
season_positions_caption = Place de chaque club après chaque journée
season_positions_region = Place par journée, tous les clubs
season_cross_table = Tableau croisé
season_cross_table_region = Tableau croisé de tous les résultats
season_cross_table_caption = Résultats, club visité en ligne, visiteurs en colonne
season_cross_key_row = Ligne : club visité
season_cross_key_won = Gras sur vert : victoire à domicile
season_cross_key_drawn = Clair : nul
season_cross_key_lost = Gris : victoire à l’extérieur
season_cross_key_to_come = Date : à jouer
season_results = Résultats
season_top_scorers = Meilleurs buteurs
season_scorers_known = Tous les buteurs sont connus pour { $known } des { $count } matchs.
calendar_title = Calendrier { $season }
calendar_description = { $season } : tous les matchs par mois, avec le jour, l’heure et le résultat.
season_all_matches = tous les matchs par mois
calendar_months = Mois
season_clubs = Clubs
season_previous = Saison précédente
season_next = Saison suivante
season_champion = Champion
season_winner = Vainqueur
season_stages = Phases
season_no_day_yet = Sans date pour l’instant
season_adjustments = Points retirés et décisions
season_points_deducted =
    { $count ->
        [one] { $club } : { $count } point de pénalité
       *[other] { $club } : { $count } points de pénalité
    }
season_points_given =
    { $count ->
        [one] { $club } : { $count } point ajouté
       *[other] { $club } : { $count } points ajoutés
    }
season_withdrawn = Forfait général : { $club }
season_points_halved = Points divisés par deux au début de cette phase.
season_points_carried = Y compris les points de la phase précédente.
season_order_note = À égalité de points, on départage par : { $first }, puis { $second }.
season_tied = à égalité
round_title = { $competition } { $season }, { $round }
round_previous = Journée précédente
round_next = Journée suivante
round_of_stage = { $round }, { $stage }
season_description_knock_out = { $competition } { $season } : tours, résultats et vainqueur.
season_rounds_knock_out = Tours
season_latest_matches = Derniers matchs
season_without_round = Hors journée
season_open_matches = Encore à déterminer
season_biggest_win = Plus large victoire
season_most_goals = Plus grand nombre de buts
season_clubs_in_season = Les clubs de cette saison
season_stories = Articles
season_order_note_one = À égalité de points, on départage par : { $first }.
stage_description = { $stage }, { $season } : classement, journées et résultats.
stage_description_knock_out = { $stage }, { $season } : tours et résultats.
stage_ended = terminé
stage_last_round = dernier tour joué : { $round }
stage_to_come = pas encore commencé
stage_came_before = Avant
stage_comes_after = Ensuite
stage_no_clubs_yet = Les participants ne sont pas encore connus.
round_description = { $round }, { $season } : résultats et classement.
round_no_table = Il n’y a pas encore de classement après cette journée.
round_stories = Articles sur ces matchs
tie_goes_on = { $club } se qualifie
tie_goes_on_aggregate = { $club } se qualifie, { $score } sur deux matchs
tie_wins = { $club } l’emporte
tie_wins_aggregate = { $club } l’emporte, { $score } sur deux matchs
competition_level_named = niveau { $level }
competition_full_name = Nom complet
competition_clubs = Les clubs dans les archives
competition_no_seasons = Les archives n’ont encore aucune saison de cette compétition.
competition_stories = Articles
competitions_description = Tous les championnats et coupes de ce site, par pays.
competitions_none = Il n’y a pas encore de compétition dans les archives.
competitions_international = International

## Venue
venue_description = { $venue } : clubs, matchs et articles.
venue_city = Lieu
venue_country = Pays
venue_capacity = Capacité
venue_opened = Ouverture
venue_closed = Fermeture
venue_surface = Surface
venue_full_name = Nom complet
venue_also_called = Aussi connu comme
venue_nicknames = Surnoms
venue_former_names = Anciens noms
venue_facts = Le stade
venue_clubs = Clubs résidents
venue_clubs_before = Anciens clubs résidents
venue_matches = Matchs joués ici
venue_next_matches = Prochains matchs ici
venue_stories = Articles

## Thread
thread_description = { $thread } : tous les articles dans l’ordre.
thread_stories = Les articles
thread_from_to = { $from } – { $to }
thread_people = Les personnes citées
thread_all = Tous les dossiers
threads_description = Tous les dossiers, le plus récent d’abord.

## Lists: archive of stories, A to Z
stories_title = Tous les articles
stories_of_year = Articles de { $year }
stories_of_month = Articles, { $month }
stories_by_year = Archives par année
stories_by_month = Par mois
stories_other_periods = Plus tôt et plus tard
also_named_in = Cité aussi dans
named_in = Cité dans
stories_about = Articles : { $subject }
index_title = De A à Z
index_letters = Lettres
index_other = Autres signes
people_title = Toutes les personnes
clubs_title = Tous les clubs
venues_title = Tous les stades
competitions_title = Toutes les compétitions
corrections_title = Rectifications
corrections_intro = Ce que nous avions mal écrit, et quand nous l’avons rectifié.
corrections_none = Il n’y a pas encore de rectification.

## Search. Scripts put numbers in their places, so that no word may depend on how many there are.
search_do = Chercher
search_title = Recherche
search_description = Chercher dans tous les articles, personnes, clubs et matchs.
search_field = Chercher un nom, un club, un match ou un mot
search_refine = Affiner
search_kind = Type
search_club = Club
search_season = Saison
search_best_hit = Meilleur résultat
search_nothing = Aucun résultat pour « { $query } ».
search_hint = Ce n’est pas ce que vous cherchiez ? Une faute de frappe ou un accent oublié ne gênent pas. Mettez entre guillemets les mots qui vont ensemble.
search_needs_script = La recherche a besoin de JavaScript. Les listes non : de A à Z, ou année par année.
search_loading = Recherche en cours
search_ways = Envie de parcourir ?
search_by_year = Articles par année
search_person = Personne
search_year = Année
search_kind_person = Personnes
search_kind_club = Clubs
search_kind_competition = Compétitions
search_kind_venue = Stades
search_kind_match = Matchs
search_kind_story = Articles
search_found = Résultats : { $count }
search_at_least = au moins { $count }
search_results = Résultats pour « { $query } »
search_instead = « { $typed } » n’apparaît nulle part. Voici les résultats pour « { $found } ».
search_some = Aucun article ne contient tous ces mots. Ceux-ci en contiennent une partie.
search_elsewhere = Ce site a aussi des articles dans une autre langue.
# `language` is one of in_language_*.
search_in_language = Chercher { $language }
search_failed = La recherche a échoué : un fichier n’a pas pu être chargé. Vérifiez votre connexion et réessayez.
search_more = Plus d’articles
search_all_matches = Tous les matchs entre { $one } et { $other }
search_clear = Effacer tous les filtres
