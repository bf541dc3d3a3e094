### The words of the sport. Keys of a family end in the slug of the records, hyphens as underscores: role_head_coach.

## Home and away, won and lost
score_sign = –
at_home = thuis
away = uit
on_neutral_ground = neutraal terrein
home_total = Thuis
away_total = Uit
result_won = winst
result_drawn = gelijk
result_lost = verlies
result_won_letter = W
result_drawn_letter = G
result_lost_letter = V
won = gewonnen
drawn = gelijk
lost = verloren
won_drawn_lost = { $won } gewonnen, { $drawn } gelijk, { $lost } verloren
run_won =
    { $count ->
        [one] { $count } zege
       *[other] { $count } zeges op rij
    }
run_drawn =
    { $count ->
        [one] { $count } gelijkspel
       *[other] { $count } gelijke spelen op rij
    }
run_lost =
    { $count ->
        [one] { $count } nederlaag
       *[other] { $count } nederlagen op rij
    }
run_unbeaten =
    { $count ->
        [one] { $count } wedstrijd ongeslagen
       *[other] { $count } wedstrijden ongeslagen
    }
run_without_win =
    { $count ->
        [one] { $count } wedstrijd zonder zege
       *[other] { $count } wedstrijden zonder zege
    }
run_without_draw =
    { $count ->
        [one] { $count } wedstrijd zonder gelijkspel
       *[other] { $count } wedstrijden zonder gelijkspel
    }
run_scoring =
    { $count ->
        [one] { $count } wedstrijd met een doelpunt
       *[other] { $count } wedstrijden op rij met een doelpunt
    }
run_without_goal =
    { $count ->
        [one] { $count } wedstrijd zonder doelpunt
       *[other] { $count } wedstrijden zonder doelpunt
    }
run_clean_sheets =
    { $count ->
        [one] { $count } wedstrijd zonder tegendoelpunt
       *[other] { $count } wedstrijden zonder tegendoelpunt
    }
feat_home_win = Grootste thuiszege
feat_away_win = Grootste uitzege
feat_defeat = Zwaarste nederlaag
feat_most_goals = Meeste doelpunten
feat_more =
    { $count ->
        [one] en nog { $count } wedstrijd
       *[other] en nog { $count } wedstrijden
    }
longest_unbeaten = Ongeslagen
longest_winless = Zonder zege
longest_winning = Gewonnen op rij
longest_losing = Verloren op rij
longest_without_draw = Zonder gelijkspel
longest_clean_sheets = Zonder tegendoelpunt

## Heads of columns: in full, and as short as the table has room for
column_rank = Plaats
column_club = Club
column_played = Gespeeld
column_played_short = m
column_won = Gewonnen
column_won_short = m+
column_lost = Verloren
column_lost_short = m−
column_drawn = Gelijk
column_drawn_short = m=
column_goals_for = Doelpunten voor
column_goals_for_short = d+
column_goals_against = Doelpunten tegen
column_goals_against_short = d−
column_goal_difference = Doelsaldo
column_goal_difference_short = ±
column_points = Punten
column_points_short = ptn
column_form = Laatste vijf
column_form_short = vorm
column_goals = Doelpunten
column_goals_short = doelp.
column_penalties = Strafschoppen
column_penalties_short = str.
column_seven_metre_throws = 7-meterworpen
column_seven_metre_throws_short = 7 m
column_points_per_match = Punten per wedstrijd, 3 voor winst
column_points_per_match_short = ptn/m
column_league_matches = Competitiewedstrijden
column_appearances = Wedstrijden
column_came_on = Ingevallen
column_came_on_short = inv.
column_minutes = Minuten
column_minutes_short = min.
column_assists = Assists
column_assists_short = ass.
column_yellow_cards = Gele kaarten
column_yellow_cards_short = geel
column_sent_off = Rode kaarten, ook na een tweede gele
column_sent_off_short = rood
column_match = Wedstrijd
column_period = Periode
column_years = Jaren
column_season = Seizoen
column_player = Speler
column_shirt = Rugnummer
column_shirt_short = nr.
column_position = Positie
column_birth_year = Geboortejaar
column_birth_year_short = geb.
column_round = Speeldag
column_date = Datum
column_before = voor
column_after = na
column_total = Totaal
column_bonus_points = Bonuspunten
column_bonus_points_short = bp
column_sets = Sets
column_percentage = Winstpercentage
column_percentage_short = %

## How a match stands
status_scheduled = nog te spelen
status_postponed = uitgesteld
status_postponed_short = uitg.
status_cancelled = geannuleerd
status_cancelled_short = geann.
status_abandoned = gestaakt
status_abandoned_short = gest.
status_awarded = uitslag toegekend
status_awarded_short = toeg.
status_void = nietig verklaard
status_void_short = nietig
status_score_unknown = uitslag onbekend
status_score_unknown_short = ?
status_live = bezig
both_sides_lose = beide ploegen verliezen
awarded_to = toegekend aan { $club }
after_extra_time = na verlengingen
after_extra_time_short = n.v.
on_penalties = na strafschoppen
on_penalties_short = n.s.
wins_on_penalties = { $club } wint na strafschoppen, { $score }
wins_on_penalties_short = { $score } n.s.
wins_on_seven_metre_throws = { $club } wint na 7-meterworpen, { $score }
wins_on_seven_metre_throws_short = { $score } na 7 m
after_overtime = na verlenging
after_overtime_short = n.v.
after_shoot_out = na shoot-out
won_by_coin = beslist door kop of munt
won_by_lots = beslist door loting
won_by_away_goals = door uitdoelpunten
replay = replay
behind_closed_doors = zonder publiek
attendance = Toeschouwers
referee = Scheidsrechter
venue = Stadion

## What happens in a match
goal = doelpunt
own_goal = eigen doelpunt
own_goal_short = e.d.
# Where it stands on the side of the club that it counts for: `by` is the club of whoever made it.
own_goal_counts_for = eigen doelpunt ({ $by }), telt voor { $club }
penalty = strafschop
penalty_short = str.
seven_metre_throw = 7-meterworp
missed_seven_metre_throw = gemiste 7-meterworp
free_kick = vrije trap
assist_by = op aangeven van
goal_disallowed = afgekeurd doelpunt
goal_disallowed_video = afgekeurd na videobeelden
missed_penalty = gemiste strafschop
missed_penalty_saved = gestopt
missed_penalty_wide = naast
missed_penalty_over = over
missed_penalty_post = op de paal
card_yellow = gele kaart
card_second_yellow = tweede gele kaart
card_red = rode kaart
substitution = wissel
substitution_for = voor
substituted_on = ingevallen
substituted_off = vervangen
injured_off = geblesseerd eraf
captain =
    { $gender ->
        [female] aanvoerster
       *[other] aanvoerder
    }
captain_short = (k)
minute_unknown = minuut onbekend
scorer_unknown = maker onbekend
kick_scored = raak
kick_missed = gemist

## Stages by their slug
stage_regular = reguliere competitie
stage_league = competitie
stage_league_phase = competitiefase
stage_groups = groepsfase
stage_group_stage = groepsfase
stage_champions_play_offs = Champions’ Play-offs
stage_europe_play_offs = Europe Play-offs
stage_relegation_play_offs = Relegation Play-offs
stage_promotion_play_offs = Promotion Play-offs
stage_play_offs = play-offs
stage_play_offs_1 = play-off 1
stage_play_offs_2 = play-off 2
stage_knock_out = knock-outfase
stage_knock_outs = knock-outfase
stage_finals = eindronde
stage_final = finale
stage_european_final = Europese finale
stage_qualifying = voorronden
stage_preliminary = voorronde
stage_first_round = eerste ronde
stage_second_round = tweede ronde
stage_apertura = Apertura
stage_clausura = Clausura
stage_liguilla = Liguilla
stage_aggregate = totaalstand
stage_top_six = top zes
stage_bottom_six = laatste zes
stage_test_match = testmatch
stage_thirds = stand van de derden
stage_super_cup = supercup
stage_friendlies = oefenwedstrijden
stage_cup = beker
stage_tie = beslissend duel
group_named = groep { $group }

## Rounds by their slug
round_matchday = speeldag { $number }
round_numbered = ronde { $number }
round_final = finale
round_semi_finals = halve finales
round_semi_final = halve finale
round_quarter_finals = kwartfinales
round_quarter_final = kwartfinale
round_round_of_16 = achtste finales
round_round_of_32 = zestiende finales
round_round_of_64 = 1/32ste finales
round_round_of_128 = 1/64ste finales
round_third_place = troostfinale
round_first_round = eerste ronde
round_second_round = tweede ronde
round_third_round = derde ronde
round_preliminary = voorronde
round_qualifying = kwalificatieronde
round_play_off = play-off
round_play_offs = play-offs
round_knock_out_play_offs = tussenronde
round_replay = replay
round_test_match = testmatch
round_friendly = oefenwedstrijd
leg_first = heen
leg_second = terug

## What a place in the table means
zone_champion = kampioen
zone_europe = Europees voetbal
zone_champions_league = Champions League
zone_europa_league = Europa League
zone_conference_league = Conference League
zone_promotion = promotie
zone_promotion_play_off = eindronde voor promotie
zone_relegation_play_off = barrage tegen degradatie
zone_relegation = degradatie
zone_safe = behoud
zone_play_off = play-offs
zone_of_ranks = { $first }–{ $last } { $zone }
zone_of_rank = { $rank } { $zone }
zone_from_here = Vanaf hier: { $zone }

## What decides between equal clubs
criterion_points = de punten
criterion_wins = het aantal zeges
criterion_wins_in_time = het aantal zeges in de reguliere speeltijd
criterion_goal_difference = het doelsaldo
criterion_set_difference = het setsaldo
criterion_goal_average = het doelgemiddelde
criterion_goals = het aantal doelpunten
criterion_points_scored = het aantal gescoorde punten
criterion_sets_won = het aantal gewonnen sets
criterion_home_goal_difference = het saldo in thuiswedstrijden
criterion_home_goals = de thuisdoelpunten
criterion_away_goal_difference = het saldo in uitwedstrijden
criterion_away_goals = de uitdoelpunten
criterion_away_wins = de uitzeges
criterion_head_to_head = de onderlinge duels
criterion_rank = de plaats in de vorige fase
criterion_unrounded_points = de punten voor de afronding
criterion_points_per_match = de punten per wedstrijd
criterion_win_percentage = het winstpercentage
criterion_set_ratio = de setverhouding
criterion_point_ratio = de puntenverhouding
criterion_point_difference = het puntensaldo
criterion_tries = het aantal try’s
criterion_try_difference = het trysaldo
criterion_opponents_points = de punten van de tegenstanders
criterion_opponents_goal_difference = het saldo van de tegenstanders
criterion_opponents_goals = de doelpunten van de tegenstanders
criterion_fair_play = fair play
criterion_test_match = een testmatch
criterion_play_off = een beslissingswedstrijd
criterion_lots = loting
criterion_decision = een beslissing van de bond

## Kinds of story
story_kind_news = nieuws
story_kind_report = verslag
story_kind_preview = voorbeschouwing
story_kind_interview = interview
story_kind_analysis = analyse
story_kind_column = column
story_kind_profile = portret
story_kind_history = geschiedenis

## What a story is to its match
match_role_preview = voorbeschouwing
match_role_live = live
match_role_report = verslag
match_role_aftermath = nasleep
match_role_mention = vermelding
