### The words of the sport. Keys of a family end in the slug of the records, hyphens as underscores: role_head_coach.

## Home and away, won and lost
score_sign = :
at_home = heim
away = auswärts
on_neutral_ground = neutraler Platz
home_total = Heim
away_total = Auswärts
result_won = Sieg
result_drawn = Unentschieden
result_lost = Niederlage
result_won_letter = S
result_drawn_letter = U
result_lost_letter = N
won = gewonnen
drawn = unentschieden
lost = verloren
won_drawn_lost = { $won } gewonnen, { $drawn } unentschieden, { $lost } verloren
run_won =
    { $count ->
        [one] { $count } Sieg
       *[other] { $count } Siege in Folge
    }
run_drawn =
    { $count ->
        [one] { $count } Unentschieden
       *[other] { $count } Unentschieden in Folge
    }
run_lost =
    { $count ->
        [one] { $count } Niederlage
       *[other] { $count } Niederlagen in Folge
    }
run_unbeaten =
    { $count ->
        [one] { $count } Spiel ungeschlagen
       *[other] { $count } Spiele ungeschlagen
    }
run_without_win =
    { $count ->
        [one] { $count } Spiel ohne Sieg
       *[other] { $count } Spiele ohne Sieg
    }
run_without_draw =
    { $count ->
        [one] { $count } Spiel ohne Unentschieden
       *[other] { $count } Spiele ohne Unentschieden
    }
run_scoring =
    { $count ->
        [one] { $count } Spiel mit einem Tor
       *[other] { $count } Spiele in Folge mit einem Tor
    }
run_without_goal =
    { $count ->
        [one] { $count } Spiel ohne Tor
       *[other] { $count } Spiele ohne Tor
    }
run_clean_sheets =
    { $count ->
        [one] { $count } Spiel ohne Gegentor
       *[other] { $count } Spiele ohne Gegentor
    }
feat_home_win = Höchster Heimsieg
feat_away_win = Höchster Auswärtssieg
feat_defeat = Höchste Niederlage
feat_most_goals = Meiste Tore
feat_more =
    { $count ->
        [one] und noch { $count } Spiel
       *[other] und noch { $count } Spiele
    }
longest_unbeaten = Ungeschlagen
longest_winless = Ohne Sieg
longest_winning = Siege in Folge
longest_losing = Niederlagen in Folge
longest_without_draw = Ohne Unentschieden
longest_clean_sheets = Ohne Gegentor

## Heads of columns: in full, and as short as the table has room for
column_rank = Platz
column_club = Verein
column_played = Spiele
column_played_short = Sp
column_won = Siege
column_won_short = S
column_lost = Niederlagen
column_lost_short = N
column_drawn = Unentschieden
column_drawn_short = U
column_goals_for = Tore
column_goals_for_short = T+
column_goals_against = Gegentore
column_goals_against_short = T−
column_goal_difference = Tordifferenz
column_goal_difference_short = ±
column_points = Punkte
column_points_short = Pkt
column_form = Letzte fünf
column_form_short = Form
column_goals = Tore
column_goals_short = Tore
column_penalties = Elfmeter
column_penalties_short = Elfm.
column_seven_metre_throws = Siebenmeter
column_seven_metre_throws_short = 7 m
column_points_per_match = Punkte pro Spiel, 3 für einen Sieg
column_points_per_match_short = Pkt/Sp
column_league_matches = Ligaspiele
column_appearances = Einsätze
column_came_on = Eingewechselt
column_came_on_short = ein
column_minutes = Minuten
column_minutes_short = Min.
column_assists = Vorlagen
column_assists_short = Vorl.
column_yellow_cards = Gelbe Karten
column_yellow_cards_short = gelb
column_sent_off = Platzverweise, auch Gelb-Rot
column_sent_off_short = rot
column_match = Spiel
column_period = Zeitraum
column_years = Jahre
column_season = Saison
column_player = Spieler
column_shirt = Rückennummer
column_shirt_short = Nr.
column_position = Position
column_birth_year = Geburtsjahr
column_birth_year_short = geb.
column_round = Spieltag
column_date = Datum
column_before = vorher
column_after = nachher
column_total = Gesamt
column_bonus_points = Bonuspunkte
column_bonus_points_short = BP
column_sets = Sätze
column_percentage = Siegquote
column_percentage_short = %

## How a match stands
status_scheduled = noch zu spielen
status_postponed = verlegt
status_postponed_short = verl.
status_cancelled = abgesagt
status_cancelled_short = abges.
status_abandoned = abgebrochen
status_abandoned_short = abgebr.
status_awarded = am grünen Tisch gewertet
status_awarded_short = gew.
status_void = annulliert
status_void_short = annull.
status_score_unknown = Ergebnis unbekannt
status_score_unknown_short = ?
status_live = läuft
both_sides_lose = beide Mannschaften verlieren
awarded_to = gewertet für { $club }
after_extra_time = nach Verlängerung
after_extra_time_short = n. V.
on_penalties = im Elfmeterschießen
on_penalties_short = i. E.
wins_on_penalties = { $club } gewinnt im Elfmeterschießen, { $score }
wins_on_penalties_short = { $score } i. E.
wins_on_seven_metre_throws = { $club } gewinnt im Siebenmeterwerfen, { $score }
wins_on_seven_metre_throws_short = { $score } n. 7-m-W.
after_overtime = nach Verlängerung
after_overtime_short = n. V.
after_shoot_out = nach Penaltyschießen
won_by_coin = durch Münzwurf entschieden
won_by_lots = durch Los entschieden
won_by_away_goals = dank der Auswärtstore
replay = Wiederholungsspiel
behind_closed_doors = ohne Zuschauer
attendance = Zuschauer
referee = Schiedsrichter
venue = Stadion

## What happens in a match
goal = Tor
own_goal = Eigentor
own_goal_short = ET
# Where it stands on the side of the club that it counts for: `by` is the club of whoever made it.
own_goal_counts_for = Eigentor ({ $by }), zählt für { $club }
penalty = Elfmeter
penalty_short = Elfm.
seven_metre_throw = Siebenmeter
missed_seven_metre_throw = verworfener Siebenmeter
free_kick = Freistoß
assist_by = Vorlage:
goal_disallowed = aberkanntes Tor
goal_disallowed_video = nach Videobeweis aberkannt
missed_penalty = vergebener Elfmeter
missed_penalty_saved = gehalten
missed_penalty_wide = daneben
missed_penalty_over = drüber
missed_penalty_post = an den Pfosten
card_yellow = Gelbe Karte
card_second_yellow = Gelb-Rote Karte
card_red = Rote Karte
substitution = Wechsel
substitution_for = für
substituted_on = eingewechselt
substituted_off = ausgewechselt
injured_off = verletzt vom Platz
captain =
    { $gender ->
        [female] Spielführerin
       *[other] Spielführer
    }
captain_short = (K)
minute_unknown = Minute unbekannt
scorer_unknown = Torschütze unbekannt
kick_scored = verwandelt
kick_missed = vergeben

## Stages by their slug
stage_regular = Hauptrunde
stage_league = Liga
stage_league_phase = Ligaphase
stage_groups = Gruppenphase
stage_group_stage = Gruppenphase
stage_champions_play_offs = Champions’ Play-offs
stage_europe_play_offs = Europe Play-offs
stage_relegation_play_offs = Relegation Play-offs
stage_promotion_play_offs = Promotion Play-offs
stage_play_offs = Play-offs
stage_play_offs_1 = Play-off 1
stage_play_offs_2 = Play-off 2
stage_knock_out = K.-o.-Phase
stage_knock_outs = K.-o.-Phase
stage_finals = Endrunde
stage_final = Finale
stage_european_final = Europa-Finale
stage_qualifying = Qualifikation
stage_preliminary = Vorrunde
stage_first_round = erste Runde
stage_second_round = zweite Runde
stage_apertura = Apertura
stage_clausura = Clausura
stage_liguilla = Liguilla
stage_aggregate = Gesamttabelle
stage_top_six = obere sechs
stage_bottom_six = untere sechs
stage_test_match = Entscheidungsspiel
stage_thirds = Tabelle der Gruppendritten
stage_super_cup = Supercup
stage_friendlies = Testspiele
stage_cup = Pokal
stage_tie = Entscheidungsduell
group_named = Gruppe { $group }

## Rounds by their slug
round_matchday = Spieltag { $number }
round_numbered = Runde { $number }
round_final = Finale
round_semi_finals = Halbfinale
round_semi_final = Halbfinale
round_quarter_finals = Viertelfinale
round_quarter_final = Viertelfinale
round_round_of_16 = Achtelfinale
round_round_of_32 = Sechzehntelfinale
round_round_of_64 = 1/32-Finale
round_round_of_128 = 1/64-Finale
round_third_place = Spiel um Platz drei
round_first_round = erste Runde
round_second_round = zweite Runde
round_third_round = dritte Runde
round_preliminary = Vorrunde
round_qualifying = Qualifikationsrunde
round_play_off = Play-off
round_play_offs = Play-offs
round_knock_out_play_offs = Zwischenrunde
round_replay = Wiederholungsspiel
round_test_match = Entscheidungsspiel
round_friendly = Testspiel
leg_first = Hinspiel
leg_second = Rückspiel

## What a place in the table means
zone_champion = Meister
zone_europe = Europapokal
zone_champions_league = Champions League
zone_europa_league = Europa League
zone_conference_league = Conference League
zone_promotion = Aufstieg
zone_promotion_play_off = Aufstiegsrunde
zone_relegation_play_off = Relegation
zone_relegation = Abstieg
zone_safe = Klassenerhalt
zone_play_off = Play-offs
zone_of_ranks = { $first }–{ $last } { $zone }
zone_of_rank = { $rank } { $zone }
zone_from_here = Ab hier: { $zone }

## What decides between equal clubs
criterion_points = die Punkte
criterion_wins = die Zahl der Siege
criterion_wins_in_time = die Zahl der Siege in der regulären Spielzeit
criterion_goal_difference = die Tordifferenz
criterion_set_difference = die Satzdifferenz
criterion_goal_average = der Torquotient
criterion_goals = die Zahl der Tore
criterion_points_scored = die Zahl der erzielten Punkte
criterion_sets_won = die Zahl der gewonnenen Sätze
criterion_home_goal_difference = die Differenz in Heimspielen
criterion_home_goals = die Heimtore
criterion_away_goal_difference = die Differenz in Auswärtsspielen
criterion_away_goals = die Auswärtstore
criterion_away_wins = die Auswärtssiege
criterion_head_to_head = der direkte Vergleich
criterion_rank = der Platz in der vorigen Phase
criterion_unrounded_points = die Punkte vor dem Runden
criterion_points_per_match = die Punkte pro Spiel
criterion_win_percentage = die Siegquote
criterion_set_ratio = das Satzverhältnis
criterion_point_ratio = das Punktverhältnis
criterion_point_difference = die Punktdifferenz
criterion_tries = die Zahl der Versuche
criterion_try_difference = die Versuchsdifferenz
criterion_opponents_points = die Punkte der Gegner
criterion_opponents_goal_difference = die Differenz der Gegner
criterion_opponents_goals = die Tore der Gegner
criterion_fair_play = die Fair-Play-Wertung
criterion_test_match = ein Entscheidungsspiel
criterion_play_off = ein Play-off-Spiel
criterion_lots = das Los
criterion_decision = eine Entscheidung des Verbands

## Kinds of story
story_kind_news = Nachricht
story_kind_report = Spielbericht
story_kind_preview = Vorschau
story_kind_interview = Interview
story_kind_analysis = Analyse
story_kind_column = Kolumne
story_kind_profile = Porträt
story_kind_history = Geschichte

## What a story is to its match
match_role_preview = Vorschau
match_role_live = live
match_role_report = Spielbericht
match_role_aftermath = Nachlese
match_role_mention = Erwähnung
