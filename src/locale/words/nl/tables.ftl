### The words of tables: their columns in every sport, why clubs stand in this order, and what people decided.

## Heads of columns of sports that count no goals, or have more ways to win than one
column_points_for = Punten voor
column_points_for_short = p+
column_points_against = Punten tegen
column_points_against_short = p−
column_point_difference = Puntensaldo
column_sets_for = Sets gewonnen
column_sets_for_short = s+
column_sets_against = Sets verloren
column_sets_against_short = s−
column_set_difference = Setsaldo
column_set_points_for = Punten in de sets voor
column_set_points_for_short = p+
column_set_points_against = Punten in de sets tegen
column_set_points_against_short = p−
column_won_in_time = Gewonnen in de reguliere speeltijd
column_won_late = Gewonnen na verlenging of shoot-out
column_won_late_short = v+
column_lost_late = Verloren na verlenging of shoot-out
column_lost_late_short = v−
column_lost_in_time = Verloren in de reguliere speeltijd
column_tries = Try’s
column_tries_short = try
column_scored = Punten voor en tegen
column_scored_short = score
column_sets_short = sets
column_points_a_match = Punten per wedstrijd
season_figure_points =
    { $count ->
        [one] punt
       *[other] punten
    }
season_figure_sets =
    { $count ->
        [one] set
       *[other] sets
    }
season_figure_home_away = thuis, uit
season_most_points = Meeste punten
club_figure_scored = punten voor en tegen
club_figure_sets = sets voor en tegen
club_figure_results_without_draws = gewonnen, verloren
club_figure_win_percentage = gewonnen wedstrijden
percentage = { $number }%
strip_label_points = Puntensaldo per wedstrijd, { $club }: { $played } gespeeld, { $won } gewonnen, { $drawn } gelijk, { $lost } verloren.
strip_label_sets = Setsaldo per wedstrijd, { $club }: { $played } gespeeld, { $won } gewonnen, { $drawn } gelijk, { $lost } verloren.
strip_key_length_points = Lengte: punten verschil
strip_key_length_sets = Lengte: sets verschil

## Quarters, periods and sets of a match
match_by_half = Per helft
match_by_quarter = Per kwart
match_by_period = Per periode
match_by_set = Per set
period_half = Helft { $number }
period_quarter = Kwart { $number }
period_period = Periode { $number }
period_set = Set { $number }
period_overtime = Verlenging { $number }
period_overtime_short = v{ $number }
period_shoot_out = Shoot-out
period_shoot_out_short = so
match_missing_periods = stand per periode
match_missing_sets = standen van de sets
match_after_regular_time = Na de reguliere speeltijd { $score }
after_overtimes =
    { $count ->
        [one] na { $count } verlenging
       *[other] na { $count } verlengingen
    }

## Why this order: what two clubs have as much of
level_points = evenveel punten ({ $value })
level_unrounded_points = evenveel punten voor de afronding ({ $value })
level_points_per_match = evenveel punten per wedstrijd ({ $value })
level_win_percentage = hetzelfde winstpercentage ({ $value })
level_wins = evenveel zeges ({ $value })
level_wins_in_time = evenveel zeges in de reguliere speeltijd ({ $value })
level_goal_difference = hetzelfde doelsaldo ({ $value })
level_point_difference = hetzelfde puntensaldo ({ $value })
level_set_difference = hetzelfde setsaldo ({ $value })
level_goal_average = hetzelfde doelgemiddelde ({ $value })
level_point_ratio = dezelfde puntenverhouding ({ $value })
level_set_ratio = dezelfde setverhouding ({ $value })
level_goals = evenveel doelpunten ({ $value })
level_points_scored = evenveel gescoorde punten ({ $value })
level_sets_won = evenveel gewonnen sets ({ $value })
level_home_goal_difference = hetzelfde saldo in thuiswedstrijden ({ $value })
level_home_goals = evenveel thuisdoelpunten ({ $value })
level_home_scored = evenveel gescoord in thuiswedstrijden ({ $value })
level_away_goal_difference = hetzelfde saldo in uitwedstrijden ({ $value })
level_away_goals = evenveel uitdoelpunten ({ $value })
level_away_scored = evenveel gescoord in uitwedstrijden ({ $value })
level_away_wins = evenveel uitzeges ({ $value })
level_tries = evenveel try’s ({ $value })
level_try_difference = hetzelfde trysaldo ({ $value })

## Why this order: what the lower club has less of
behind_points = minder punten
behind_unrounded_points = minder punten voor de afronding
behind_points_per_match = minder punten per wedstrijd
behind_win_percentage = een lager winstpercentage
behind_wins = minder zeges
behind_wins_in_time = minder zeges in de reguliere speeltijd
behind_goal_difference = een minder goed doelsaldo
behind_point_difference = een minder goed puntensaldo
behind_set_difference = een minder goed setsaldo
behind_goal_average = een minder goed doelgemiddelde
behind_point_ratio = een minder goede puntenverhouding
behind_set_ratio = een minder goede setverhouding
behind_goals = minder doelpunten
behind_points_scored = minder gescoorde punten
behind_sets_won = minder gewonnen sets
behind_home_goal_difference = een minder goed saldo in thuiswedstrijden
behind_home_goals = minder thuisdoelpunten
behind_home_scored = minder gescoord in thuiswedstrijden
behind_away_goal_difference = een minder goed saldo in uitwedstrijden
behind_away_goals = minder uitdoelpunten
behind_away_scored = minder gescoord in uitwedstrijden
behind_away_wins = minder uitzeges
behind_tries = minder try’s
behind_try_difference = een minder goed trysaldo
behind_fair_play = lager in het fairplayklassement
behind_opponents_points = tegenstanders met samen minder punten
behind_opponents_goal_difference = tegenstanders met samen een minder goed saldo
behind_opponents_goals = tegenstanders met samen minder doelpunten
behind_opponents_scored = tegenstanders die samen minder scoorden
behind_rank = lager geëindigd in de vorige fase ({ $stage })

## Why this order: the sentences
tie_breaks = Waarom deze volgorde?
tie_break = { $rank }. { $club }: { $level } als { $other }, maar { $reason }.
tie_break_at_once = { $rank }. { $club }, achter { $other }: { $reason }.
tie_numbers = { $what }: { $below } tegen { $above }
tie_in_meetings = { $what } in de onderlinge duels
tie_meetings_of = Onderlinge duels van { $clubs }, { $criterion }: { $values }.
tie_lost_decider = verloor het beslissende duel ({ $stage })
tie_lower_in = lager geëindigd in de beslissende fase ({ $stage })
tie_by_lots = verloor de loting
tie_by_play_off = verloor de beslissingswedstrijd
tie_by_decision = lager gezet door een beslissing
tie_shared =
    { $count ->
        [one] Niets scheidt { $clubs }: plaats { $rank }.
       *[other] Niets scheidt { $clubs }: ze delen plaats { $rank }.
    }
order_of_criteria = Volgorde: eerst { $first }, dan { $rest }.

## Matches in hand
games_played_first =
    { $count ->
        [one] { $clubs } speelde { $matches }
       *[other] { $clubs } speelden { $matches }
    }
games_played_next = { $clubs } { $number }
games_played_and = { $counts }; { $club } { $number }
the_other_clubs = de andere clubs

## Clubs that left, points given and taken
withdrew_on = { $club } trok zich terug op { $date }
withdrawn_erased = Geen van de uitslagen telt nog mee.
withdrawn_kept = Wat gespeeld was, telt; de rest vervalt.
withdrawn_awarded = De resterende wedstrijden tellen als { $score }.
status_counts_no_more = telt niet meer mee
status_counts_no_more_short = telt niet
status_off = gaat niet door
status_off_short = vervalt

## Parts of a table, and the way through its rounds
table_views = Welke wedstrijden tellen
view_total = Totaal
view_home = Thuis
view_away = Uit
view_last_five = Laatste vijf
season_other_views = Thuis, uit en laatste vijf
travel_label = Stand na elke speeldag
