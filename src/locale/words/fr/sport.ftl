### The words of the sport. Keys of a family end in the slug of the records, hyphens as underscores: role_head_coach.

## Home and away, won and lost
score_sign = –
at_home = domicile
away = extérieur
on_neutral_ground = terrain neutre
home_total = À domicile
away_total = À l’extérieur
result_won = victoire
result_drawn = nul
result_lost = défaite
result_won_letter = V
result_drawn_letter = N
result_lost_letter = D
won = gagné
drawn = nul
lost = perdu
won_drawn_lost = gagnés : { $won }, nuls : { $drawn }, perdus : { $lost }
run_won =
    { $count ->
        [one] { $count } victoire
       *[other] { $count } victoires d’affilée
    }
run_drawn =
    { $count ->
        [one] { $count } nul
       *[other] { $count } nuls d’affilée
    }
run_lost =
    { $count ->
        [one] { $count } défaite
       *[other] { $count } défaites d’affilée
    }
run_unbeaten =
    { $count ->
        [one] { $count } match sans défaite
       *[other] { $count } matchs sans défaite
    }
run_without_win =
    { $count ->
        [one] { $count } match sans victoire
       *[other] { $count } matchs sans victoire
    }
run_without_draw =
    { $count ->
        [one] { $count } match sans match nul
       *[other] { $count } matchs sans match nul
    }
run_scoring =
    { $count ->
        [one] { $count } match avec un but
       *[other] { $count } matchs de suite avec un but
    }
run_without_goal =
    { $count ->
        [one] { $count } match sans marquer
       *[other] { $count } matchs sans marquer
    }
run_clean_sheets =
    { $count ->
        [one] { $count } match sans encaisser
       *[other] { $count } matchs sans encaisser
    }
feat_home_win = Plus large victoire à domicile
feat_away_win = Plus large victoire à l’extérieur
feat_defeat = Plus lourde défaite
feat_most_goals = Match le plus prolifique
feat_more =
    { $count ->
        [one] et encore { $count } match
       *[other] et encore { $count } matchs
    }
longest_unbeaten = Sans défaite
longest_winless = Sans victoire
longest_winning = Victoires de suite
longest_losing = Défaites de suite
longest_without_draw = Sans match nul
longest_clean_sheets = Sans encaisser de but

## Heads of columns: in full, and as short as the table has room for
column_rank = Place
column_club = Club
column_played = Joués
column_played_short = J
column_won = Gagnés
column_won_short = G
column_lost = Perdus
column_lost_short = P
column_drawn = Nuls
column_drawn_short = N
column_goals_for = Buts pour
column_goals_for_short = bp
column_goals_against = Buts contre
column_goals_against_short = bc
column_goal_difference = Différence de buts
column_goal_difference_short = ±
column_points = Points
column_points_short = pts
column_form = Cinq derniers
column_form_short = forme
column_goals = Buts
column_goals_short = buts
column_penalties = Penaltys
column_penalties_short = pen.
column_seven_metre_throws = Jets de 7 mètres
column_seven_metre_throws_short = 7 m
column_points_per_match = Points par match, 3 pour une victoire
column_points_per_match_short = pts/m
column_league_matches = Matchs de championnat
column_appearances = Matchs
column_came_on = Entrées en jeu
column_came_on_short = entr.
column_minutes = Minutes
column_minutes_short = min.
column_assists = Passes décisives
column_assists_short = p.d.
column_yellow_cards = Cartes jaunes
column_yellow_cards_short = j.
column_sent_off = Cartes rouges, aussi après une seconde jaune
column_sent_off_short = r.
column_match = Match
column_period = Période
column_years = Années
column_season = Saison
column_player = Joueur
column_shirt = Numéro
column_shirt_short = n°
column_position = Poste
column_birth_year = Année de naissance
column_birth_year_short = naiss.
column_round = Journée
column_date = Date
column_before = avant
column_after = après
column_total = Total
column_bonus_points = Points de bonus
column_bonus_points_short = bonus
column_sets = Sets
column_percentage = Pourcentage de victoires
column_percentage_short = %

## How a match stands
status_scheduled = à jouer
status_postponed = reporté
status_postponed_short = rep.
status_cancelled = annulé
status_cancelled_short = ann.
status_abandoned = arrêté
status_abandoned_short = arr.
status_awarded = score sur tapis vert
status_awarded_short = tapis v.
status_void = nul et non avenu
status_void_short = n. av.
status_score_unknown = score inconnu
status_score_unknown_short = ?
status_live = en cours
both_sides_lose = double défaite
awarded_to = attribué, vainqueur : { $club }
after_extra_time = après prolongations
after_extra_time_short = a.p.
on_penalties = aux tirs au but
on_penalties_short = t.a.b.
wins_on_penalties = { $club } vainqueur aux tirs au but, { $score }
wins_on_penalties_short = { $score } t.a.b.
wins_on_seven_metre_throws = { $club } vainqueur aux jets de 7 mètres, { $score }
wins_on_seven_metre_throws_short = { $score } aux 7 m
after_overtime = après prolongation
after_overtime_short = a.p.
after_shoot_out = après la séance de tirs
won_by_coin = départagés à pile ou face
won_by_lots = départagés par tirage au sort
won_by_away_goals = grâce aux buts à l’extérieur
replay = match rejoué
behind_closed_doors = à huis clos
attendance = Affluence
referee = Arbitre
venue = Stade

## What happens in a match
goal = but
own_goal = but contre son camp
own_goal_short = c.s.c.
# Where it stands on the side of the club that it counts for: `by` is the club of whoever made it.
own_goal_counts_for = but contre son camp ({ $by }), compte pour { $club }
penalty = penalty
penalty_short = pen.
seven_metre_throw = jet de 7 mètres
missed_seven_metre_throw = jet de 7 mètres manqué
free_kick = coup franc
assist_by = passe :
goal_disallowed = but annulé
goal_disallowed_video = annulé après assistance vidéo
missed_penalty = penalty manqué
missed_penalty_saved = arrêté
missed_penalty_wide = à côté
missed_penalty_over = au-dessus
missed_penalty_post = sur le poteau
card_yellow = carte jaune
card_second_yellow = deuxième carte jaune
card_red = carte rouge
substitution = remplacement
substitution_for = pour
substituted_on = entré au jeu
substituted_off = remplacé
injured_off = sorti sur blessure
captain = capitaine
captain_short = (c)
minute_unknown = minute inconnue
scorer_unknown = buteur inconnu
kick_scored = marqué
kick_missed = manqué

## Stages by their slug
stage_regular = phase classique
stage_league = championnat
stage_league_phase = phase de ligue
stage_groups = phase de groupes
stage_group_stage = phase de groupes
stage_champions_play_offs = Champions’ Play-offs
stage_europe_play_offs = Europe Play-offs
stage_relegation_play_offs = Relegation Play-offs
stage_promotion_play_offs = Promotion Play-offs
stage_play_offs = play-offs
stage_play_offs_1 = play-off 1
stage_play_offs_2 = play-off 2
stage_knock_out = phase à élimination directe
stage_knock_outs = phase à élimination directe
stage_finals = phase finale
stage_final = finale
stage_european_final = finale européenne
stage_qualifying = tours préliminaires
stage_preliminary = tour préliminaire
stage_first_round = premier tour
stage_second_round = deuxième tour
stage_apertura = Apertura
stage_clausura = Clausura
stage_liguilla = Liguilla
stage_aggregate = classement cumulé
stage_top_six = top 6
stage_bottom_six = six derniers
stage_test_match = test-match
stage_thirds = classement des troisièmes
stage_super_cup = supercoupe
stage_friendlies = matchs amicaux
stage_cup = coupe
stage_tie = barrage
group_named = groupe { $group }

## Rounds by their slug
round_matchday = journée { $number }
round_numbered = tour { $number }
round_final = finale
round_semi_finals = demi-finales
round_semi_final = demi-finale
round_quarter_finals = quarts de finale
round_quarter_final = quart de finale
round_round_of_16 = huitièmes de finale
round_round_of_32 = seizièmes de finale
round_round_of_64 = trente-deuxièmes de finale
round_round_of_128 = soixante-quatrièmes de finale
round_third_place = match pour la troisième place
round_first_round = premier tour
round_second_round = deuxième tour
round_third_round = troisième tour
round_preliminary = tour préliminaire
round_qualifying = tour de qualification
round_play_off = barrage
round_play_offs = barrages
round_knock_out_play_offs = barrages
round_replay = match rejoué
round_test_match = test-match
round_friendly = match amical
leg_first = aller
leg_second = retour

## What a place in the table means
zone_champion = champion
zone_europe = Coupe d’Europe
zone_champions_league = Ligue des champions
zone_europa_league = Ligue Europa
zone_conference_league = Ligue Conférence
zone_promotion = promotion
zone_promotion_play_off = barrages de montée
zone_relegation_play_off = barrage de maintien
zone_relegation = relégation
zone_safe = maintien
zone_play_off = play-offs
zone_of_ranks = { $first }–{ $last } { $zone }
zone_of_rank = { $rank } { $zone }
zone_from_here = À partir d’ici : { $zone }

## What decides between equal clubs
criterion_points = les points
criterion_wins = le nombre de victoires
criterion_wins_in_time = le nombre de victoires dans le temps réglementaire
criterion_goal_difference = la différence de buts
criterion_set_difference = la différence de sets
criterion_goal_average = le quotient de buts
criterion_goals = les buts marqués
criterion_points_scored = les points marqués
criterion_sets_won = les sets gagnés
criterion_home_goal_difference = la différence à domicile
criterion_home_goals = les buts à domicile
criterion_away_goal_difference = la différence à l’extérieur
criterion_away_goals = les buts à l’extérieur
criterion_away_wins = les victoires à l’extérieur
criterion_head_to_head = les confrontations directes
criterion_rank = la place dans la phase précédente
criterion_unrounded_points = les points avant arrondi
criterion_points_per_match = les points par match
criterion_win_percentage = le pourcentage de victoires
criterion_set_ratio = le quotient de sets
criterion_point_ratio = le quotient de points
criterion_point_difference = la différence de points
criterion_tries = le nombre d’essais
criterion_try_difference = la différence d’essais
criterion_opponents_points = les points des adversaires
criterion_opponents_goal_difference = la différence des adversaires
criterion_opponents_goals = les buts des adversaires
criterion_fair_play = le fair-play
criterion_test_match = un test-match
criterion_play_off = un match d’appui
criterion_lots = le tirage au sort
criterion_decision = une décision de la fédération

## Kinds of story
story_kind_news = actualité
story_kind_report = compte rendu
story_kind_preview = avant-match
story_kind_interview = interview
story_kind_analysis = analyse
story_kind_column = chronique
story_kind_profile = portrait
story_kind_history = histoire

## What a story is to its match
match_role_preview = avant-match
match_role_live = en direct
match_role_report = compte rendu
match_role_aftermath = après-match
match_role_mention = mention
