### The words of single kinds of page, in the order in which the pages show them.

## Front page
home_description = Stories, results and tables.
home_last_match = Last match
home_next_match = Next match
home_no_next_match = Not known yet
home_played_won_home = { $date }, won at home
home_played_won_away = { $date }, won away
home_played_lost_home = { $date }, lost at home
home_played_lost_away = { $date }, lost away
home_played_drawn_home = { $date }, drew at home
home_played_drawn_away = { $date }, drew away
home_next_home = { $date }, home
home_next_away = { $date }, away
home_position =
    { $count ->
        [one] { $position } with { $count } point
       *[other] { $position } with { $count } points
    }
home_thread_heading = { $thread }, the story so far
home_season_by_match = The season, match by match
home_all_results = All results
home_more_stories = More stories
home_all_stories = All stories
home_table_and_fixtures = Table and fixtures
home_table = Table
home_table_full = In full
home_fixtures = Fixtures
home_people = People in the news
home_everyone = Everyone
home_a_year_ago = A year ago
home_from_the_archive = From the archive

## Drawings
strip_label = Goal difference by match, { $club }: played { $played }, won { $won }, drawn { $drawn }, lost { $lost }.
strip_key_up = Bar upwards: won
strip_key_down = Open bar downwards: lost
strip_key_level = Block on the line: drawn
strip_key_length = Length: goal difference
strip_key_opponent = Below: the opponent
form_label = Form, oldest first: { $results }
positions_label_club = Position after each matchday, { $club }. Start: { $first }. Highest: { $best }. Lowest: { $worst }. Latest: { $last }.
positions_label_all =
    { $count ->
        [one] Position of all clubs after { $count } matchday. { $leader } are first.
       *[other] Position of all clubs after each of the { $count } matchdays. { $leader } are first.
    }
positions_in_the_table_below = All figures are in the table below.
positions_top = top { $rank }
positions_key_subject = Thick line: { $club }
positions_key_leader = Dotted line: the leaders, { $club }
positions_key_zones = Dashes across: limits of the zones

## Story
story_by_label = By
story_updated_label = Updated
story_the_match = The match
story_the_matches = The matches
story_to_the_match = To the match
story_corrected_on = Corrected on { $date }.
story_added_on = Added on { $date }.
story_checked = Checked
count_claims =
    { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
story_number_in_thread = Story { $number } of { $total }
story_previous_in_thread = Previous, { $date }
story_next_in_thread = Next, { $date }
story_beside = With this story
story_as_it_stood = As it stood
story_stood_caption = { $competition } table on { $date }, places { $first } to { $last }
story_stood_after = After { $round }.
story_stood_after_in_stage = { $stage }, after { $round }.
story_stood_note = This is the table on the day of this story; it will not change.
story_stood_today = The table today
story_who_is_who = Who is who
story_further_reading = Further reading
story_retracted_on = Retracted on { $date }.
story_retracted_title = Retracted story
story_licence = Licence of this text: { $licence }
story_footnotes = Footnotes
story_footnote_back = Back to the text

## Why a related story is shown
why_same_thread = More in this thread
why_also_about = Also about { $name }
why_same_match = About the same match
why_same_season = Same season
why_mentions = Mentions { $name }

## What was counted for a checked claim
claim_matches =
    { $count ->
        [one] { $from }: { $count } match, { $results }.
       *[other] { $from } to { $to }: { $count } matches, { $results }.
    }
claim_no_match = No match at all.
claim_table = Table of { $competition }, on { $date }, after { $round }.
claim_table_without_round = Table of { $competition }, on { $date }.
claim_table_after_round = Table of { $competition }, after { $round }.
claim_line = { $club }: { $rank }, { $points } from { $matches }, { $results }, goals { $goals }.
claim_other_line = { $club }: { $rank }, { $points }.
claim_place_of_season = Over the whole season: { $rank }.
claim_points_of =
    { $count ->
        [one] That is { $count } point out of { $of }.
       *[other] That is { $count } points out of { $of }.
    }
claim_goals = Goals: { $goals }.
claim_points_ahead =
    { $count ->
        [one] { $count } point ahead
       *[other] { $count } points ahead
    }
claim_wins =
    { $count ->
        [one] { $count } win
       *[other] { $count } wins
    }
claim_draws =
    { $count ->
        [one] { $count } draw
       *[other] { $count } draws
    }
claim_losses =
    { $count ->
        [one] { $count } defeat
       *[other] { $count } defeats
    }
claim_goals_for =
    { $count ->
        [one] { $count } goal scored
       *[other] { $count } goals scored
    }
claim_goals_against =
    { $count ->
        [one] { $count } goal conceded
       *[other] { $count } goals conceded
    }
claim_caps =
    { $count ->
        [one] { $count } cap
       *[other] { $count } caps
    }
claim_age =
    { $count ->
        [one] Born on { $date }, so { $count } year old on { $day }.
       *[other] Born on { $date }, so { $count } years old on { $day }.
    }
claim_scope = Counted in: { $scope }.
claim_scope_all = all matches in the archive

## Person
person_description = { $person }: career, figures and stories.
person_born = Born
person_died = Died
person_date_in_place = { $date }, { $place }
person_age = Age
person_age_at_death =
    { $count ->
        [one] aged { $count }
       *[other] aged { $count }
    }
person_full_name = Full name
person_nicknames = Nicknames
person_former_names = Former names
person_citizenship = Nationality
person_positions = Position
person_foot = Foot
person_foot_left = left
person_foot_right = right
person_foot_both = both
person_height = Height
person_height_metres = { $metres } m
person_contract_until = Contract until { $date }
person_relatives = Family
person_life_line = Career line
person_life_line_label = Career line of { $person }: { $spells }.
person_life_line_key_player = Open bar: player
person_life_line_key_coach = Full bar: coach
person_spells = Spells
person_spells_caption = Spells of { $person }, most recent first
person_spell_years = Years
person_as_player = Player
person_as_coach = Coach
person_as_official = Match official
person_as_staff = Leadership and staff
person_record_only_where_known = Only what the archive holds is counted.
person_record_at = Record at { $club }
person_record_caption = Matches of { $club } under { $person }
person_record_total = Total
person_record_note = League only, computed from the results.
person_record_order_note = The order is that of Belgian tables: won, lost, drawn.
person_predecessor = Predecessor
person_successor = Successor
person_on_the_pitch = On the pitch
person_on_the_pitch_caption = Appearances and goals of { $person } by season
person_on_the_pitch_note = Only what the archive holds. A blank is no nought: it means that we do not know.
person_line_ups_known =
    { $count ->
        [one] line-up known in { $known } of { $count } match
       *[other] line-ups known in { $known } of { $count } matches
    }
person_scorers_known =
    { $count ->
        [one] scorers known in { $known } of { $count } match
       *[other] scorers known in { $known } of { $count } matches
    }
person_goals_from_penalties =
    { $count ->
        [one] { $count } from a penalty
       *[other] { $count } from penalties
    }
person_goals_from_seven_metre_throws =
    { $count ->
        [one] { $count } from a 7-metre throw
       *[other] { $count } from 7-metre throws
    }
person_own_goals =
    { $count ->
        [one] { $count } own goal
       *[other] { $count } own goals
    }
person_as_referee = As a referee
person_as_referee_caption = Matches of { $person } as a referee, { $season }
person_cards_known =
    { $count ->
        [one] cards known in { $known } of { $count } match
       *[other] cards known in { $known } of { $count } matches
    }
person_nothing_to_count = The archive holds nothing to count of { $person }.
person_from_round = { $stage }, from { $round }
person_until_round = { $stage }, to { $round }
person_stories = Stories
person_last_matches_under = Last matches under { $person }
person_appearances = Appearances
person_no_spells = No career is in the archive yet.
person_on_loan_from = on loan from { $club }
person_role_at_club = { $role } at { $club }
person_role_and_period = { $role }, { $period }
person_captain = captain
person_former = former { $role }

## Club
club_description = { $club }: season, results, people and head-to-heads.
club_founded = Founded
club_dissolved = Dissolved
club_registration_number = Registration number
club_ground = Ground
club_grounds_before = Former grounds
club_ground_with_capacity = { $venue }, { $capacity }
club_city = City
club_colours = Colours
club_full_name = Full name
club_former_names = Former names
club_former_name_in_period = { $name }, { $period }
club_predecessors = Predecessors
club_successors = Successors
club_predecessor_merger = merger
club_predecessor_split = split
club_predecessor_refounded = refounded
club_predecessor_tradition = in the tradition of
club_rivals = Rivals
club_titles = League titles
club_cups = Cups
club_honours = Honours
club_first_team = First team
club_season_at_a_glance = The { $season } season at a glance
club_figure_rank = after { $round }
club_figure_points =
    { $count ->
        [one] point
       *[other] points
    }
club_figure_results = won, lost, drawn
club_figure_goals = goals for and against
club_figure_points_per_match = points per match
club_figure_last_five = last five
club_position_by_round = Position by matchday
club_position_caption = Position after each matchday
club_match_by_match = Match by match
club_next = Next
club_results = Results
club_earlier_results =
    { $count ->
        [one] The match before
       *[other] The { $count } matches before
    }
club_head_coaches = Head coaches
club_interim_period = caretaker, { $period }
club_leadership = Leadership
club_leadership_and_staff = Leadership and staff
club_staff = Staff
club_former_people = Formerly at the club
club_years = Coaches and staff through the years
club_years_label = Coaches and staff of { $club } through the years: { $spells }.
club_years_caption = Who led { $club } or worked there
club_years_key_caretaker = Open bar: caretaker
club_years_drawn_in_part = Drawn are the latest of each row; the table names everybody.
club_squads = Players by season
club_squads_caption = Players of { $club } by season
club_squads_note = A figure is the shirt number. A dot: in the squad, number not known.
club_players = Players
club_line_goal = Goal
club_line_defence = Defence
club_line_midfield = Midfield
club_line_attack = Attack
club_line_unknown = Position unknown
club_players_note = Only what is confirmed. Where a year is missing, we have no reliable source for it.
club_squad_counted = Counted in leagues and cups; friendlies are left out.
club_line_ups_known = The line-up is known in { $known } of { $count } matches.
club_scorers_known = All of the club’s own scorers are known in { $known } of { $count } matches.
club_head_to_heads = Head-to-heads
club_head_to_heads_key = Won – lost – drawn
club_head_to_heads_won = Full: won
club_head_to_heads_drawn = Light: drawn
club_head_to_heads_lost = Open: lost
club_head_to_heads_note = League since { $month }, against the clubs of this season.
club_all_opponents =
    { $count ->
        [one] { $count } opponent
       *[other] All { $count } opponents
    }
club_records = Records
club_records_note = Only league matches, and only what happened on the pitch.
club_place_in_stage = { $stage } { $rank }
club_nothing_to_count = The archive holds no result of { $club }.
club_seasons = Seasons
club_season_title = { $club }, { $season } season
club_figure_results_drawn_first = won, drawn, lost
club_figure_final_rank = final position
club_season_description = { $club } in the { $season } season: results, table, people and stories.
club_season_no_players = The archive does not say who played that season.
club_season_captain = Captain

## Two clubs against each other
duel_window_title = { $one } – { $other }, head-to-head
duel_description = { $one } against { $other }: the record, every result and stories.
duel_balance = Record
duel_balance_caption = Record of { $one } and { $other }
duel_won_by = Won by { $club }
duel_at = at { $club }
duel_last = Last meeting
duel_next = Next meeting
duel_biggest_win = Biggest win of { $club }
duel_run_winning = Longest winning run of { $club }
duel_run_unbeaten = Longest unbeaten run of { $club }
duel_stands_out = What stands out
duel_stands_out_note = Wins in league and cup, runs in the league; only what happened on the pitch.
duel_all = All meetings
duel_earlier =
    { $count ->
        [one] The meeting before that
       *[other] The { $count } meetings before that
    }
duel_stories = Stories about these meetings

## Match
match_title = { $home } { $score } { $away }
match_title_unplayed = { $home } – { $away }
match_title_and_date = { $match }, { $date }
match_description = { $home } against { $away }, { $competition } { $season }: { $score }.
match_description_unplayed = { $home } against { $away }, { $competition } { $season }.
match_competition_and_round = { $competition }, { $round }
match_half_time = Half-time { $score }
match_what_is_known = What is known
match_everything_known = The match
match_kick_off = Kick-off
match_kick_off_at = Kick-off { $time }
match_interval = Half-time
match_end = Full time
match_after_90 = After 90 minutes { $score }
match_known_label = What is known: { $facts }
match_goals_in_minutes = { $club } scores: { $minutes }
match_scores = { $club } score
match_scores_minute_unknown =
    { $count ->
        [one] once, minute unknown
       *[other] { $count } times, minutes unknown
    }
match_first_half = first half
match_second_half = second half
match_extra_time = extra time
match_goals_in_first_half =
    { $count ->
        [one] { $count } goal by { $club } in the first half
       *[other] { $count } goals by { $club } in the first half
    }
match_goals_in_second_half =
    { $count ->
        [one] { $count } goal by { $club } in the second half
       *[other] { $count } goals by { $club } in the second half
    }
match_missing_facts = { $facts }. What we do not know for certain, we leave blank.
match_missing_scorers = goalscorers
match_missing_cards = cards
match_missing_substitutions = substitutions
match_missing_line_ups = line-ups
match_missing_referee = referee
match_missing_attendance = attendance
match_missing_half_time = half-time score
match_missing_time = time of the kick-off
match_goals = Goals
match_cards = Cards
match_substitutions = Substitutions
match_line_ups = Line-ups
match_bench = Bench
match_coach = Coach
match_absent = Absent
match_absent_injured = injured
match_absent_suspended = suspended
match_absent_international = on international duty
match_absent_illness = ill
match_formation = Formation { $formation }
match_officials = Officials
match_statistics = Statistics
match_statistic_shots = Shots
match_statistic_shots_on_target = Shots on target
match_statistic_corners = Corners
match_statistic_fouls = Fouls
match_statistic_offsides = Offsides
match_statistic_possession = Possession
match_statistic_saves = Saves
match_decisions = Decisions
match_on_the_pitch = On the pitch { $score }
match_moved_from = Moved from { $date }
match_stopped_at = Stopped in minute { $minute }
match_minute = { $minute }’
match_shoot_out = Penalty shoot-out
match_seven_metre_throws = 7-metre throws
match_aggregate = Aggregate { $score }
match_table_before_and_after = The table, before and after
match_table_caption = Table before and after the match
match_table_after = The table after the match
match_table_note = After this match; the rest of { $round } was still to be played.
match_before = before
match_after = after
match_change = Change
match_risen = up:
match_fallen = down:
match_unchanged = unchanged
match_previous_meetings = Previous meetings
match_no_previous_meetings = The archive knows no earlier meetings.
match_meetings_since = League since { $year }
match_meetings_won =
    { $count ->
        [one] { $club } won
       *[other] { $club } won
    }
match_meetings_drawn =
    { $count ->
        [one] drawn
       *[other] drawn
    }
match_stories_around = Stories around this match
match_stories_before = Before the match
match_stories_during = About the match
match_stories_after = Afterwards
match_why_preview = Preview
match_why_live = Live report
match_why_report = Report of this match
match_why_aftermath = Aftermath
match_why_mention = Mentions this match
match_why_previous_match = Before: the previous match
match_club_before_and_after = { $club }, before and after
match_previous = Previous match
match_following = Next match
match_date_and_round = { $date }, { $round }
match_not_played_yet = Not yet played
match_time_unknown = time unknown
match_day_unknown = date to be decided
match_side_winner_of = winner of match { $number }
match_side_loser_of = loser of match { $number }
match_side_ranked = no. { $rank }, { $stage }
match_played_on = Played on { $date }

## Competition and season
competition_description = { $competition }: tables, results and seasons.
competition_former_names = Former names
competition_season_caption = Seasons, most recent first
season_title = { $competition } { $season }
season_description = { $competition } { $season }: table, matchdays, cross-table and position by matchday.
season_state =
    { $count ->
        [one] { $stage }, { $count } club, after { $round }
       *[other] { $stage }, { $count } clubs, after { $round }
    }
season_round_of_total = matchday { $number } of { $total }
season_rounds = Matchdays
season_fixtures = Fixtures
season_calendar = Fixtures as a calendar
season_table = Table
season_tables = Tables
season_table_after = after { $round }
season_table_caption = Table after { $round }
season_table_of_after = { $competition } table after { $round }
season_table_on = Table on { $date }
season_final_table = Final table
season_final_table_caption = Final table { $competition } { $season }
season_group_table = Table group { $group }
season_in_figures = In figures
season_figure_matches =
    { $count ->
        [one] match
       *[other] matches
    }
season_figure_goals =
    { $count ->
        [one] goal
       *[other] goals
    }
season_figure_goals_per_match = per match
season_figure_home_draw_away = home, draw, away
season_positions = Position by matchday
season_positions_caption = Position of each club after each matchday
season_positions_region = Position by matchday, all clubs
season_cross_table = Cross-table
season_cross_table_region = Cross-table of all results
season_cross_table_caption = Results, home side in the row, visitors in the column
season_cross_key_row = Row: home side
season_cross_key_won = Bold on green: home win
season_cross_key_drawn = Light: draw
season_cross_key_lost = Grey: away win
season_cross_key_to_come = Date: not yet played
season_results = Results
season_top_scorers = Top scorers
season_scorers_known = Every scorer is known in { $known } of { $count } matches.
calendar_title = { $season }: fixtures and results
calendar_description = { $season }: every match by month, with its day, kick-off and result.
season_all_matches = all matches by month
calendar_months = Months
season_clubs = Clubs
season_previous = Previous season
season_next = Next season
season_champion = Champions
season_winner = Winners
season_stages = Stages
season_no_day_yet = Without a date yet
season_adjustments = Deductions and decisions
season_points_deducted =
    { $count ->
        [one] { $club }: { $count } point deducted
       *[other] { $club }: { $count } points deducted
    }
season_points_given =
    { $count ->
        [one] { $club }: { $count } point added
       *[other] { $club }: { $count } points added
    }
season_withdrawn = { $club } withdrew
season_points_halved = Points halved at the start of this stage.
season_points_carried = Including the points of the previous stage.
season_order_note = Level on points: first { $first }, then { $second }.
season_tied = level
round_title = { $competition } { $season }, { $round }
round_previous = Previous matchday
round_next = Next matchday
round_of_stage = { $round }, { $stage }
season_description_knock_out = { $competition } { $season }: rounds, results and winners.
season_rounds_knock_out = Rounds
season_latest_matches = Latest matches
season_without_round = Without a matchday
season_open_matches = Still to be filled in
season_biggest_win = Biggest win
season_most_goals = Most goals
season_clubs_in_season = The clubs of this season
season_stories = Stories
season_order_note_one = Level on points: { $first }.
stage_description = { $stage }, { $season }: table, matchdays and results.
stage_description_knock_out = { $stage }, { $season }: rounds and results.
stage_ended = finished
stage_last_round = last played: { $round }
stage_to_come = not started yet
stage_came_before = Before this
stage_comes_after = After this
stage_no_clubs_yet = Who takes part is not known yet.
round_description = { $round } of { $season }: results and table.
round_no_table = There is no table after this matchday yet.
round_stories = Stories about these matches
tie_goes_on = { $club } go through
tie_goes_on_aggregate = { $club } go through, { $score } over two matches
tie_wins = { $club } win
tie_wins_aggregate = { $club } win, { $score } over two matches
competition_level_named = level { $level }
competition_full_name = Full name
competition_clubs = The clubs in the archive
competition_no_seasons = The archive has no season of this competition yet.
competition_stories = Stories
competitions_description = Every league and cup on this site, by country.
competitions_none = There are no competitions in the archive yet.
competitions_international = International

## Venue
venue_description = { $venue }: clubs, matches and stories.
venue_city = Place
venue_country = Country
venue_capacity = Capacity
venue_opened = Opened
venue_closed = Closed
venue_surface = Surface
venue_full_name = Full name
venue_also_called = Also known as
venue_nicknames = Nicknames
venue_former_names = Former names
venue_facts = The ground
venue_clubs = Home clubs
venue_clubs_before = Former home clubs
venue_matches = Matches here
venue_next_matches = Next matches here
venue_stories = Stories

## Thread
thread_description = { $thread }: every story in order.
thread_stories = The stories
thread_from_to = { $from } to { $to }
thread_people = Who appears in it
thread_all = All threads
threads_description = All threads, most recent first.

## Lists: archive of stories, A to Z
stories_title = All stories
stories_of_year = Stories of { $year }
stories_of_month = Stories of { $month }
stories_by_year = Archive by year
stories_by_month = By month
stories_other_periods = Earlier and later
also_named_in = Also named in
named_in = Named in
stories_about = Stories about { $subject }
index_title = From A to Z
index_letters = Letters
index_other = Other signs
people_title = All people
clubs_title = All clubs
venues_title = All grounds
competitions_title = All competitions
corrections_title = Corrections
corrections_intro = What we got wrong, and when we put it right.
corrections_none = There are no corrections yet.

## Search. Scripts put numbers in their places, so that no word may depend on how many there are.
search_do = Search
search_title = Search
search_description = Search all stories, people, clubs and matches.
search_field = Search by name, club, match or word
search_refine = Refine
search_kind = Kind
search_club = Club
search_season = Season
search_best_hit = Best match
search_nothing = Nothing found for “{ $query }”.
search_hint = Not what you were looking for? One wrong letter is fine, accents do not matter. Put words that belong together in quotation marks.
search_needs_script = Search needs JavaScript. Browsing does not: from A to Z, or year by year.
search_loading = Searching
search_ways = Rather browse?
search_by_year = Stories by year
search_person = Person
search_year = Year
search_kind_person = People
search_kind_club = Clubs
search_kind_competition = Competitions
search_kind_venue = Grounds
search_kind_match = Matches
search_kind_story = Stories
search_found = Found: { $count }
search_at_least = at least { $count }
search_results = Results for “{ $query }”
search_instead = “{ $typed }” appears nowhere. These are the results for “{ $found }”.
search_some = No story has all of these words. These have some of them.
search_elsewhere = This site has stories in another language too.
# `language` is one of in_language_*.
search_in_language = Search { $language }
search_failed = The search failed: a file could not be loaded. Check your connection and try again.
search_more = More stories
search_all_matches = All matches between { $one } and { $other }
search_clear = Clear all filters
