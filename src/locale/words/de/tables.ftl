### The words of tables: their columns in every sport, why clubs stand in this order, and what people decided.

## Heads of columns of sports that count no goals, or have more ways to win than one
column_points_for = Punkte erzielt
column_points_for_short = P+
column_points_against = Punkte kassiert
column_points_against_short = P−
column_point_difference = Punktdifferenz
column_sets_for = Sätze gewonnen
column_sets_for_short = S+
column_sets_against = Sätze verloren
column_sets_against_short = S−
column_set_difference = Satzdifferenz
column_set_points_for = Ballpunkte gewonnen
column_set_points_for_short = BP+
column_set_points_against = Ballpunkte verloren
column_set_points_against_short = BP−
column_won_in_time = Siege in der regulären Spielzeit
column_won_late = Siege nach Verlängerung oder Penaltyschießen
column_won_late_short = Sn
column_lost_late = Niederlagen nach Verlängerung oder Penaltyschießen
column_lost_late_short = Nn
column_lost_in_time = Niederlagen in der regulären Spielzeit
column_tries = Versuche
column_tries_short = V
column_scored = Punkte erzielt und kassiert
column_scored_short = Punkte
column_sets_short = Sätze
column_points_a_match = Punkte pro Spiel
season_figure_points =
    { $count ->
        [one] Punkt
       *[other] Punkte
    }
season_figure_sets =
    { $count ->
        [one] Satz
       *[other] Sätze
    }
season_figure_home_away = heim, auswärts
season_most_points = Meiste Punkte
club_figure_scored = Punkte erzielt und kassiert
club_figure_sets = Sätze gewonnen und verloren
club_figure_results_without_draws = gewonnen, verloren
club_figure_win_percentage = Spiele gewonnen
percentage = { $number } %
strip_label_points = Punktdifferenz pro Spiel, { $club }: { $played } gespielt, { $won } gewonnen, { $drawn } unentschieden, { $lost } verloren.
strip_label_sets = Satzdifferenz pro Spiel, { $club }: { $played } gespielt, { $won } gewonnen, { $drawn } unentschieden, { $lost } verloren.
strip_key_length_points = Länge: Punktdifferenz
strip_key_length_sets = Länge: Satzdifferenz

## Quarters, periods and sets of a match
match_by_half = Nach Halbzeiten
match_by_quarter = Nach Vierteln
match_by_period = Nach Dritteln
match_by_set = Nach Sätzen
period_half = Halbzeit { $number }
period_quarter = Viertel { $number }
period_period = Drittel { $number }
period_set = Satz { $number }
period_overtime = Verlängerung { $number }
period_overtime_short = V{ $number }
period_shoot_out = Penaltyschießen
period_shoot_out_short = PS
match_missing_periods = Ergebnisse der Abschnitte
match_missing_sets = Ergebnisse der Sätze
match_after_regular_time = Nach der regulären Spielzeit { $score }
after_overtimes =
    { $count ->
        [one] nach { $count } Verlängerung
       *[other] nach { $count } Verlängerungen
    }

## Why this order: what two clubs have as much of
level_points = gleich viele Punkte ({ $value })
level_unrounded_points = gleich viele Punkte vor dem Runden ({ $value })
level_points_per_match = gleich viele Punkte pro Spiel ({ $value })
level_win_percentage = die gleiche Siegquote ({ $value })
level_wins = gleich viele Siege ({ $value })
level_wins_in_time = gleich viele Siege in der regulären Spielzeit ({ $value })
level_goal_difference = die gleiche Tordifferenz ({ $value })
level_point_difference = die gleiche Punktdifferenz ({ $value })
level_set_difference = die gleiche Satzdifferenz ({ $value })
level_goal_average = der gleiche Torquotient ({ $value })
level_point_ratio = das gleiche Punktverhältnis ({ $value })
level_set_ratio = das gleiche Satzverhältnis ({ $value })
level_goals = gleich viele Tore ({ $value })
level_points_scored = gleich viele erzielte Punkte ({ $value })
level_sets_won = gleich viele gewonnene Sätze ({ $value })
level_home_goal_difference = die gleiche Differenz in Heimspielen ({ $value })
level_home_goals = gleich viele Heimtore ({ $value })
level_home_scored = gleich viel erzielt in Heimspielen ({ $value })
level_away_goal_difference = die gleiche Differenz in Auswärtsspielen ({ $value })
level_away_goals = gleich viele Auswärtstore ({ $value })
level_away_scored = gleich viel erzielt in Auswärtsspielen ({ $value })
level_away_wins = gleich viele Auswärtssiege ({ $value })
level_tries = gleich viele Versuche ({ $value })
level_try_difference = die gleiche Versuchsdifferenz ({ $value })

## Why this order: what the lower club has less of
behind_points = weniger Punkte
behind_unrounded_points = weniger Punkte vor dem Runden
behind_points_per_match = weniger Punkte pro Spiel
behind_win_percentage = eine niedrigere Siegquote
behind_wins = weniger Siege
behind_wins_in_time = weniger Siege in der regulären Spielzeit
behind_goal_difference = die schlechtere Tordifferenz
behind_point_difference = die schlechtere Punktdifferenz
behind_set_difference = die schlechtere Satzdifferenz
behind_goal_average = der schlechtere Torquotient
behind_point_ratio = das schlechtere Punktverhältnis
behind_set_ratio = das schlechtere Satzverhältnis
behind_goals = weniger Tore
behind_points_scored = weniger erzielte Punkte
behind_sets_won = weniger gewonnene Sätze
behind_home_goal_difference = die schlechtere Differenz in Heimspielen
behind_home_goals = weniger Heimtore
behind_home_scored = weniger erzielt in Heimspielen
behind_away_goal_difference = die schlechtere Differenz in Auswärtsspielen
behind_away_goals = weniger Auswärtstore
behind_away_scored = weniger erzielt in Auswärtsspielen
behind_away_wins = weniger Auswärtssiege
behind_tries = weniger Versuche
behind_try_difference = die schlechtere Versuchsdifferenz
behind_fair_play = schlechter in der Fair-Play-Wertung
behind_opponents_points = Gegner mit zusammen weniger Punkten
behind_opponents_goal_difference = Gegner mit zusammen schlechterer Differenz
behind_opponents_goals = Gegner mit zusammen weniger Toren
behind_opponents_scored = Gegner, die zusammen weniger erzielten
behind_rank = ein schlechterer Platz in der vorigen Phase, { $stage }

## Why this order: the sentences
tie_breaks = Warum diese Reihenfolge?
tie_break = { $rank }. { $club }: { $level } wie { $other }, aber { $reason }.
tie_break_at_once = { $rank }. { $club }, hinter { $other }: { $reason }.
tie_numbers = { $what } ({ $below } zu { $above })
tie_in_meetings = { $what } im direkten Vergleich
tie_meetings_of = Direkter Vergleich von { $clubs }, { $criterion }: { $values }.
tie_lost_decider = Entscheidungsspiel verloren ({ $stage })
tie_lower_in = ein schlechterer Platz in der Entscheidungsrunde ({ $stage })
tie_by_lots = das Los verloren
tie_by_play_off = das Play-off-Spiel verloren
tie_by_decision = per Entscheidung dahinter gesetzt
tie_shared =
    { $count ->
        [one] Nichts trennt { $clubs }: Platz { $rank }.
       *[other] Nichts trennt { $clubs }: Sie teilen sich Platz { $rank }.
    }
order_of_criteria = Reihenfolge: zuerst { $first }, dann { $rest }.

## Matches in hand
games_played_first =
    { $count ->
        [one] { $clubs } hat { $matches } ausgetragen
       *[other] { $clubs } haben { $matches } ausgetragen
    }
games_played_next = { $clubs } { $number }
games_played_and = { $counts }; { $club } { $number }
the_other_clubs = die anderen Vereine

## Clubs that left, points given and taken
withdrew_on = { $club } zog sich am { $date } zurück
withdrawn_erased = Keines der Ergebnisse zählt mehr.
withdrawn_kept = Was gespielt wurde, zählt; der Rest entfällt.
withdrawn_awarded = Die übrigen Spiele zählen als { $score }.
status_counts_no_more = zählt nicht mehr
status_counts_no_more_short = zählt n.
status_off = entfällt
status_off_short = entf.

## Parts of a table, and the way through its rounds
table_views = Welche Spiele zählen
view_total = Gesamt
view_home = Heim
view_away = Auswärts
view_last_five = Letzte fünf
season_other_views = Heim, auswärts und letzte fünf
travel_label = Tabelle nach jedem Spieltag
