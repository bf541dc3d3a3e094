### The words of single kinds of page, in the order in which the pages show them.

## Front page
home_description = Verhalen, uitslagen en standen.
home_last_match = Laatste wedstrijd
home_next_match = Volgende wedstrijd
home_no_next_match = Nog niet bekend
home_played_won_home = { $date }, thuis gewonnen
home_played_won_away = { $date }, uit gewonnen
home_played_lost_home = { $date }, thuis verloren
home_played_lost_away = { $date }, uit verloren
home_played_drawn_home = { $date }, thuis gelijk
home_played_drawn_away = { $date }, uit gelijk
home_next_home = { $date }, thuis
home_next_away = { $date }, uit
home_position =
    { $count ->
        [one] { $position } met { $count } punt
       *[other] { $position } met { $count } punten
    }
home_thread_heading = { $thread }, het verhaal tot nu toe
home_season_by_match = Het seizoen, wedstrijd per wedstrijd
home_all_results = Alle uitslagen
home_more_stories = Meer verhalen
home_all_stories = Alle verhalen
home_table_and_fixtures = Stand en kalender
home_table = Stand
home_table_full = Volledig
home_fixtures = Kalender
home_people = Mensen in het nieuws
home_everyone = Iedereen
home_a_year_ago = Een jaar geleden
home_from_the_archive = Uit het archief

## Drawings
strip_label = Doelsaldo per wedstrijd, { $club }: { $played } gespeeld, { $won } gewonnen, { $drawn } gelijk, { $lost } verloren.
strip_key_up = Balk omhoog: gewonnen
strip_key_down = Open balk omlaag: verloren
strip_key_level = Blokje op de lijn: gelijk
strip_key_length = Lengte: doelpunten verschil
strip_key_opponent = Onderaan: de tegenstander
form_label = Vorm, oudste eerst: { $results }
positions_label_club = Plaats na elke speeldag, { $club }. Begin: { $first }. Hoogste: { $best }. Laagste: { $worst }. Laatste: { $last }.
positions_label_all =
    { $count ->
        [one] Plaats van alle clubs na { $count } speeldag. { $leader } staat eerste.
       *[other] Plaats van alle clubs na elk van de { $count } speeldagen. { $leader } staat eerste.
    }
positions_in_the_table_below = Alle cijfers staan in de tabel eronder.
positions_top = top { $rank }
positions_key_subject = Dikke lijn: { $club }
positions_key_leader = Puntlijn: de leider, { $club }
positions_key_zones = Streepjes dwars: grenzen van de zones

## Story
story_by_label = Door
story_updated_label = Bijgewerkt
story_the_match = De wedstrijd
story_the_matches = De wedstrijden
story_to_the_match = Naar de wedstrijd
story_corrected_on = Rechtgezet op { $date }.
story_added_on = Aangevuld op { $date }.
story_checked = Nagerekend
count_claims =
    { $count ->
        [one] { $count } bewering
       *[other] { $count } beweringen
    }
story_number_in_thread = Verhaal { $number } van { $total }
story_previous_in_thread = Vorige, { $date }
story_next_in_thread = Volgende, { $date }
story_beside = Bij dit verhaal
story_as_it_stood = Zoals het stond
story_stood_caption = Stand { $competition } op { $date }, plaats { $first } tot { $last }
story_stood_after = Na { $round }.
story_stood_after_in_stage = { $stage }, na { $round }.
story_stood_note = Dit is de stand van de dag van dit verhaal; ze verandert niet meer.
story_stood_today = De stand van vandaag
story_who_is_who = Wie is wie
story_further_reading = Verder lezen
story_retracted_on = Ingetrokken op { $date }.
story_retracted_title = Ingetrokken verhaal
story_licence = Licentie van deze tekst: { $licence }
story_footnotes = Voetnoten
story_footnote_back = Terug naar de tekst

## Why a related story is shown
why_same_thread = Verder in dit dossier
why_also_about = Ook over { $name }
why_same_match = Over dezelfde wedstrijd
why_same_season = Zelfde seizoen
why_mentions = Noemt { $name }

## What was counted for a checked claim
claim_matches =
    { $count ->
        [one] { $from }: { $count } wedstrijd, { $results }.
       *[other] { $from } tot { $to }: { $count } wedstrijden, { $results }.
    }
claim_no_match = Geen enkele wedstrijd.
claim_table = Stand { $competition }, op { $date }, na { $round }.
claim_table_without_round = Stand { $competition }, op { $date }.
claim_table_after_round = Stand { $competition }, na { $round }.
claim_line = { $club }: { $rank }, { $points } uit { $matches }, { $results }, doelpunten { $goals }.
claim_other_line = { $club }: { $rank }, { $points }.
claim_place_of_season = Over het hele seizoen: { $rank }.
claim_points_of =
    { $count ->
        [one] Dat is { $count } punt op { $of }.
       *[other] Dat zijn { $count } punten op { $of }.
    }
claim_goals = Doelpunten: { $goals }.
claim_points_ahead =
    { $count ->
        [one] { $count } punt voorsprong
       *[other] { $count } punten voorsprong
    }
claim_wins =
    { $count ->
        [one] { $count } zege
       *[other] { $count } zeges
    }
claim_draws =
    { $count ->
        [one] { $count } gelijkspel
       *[other] { $count } gelijke spelen
    }
claim_losses =
    { $count ->
        [one] { $count } nederlaag
       *[other] { $count } nederlagen
    }
claim_goals_for =
    { $count ->
        [one] { $count } doelpunt voor
       *[other] { $count } doelpunten voor
    }
claim_goals_against =
    { $count ->
        [one] { $count } tegendoelpunt
       *[other] { $count } tegendoelpunten
    }
claim_caps =
    { $count ->
        [one] { $count } interland
       *[other] { $count } interlands
    }
claim_age =
    { $count ->
        [one] Geboren op { $date }, dus { $count } jaar op { $day }.
       *[other] Geboren op { $date }, dus { $count } jaar op { $day }.
    }
claim_scope = Geteld in: { $scope }.
claim_scope_all = alle wedstrijden in het archief

## Person
person_description = { $person }: loopbaan, cijfers en verhalen.
person_born = Geboren
person_died = Overleden
person_date_in_place = { $date }, { $place }
person_age = Leeftijd
person_age_at_death =
    { $count ->
        [one] { $count } jaar geworden
       *[other] { $count } jaar geworden
    }
person_full_name = Voluit
person_nicknames = Bijnamen
person_former_names = Vroegere namen
person_citizenship = Nationaliteit
person_positions = Positie
person_foot = Voet
person_foot_left = links
person_foot_right = rechts
person_foot_both = links en rechts
person_height = Lengte
person_height_metres = { $metres } m
person_contract_until = Contract tot { $date }
person_relatives = Familie
person_life_line = Levenslijn
person_life_line_label = Levenslijn van { $person }: { $spells }.
person_life_line_key_player = Open balk: speler
person_life_line_key_coach = Volle balk: trainer
person_spells = Periodes
person_spells_caption = Periodes van { $person }, jongste eerst
person_spell_years = Jaren
person_as_player = Speler
person_as_coach = Trainer
person_as_official = Wedstrijdleiding
person_as_staff = Bestuur en staf
person_record_only_where_known = Geteld is alleen wat in het archief staat.
person_record_at = Balans bij { $club }
person_record_caption = Wedstrijden van { $club } onder { $person }
person_record_total = Totaal
person_record_note = Alleen competitie, berekend uit de uitslagen.
person_record_order_note = De volgorde is die van de Belgische standen: gewonnen, verloren, gelijk.
person_predecessor = Voorganger
person_successor = Opvolger
person_on_the_pitch = Op het veld
person_on_the_pitch_caption = Wedstrijden en doelpunten van { $person } per seizoen
person_on_the_pitch_note = Alleen wat in het archief staat. Een lege plek is geen nul: dan weten we het niet.
person_line_ups_known =
    { $count ->
        [one] opstelling bekend in { $known } van { $count } wedstrijd
       *[other] opstellingen bekend in { $known } van de { $count } wedstrijden
    }
person_scorers_known =
    { $count ->
        [one] doelpuntenmakers bekend in { $known } van { $count } wedstrijd
       *[other] doelpuntenmakers bekend in { $known } van de { $count } wedstrijden
    }
person_goals_from_penalties =
    { $count ->
        [one] { $count } uit een strafschop
       *[other] { $count } uit strafschoppen
    }
person_goals_from_seven_metre_throws =
    { $count ->
        [one] { $count } uit een 7-meterworp
       *[other] { $count } uit 7-meterworpen
    }
person_own_goals =
    { $count ->
        [one] { $count } eigen doelpunt
       *[other] { $count } eigen doelpunten
    }
person_as_referee = Als scheidsrechter
person_as_referee_caption = Wedstrijden van { $person } als scheidsrechter, { $season }
person_cards_known =
    { $count ->
        [one] kaarten bekend in { $known } van { $count } wedstrijd
       *[other] kaarten bekend in { $known } van de { $count } wedstrijden
    }
person_nothing_to_count = Van { $person } staat er in het archief niets om te tellen.
person_from_round = { $stage }, vanaf { $round }
person_until_round = { $stage }, tot { $round }
person_stories = Verhalen
person_last_matches_under = Laatste wedstrijden onder { $person }
person_appearances = Wedstrijden
person_no_spells = Er staat nog geen loopbaan in het archief.
person_on_loan_from = gehuurd van { $club }
person_role_at_club = { $role } bij { $club }
person_role_and_period = { $role }, { $period }
person_captain =
    { $gender ->
        [female] aanvoerster
       *[other] aanvoerder
    }
person_former = oud-{ $role }

## Club
club_description = { $club }: seizoen, uitslagen, mensen en onderlinge duels.
club_founded = Opgericht
club_dissolved = Opgeheven
club_registration_number = Stamnummer
club_ground = Stadion
club_grounds_before = Vroegere stadions
club_ground_with_capacity = { $venue }, { $capacity }
club_city = Stad
club_colours = Kleuren
club_full_name = Volledige naam
club_former_names = Vroegere namen
club_former_name_in_period = { $name }, { $period }
club_predecessors = Voorgangers
club_successors = Opvolgers
club_predecessor_merger = fusie
club_predecessor_split = splitsing
club_predecessor_refounded = heropgericht
club_predecessor_tradition = in de traditie van
club_rivals = Rivalen
club_titles = Landstitels
club_cups = Bekers
club_honours = Erelijst
club_first_team = Eerste ploeg
club_season_at_a_glance = Seizoen { $season } in één oogopslag
club_figure_rank = na { $round }
club_figure_points =
    { $count ->
        [one] punt
       *[other] punten
    }
club_figure_results = gewonnen, verloren, gelijk
club_figure_goals = doelpunten voor en tegen
club_figure_points_per_match = punten per wedstrijd
club_figure_last_five = laatste vijf
club_position_by_round = Plaats per speeldag
club_position_caption = Plaats na elke speeldag
club_match_by_match = Wedstrijd per wedstrijd
club_next = Volgende
club_results = Uitslagen
club_earlier_results =
    { $count ->
        [one] De wedstrijd daarvoor
       *[other] De { $count } wedstrijden daarvoor
    }
club_head_coaches = Hoofdcoaches
club_interim_period = interim, { $period }
club_leadership = Leiding
club_leadership_and_staff = Leiding en staf
club_staff = Staf
club_former_people = Vroeger bij de club
club_years = Trainers en leiding door de jaren
club_years_label = Trainers en leiding van { $club } door de jaren: { $spells }.
club_years_caption = Wie { $club } leidde of er werkte
club_years_key_caretaker = Open balk: interim
club_years_drawn_in_part = Getekend zijn de laatsten van elke rij; de tabel noemt iedereen.
club_squads = Spelers per seizoen
club_squads_caption = Spelers van { $club } per seizoen
club_squads_note = Een getal is het rugnummer. Een stip: in de kern, rugnummer niet bekend.
club_players = Spelers
club_line_goal = Doel
club_line_defence = Verdediging
club_line_midfield = Middenveld
club_line_attack = Aanval
club_line_unknown = Positie onbekend
club_players_note = Alleen wat bevestigd is. Ontbreekt een jaartal, dan hebben we er geen betrouwbare bron voor.
club_squad_counted = Geteld in competities en bekers; vriendschappelijke wedstrijden tellen niet mee.
club_line_ups_known = Van { $known } van de { $count } wedstrijden is de opstelling bekend.
club_scorers_known = Van { $known } van de { $count } wedstrijden zijn alle eigen doelpuntenmakers bekend.
club_head_to_heads = Onderlinge duels
club_head_to_heads_key = Gewonnen – verloren – gelijk
club_head_to_heads_won = Vol: gewonnen
club_head_to_heads_drawn = Licht: gelijk
club_head_to_heads_lost = Open: verloren
club_head_to_heads_note = Competitie sinds { $month }, tegen de clubs van dit seizoen.
club_all_opponents =
    { $count ->
        [one] { $count } tegenstander
       *[other] Alle { $count } tegenstanders
    }
club_records = Records
club_records_note = Alleen competitiewedstrijden, en alleen wat op het veld gebeurde.
club_place_in_stage = { $stage } { $rank }
club_nothing_to_count = Van { $club } staat er in het archief geen uitslag.
club_seasons = Seizoenen
club_season_title = { $club }, seizoen { $season }
club_figure_results_drawn_first = gewonnen, gelijk, verloren
club_figure_final_rank = eindplaats
club_season_description = { $club } in het seizoen { $season }: uitslagen, stand, mensen en verhalen.
club_season_no_players = Wie er dat seizoen speelde, staat niet in het archief.
club_season_captain = Aanvoerder

## Two clubs against each other
duel_window_title = { $one } – { $other }, onderlinge duels
duel_description = { $one } tegen { $other }: balans, alle uitslagen en verhalen.
duel_balance = Balans
duel_balance_caption = Balans van { $one } en { $other }
duel_won_by = Gewonnen door { $club }
duel_at = bij { $club }
duel_last = Laatste duel
duel_next = Volgend duel
duel_biggest_win = Grootste zege van { $club }
duel_run_winning = Langste zegereeks van { $club }
duel_run_unbeaten = Langste ongeslagen reeks van { $club }
duel_stands_out = Wat opvalt
duel_stands_out_note = Zeges in competitie en beker, reeksen in de competitie; alleen wat op het veld gebeurde.
duel_all = Alle duels
duel_earlier =
    { $count ->
        [one] Het duel daarvoor
       *[other] De { $count } duels daarvoor
    }
duel_stories = Verhalen over deze duels

## Match
match_title = { $home } { $score } { $away }
match_title_unplayed = { $home } – { $away }
match_title_and_date = { $match }, { $date }
match_description = { $home } tegen { $away }, { $competition } { $season }: { $score }.
match_description_unplayed = { $home } tegen { $away }, { $competition } { $season }.
match_competition_and_round = { $competition }, { $round }
match_half_time = Rust { $score }
match_what_is_known = Wat er bekend is
match_everything_known = De wedstrijd
match_kick_off = Aftrap
match_kick_off_at = Aftrap { $time }
match_interval = Rust
match_end = Einde
match_after_90 = Na 90 minuten { $score }
match_known_label = Wat bekend is: { $facts }
match_goals_in_minutes = { $club } scoort: { $minutes }
match_scores = { $club } scoort
match_scores_minute_unknown =
    { $count ->
        [one] eenmaal, minuut onbekend
       *[other] { $count } keer, minuten onbekend
    }
match_first_half = eerste helft
match_second_half = tweede helft
match_extra_time = verlengingen
match_goals_in_first_half =
    { $count ->
        [one] { $count } doelpunt van { $club } in de eerste helft
       *[other] { $count } doelpunten van { $club } in de eerste helft
    }
match_goals_in_second_half =
    { $count ->
        [one] { $count } doelpunt van { $club } in de tweede helft
       *[other] { $count } doelpunten van { $club } in de tweede helft
    }
match_missing_facts = { $facts }. Wat we niet zeker weten, vullen we niet in.
match_missing_scorers = doelpuntenmakers
match_missing_cards = kaarten
match_missing_substitutions = wissels
match_missing_line_ups = opstellingen
match_missing_referee = scheidsrechter
match_missing_attendance = toeschouwers
match_missing_half_time = ruststand
match_missing_time = uur van de aftrap
match_goals = Doelpunten
match_cards = Kaarten
match_substitutions = Wissels
match_line_ups = Opstellingen
match_bench = Bank
match_coach = Coach
match_absent = Afwezig
match_absent_injured = geblesseerd
match_absent_suspended = geschorst
match_absent_international = bij de nationale ploeg
match_absent_illness = ziek
match_formation = Opstelling { $formation }
match_officials = Arbitrage
match_statistics = Statistieken
match_statistic_shots = Schoten
match_statistic_shots_on_target = Schoten op doel
match_statistic_corners = Hoekschoppen
match_statistic_fouls = Overtredingen
match_statistic_offsides = Buitenspel
match_statistic_possession = Balbezit
match_statistic_saves = Reddingen
match_decisions = Beslissingen
match_on_the_pitch = Op het veld { $score }
match_moved_from = Verplaatst van { $date }
match_stopped_at = Gestaakt in minuut { $minute }
match_minute = { $minute }’
match_shoot_out = Strafschoppenreeks
match_seven_metre_throws = 7-meterworpen
match_aggregate = Over twee wedstrijden { $score }
match_table_before_and_after = De stand, voor en na
match_table_caption = Stand voor en na de wedstrijd
match_table_after = De stand na de wedstrijd
match_table_note = Na deze wedstrijd; de rest van { $round } moest nog gespeeld worden.
match_before = voor
match_after = na
match_change = Verschil
match_risen = gestegen:
match_fallen = gezakt:
match_unchanged = gelijk gebleven
match_previous_meetings = Vorige ontmoetingen
match_no_previous_meetings = Het archief kent geen vroegere ontmoetingen.
match_meetings_since = Competitie sinds { $year }
match_meetings_won =
    { $count ->
        [one] { $club } won
       *[other] { $club } won
    }
match_meetings_drawn =
    { $count ->
        [one] gelijk
       *[other] gelijk
    }
match_stories_around = Verhalen rond deze wedstrijd
match_stories_before = Vooraf
match_stories_during = Over de wedstrijd
match_stories_after = Nadien
match_why_preview = Vooraf
match_why_live = Liveverslag
match_why_report = Verslag van deze wedstrijd
match_why_aftermath = Nasleep
match_why_mention = Noemt deze wedstrijd
match_why_previous_match = Vooraf: de vorige wedstrijd
match_club_before_and_after = { $club }, ervoor en erna
match_previous = Vorige wedstrijd
match_following = Volgende wedstrijd
match_date_and_round = { $date }, { $round }
match_not_played_yet = Nog te spelen
match_time_unknown = uur onbekend
match_day_unknown = dag nog niet bekend
match_side_winner_of = winnaar wedstrijd { $number }
match_side_loser_of = verliezer wedstrijd { $number }
match_side_ranked = nummer { $rank } { $stage }
match_played_on = Gespeeld op { $date }

## Competition and season
competition_description = { $competition }: standen, uitslagen en seizoenen.
competition_former_names = Vroegere namen
competition_season_caption = Seizoenen, jongste eerst
season_title = { $competition } { $season }
season_description = { $competition } { $season }: stand, speeldagen, kruistabel en plaats per speeldag.
season_state =
    { $count ->
        [one] { $stage }, { $count } club, na { $round }
       *[other] { $stage }, { $count } clubs, na { $round }
    }
season_round_of_total = speeldag { $number } van { $total }
season_rounds = Speeldagen
season_fixtures = Kalender
season_calendar = Kalender als agenda
season_table = Stand
season_tables = Standen
season_table_after = na { $round }
season_table_caption = Stand na { $round }
season_table_of_after = Stand { $competition } na { $round }
season_table_on = Stand op { $date }
season_final_table = Eindstand
season_final_table_caption = Eindstand { $competition } { $season }
season_group_table = Stand groep { $group }
season_in_figures = In cijfers
season_figure_matches =
    { $count ->
        [one] wedstrijd
       *[other] wedstrijden
    }
season_figure_goals =
    { $count ->
        [one] doelpunt
       *[other] doelpunten
    }
season_figure_goals_per_match = per wedstrijd
season_figure_home_draw_away = thuis, gelijk, uit
season_positions = Plaats per speeldag
season_positions_caption = Plaats van elke club na elke speeldag
season_positions_region = Plaats per speeldag, alle clubs
season_cross_table = Kruistabel
season_cross_table_region = Kruistabel met alle uitslagen
season_cross_table_caption = Uitslagen, thuisploeg in de rij, bezoekers in de kolom
season_cross_key_row = Rij: thuisploeg
season_cross_key_won = Vet op groen: thuiswinst
season_cross_key_drawn = Licht vlak: gelijk
season_cross_key_lost = Grijs: uitwinst
season_cross_key_to_come = Datum: nog te spelen
season_results = Uitslagen
season_top_scorers = Topschutters
season_scorers_known = Van { $known } van de { $count } wedstrijden zijn alle doelpuntenmakers bekend.
calendar_title = Kalender { $season }
calendar_description = { $season }: alle wedstrijden per maand, met dag, uur en uitslag.
season_all_matches = alle wedstrijden per maand
calendar_months = Maanden
season_clubs = Clubs
season_previous = Vorig seizoen
season_next = Volgend seizoen
season_champion = Kampioen
season_winner = Winnaar
season_stages = Fasen
season_no_day_yet = Nog zonder dag
season_adjustments = Strafpunten en beslissingen
season_points_deducted =
    { $count ->
        [one] { $club }: { $count } punt in mindering
       *[other] { $club }: { $count } punten in mindering
    }
season_points_given =
    { $count ->
        [one] { $club }: { $count } punt erbij
       *[other] { $club }: { $count } punten erbij
    }
season_withdrawn = { $club } trok zich terug
season_points_halved = Punten gehalveerd bij het begin van deze fase.
season_points_carried = Met de punten van de vorige fase.
season_order_note = Bij gelijke punten: eerst { $first }, dan { $second }.
season_tied = gedeeld
round_title = { $competition } { $season }, { $round }
round_previous = Vorige speeldag
round_next = Volgende speeldag
round_of_stage = { $round }, { $stage }
season_description_knock_out = { $competition } { $season }: rondes, uitslagen en winnaar.
season_rounds_knock_out = Rondes
season_latest_matches = Laatste wedstrijden
season_without_round = Zonder speeldag
season_open_matches = Nog niet ingevuld
season_biggest_win = Grootste zege
season_most_goals = Meeste doelpunten
season_clubs_in_season = De clubs in dit seizoen
season_stories = Verhalen
season_order_note_one = Bij gelijke punten: { $first }.
stage_description = { $stage }, { $season }: stand, speeldagen en uitslagen.
stage_description_knock_out = { $stage }, { $season }: rondes en uitslagen.
stage_ended = afgelopen
stage_last_round = laatst gespeeld: { $round }
stage_to_come = nog niet begonnen
stage_came_before = Daarvoor
stage_comes_after = Daarna
stage_no_clubs_yet = Wie er meedoet, staat nog niet vast.
round_description = { $round } van { $season }: uitslagen en stand.
round_no_table = Na deze speeldag is er nog geen stand.
round_stories = Verhalen over deze wedstrijden
tie_goes_on = { $club } gaat door
tie_goes_on_aggregate = { $club } gaat door, { $score } over twee wedstrijden
tie_wins = { $club } wint
tie_wins_aggregate = { $club } wint, { $score } over twee wedstrijden
competition_level_named = niveau { $level }
competition_full_name = Volledige naam
competition_clubs = De clubs in het archief
competition_no_seasons = Van deze competitie staat nog geen seizoen in het archief.
competition_stories = Verhalen
competitions_description = Alle competities en bekers op deze site, per land.
competitions_none = Er staan nog geen competities in het archief.
competitions_international = Internationaal

## Venue
venue_description = { $venue }: clubs, wedstrijden en verhalen.
venue_city = Plaats
venue_country = Land
venue_capacity = Capaciteit
venue_opened = Geopend
venue_closed = Gesloten
venue_surface = Ondergrond
venue_full_name = Volledige naam
venue_also_called = Ook bekend als
venue_nicknames = Bijnamen
venue_former_names = Vroegere namen
venue_facts = Het stadion
venue_clubs = Thuisploegen
venue_clubs_before = Vroegere thuisploegen
venue_matches = Wedstrijden hier
venue_next_matches = Volgende wedstrijden hier
venue_stories = Verhalen

## Thread
thread_description = { $thread }: alle verhalen op een rij.
thread_stories = De verhalen
thread_from_to = { $from } tot { $to }
thread_people = Wie erin voorkomt
thread_all = Alle dossiers
threads_description = Alle dossiers, het jongste eerst.

## Lists: archive of stories, A to Z
stories_title = Alle verhalen
stories_of_year = Verhalen uit { $year }
stories_of_month = Verhalen uit { $month }
stories_by_year = Archief per jaar
stories_by_month = Per maand
stories_other_periods = Eerder en later
also_named_in = Ook genoemd in
named_in = Genoemd in
stories_about = Verhalen over { $subject }
index_title = Van A tot Z
index_letters = Letters
index_other = Andere tekens
people_title = Alle mensen
clubs_title = Alle clubs
venues_title = Alle stadions
competitions_title = Alle competities
corrections_title = Rechtzettingen
corrections_intro = Wat we verkeerd hadden, en wanneer we het hebben rechtgezet.
corrections_none = Er zijn nog geen rechtzettingen.

## Search. Scripts put numbers in their places, so that no word may depend on how many there are.
search_do = Zoek
search_title = Zoeken
search_description = Zoek in alle verhalen, mensen, clubs en wedstrijden.
search_field = Zoek op naam, club, wedstrijd of woord
search_refine = Verfijn
search_kind = Soort
search_club = Club
search_season = Seizoen
search_best_hit = Beste treffer
search_nothing = Niets gevonden voor “{ $query }”.
search_hint = Niet wat je zocht? Een letter naast mag, accenten maken niet uit. Zet woorden tussen aanhalingstekens als ze bij elkaar horen.
search_needs_script = Zoeken heeft JavaScript nodig. Bladeren kan ook zonder: van A tot Z, of per jaar.
search_loading = Bezig met zoeken
search_ways = Liever bladeren?
search_by_year = Verhalen per jaar
search_person = Persoon
search_year = Jaar
search_kind_person = Mensen
search_kind_club = Clubs
search_kind_competition = Competities
search_kind_venue = Stadions
search_kind_match = Wedstrijden
search_kind_story = Verhalen
search_found = Gevonden: { $count }
search_at_least = minstens { $count }
search_results = Treffers voor “{ $query }”
search_instead = “{ $typed }” komt nergens voor. Dit zijn de treffers voor “{ $found }”.
search_some = Geen verhaal heeft al deze woorden. Deze hebben er een deel van.
search_elsewhere = Op deze site staan ook verhalen in een andere taal.
# `language` is one of in_language_*.
search_in_language = Zoek { $language }
search_failed = Het zoeken is mislukt: een bestand kon niet geladen worden. Kijk na of je verbinding hebt en probeer opnieuw.
search_more = Meer verhalen
search_all_matches = Alle wedstrijden tussen { $one } en { $other }
search_clear = Wis alle filters
