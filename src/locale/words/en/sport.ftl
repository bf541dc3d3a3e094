### The words of the sport. Keys of a family end in the slug of the records, hyphens as underscores: role_head_coach.

## Home and away, won and lost
score_sign = –
at_home = home
away = away
on_neutral_ground = neutral ground
home_total = Home
away_total = Away
result_won = win
result_drawn = draw
result_lost = loss
result_won_letter = W
result_drawn_letter = D
result_lost_letter = L
won = won
drawn = drawn
lost = lost
won_drawn_lost = { $won } won, { $drawn } drawn, { $lost } lost
run_won =
    { $count ->
        [one] { $count } win
       *[other] { $count } wins in a row
    }
run_drawn =
    { $count ->
        [one] { $count } draw
       *[other] { $count } draws in a row
    }
run_lost =
    { $count ->
        [one] { $count } defeat
       *[other] { $count } defeats in a row
    }
run_unbeaten =
    { $count ->
        [one] unbeaten in { $count } match
       *[other] unbeaten in { $count } matches
    }
run_without_win =
    { $count ->
        [one] { $count } match without a win
       *[other] { $count } matches without a win
    }
run_without_draw =
    { $count ->
        [one] { $count } match without a draw
       *[other] { $count } matches without a draw
    }
run_scoring =
    { $count ->
        [one] { $count } match with a goal
       *[other] { $count } matches in a row with a goal
    }
run_without_goal =
    { $count ->
        [one] { $count } match without a goal
       *[other] { $count } matches without a goal
    }
run_clean_sheets =
    { $count ->
        [one] { $count } clean sheet
       *[other] { $count } clean sheets in a row
    }
feat_home_win = Biggest home win
feat_away_win = Biggest away win
feat_defeat = Heaviest defeat
feat_most_goals = Most goals
feat_more =
    { $count ->
        [one] and { $count } more match
       *[other] and { $count } more matches
    }
longest_unbeaten = Unbeaten
longest_winless = Without a win
longest_winning = Won in a row
longest_losing = Lost in a row
longest_without_draw = Without a draw
longest_clean_sheets = Without a goal against

## Heads of columns: in full, and as short as the table has room for
column_rank = Position
column_club = Club
column_played = Played
column_played_short = P
column_won = Won
column_won_short = W
column_lost = Lost
column_lost_short = L
column_drawn = Drawn
column_drawn_short = D
column_goals_for = Goals for
column_goals_for_short = F
column_goals_against = Goals against
column_goals_against_short = A
column_goal_difference = Goal difference
column_goal_difference_short = ±
column_points = Points
column_points_short = pts
column_form = Last five
column_form_short = form
column_goals = Goals
column_goals_short = goals
column_penalties = Penalties
column_penalties_short = pen.
column_seven_metre_throws = 7-metre throws
column_seven_metre_throws_short = 7 m
column_points_per_match = Points per match, 3 for a win
column_points_per_match_short = pts/m
column_league_matches = League matches
column_appearances = Appearances
column_came_on = Came on as a substitute
column_came_on_short = sub.
column_minutes = Minutes
column_minutes_short = min.
column_assists = Assists
column_assists_short = ast.
column_yellow_cards = Yellow cards
column_yellow_cards_short = yel.
column_sent_off = Red cards, also after a second yellow
column_sent_off_short = red
column_match = Match
column_period = Period
column_years = Years
column_season = Season
column_player = Player
column_shirt = Shirt number
column_shirt_short = no.
column_position = Position
column_birth_year = Year of birth
column_birth_year_short = born
column_round = Matchday
column_date = Date
column_before = before
column_after = after
column_total = Total
column_bonus_points = Bonus points
column_bonus_points_short = BP
column_sets = Sets
column_percentage = Win percentage
column_percentage_short = %

## How a match stands
status_scheduled = to be played
status_postponed = postponed
status_postponed_short = post.
status_cancelled = cancelled
status_cancelled_short = canc.
status_abandoned = abandoned
status_abandoned_short = aband.
status_awarded = result awarded
status_awarded_short = awd.
status_void = declared void
status_void_short = void
status_score_unknown = score unknown
status_score_unknown_short = ?
status_live = in play
both_sides_lose = both sides lose
awarded_to = awarded to { $club }
after_extra_time = after extra time
after_extra_time_short = a.e.t.
on_penalties = on penalties
on_penalties_short = pens
wins_on_penalties = { $club } win { $score } on penalties
wins_on_penalties_short = { $score } pens
wins_on_seven_metre_throws = { $club } win { $score } on 7-metre throws
wins_on_seven_metre_throws_short = { $score } 7 m
after_overtime = after overtime
after_overtime_short = OT
after_shoot_out = after a shoot-out
won_by_coin = decided by coin toss
won_by_lots = decided by lots
won_by_away_goals = on away goals
replay = replay
behind_closed_doors = behind closed doors
attendance = Attendance
referee = Referee
venue = Ground

## What happens in a match
goal = goal
own_goal = own goal
own_goal_short = o.g.
# Where it stands on the side of the club that it counts for: `by` is the club of whoever made it.
own_goal_counts_for = own goal ({ $by }), counts for { $club }
penalty = penalty
penalty_short = pen.
seven_metre_throw = 7-metre throw
missed_seven_metre_throw = missed 7-metre throw
free_kick = free kick
assist_by = assist:
goal_disallowed = goal disallowed
goal_disallowed_video = disallowed after video review
missed_penalty = missed penalty
missed_penalty_saved = saved
missed_penalty_wide = wide
missed_penalty_over = over
missed_penalty_post = against the post
card_yellow = yellow card
card_second_yellow = second yellow card
card_red = red card
substitution = substitution
substitution_for = for
substituted_on = came on
substituted_off = went off
injured_off = off injured
captain = captain
captain_short = (c)
minute_unknown = minute unknown
scorer_unknown = scorer unknown
kick_scored = scored
kick_missed = missed

## Stages by their slug
stage_regular = regular season
stage_league = league
stage_league_phase = league phase
stage_groups = group stage
stage_group_stage = group stage
stage_champions_play_offs = Champions’ Play-offs
stage_europe_play_offs = Europe Play-offs
stage_relegation_play_offs = Relegation Play-offs
stage_promotion_play_offs = Promotion Play-offs
stage_play_offs = play-offs
stage_play_offs_1 = play-off 1
stage_play_offs_2 = play-off 2
stage_knock_out = knock-out stage
stage_knock_outs = knock-out stage
stage_finals = final tournament
stage_final = final
stage_european_final = European final
stage_qualifying = qualifying rounds
stage_preliminary = preliminary round
stage_first_round = first round
stage_second_round = second round
stage_apertura = Apertura
stage_clausura = Clausura
stage_liguilla = Liguilla
stage_aggregate = aggregate table
stage_top_six = top six
stage_bottom_six = bottom six
stage_test_match = test match
stage_thirds = table of third-placed sides
stage_super_cup = super cup
stage_friendlies = friendlies
stage_cup = cup
stage_tie = deciding tie
group_named = group { $group }

## Rounds by their slug
round_matchday = matchday { $number }
round_numbered = round { $number }
round_final = final
round_semi_finals = semi-finals
round_semi_final = semi-final
round_quarter_finals = quarter-finals
round_quarter_final = quarter-final
round_round_of_16 = round of 16
round_round_of_32 = round of 32
round_round_of_64 = round of 64
round_round_of_128 = round of 128
round_third_place = third-place play-off
round_first_round = first round
round_second_round = second round
round_third_round = third round
round_preliminary = preliminary round
round_qualifying = qualifying round
round_play_off = play-off
round_play_offs = play-offs
round_knock_out_play_offs = knock-out play-offs
round_replay = replay
round_test_match = test match
round_friendly = friendly
leg_first = first leg
leg_second = second leg

## What a place in the table means
zone_champion = champions
zone_europe = European football
zone_champions_league = Champions League
zone_europa_league = Europa League
zone_conference_league = Conference League
zone_promotion = promotion
zone_promotion_play_off = promotion play-off
zone_relegation_play_off = relegation play-off
zone_relegation = relegation
zone_safe = safe
zone_play_off = play-offs
zone_of_ranks = { $first }–{ $last } { $zone }
zone_of_rank = { $rank } { $zone }
zone_from_here = From here: { $zone }

## What decides between equal clubs
criterion_points = points
criterion_wins = the number of wins
criterion_wins_in_time = the number of wins in regulation time
criterion_goal_difference = goal difference
criterion_set_difference = set difference
criterion_goal_average = goal average
criterion_goals = goals scored
criterion_points_scored = points scored
criterion_sets_won = sets won
criterion_home_goal_difference = the difference at home
criterion_home_goals = home goals
criterion_away_goal_difference = the difference away
criterion_away_goals = away goals
criterion_away_wins = away wins
criterion_head_to_head = the head-to-head record
criterion_rank = the position in the previous stage
criterion_unrounded_points = points before rounding
criterion_points_per_match = points per match
criterion_win_percentage = win percentage
criterion_set_ratio = set ratio
criterion_point_ratio = point ratio
criterion_point_difference = point difference
criterion_tries = the number of tries
criterion_try_difference = try difference
criterion_opponents_points = the opponents’ points
criterion_opponents_goal_difference = the opponents’ difference
criterion_opponents_goals = the opponents’ goals
criterion_fair_play = fair play
criterion_test_match = a test match
criterion_play_off = a play-off match
criterion_lots = drawing of lots
criterion_decision = a decision of the association

## Kinds of story
story_kind_news = news
story_kind_report = report
story_kind_preview = preview
story_kind_interview = interview
story_kind_analysis = analysis
story_kind_column = column
story_kind_profile = profile
story_kind_history = history

## What a story is to its match
match_role_preview = preview
match_role_live = live
match_role_report = report
match_role_aftermath = aftermath
match_role_mention = mention
