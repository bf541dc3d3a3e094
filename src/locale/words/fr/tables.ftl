### The words of tables: their columns in every sport, why clubs stand in this order, and what people decided.

## Heads of columns of sports that count no goals, or have more ways to win than one
column_points_for = Points pour
column_points_for_short = PP
column_points_against = Points contre
column_points_against_short = PC
column_point_difference = Différence de points
column_sets_for = Sets gagnés
column_sets_for_short = SG
column_sets_against = Sets perdus
column_sets_against_short = SP
column_set_difference = Différence de sets
column_set_points_for = Points des sets pour
column_set_points_for_short = PP
column_set_points_against = Points des sets contre
column_set_points_against_short = PC
column_won_in_time = Gagnés dans le temps réglementaire
column_won_late = Gagnés en prolongation ou aux tirs au but
column_won_late_short = Gp
column_lost_late = Perdus en prolongation ou aux tirs au but
column_lost_late_short = Pp
column_lost_in_time = Perdus dans le temps réglementaire
column_tries = Essais
column_tries_short = E
column_scored = Points pour et contre
column_scored_short = score
column_sets_short = sets
column_points_a_match = Points par match
season_figure_points =
    { $count ->
        [one] point
       *[other] points
    }
season_figure_sets =
    { $count ->
        [one] set
       *[other] sets
    }
season_figure_home_away = domicile, extérieur
season_most_points = Plus grand nombre de points
club_figure_scored = points pour et contre
club_figure_sets = sets gagnés et perdus
club_figure_results_without_draws = gagnés, perdus
club_figure_win_percentage = matchs gagnés
percentage = { $number } %
strip_label_points = Différence de points par match, { $club } : joués { $played }, gagnés { $won }, nuls { $drawn }, perdus { $lost }.
strip_label_sets = Différence de sets par match, { $club } : joués { $played }, gagnés { $won }, nuls { $drawn }, perdus { $lost }.
strip_key_length_points = Longueur : différence de points
strip_key_length_sets = Longueur : différence de sets

## Quarters, periods and sets of a match
match_by_half = Par mi-temps
match_by_quarter = Par quart-temps
match_by_period = Par période
match_by_set = Par set
period_half = Mi-temps { $number }
period_quarter = Quart-temps { $number }
period_period = Période { $number }
period_set = Set { $number }
period_overtime = Prolongation { $number }
period_overtime_short = p{ $number }
period_shoot_out = Tirs au but
period_shoot_out_short = tab
match_missing_periods = score par période
match_missing_sets = scores des sets
match_after_regular_time = Après le temps réglementaire { $score }
after_overtimes =
    { $count ->
        [one] après { $count } prolongation
       *[other] après { $count } prolongations
    }

## Why this order: what two clubs have as much of
level_points = autant de points ({ $value })
level_unrounded_points = autant de points avant arrondi ({ $value })
level_points_per_match = autant de points par match ({ $value })
level_win_percentage = le même pourcentage de victoires ({ $value })
level_wins = autant de victoires ({ $value })
level_wins_in_time = autant de victoires dans le temps réglementaire ({ $value })
level_goal_difference = la même différence de buts ({ $value })
level_point_difference = la même différence de points ({ $value })
level_set_difference = la même différence de sets ({ $value })
level_goal_average = le même quotient de buts ({ $value })
level_point_ratio = le même quotient de points ({ $value })
level_set_ratio = le même quotient de sets ({ $value })
level_goals = autant de buts ({ $value })
level_points_scored = autant de points marqués ({ $value })
level_sets_won = autant de sets gagnés ({ $value })
level_home_goal_difference = la même différence à domicile ({ $value })
level_home_goals = autant de buts à domicile ({ $value })
level_home_scored = autant marqué à domicile ({ $value })
level_away_goal_difference = la même différence à l’extérieur ({ $value })
level_away_goals = autant de buts à l’extérieur ({ $value })
level_away_scored = autant marqué à l’extérieur ({ $value })
level_away_wins = autant de victoires à l’extérieur ({ $value })
level_tries = autant d’essais ({ $value })
level_try_difference = la même différence d’essais ({ $value })

## Why this order: what the lower club has less of
behind_points = moins de points
behind_unrounded_points = moins de points avant arrondi
behind_points_per_match = moins de points par match
behind_win_percentage = un pourcentage de victoires inférieur
behind_wins = moins de victoires
behind_wins_in_time = moins de victoires dans le temps réglementaire
behind_goal_difference = une moins bonne différence de buts
behind_point_difference = une moins bonne différence de points
behind_set_difference = une moins bonne différence de sets
behind_goal_average = un moins bon quotient de buts
behind_point_ratio = un moins bon quotient de points
behind_set_ratio = un moins bon quotient de sets
behind_goals = moins de buts
behind_points_scored = moins de points marqués
behind_sets_won = moins de sets gagnés
behind_home_goal_difference = une moins bonne différence à domicile
behind_home_goals = moins de buts à domicile
behind_home_scored = moins marqué à domicile
behind_away_goal_difference = une moins bonne différence à l’extérieur
behind_away_goals = moins de buts à l’extérieur
behind_away_scored = moins marqué à l’extérieur
behind_away_wins = moins de victoires à l’extérieur
behind_tries = moins d’essais
behind_try_difference = une moins bonne différence d’essais
behind_fair_play = moins bien classé au fair-play
behind_opponents_points = des adversaires avec moins de points au total
behind_opponents_goal_difference = des adversaires avec une moins bonne différence au total
behind_opponents_goals = des adversaires avec moins de buts au total
behind_opponents_scored = des adversaires qui ont moins marqué au total
behind_rank = moins bien classé dans la phase précédente ({ $stage })

## Why this order: the sentences
tie_breaks = Pourquoi cet ordre ?
tie_break = { $rank }. { $club } : { $level } que { $other }, mais { $reason }.
tie_break_at_once = { $rank }. { $club }, derrière { $other } : { $reason }.
tie_numbers = { $what } : { $below } contre { $above }
tie_in_meetings = { $what } dans les confrontations directes
tie_meetings_of = Confrontations entre { $clubs }, { $criterion } : { $values }.
tie_lost_decider = battu dans le match décisif ({ $stage })
tie_lower_in = moins bien classé dans la phase décisive ({ $stage })
tie_by_lots = défavorisé par le tirage au sort
tie_by_play_off = battu dans le match d’appui
tie_by_decision = classé derrière par décision
tie_shared =
    { $count ->
        [one] Rien ne départage { $clubs } : place { $rank }.
       *[other] Rien ne départage { $clubs } : ils partagent la place { $rank }.
    }
order_of_criteria = On classe d’abord selon : { $first }, puis { $rest }.

## Matches in hand
games_played_first =
    { $count ->
        [one] { $clubs } a joué { $matches }
       *[other] { $clubs } ont joué { $matches }
    }
games_played_next = { $clubs } { $number }
games_played_and = { $counts } ; { $club } { $number }
the_other_clubs = les autres clubs

## Clubs that left, points given and taken
withdrew_on = forfait général de { $club } le { $date }
withdrawn_erased = Aucun de ses résultats ne compte plus.
withdrawn_kept = Ce qui a été joué compte ; le reste est annulé.
withdrawn_awarded = Les matchs restants comptent comme { $score }.
status_counts_no_more = ne compte plus
status_counts_no_more_short = nul
status_off = n’a pas lieu
status_off_short = ann.

## Parts of a table, and the way through its rounds
table_views = Quels matchs comptent
view_total = Total
view_home = Domicile
view_away = Extérieur
view_last_five = Cinq derniers
season_other_views = Domicile, extérieur et cinq derniers
travel_label = Classement après chaque journée
