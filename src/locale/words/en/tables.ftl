### The words of tables: their columns in every sport, why clubs stand in this order, and what people decided.

## Heads of columns of sports that count no goals, or have more ways to win than one
column_points_for = Points for
column_points_for_short = PF
column_points_against = Points against
column_points_against_short = PA
column_point_difference = Point difference
column_sets_for = Sets won
column_sets_for_short = SW
column_sets_against = Sets lost
column_sets_against_short = SL
column_set_difference = Set difference
column_set_points_for = Points in the sets for
column_set_points_for_short = PF
column_set_points_against = Points in the sets against
column_set_points_against_short = PA
column_won_in_time = Won in regulation time
column_won_late = Won in overtime or a shoot-out
column_won_late_short = OTW
column_lost_late = Lost in overtime or a shoot-out
column_lost_late_short = OTL
column_lost_in_time = Lost in regulation time
column_tries = Tries
column_tries_short = T
column_scored = Points for and against
column_scored_short = score
column_sets_short = sets
column_points_a_match = Points per match
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
season_figure_home_away = home, away
season_most_points = Most points
club_figure_scored = points for and against
club_figure_sets = sets won and lost
club_figure_results_without_draws = won, lost
club_figure_win_percentage = matches won
percentage = { $number }%
strip_label_points = Point difference by match, { $club }: { $played } played, { $won } won, { $drawn } drawn, { $lost } lost.
strip_label_sets = Set difference by match, { $club }: { $played } played, { $won } won, { $drawn } drawn, { $lost } lost.
strip_key_length_points = Length: point difference
strip_key_length_sets = Length: set difference

## Quarters, periods and sets of a match
match_by_half = By half
match_by_quarter = By quarter
match_by_period = By period
match_by_set = By set
period_half = Half { $number }
period_quarter = Quarter { $number }
period_period = Period { $number }
period_set = Set { $number }
period_overtime = Overtime { $number }
period_overtime_short = OT{ $number }
period_shoot_out = Shoot-out
period_shoot_out_short = SO
match_missing_periods = score by period
match_missing_sets = scores of the sets
match_after_regular_time = After regulation time { $score }
after_overtimes =
    { $count ->
        [one] after { $count } overtime
       *[other] after { $count } overtimes
    }

## Why this order: what two clubs have as much of
level_points = as many points ({ $value })
level_unrounded_points = as many points before rounding ({ $value })
level_points_per_match = as many points per match ({ $value })
level_win_percentage = the same win percentage ({ $value })
level_wins = as many wins ({ $value })
level_wins_in_time = as many wins in regulation time ({ $value })
level_goal_difference = the same goal difference ({ $value })
level_point_difference = the same point difference ({ $value })
level_set_difference = the same set difference ({ $value })
level_goal_average = the same goal average ({ $value })
level_point_ratio = the same point ratio ({ $value })
level_set_ratio = the same set ratio ({ $value })
level_goals = as many goals ({ $value })
level_points_scored = as many points scored ({ $value })
level_sets_won = as many sets won ({ $value })
level_home_goal_difference = the same difference at home ({ $value })
level_home_goals = as many home goals ({ $value })
level_home_scored = as much scored at home ({ $value })
level_away_goal_difference = the same difference away ({ $value })
level_away_goals = as many away goals ({ $value })
level_away_scored = as much scored away ({ $value })
level_away_wins = as many away wins ({ $value })
level_tries = as many tries ({ $value })
level_try_difference = the same try difference ({ $value })

## Why this order: what the lower club has less of
behind_points = fewer points
behind_unrounded_points = fewer points before rounding
behind_points_per_match = fewer points per match
behind_win_percentage = a lower win percentage
behind_wins = fewer wins
behind_wins_in_time = fewer wins in regulation time
behind_goal_difference = a worse goal difference
behind_point_difference = a worse point difference
behind_set_difference = a worse set difference
behind_goal_average = a worse goal average
behind_point_ratio = a worse point ratio
behind_set_ratio = a worse set ratio
behind_goals = fewer goals
behind_points_scored = fewer points scored
behind_sets_won = fewer sets won
behind_home_goal_difference = a worse difference at home
behind_home_goals = fewer home goals
behind_home_scored = less scored at home
behind_away_goal_difference = a worse difference away
behind_away_goals = fewer away goals
behind_away_scored = less scored away
behind_away_wins = fewer away wins
behind_tries = fewer tries
behind_try_difference = a worse try difference
behind_fair_play = a worse fair-play record
behind_opponents_points = opponents with fewer points together
behind_opponents_goal_difference = opponents with a worse difference together
behind_opponents_goals = opponents with fewer goals together
behind_opponents_scored = opponents who scored less together
behind_rank = a lower place in the previous stage ({ $stage })

## Why this order: the sentences
tie_breaks = Why this order?
tie_break = { $rank }. { $club }: { $level } as { $other }, but { $reason }.
tie_break_at_once = { $rank }. { $club }, behind { $other }: { $reason }.
tie_numbers = { $what }: { $below } to { $above }
tie_in_meetings = { $what } in the matches between them
tie_meetings_of = Matches between { $clubs }, { $criterion }: { $values }.
tie_lost_decider = lost the decider ({ $stage })
tie_lower_in = a lower place in the decider ({ $stage })
tie_by_lots = lost the drawing of lots
tie_by_play_off = lost the play-off
tie_by_decision = placed lower by decision
tie_shared =
    { $count ->
        [one] Nothing separates { $clubs }: place { $rank }.
       *[other] Nothing separates { $clubs }: they share place { $rank }.
    }
order_of_criteria = Ranked by { $first }, then by { $rest }.

## Matches in hand
games_played_first =
    { $count ->
        [one] { $clubs } have played { $matches }
       *[other] { $clubs } have played { $matches }
    }
games_played_next = { $clubs } { $number }
games_played_and = { $counts }; { $club } { $number }
the_other_clubs = the other clubs

## Clubs that left, points given and taken
withdrew_on = { $club } withdrew on { $date }
withdrawn_erased = None of the results counts any more.
withdrawn_kept = What was played counts; the rest is off.
withdrawn_awarded = The remaining matches count as { $score }.
status_counts_no_more = no longer counts
status_counts_no_more_short = void
status_off = is off
status_off_short = off

## Parts of a table, and the way through its rounds
table_views = Which matches count
view_total = Total
view_home = Home
view_away = Away
view_last_five = Last five
season_other_views = Home, away and last five
travel_label = Table after each matchday
